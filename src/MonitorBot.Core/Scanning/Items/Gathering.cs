using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Discovery.Scripts;
using MonitorBot.Core.Freshness;

namespace MonitorBot.Core.Scanning.Items;

/// <summary>Puts the items of all sources under the three categories, each item once with its most trusted date.</summary>
internal static class Gathering
{
    public static ChannelEvidence Of(Reading reading, Category category)
    {
        var items = Filed(reading, category).Concat(Stream(reading, category)).Where(i => reading.IsOwnWork(i.Item)).ToList();
        // Where several tell alike, the category's own pages are believed before the start page.
        var merged = Once(items.OrderBy(i => i.Source.Kind == SourceKind.Home).GroupBy(i => SiteHosts.Same(i.Item.Url) + i.Item.Url.Fragment).Select(g => Merge(g.Select(i => i.Item), category)));
        reading.Channels.TryGetValue(category, out var channel);
        return new ChannelEvidence(category, channel, merged, channel is null && merged.Count == 0 ? reading.Gap ?? Unanswered(reading, category) : null) { Emptiness = reading.Emptiness.GetValueOrDefault(category) };
    }

    /// <summary>Where scripts make the pages, a menu's address may live in the browser only: what it names by the SOP's own word a person looks for.</summary>
    private static string? Unanswered(Reading reading, Category category)
        => reading.Named.ContainsKey(category) && reading.Home.Document is { } home && ScriptMade.Is(home) ? "menunya ada, tetapi halamannya diisi skrip dan tidak dapat dibaca" : null;

    private static IEnumerable<(ReadItem Item, SourceReading Source)> Filed(Reading reading, Category category)
    {
        var labels = Labels(reading);
        var borrowed = MixedList.Borrowed(reading.Sources, reading.SetAside, list => IsVague(reading, list));
        var listed = Listed(reading, borrowed);
        var others = OthersFolders(reading, category);
        var labelled = Activities.Labelled(reading) is { Count: > 0 } activities ? Activities.Are(reading, activities) : null;
        return reading.Sources.Select(s => (Source: s, Activities: s.Activity ? Activities.Are(reading, s.Items) : labelled)).Where(s => !s.Source.Activity || s.Activities == category)
            .SelectMany(s => s.Source.Items.Where(i => !borrowed.Contains(i)).Select(i => (Item: Labelled(Decided(i, s.Source, s.Activities), labels), s.Source)))
            .Where(i => Belongs(i.Item, i.Source, category, reading, listed, others));
    }

    /// <summary>"Blog", "Posts", or a name that only an address tells.</summary>
    public static bool IsVague(Reading reading, SourceReading list)
        => reading.Candidates.Where(c => c.Category == list.Channel && SiteHosts.Same(c.Url) == SiteHosts.Same(list.Url)).ToList() is { Count: > 0 } names && names.TrueForAll(c => c.Strength == WordStrength.Weak || (c is { IsNamed: false, Strength: < WordStrength.Strong }));

    /// <summary>A category's own list outweighs the heading of a block on the start page and the item's address, there and in a feed of all.</summary>
    private static bool Belongs(ReadItem item, SourceReading source, Category category, Reading reading, ILookup<string, Category> listed, HashSet<string> others)
    {
        var stream = source.Kind == SourceKind.Home || source is { Kind: SourceKind.Feed, Channel: null };
        var own = listed[SiteHosts.Same(item.Url)];
        return stream && !Assignment.HasCategoryLabel(item) && own.Any() ? own.Contains(category) : Assignment.Of(item, reading.Site).Contains(category) && !(stream && item.Channel is null && !Assignment.HasCategoryLabel(item) && PathShapes.Segments(item.Url) is [var folder, _, ..] && others.Contains(folder));
    }

    /// <summary>"/tulisan/…" is no category's where another category's own list leads there too and none of its own does.</summary>
    private static HashSet<string> OthersFolders(Reading reading, Category category)
        => reading.Candidates.Exists(c => c.Category == category && c.Strength > WordStrength.Weak) ? []
            : [.. reading.Sources.Where(s => s is { Kind: SourceKind.List, Channel: { } channel } && channel != category).SelectMany(s => s.Items).Select(i => PathShapes.Segments(i.Url)).Where(segments => segments.Length > 1).Select(segments => segments[0])];

    private static ILookup<string, Category> Listed(Reading reading, HashSet<ReadItem> borrowed)
        => reading.Sources.Where(s => s is { Channel: not null, Kind: not (SourceKind.Home or SourceKind.Item) }).SelectMany(s => s.Items.Where(i => !borrowed.Contains(i)).Select(i => (Key: SiteHosts.Same(i.Url), Category: s.Channel!.Value)))
            .ToLookup(p => p.Key, p => p.Category);

    /// <summary>The same title on the same day under two addresses is one item.</summary>
    private static List<DatedItem> Once(IEnumerable<DatedItem> items)
        => [.. items.GroupBy(i => (i.Title, i.Published, i.EventStart)).Select(g => g.OrderBy(i => i.Source).First())];

    /// <summary>What one source says an item is filed under holds wherever else the item stands without such words.</summary>
    private static Dictionary<string, IReadOnlyList<string>> Labels(Reading reading)
        => reading.Sources.SelectMany(s => s.Items).Where(Assignment.HasCategoryLabel).GroupBy(i => SiteHosts.Same(i.Url)).ToDictionary(g => g.Key, g => g.First().Labels);

    private static ReadItem Labelled(ReadItem item, Dictionary<string, IReadOnlyList<string>> labels)
        => Assignment.HasCategoryLabel(item) || !labels.TryGetValue(SiteHosts.Same(item.Url), out var known) ? item : item with { Labels = known };

    /// <summary>What nothing files, no other rubric's list either: the website's only stream is its news, or its articles where it calls itself a blog.</summary>
    private static IEnumerable<(ReadItem Item, SourceReading Source)> Stream(Reading reading, Category category)
    {
        if (category == Category.Agenda || category != StreamIs(reading)) return [];
        var others = ListedElsewhere(reading, category);
        return reading.Sources.Where(s => s.Channel is null && !s.Activity).SelectMany(s => s.Items.Select(i => (Item: i, Source: s)))
            .Where(i => !others.Contains(SiteHosts.Same(i.Item.Url)) && Assignment.Of(i.Item, reading.Site).Count == 0 && !Assignment.IsFiledElsewhere(i.Item) && !PathShapes.IsInCollection(i.Item.Url) && !PathShapes.TryOverride(reading.Site, i.Item.Url, out _));
    }

    /// <summary>What another category's own list holds with its day; a "Blog" of everything takes nothing away.</summary>
    private static HashSet<string> ListedElsewhere(Reading reading, Category category)
        => [.. reading.Sources.Where(s => s is { Kind: SourceKind.List, Channel: { } channel } && channel != category && !IsVague(reading, s)).SelectMany(s => s.Items).Where(i => i.Posted is not null).Select(i => SiteHosts.Same(i.Url))];

    private static Category? StreamIs(Reading reading)
    {
        var strong = reading.Candidates.Where(c => c.Strength > WordStrength.Weak && c.Category != Category.Agenda).Select(c => c.Category).ToHashSet();
        // The menu's "Berita" may be the start page itself; where several categories are, the website answers alike to any address.
        if (reading.HomeIs.Count == 1) strong.ExceptWith(reading.HomeIs);
        var blog = reading.Candidates.Exists(c => c.Category == Category.Article && c.Strength == WordStrength.Weak);
        if (Filed(reading, Category.News).Any() || strong.Contains(Category.News)) return null;
        return blog && !strong.Contains(Category.Article) && !Filed(reading, Category.Article).Any() ? Category.Article : Category.News;
    }

    private static ReadItem Decided(ReadItem item, SourceReading source, Category? activities)
        => item.Channel is null && activities is not null && (source.Activity || (source.Channel is null && Activities.IsLabelled(item))) ? item with { Channel = activities } : item;

    // The enum of sources is written in the order of trust.
    private static DatedItem Merge(IEnumerable<ReadItem> same, Category category)
    {
        var all = same.Select(i => Assignment.Dated(i, category)).OrderByDescending(i => i.Published is not null && i.Confidence > Confidence.Low).ThenByDescending(i => i.Published is not null).ThenBy(i => i.Source).ToList();
        // "20 Oktober" in an agenda's list is the event's or the posting's; where another source tells an earlier day of posting, it is the event's.
        // Its own page may also tell both: the list's day as the event's, and a later one as the posting's.
        var best = Belief.IsBare(all[0]) ? all.Find(i => i.Confidence > Confidence.Low && i.Published < all[0].Published && i.EventStart != i.Published) ?? all.Find(i => i is { Source: DateSource.Text, Confidence: > Confidence.Low } && i.EventStart == all[0].EventStart && i.Published > i.EventStart) ?? all[0] : all[0];
        // One place prints the hour without a zone, another the same hour with its own: both are that zone's.
        best = all.Find(i => i.Confidence >= best.Confidence && best.PublishedAt is { } bare && bare.Offset == Wita.Offset && i.PublishedAt is { } zoned && zoned.Offset != bare.Offset && zoned.DateTime == bare.DateTime) ?? best;
        // A day that differs from the posting's was announced; an equal one may be a bare date read both ways.
        var happening = all.Find(i => i.EventStart is not null && i.EventStart != i.Published) ?? all.Find(i => i.EventStart is not null);
        return happening is null ? best : best with { EventStart = happening.EventStart, EventEnd = happening.EventEnd, EventSource = happening.EventSource, EventFoundOn = happening.EventFoundOn };
    }
}
