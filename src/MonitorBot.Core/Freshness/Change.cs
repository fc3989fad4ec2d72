using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Freshness;

/// <summary>What an earlier scan knew of an item.</summary>
/// <param name="Published">The day it had then; null when undated.</param>
/// <param name="FirstSeen">WITA day of the scan that saw it first.</param>
public sealed record Earlier(DateOnly? Published, string? Printed, DateOnly FirstSeen);

/// <summary>Compares a channel with what stood there at the last scan.</summary>
public static class Change
{
    /// <param name="known">By the item's key; an empty table means there was no earlier scan of the channel.</param>
    /// <param name="lastScan">WITA day of the earlier scan.</param>
    /// <param name="key">How an item is recognised.</param>
    /// <param name="whole">False when the earlier scan kept only a part of a long list: then not being among what is known proves nothing.</param>
    /// <param name="lists">Keys of each list in the order printed.</param>
    public static IReadOnlyList<DatedItem> Apply(IReadOnlyList<DatedItem> items, IReadOnlyDictionary<string, Earlier> known, DateOnly lastScan, DateOnly today, Func<DatedItem, string> key, bool whole = true, IReadOnlyList<IReadOnlyList<string>>? lists = null)
    {
        if (known.Count == 0) return items;
        var stayed = items.Where(i => known.ContainsKey(key(i))).ToList();
        if (IsRedated(stayed, known, key)) return [.. items.Select(i => known.TryGetValue(key(i), out var before) ? Kept(i, before) : i with { Confidence = Confidence.Low })];
        var behind = Behind(lists ?? [[.. items.Select(key)]], known);
        return [.. items.Select(i => known.TryGetValue(key(i), out var before) ? Kept(i, before) : whole && stayed.Count > 0 && lastScan < today && !behind.Contains(key(i)) ? New(i, today) : i)];
    }

    /// <summary>What stands only after everything known: on a list in pages a deleted post, or a longer page, lets older ones in at its end.</summary>
    private static HashSet<string> Behind(IReadOnlyList<IReadOnlyList<string>> lists, IReadOnlyDictionary<string, Earlier> known)
    {
        var behind = new HashSet<string>();
        var ahead = new HashSet<string>();
        foreach (var list in lists)
        {
            var last = list.Select((k, at) => known.ContainsKey(k) ? at : -1).DefaultIfEmpty(-1).Max();
            if (last < 0) continue;
            ahead.UnionWith(list.Take(last));
            behind.UnionWith(list.Skip(last + 1));
        }
        behind.ExceptWith(ahead);
        return behind;
    }

    /// <summary>An import or a migration gave most of what was there a new date: then the dates of what was not seen before mean as little.</summary>
    private static bool IsRedated(List<DatedItem> stayed, IReadOnlyDictionary<string, Earlier> known, Func<DatedItem, string> key)
    {
        var moved = stayed.Count(i => known[key(i)] is var before && i.Published > before.FirstSeen.AddDays(1) && !IsFrozen(i, before));
        return moved >= 3 && moved * 2 >= stayed.Count;
    }

    /// <summary>An item that was there before cannot have been published later than it was first seen: a later date is a touch-up or a frozen "2 hari lalu".</summary>
    private static DatedItem Kept(DatedItem item, Earlier before)
    {
        var bound = before.Published is { } then && then < before.FirstSeen ? then : before.FirstSeen;
        return item.Published is { } day && day > before.FirstSeen.AddDays(1) || IsFrozen(item, before)
            ? item with { Published = bound, PublishedAt = null, Confidence = Confidence.Low }
            : item;
    }

    private static bool IsFrozen(DatedItem item, Earlier before)
        => item.Confidence == Confidence.Low && item.Printed is not null && item.Printed == before.Printed && item.Published != before.Published;

    /// <summary>An undated or uncertain item that was not there at the last scan appeared since: that needs no date.</summary>
    private static DatedItem New(DatedItem item, DateOnly today)
        => item.Published is not null && item.Confidence > Confidence.Low || item.Published < today.AddDays(-14) || item.EventStart is not null && item.Published is null && item.Confidence > Confidence.Low
            ? item
            : item with { Published = today, PublishedAt = null, Precision = DatePrecision.Day, Source = DateSource.Diff, Confidence = Confidence.Medium };
}
