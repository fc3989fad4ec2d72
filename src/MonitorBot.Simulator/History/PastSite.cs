using MonitorBot.Core;
using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites;

namespace MonitorBot.Simulator.History;

/// <summary>A sample website as it stood some weeks ago. Pure.</summary>
internal static class PastSite
{
    // What a website shows today is the top of its list; further down stood older posts.
    private const int OldestNeeded = 45;

    /// <summary>How many weeks ago the website's present trouble began; one that is not named here has always had it.</summary>
    private static readonly Dictionary<string, int> TroubleSince = new() { ["bpbd"] = 2, ["inspektorat"] = 5, ["rs-mata"] = 6 };

    /// <summary>Websites that were down in one week: id and how many weeks ago.</summary>
    private static readonly HashSet<(string Id, int WeeksAgo)> Outages = [("dinsos", 3), ("dishub", 6), ("biro-hukum", 4), ("dpmpd", 1), ("rsud-aws", 5)];

    public static SampleSite At(SampleSite site, DateTimeOffset then, int weeksAgo) => site with
    {
        Availability = Outages.Contains((site.Id, weeksAgo)) ? Availability.ServerError : weeksAgo > TroubleSince.GetValueOrDefault(site.Id, int.MaxValue) ? Availability.Up : site.Availability,
        Injections = new HashSet<Injection>(),
        Posts = [.. CategoryName.All.SelectMany(category => Posts(site, category, then))],
    };

    private static IEnumerable<SamplePost> Posts(SampleSite site, Category category, DateTimeOffset then)
    {
        var own = site.Posts.Where(post => post.Category == category && post.Kind == PostKind.Own).OrderByDescending(post => post.Day).ToList();
        return own.Concat(Older(site, own, Wita.Day(then).AddDays(-OldestNeeded))).Where(post => post.PublishedAt <= then);
    }

    /// <summary>Goes on in the list's own rhythm until the day.</summary>
    private static IEnumerable<SamplePost> Older(SampleSite site, List<SamplePost> newestFirst, DateOnly until)
    {
        if (newestFirst.Count < 2) yield break;

        var last = newestFirst[^1];
        var pace = Math.Max(1, (newestFirst[0].Day.DayNumber - last.Day.DayNumber) / (newestFirst.Count - 1));
        var content = new SampleContent(site.AgencyCode, site.Acronym, last.Day);
        for (var age = pace; last.Day.AddDays(-age) >= until; age += pace)
        {
            yield return (last.Category switch
            {
                Category.News => content.News(age),
                Category.Article => content.Articles(age),
                _ => content.Agenda(new AgendaAge(age, age - 3)),
            }).Single();
        }
    }
}
