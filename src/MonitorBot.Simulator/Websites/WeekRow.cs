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

    public SampleSite Build(DateOnly monday)
    {
        var content = new SampleContent(Agency ?? Id, Acronym, monday);
        return new SampleSite
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
                .. NewsAge is { } news ? content.News(SampleContent.Steady(news, Pace, 14)) : [],
                .. ArticleAge is { } article ? content.Articles(SampleContent.Steady(article, Pace * 3, 10)) : [],
                .. AgendaAge is { } agenda ? content.Agenda(SampleContent.Steady(agenda, Pace * 2, 9).Select(age => new AgendaAge(age, age - 3, 1 + (age % 2)))) : [],
            ],
        }.With(Traps).With(Injections);
    }
}
