using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Freshness;

/// <summary>Which of the items' dates may carry a verdict.</summary>
public static class Belief
{
    private const int BulkItems = 4;
    private const int LongestAgo = 100;

    /// <summary>A list that prints one day on all its cards, be it two, may print the day of reading; the items' own pages decide.</summary>
    private const int BulkCards = 2;

    /// <summary>Nobody writes two pages in one second; a generator dates all that bear no day by its own run. A whole minute is somebody's choice, but not for two events long past.</summary>
    private const int BulkPages = 2;

    /// <summary>Days after which an event is no longer written up.</summary>
    private const int LongPast = 7;

    /// <summary>Low confidence marks a date that nothing confirmed: it can show age, never freshness.</summary>
    public static bool MayShowFreshness(DatedItem item) => item.Confidence > Confidence.Low && item.Precision <= DatePrecision.Day;

    /// <summary>A date that stands in an agenda without any word is read both ways: the event's day, and perhaps the posting's. Data and markup that name what they give are not.</summary>
    public static bool IsBare(DatedItem item) => item.EventStart is not null && item.Published == item.EventStart && item.Source is DateSource.List or DateSource.Time or DateSource.Text;

    /// <summary>"2 jam lalu" says another day each time it is read, and no day that anybody printed.</summary>
    public static bool IsAgo(DatedItem item)
        => item is { Confidence: Confidence.Low, Printed.Length: > 0 and < LongestAgo, Published: { } day } && IndonesianDate.TryFind(item.Printed, new DateTimeOffset(day, TimeOnly.MinValue, Wita.Offset), DateRole.News, out var read) && read.Relative;

    /// <summary>
    /// Dates that a machine gave to everything at once (a build, an import, a feed that writes "now") say nothing of publication:
    /// at least four items of one source with the very same moment, or with the same day and nothing older beside them; two pages of items with the very same second, or of events long past with the same moment.
    /// </summary>
    public static IReadOnlyList<DatedItem> WithoutBulk(IReadOnlyList<DatedItem> items, DateOnly from)
    {
        var suspects = items.Where(i => i.Published >= from && i.Source is not (DateSource.Diff or DateSource.Api)).GroupBy(i => (i.Source, i.Published, i.PublishedAt))
            .Where(g => g.Count() >= Bulk(g) && (g.Key.PublishedAt is not null || items.Count(i => i.Source == g.Key.Source) == g.Count())).SelectMany(g => g).ToHashSet();
        return suspects.Count == 0 ? items : [.. items.Select(i => suspects.Contains(i) ? Doubted(i) : i)];
    }

    /// <summary>The item's own page states a moment to the second, as a generator's run has it, or one long after the event.</summary>
    public static bool MayBeOfABuild(DateSource source, DateTimeOffset? moment, DateOnly? lastDay)
        => source is DateSource.JsonLd or DateSource.Meta && moment is { } at && (at.Second > 0 || lastDay?.AddDays(LongPast) < Wita.Day(at));

    private static bool MayBeOfABuild(DatedItem item) => MayBeOfABuild(item.Source, item.PublishedAt, item.EventEnd ?? item.EventStart);

    private static int Bulk(IEnumerable<DatedItem> alike)
        => alike.First().Source == DateSource.List ? BulkCards : alike.All(MayBeOfABuild) ? BulkPages : BulkItems;

    /// <summary>Of an event its own day is left when that of a build is taken away.</summary>
    private static DatedItem Doubted(DatedItem item)
        => item.EventStart is not null && MayBeOfABuild(item) ? item with { Published = null, PublishedAt = null, Printed = null, Source = item.EventSource ?? item.Source, FoundOn = item.EventFoundOn ?? item.FoundOn } : item with { Confidence = Confidence.Low };
}
