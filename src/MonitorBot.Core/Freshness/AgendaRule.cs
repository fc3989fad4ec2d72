using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Freshness;

/// <summary>Agenda: fresh by a posting in the window, or by an own event in the window or up to the horizon ahead.</summary>
internal static class AgendaRule
{
    /// <param name="posted">Items with a believable posting day, newest first.</param>
    /// <param name="fresh">Those of them that show freshness.</param>
    public static CategoryVerdict Judge(ChannelEvidence evidence, List<DatedItem> posted, List<DatedItem> fresh, DateOnly today, FreshnessWindow window)
    {
        var events = evidence.Items.Where(i => i.EventStart is not null).ToList();
        var near = events.Where(i => IsNear(i, window)).ToList();
        var counted = fresh.Union(near).ToList();
        if (counted.Count >= window.MinItems) return Fresh(evidence, posted, events, counted, today, window);
        var past = events.Where(i => Last(i) <= today).OrderByDescending(Last).ToList();
        if (posted.Count == 0 && past.Count == 0)
        {
            // Only events far ahead: the agenda is kept, but nothing shows when.
            return events.Count > 0 ? With(Stale(evidence, events.OrderBy(i => i.EventStart).ToList(), null, today), events, today) : FreshnessRule.Bare(evidence, Verdict.Unknown);
        }
        if (posted.Count > 0 && FreshnessRule.InWindow(posted[0], window) && counted.Count == 0) return With(FreshnessRule.Bare(evidence with { Items = posted }, Verdict.Unknown), events, today);
        var postings = posted.Where(IsPosting).ToList();
        return With(postings.Count > 0 ? Stale(evidence, postings, postings[0].Published, today) : Stale(evidence, past.Count > 0 ? past : posted, past.Count > 0 ? Last(past[0]) : posted[0].Published, today), events, today);
    }

    private static CategoryVerdict Fresh(ChannelEvidence evidence, List<DatedItem> posted, List<DatedItem> events, List<DatedItem> counted, DateOnly today, FreshnessWindow window)
    {
        var believed = posted.Where(i => Belief.MayShowFreshness(i) && IsPosting(i) && i.Published <= today).ToList();
        var held = events.Where(i => i.EventStart <= today).Select(Held(today)).ToList();
        var latest = believed.Count > 0 ? believed[0].Published : held.Count > 0 ? held.Max() : (DateOnly?)null;
        var shown = FreshnessRule.Evidence(counted.OrderByDescending(i => i.Published ?? i.EventStart).Concat(believed).Distinct());
        var verdict = new CategoryVerdict
        {
            Category = Category.Agenda,
            Verdict = Verdict.Fresh,
            Latest = latest,
            CountInWindow = counted.Count,
            Confidence = counted.Max(i => i.Confidence),
            Evidence = shown,
            Channel = evidence.Channel ?? shown[0].FoundOn,
            Why = Why.AgendaFresh(shown[0], today, byPosting: shown[0] is { Published: not null, EventStart: not null } && !IsNear(shown[0], window)),
        };
        return With(verdict, events, today);
    }

    private static CategoryVerdict Stale(ChannelEvidence evidence, List<DatedItem> shown, DateOnly? latest, DateOnly today) => new()
    {
        Category = Category.Agenda,
        Verdict = Verdict.Stale,
        Latest = latest,
        Confidence = shown[0].Confidence,
        Evidence = FreshnessRule.Evidence(shown),
        Channel = evidence.Channel ?? shown[0].FoundOn,
        Why = Why.AgendaStale(shown[0], latest, today),
    };

    private static CategoryVerdict With(CategoryVerdict verdict, List<DatedItem> events, DateOnly today)
        => verdict with { LatestEvent = events.Count > 0 ? events.Max(Last) : null, UpcomingEvents = events.Count(i => i.EventStart > today) };

    private static bool IsNear(DatedItem item, FreshnessWindow window)
        => item.EventStart <= window.To.AddDays(window.AgendaHorizonDays) && Last(item) >= window.From;

    private static bool IsPosting(DatedItem item) => !Belief.IsBare(item);

    private static DateOnly Last(DatedItem item) => item.EventEnd ?? item.EventStart!.Value;

    private static Func<DatedItem, DateOnly> Held(DateOnly today) => item => Last(item) <= today ? Last(item) : item.EventStart!.Value;
}
