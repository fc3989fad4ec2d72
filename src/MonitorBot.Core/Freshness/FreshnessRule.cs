using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Freshness;

/// <summary>The rule of the SOP: update or not, and how we know.</summary>
public static class FreshnessRule
{
    private const int MaxEvidence = 5;

    /// <summary>Judges one category by the newest item it believes.</summary>
    /// <param name="today">The calendar day in WITA.</param>
    /// <returns>Unknown when nothing dated is believable: no date is not evidence of age. Absent when there is no channel.</returns>
    public static CategoryVerdict Judge(ChannelEvidence evidence, DateOnly today, FreshnessWindow window)
    {
        if (!evidence.Exists) return Bare(evidence, evidence.Gap is null ? Verdict.Absent : Verdict.Unknown);
        var items = Belief.WithoutBulk(evidence.Items, window.From);
        var dated = items.Where(i => i.Published is { } day && day <= today.AddDays(1)).OrderByDescending(i => i.Published).ThenByDescending(i => i.PublishedAt).ToList();
        var fresh = dated.Where(i => Belief.MayShowFreshness(i) && InWindow(i, window)).ToList();
        return evidence.Category == Category.Agenda
            ? AgendaRule.Judge(evidence with { Items = items }, dated, fresh, today, window)
            : Judge(evidence, dated, fresh, today, window);
    }

    /// <summary>The website as a whole, from its categories and from how it answered.</summary>
    public static Verdict Whole(IReadOnlyCollection<CategoryVerdict> categories, Verdict? access)
    {
        if (categories.Any(c => c.Verdict == Verdict.Fresh)) return Verdict.Fresh;
        if (access is Verdict.Unreachable or Verdict.Blocked) return access.Value;
        if (categories.Any(c => c.Verdict == Verdict.Unknown)) return Verdict.Unknown;
        return categories.Any(c => c.Verdict == Verdict.Stale) ? Verdict.Stale : Verdict.Absent;
    }

    /// <summary>The verdict of all three categories of a website that could not be read.</summary>
    public static CategoryVerdict Unread(Category category, Verdict verdict, string why) => new() { Category = category, Verdict = verdict, Confidence = Confidence.High, Why = Why.Unread(why) };

    /// <summary>Published in the window and, where a time of day and a previous check are known, after that check.</summary>
    public static bool InWindow(DatedItem item, FreshnessWindow window)
        => item.Published >= window.From && (window.NotBefore is null || item.PublishedAt is null || item.PublishedAt > window.NotBefore);

    internal static IReadOnlyList<DatedItem> Evidence(IEnumerable<DatedItem> newestFirst) => [.. newestFirst.Take(MaxEvidence)];

    internal static CategoryVerdict Bare(ChannelEvidence evidence, Verdict verdict) => new()
    {
        Category = evidence.Category,
        Verdict = verdict,
        Channel = evidence.Channel,
        Evidence = Evidence(evidence.Items),
        Confidence = verdict == Verdict.Absent ? Confidence.Medium : Confidence.Low,
        Why = verdict == Verdict.Absent ? Why.Absent(evidence.Category) : Why.Unknown(evidence),
    };

    private static CategoryVerdict Judge(ChannelEvidence evidence, List<DatedItem> dated, List<DatedItem> fresh, DateOnly today, FreshnessWindow window)
    {
        if (fresh.Count >= window.MinItems) return Dated(evidence, Verdict.Fresh, dated.Where(Belief.MayShowFreshness), fresh.Count, today);
        if (dated.Count == 0 || (InWindow(dated[0], window) && !Belief.MayShowFreshness(dated[0]))) return Bare(evidence with { Items = dated.Count > 0 ? dated : evidence.Items }, Verdict.Unknown);
        return Dated(evidence, Verdict.Stale, dated, fresh.Count, today);
    }

    private static CategoryVerdict Dated(ChannelEvidence evidence, Verdict verdict, IEnumerable<DatedItem> newestFirst, int count, DateOnly today)
    {
        var shown = Evidence(newestFirst);
        return new CategoryVerdict
        {
            Category = evidence.Category,
            Verdict = verdict,
            Latest = shown[0].Published,
            CountInWindow = count,
            Confidence = shown[0].Confidence,
            Evidence = shown,
            Channel = evidence.Channel ?? shown[0].FoundOn,
            Why = Why.Dated(evidence.Category, verdict, shown[0], today),
        };
    }
}
