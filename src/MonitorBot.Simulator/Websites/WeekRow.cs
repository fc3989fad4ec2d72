using MonitorBot.Core;

namespace MonitorBot.Simulator.Websites;

/// <summary>One website of the week; ages in days before Monday of the newest post, null for none.</summary>
internal sealed record WeekRow(string Id, string Host, string Name, string Acronym, IWebsiteMake Make, SampleChannel[] Channels, int? NewsAge = null, int? ArticleAge = null, int? AgendaAge = null)
{
    public Trap[] Traps { get; init; } = [];

    public Injection[] Injections { get; init; } = [];

    public Availability Availability { get; init; }

    /// <summary>Days between two posts: lively websites post often.</summary>
    public int Pace { get; init; } = 4;

    public string? Agency { get; init; }

    /// <summary>Days from an agenda entry's posting to its event.</summary>
    public int EventLead { get; init; } = 3;

    /// <summary>Posts that stand beside the steady ones: leftovers, bulk-touched items.</summary>
    public Func<DateOnly, IEnumerable<SamplePost>> Extra { get; init; } = _ => [];

    public int Count { get; init; } = 14;

    private const int SilenceEvery = 4;
    private const int Silence = 9;

    public SampleSite Build(DateOnly monday)
    {
        var content = new SampleContent(Agency ?? Id, Acronym, monday);
        var site = new SampleSite
        {
            Id = Id,
            Host = Host,
            AgencyCode = Agency ?? Id,
            Name = Name,
            Acronym = Acronym,
            Make = Make,
            Channels = Channels,
            Availability = Availability,
            Posts =
            [
                .. NewsAge is { } news ? content.News(Rhythm(news, Pace, Count)) : [],
                .. ArticleAge is { } article ? content.Articles(Rhythm(article, Pace * 3, 10)) : [],
                .. AgendaAge is { } agenda ? content.Agenda(Rhythm(agenda, Pace * 2, 9).Select(age => new AgendaAge(age, age - EventLead, 1 + (age % 2)))) : [],
                .. Extra(monday),
            ],
        };
        return (Traps.Contains(Trap.BulkModified) ? Touched(site, monday) : site).With(Traps).With(Injections);
    }

    /// <summary>Steady ages with a silence now and then, as an office without a full-time editor has; the lively ones have none.</summary>
    private IEnumerable<int> Rhythm(int newest, int pace, int count)
    {
        var start = Id.Sum(letter => letter) % SilenceEvery;
        return SampleContent.Steady(newest, pace, count).Select((age, index) => Pace <= 2 ? age : age + (Silence * ((index + start) / SilenceEvery)));
    }

    /// <summary>An import touched every post: modified dates are all of one recent night.</summary>
    private static SampleSite Touched(SampleSite site, DateOnly monday)
    {
        var night = Wita.Instant(monday.AddDays(-1), new(1, 30));
        return site with { Posts = [.. site.Posts.Select(post => post with { Modified = night.AddSeconds(post.Id % 60) })] };
    }
}
