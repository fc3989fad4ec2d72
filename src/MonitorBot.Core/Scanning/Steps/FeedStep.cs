using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Dating.Apis;
using MonitorBot.Core.Dating.Feeds;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Searching;
using MonitorBot.Core.Scanning.Items;

namespace MonitorBot.Core.Scanning.Steps;

/// <summary>Feeds: the website's own stream and those of categories.</summary>
internal static class FeedStep
{
    /// <summary>The start page's feeds: one of the whole website, and any that name a category.</summary>
    public static async Task RunAsync(Reading reading, CancellationToken stop)
    {
        if (reading.Home.Document is not { } document) return;
        var baseUrl = DocumentBase.Of(document, reading.Home.Page.Url);
        var declared = FeedLinks.Declared(document, baseUrl, reading.Hosts);
        var feeds = declared.Count > 0 ? declared : FeedLinks.Linked(document, baseUrl, reading.Hosts);
        if (feeds.Count == 0 && FeedLinks.Guess(document, reading.Home.Page.Url) is { } guess) feeds = [guess];
        var general = 0;
        foreach (var feed in feeds)
        {
            var category = CategoryOf(feed);
            if (category is null && general > 0 || (category is { } named && reading.IsSettled(named))) continue;
            if (await ReadAsync(reading, feed, category, stop) && category is null) general++;
        }
    }

    /// <summary>Well-known places, without following redirects: for a website that names no feed and of which no list could be read.</summary>
    public static async Task ProbeAsync(Reading reading, CancellationToken stop)
    {
        // A shell answers any address with itself.
        foreach (var path in FeedLinks.WellKnown.Take(reading.Gap is null ? FeedLinks.WellKnown.Count : 1))
        {
            if (reading.Reader.Remaining < 4) return;
            if (await ReadAsync(reading, new Uri(reading.Home.Page.Url, path), null, stop, follow: false)) return;
        }
    }

    /// <param name="channel">The category when the feed is one category's own.</param>
    /// <returns>True when dated items of the website itself stood there.</returns>
    public static async Task<bool> ReadAsync(Reading reading, Uri url, Category? channel, CancellationToken stop, bool follow = true)
    {
        if (!reading.Try(url) || await reading.Reader.FeedAsync(url, stop, follow) is not { } read) return false;
        Recognise(reading, read.Feed, read.Url);
        var items = read.Feed.Entries.Select(e => Item(e, read.Url, reading, channel)).OfType<ReadItem>().ToList();
        if (items.Count == 0) return false;
        reading.Add(new SourceReading(url, SourceKind.Feed, channel, items));
        return items.Exists(i => i.Posted is not null);
    }

    public static Category? CategoryOf(Uri feed) => PathShapes.ChannelHint(feed) is { Activity: false, Strength: > WordStrength.Weak } hint ? hint.Category : null;

    /// <summary>A feed whose links all go to one other host, at paths that stand here too, was built for that address.</summary>
    private static void Recognise(Reading reading, Feed feed, Uri url)
    {
        var links = feed.Entries.Select(e => Uri.TryCreate(url, e.Link, out var link) ? link : null).OfType<Uri>().ToList();
        var hosts = links.Select(HostName.Key).Distinct().ToList();
        if (hosts.Count != 1 || reading.Hosts.Owns(links[0])) return;
        var here = reading.Home.Document!.Find("a[href]").Select(a => reading.Hosts.Resolve(reading.Home.Page.Url, a.GetAttribute("href"))?.AbsolutePath.TrimEnd('/')).ToHashSet();
        if (links.Count(l => l.AbsolutePath.Length > 1 && here.Contains(l.AbsolutePath.TrimEnd('/'))) >= Math.Min(2, links.Count)) reading.Hosts.Alias(hosts[0]);
    }

    private static ReadItem? Item(FeedEntry entry, Uri feed, Reading reading, Category? channel)
    {
        if (reading.Hosts.Resolve(feed, entry.Link) is not { } url || entry.Title.Length < 3 || CategoryWords.IsName(entry.Title)) return null;
        var confidence = entry.OnlyUpdated ? Confidence.Low : Confidence.High;
        var posted = DateStamp.OfMachine(entry.Published, reading.Request.Today, confidence) ?? Printed(entry.Published, reading);
        var agenda = channel == Category.Agenda || entry.Categories.Any(c => CategoryWords.Of(c)?.Category == Category.Agenda) || PathShapes.ItemHint(url)?.Category == Category.Agenda;
        var (start, end) = agenda ? EventDays.In(entry.Title + "\n" + JsonText.Plain(entry.Summary), reading.Now) : default;
        return new ReadItem
        {
            Title = JsonText.Plain(entry.Title),
            Url = url,
            Posted = posted,
            EventStart = start,
            EventEnd = end,
            Labels = entry.Categories,
            Channel = channel,
            Doubtful = posted is null || entry.OnlyUpdated,
            Source = DateSource.Feed,
            FoundOn = feed,
        };
    }

    private static DateStamp? Printed(string? text, Reading reading)
        => text is { Length: < 80 } && IndonesianDate.TryFind(text, reading.Now, DateRole.News, out var read) && read.YearPrinted && DateStamp.IsPlausible(read.WitaDay, reading.Request.Today)
            ? new DateStamp(read.WitaDay, read.At, text, read.At is null ? DatePrecision.Day : DatePrecision.Minute)
            : null;
}
