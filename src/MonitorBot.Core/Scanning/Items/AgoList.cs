using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Scanning.Items;

/// <summary>
/// A list that prints "1 minggu yang lalu" beside several items says nothing of their order. Where two of their own pages told
/// their days, and the list has these in falling order, what stands below the second is no younger than it.
/// </summary>
internal static class AgoList
{
    private const int LongestAgo = 100;

    /// <param name="told">Days that the items' own pages told, by address.</param>
    public static void Correct(List<SourceReading> sources, Category category, IReadOnlyDictionary<Uri, DateOnly> told, DateTimeOffset now)
    {
        for (var at = 0; at < sources.Count; at++)
        {
            if (sources[at].Kind != SourceKind.Item && sources[at].Channel == category && Corrected(sources[at].Items, told, now) is { } items) sources[at] = sources[at] with { Items = items };
        }
    }

    private static List<ReadItem>? Corrected(IReadOnlyList<ReadItem> items, IReadOnlyDictionary<Uri, DateOnly> told, DateTimeOffset now)
    {
        var known = items.Index().Where(i => told.ContainsKey(i.Item.Url)).Select(i => (i.Index, Day: told[i.Item.Url])).ToList();
        if (known.Count < 2 || known.Zip(known.Skip(1)).Any(pair => pair.First.Day < pair.Second.Day)) return null;
        var (last, day) = known[^1];
        return items.Index().Any(IsTooYoung) ? [.. items.Index().Select(i => IsTooYoung(i) ? i.Item with { Posted = i.Item.Posted! with { Day = day, At = null } } : i.Item)] : null;

        bool IsTooYoung((int Index, ReadItem Item) i) => i.Index > last && i.Item.Posted is { } posted && posted.Day > day && IsAgo(posted, now);
    }

    private static bool IsAgo(DateStamp posted, DateTimeOffset now)
        => posted is { Confidence: Confidence.Low, Printed.Length: > 0 and < LongestAgo } && IndonesianDate.TryFind(posted.Printed, now, DateRole.News, out var read) && read.Relative;
}
