using AngleSharp.Dom;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Dating.Lists;
using MonitorBot.Core.Dating.Lists.Rows;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Fetching.Answers;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Searching;
using MonitorBot.Core.Scanning.Items;

namespace MonitorBot.Core.Scanning.Steps;

/// <summary>A category's own list page, and its feed where the list prints no dates.</summary>
internal static class ChannelStep
{
    private const int MaxTries = 2;
    private const int LongestTitle = 70;

    public static async Task RunAsync(Reading reading, Category category, CancellationToken stop)
    {
        var tries = 0;
        foreach (var candidate in reading.CandidatesOf(category).ToList())
        {
            if (tries >= MaxTries || (tries > 0 && reading.IsSettled(category)) || reading.Reader.Remaining < 3) return;
            if (candidate.Strength == WordStrength.Weak && reading.Evidence(category).Items.Any(i => i.Published is not null || i.EventStart is not null)) continue;
            if (!reading.Try(candidate.Url)) continue;
            if (candidate is { Strength: WordStrength.Strong, IsNamed: true }) reading.Named.TryAdd(category, candidate.Url);
            if (await ReadAsync(reading, candidate.Url, category, candidate.Activity, stop)) tries++;
        }
    }

    /// <summary>"Pengumuman" beside "Berita": the menu's other name for a category may lead to what is newer.</summary>
    public static async Task FurtherAsync(Reading reading, Category category, CancellationToken stop)
    {
        var tries = 0;
        foreach (var candidate in reading.CandidatesOf(category).Where(c => c is { Strength: WordStrength.Usual, IsNamed: true, Activity: false } && !reading.Has(c.Url)).ToList())
        {
            if (tries >= MaxTries || reading.Reader.Remaining < 3) return;
            if (!reading.Try(candidate.Url)) continue;
            tries++;
            if (await ReadAsync(reading, candidate.Url, category, activity: false, stop)) return;
        }
    }

    /// <returns>True when the page answered as a page of its own.</returns>
    public static async Task<bool> ReadAsync(Reading reading, Uri url, Category category, bool activity, CancellationToken stop)
    {
        if (await reading.Reader.HtmlAsync(url, stop) is not { Document: { } document } page) return false;
        var isChannel = await ReadAsync(reading, page, document, url, category, activity, stop);
        reading.Done(page);
        return isChannel;
    }

    private static async Task<bool> ReadAsync(Reading reading, ReadPage page, IDocument document, Uri url, Category category, bool activity, CancellationToken stop)
    {
        if (IsHome(reading, page))
        {
            reading.HomeIs.Add(category);
            return false;
        }
        var items = Items(reading, document, page.Page.Url, category, activity);
        if (activity && Activities.Announce(document, ListReader.Read(document, page.Page.Url, reading.Hosts, reading.Now, Category.Agenda), Wita.Day(reading.Now)))
        {
            (category, activity) = (Category.Agenda, false);
            items = Items(reading, document, page.Page.Url, category, activity);
        }
        if (items.Count == 0 && FragmentLinks.Find(document, DocumentBase.Of(document, page.Page.Url), reading.Hosts) is { } part && reading.Try(part) && await reading.Reader.HtmlAsync(part, stop) is { Document: { } inner } fragment)
        {
            items = Items(reading, inner, fragment.Page.Url, category, activity);
            reading.Done(fragment);
        }
        if (items.Count == 0 && !activity && EmptyChannel.Says(document) is { } says) reading.Emptiness.TryAdd(category, says);
        if (await IsCatchAllAsync(reading, page, items, category, stop)) return false;
        items = MixedList.Without(items, url, category, reading.Candidates);
        if (MixedList.ShowsOnlyOthers(items, category, Named(reading)))
        {
            reading.SetAside.Add(new SourceReading(url, SourceKind.List, category, items));
            items = category == Category.Agenda ? Rows(reading, document, page.Page.Url, items) : [];
        }
        reading.Add(new SourceReading(url, SourceKind.List, activity ? null : category, items, activity));
        AddNeighbours(reading, document, url, category);
        var embedded = EmbeddedSources.Of(document, page.Page.Url, reading, activity ? null : category).ToList();
        if (items.Count == 0 && embedded.Count == 0 && !activity && !reading.Emptiness.ContainsKey(category)) reading.Hollow.Add(category);
        foreach (var source in embedded)
        {
            var list = source with { Kind = SourceKind.List };
            if (MixedList.ShowsOnlyOthers(list.Items, category, Named(reading))) reading.SetAside.Add(list);
            else reading.Add(list);
        }
        if (category == Category.Agenda) await WordPressStep.EventsShownAsync(reading, document, WordPressMarks.ApiRoot(document, page.Page.Url, reading.Hosts), stop);
        if (items.TrueForAll(i => i.EventStart is null && (i.Posted is null || i.Doubtful))) await OwnFeedAsync(reading, page, category, stop);
        else if (category == Category.Agenda && items.TrueForAll(LacksPosting)) await OwnFeedAsync(reading, page, category, stop, onlyBelow: true);
        return true;
    }

    private static List<ReadItem> Items(Reading reading, IDocument document, Uri url, Category category, bool activity)
    {
        var blocks = ListReader.Read(document, url, reading.Hosts, reading.Now, activity ? null : category)
            .Where(b => b.Place == Place.Main && !b.SaysSomethingElseThan(category) && (b.Heading is null || b.Hint is not { Strength: > WordStrength.Weak } hint || hint.Category == category)).ToList();
        // Where headings part a page, its list is what the category's name or the page's own title heads, else what none does; a block under any other heading is beside it, unless its items have the same addresses.
        var title = (document.First("h1") ?? document.First("h2")) is { } heading ? Folded.Short(heading, LongestTitle) : null;
        var named = blocks.Where(b => b.Names(category, activity)).ToList();
        if (named.Count == 0) named = blocks.Where(b => b.Heading is not null && b.Heading == title && b.Items.Any(i => i.Posted is not null || i.EventStart is not null)).ToList();
        var own = Segments(named.Count > 0 ? named : blocks.Where(b => b.Heading is null));
        var boxes = blocks.Where(b => b.Heading is not null && !named.Contains(b) && (b.Items.All(i => reading.Beside.TryGetValue(i.Url.AbsoluteUri, out var box) && box.Heading == b.Heading) || (own.Count > 0 && !b.Items.Any(i => own.Contains(Segment(i)))))).ToList();
        // The same box stands on other categories' pages, perhaps with nothing of their own.
        foreach (var box in boxes)
            foreach (var item in box.Items) reading.Beside.TryAdd(item.Url.AbsoluteUri, (item.Title, box.Heading!));
        var titles = reading.Beside.Values.Select(box => box.Title).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. blocks.Except(boxes).SelectMany(b => b.Items).Where(i => i.Url.Fragment.Length == 0 || !titles.Contains(i.Title)).DistinctBy(i => i.Url.AbsoluteUri)];
    }

    private static HashSet<string?> Segments(IEnumerable<ListBlock> blocks) => [.. blocks.SelectMany(b => b.Items).Select(Segment)];

    private static string? Segment(ReadItem item) => item.Url.Segments.ElementAtOrDefault(1)?.TrimEnd('/');

    /// <summary>A "Blog" of everything holds every category's items and makes none of them its own.</summary>
    private static List<SourceReading> Named(Reading reading) => [.. reading.Sources.Where(source => !Gathering.IsVague(reading, source))];

    /// <param name="others">What links beside the rows lead to.</param>
    private static List<ReadItem> Rows(Reading reading, IDocument document, Uri url, List<ReadItem> others)
    {
        var titles = others.Select(item => item.Title).Concat(reading.Beside.Values.Select(box => box.Title)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. RowReader.Read(document, url, reading.Hosts, reading.Now).SelectMany(block => block.Items).Where(row => !titles.Contains(row.Title))];
    }

    /// <summary>"/categories/#berita" and "/categories/#artikel" are parts of one page, each under its own heading.</summary>
    private static void AddNeighbours(Reading reading, IDocument document, Uri url, Category category)
    {
        foreach (var other in reading.Candidates.Where(c => c.Category != category && !c.Activity && c.IsNamed && SiteHosts.Same(c.Url) == SiteHosts.Same(url)).Select(c => c.Category).Distinct().ToList())
        {
            var items = ListReader.Read(document, url, reading.Hosts, reading.Now, other).Where(b => b.Place == Place.Main && b.Hint is { Strength: > WordStrength.Weak } hint && hint.Category == other).SelectMany(b => b.Items).ToList();
            if (items.Count > 0) reading.Add(new SourceReading(new UriBuilder(url) { Fragment = CategoryName.Of(other) }.Uri, SourceKind.List, other, items));
        }
    }

    /// <summary>The same items as another category's page: either one list serves both, or the website answers alike to any address.</summary>
    private static async Task<bool> IsCatchAllAsync(Reading reading, ReadPage page, List<ReadItem> items, Category category, CancellationToken stop)
    {
        if (items.Count == 0 || !reading.Sources.Exists(s => s.Kind == SourceKind.List && s.Channel is { } other && other != category && s.Items.Count == items.Count && s.Items.Zip(items).All(p => AreOne(p.First, p.Second)))) return false;
        return await reading.Reader.ProbeAsync(SoftNotFound.Probe(page.Page.Url), stop) is { } probe && SoftNotFound.Resembles(page.Page, probe);
    }

    /// <summary>An item that opens over the page has the page's address, whatever that is.</summary>
    private static bool AreOne(ReadItem one, ReadItem other)
        => one.Url == other.Url || (one.Url.Fragment.Length > 0 && one.Url.Fragment == other.Url.Fragment && one.Title == other.Title);

    private static bool LacksPosting(ReadItem item) => item.Posted is null || item.Posted.Day == item.EventStart;

    private static async Task OwnFeedAsync(Reading reading, ReadPage page, Category category, CancellationToken stop, bool onlyBelow = false)
    {
        var baseUrl = DocumentBase.Of(page.Document!, page.Page.Url);
        foreach (var feed in FeedLinks.Declared(page.Document!, baseUrl, reading.Hosts).Reverse().Where(f => !onlyBelow || IsBelow(f, page.Page.Url)).Take(3))
        {
            if (await FeedStep.ReadAsync(reading, feed, IsBelow(feed, page.Page.Url) ? category : FeedStep.CategoryOf(feed), stop)) return;
        }
    }

    private static bool IsBelow(Uri feed, Uri page) => page.AbsolutePath.Length > 1 && feed.AbsolutePath.StartsWith(page.AbsolutePath.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    // Many websites answer their start page, or "not found" with status 200, for any address, by redirect or by routing.
    private static bool IsHome(Reading reading, ReadPage page)
        => SiteHosts.Same(page.Page.Url) == SiteHosts.Same(reading.Home.Page.Url) || (page.Page.Sha256.Length > 0 && page.Page.Sha256 == reading.Home.Page.Sha256) || SoftNotFound.Says(page.Page);
}
