using MonitorBot.Core;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;

namespace MonitorBot.Simulator.Websites;

/// <summary>What is true of one category of a sample website, from its content and from what its make shows.</summary>
/// <param name="CountInWindow">Null where several counts are right (agenda).</param>
/// <param name="Other">Where a page that a reader may or may not open knows an event's last day: as right as this.</param>
public sealed record CategoryTruth(Category Category, Verdict Verdict, DateOnly? Latest, int? CountInWindow, DateOnly? LatestEvent, CategoryTruth? Other = null);

/// <summary>The truth about a sample website at a moment, derived from its model alone.</summary>
public static class SampleTruth
{
    public static IReadOnlyList<CategoryTruth> Of(SampleSite site, DateTimeOffset now) => [.. CategoryName.All.Select(category => Of(site, category, now, site.Make.Traits))];

    /// <param name="shown">What a reader can learn; give all to learn whether hiding changes the verdict.</param>
    public static CategoryTruth Of(SampleSite site, Category category, DateTimeOffset now, MakeTraits shown)
    {
        if (Unread(site) is { } verdict) return new(category, verdict, null, 0, null);
        if (site.Channels.All(channel => channel.Category != category)) return new(category, shown.Readable ? Verdict.Absent : Verdict.Unknown, null, 0, null);
        var own = site.Posts.Where(post => post.Category == category && post.Kind == PostKind.Own && post.PublishedAt <= now).ToArray();
        if (own.Length == 0 || !shown.ShowsDates) return new(category, Verdict.Unknown, null, 0, null);
        var window = FreshnessWindow.Ending(Wita.Day(now));
        if (category != Category.Agenda) return Texts(category, own, window);
        var told = shown with { ShowsPosting = shown.ShowsPosting || shown.PageTellsPosting };
        var agenda = Agenda(own, window, told);
        return shown.ShowsEventEnd ? agenda : Agenda([.. own.Select(post => post with { EventEnd = post.EventStart })], window, told) with { Other = agenda };
    }

    public static Verdict Whole(SampleSite site, DateTimeOffset now)
    {
        var verdicts = Of(site, now).Select(truth => truth.Verdict).ToArray();
        return ((Verdict[])[Verdict.Fresh, Verdict.Unreachable, Verdict.Blocked, Verdict.Unknown, Verdict.Stale]).FirstOrDefault(verdicts.Contains, Verdict.Absent);
    }

    private static Verdict? Unread(SampleSite site) => site.Availability switch
    {
        Availability.Up => null,
        Availability.Firewall or Availability.Challenge or Availability.RobotsForbid => Verdict.Blocked,
        _ => Verdict.Unreachable,
    };

    private static CategoryTruth Texts(Category category, SamplePost[] own, FreshnessWindow window)
    {
        var count = own.Count(post => window.Holds(post.Day));
        return new(category, count > 0 ? Verdict.Fresh : Verdict.Stale, own.Max(post => post.Day), count, null);
    }

    private static CategoryTruth Agenda(SamplePost[] own, FreshnessWindow window, MakeTraits shown)
    {
        var posted = shown.ShowsPosting ? own.Select(post => post.Day).ToArray() : [];
        var events = shown.ShowsEvent ? own.Where(post => post.EventStart is not null).ToArray() : [];
        var near = events.Any(post => post.EventStart <= window.To.AddDays(window.AgendaHorizonDays) && Last(post) >= window.From);
        var held = events.Where(post => post.EventStart <= window.To).Select(post => Last(post) <= window.To ? Last(post) : post.EventStart!.Value).ToArray();
        var latest = posted.Length > 0 ? posted.Max() : held.Length > 0 ? held.Max() : (DateOnly?)null;
        return new(Category.Agenda, near || posted.Any(window.Holds) ? Verdict.Fresh : Verdict.Stale, latest, null, events.Length > 0 ? events.Max(Last) : null);
    }

    private static DateOnly Last(SamplePost post) => post.EventEnd ?? post.EventStart!.Value;
}
