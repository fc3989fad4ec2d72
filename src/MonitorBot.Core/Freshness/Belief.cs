using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Freshness;

/// <summary>Which of the items' dates may carry a verdict.</summary>
public static class Belief
{
    private const int BulkItems = 4;
    private const int LongestAgo = 100;

    /// <summary>A list that prints one day on all its cards, be it two, may print the day of reading; the items' own pages decide.</summary>
    private const int BulkCards = 2;

    /// <summary>Low confidence marks a date that nothing confirmed: it can show age, never freshness.</summary>
    public static bool MayShowFreshness(DatedItem item) => item.Confidence > Confidence.Low && item.Precision <= DatePrecision.Day;

    /// <summary>"2 jam lalu" says another day each time it is read, and no day that anybody printed.</summary>
    public static bool IsAgo(DatedItem item)
        => item is { Confidence: Confidence.Low, Printed.Length: > 0 and < LongestAgo, Published: { } day } && IndonesianDate.TryFind(item.Printed, new DateTimeOffset(day, TimeOnly.MinValue, Wita.Offset), DateRole.News, out var read) && read.Relative;

    /// <summary>
    /// Dates that a machine gave to everything at once (a build, an import, a feed that writes "now") say nothing of publication:
    /// at least four items of one source with the very same moment, or with the same day and nothing older beside them.
    /// </summary>
    public static IReadOnlyList<DatedItem> WithoutBulk(IReadOnlyList<DatedItem> items, DateOnly from)
    {
        var suspects = items.Where(i => i.Published >= from && i.Source is not (DateSource.Diff or DateSource.Api)).GroupBy(i => (i.Source, i.Published, i.PublishedAt))
            .Where(g => g.Count() >= (g.Key.Source is DateSource.List ? BulkCards : BulkItems) && (g.Key.PublishedAt is not null || items.Count(i => i.Source == g.Key.Source) == g.Count())).SelectMany(g => g).ToHashSet();
        return suspects.Count == 0 ? items : [.. items.Select(i => suspects.Contains(i) ? i with { Confidence = Confidence.Low } : i)];
    }
}
