using System.Text.Json;
using AngleSharp.Dom;
using MonitorBot.Core.Dating.Feeds;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Scanning;

/// <summary>Asks for a website's pages, feeds and endpoints and keeps what was read. Everything that fails is null.</summary>
internal sealed class SiteReader(SiteSession session)
{
    private readonly List<ReadPage> pages = [];
    private readonly Dictionary<Uri, ReadPage?> html = [];
    private readonly HashSet<Uri> asked = [];

    public IReadOnlyList<ReadPage> Pages => pages;

    /// <summary>All addresses asked for, whatever came back.</summary>
    public IReadOnlySet<Uri> Asked => asked;

    /// <summary>As robots.txt names them.</summary>
    public IReadOnlyList<string> Sitemaps => session.Sitemaps;

    public int Remaining => session.Remaining;

    public Task<FetchOutcome> OutcomeAsync(Uri url, CancellationToken stop) => session.GetAsync(new FetchRequest(url), stop);

    public ReadPage Keep(Page page)
    {
        var outcome = Outcome(page);
        // Everything hangs on the start page: a moment's load must not make it a hostile one.
        if (outcome is HtmlOutcome.Hostile && pages.Count == 0) outcome = Outcome(page);
        var read = new ReadPage(page, (outcome as HtmlOutcome.Parsed)?.Document) { Refused = (outcome as HtmlOutcome.Hostile)?.Why };
        pages.Add(read);
        html[page.Requested] = read;
        return read;
    }

    /// <summary>A page with status 200 and a document.</summary>
    public async Task<ReadPage?> HtmlAsync(Uri url, CancellationToken stop)
    {
        if (html.TryGetValue(url, out var known)) return known;
        var page = await PageAsync(url, null, stop);
        return html[url] = page is not null && IsHtml(page) && Keep(page) is { Document: not null } read ? read : null;
    }

    /// <summary>The answer to an address that can't exist, whatever its status; null when none came.</summary>
    public async Task<Page?> ProbeAsync(Uri url, CancellationToken stop)
        => session.Remaining > 0 && await session.GetAsync(new FetchRequest(url), stop) is FetchOutcome.Fetched { Page: var page } ? page : null;

    /// <param name="follow">False for a place that nobody named: what is elsewhere is not there.</param>
    public async Task<(Feed Feed, Uri Url)?> FeedAsync(Uri url, CancellationToken stop, bool follow = true)
        => await XmlAsync(url, stop, follow) is { } read && FeedReader.TryRead(read.Document) is { } feed ? (feed, read.Url) : null;

    public async Task<(IDocument Document, Uri Url)?> XmlAsync(Uri url, CancellationToken stop, bool follow = true)
    {
        var page = await PageAsync(url, "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5", stop, follow);
        if (page is null || SafeXml.Parse(page.Text) is not XmlOutcome.Parsed parsed) return null;
        pages.Add(new ReadPage(page, null));
        return (parsed.Document, page.Url);
    }

    public async Task<JsonElement?> JsonAsync(Uri url, CancellationToken stop)
    {
        var page = await PageAsync(url, "application/json, */*;q=0.5", stop);
        if (page is null || SafeJson.Parse(page.Text) is not { } json) return null;
        pages.Add(new ReadPage(page, null));
        return json.RootElement;
    }

    /// <summary>Text of a script or any other answer with status 200.</summary>
    public async Task<string?> TextAsync(Uri url, CancellationToken stop) => (await PageAsync(url, "*/*", stop))?.Text;

    private async Task<Page?> PageAsync(Uri url, string? accept, CancellationToken stop, bool follow = true)
    {
        if (session.Remaining == 0) return null;
        asked.Add(url);
        var outcome = await session.GetAsync(new FetchRequest(url) { Accept = accept, FollowRedirects = follow }, stop);
        return outcome is FetchOutcome.Fetched { Page: { Status: 200 } page } ? page : null;
    }

    /// <summary>The first page that our parser refused: what it says is not known.</summary>
    public ReadPage? Refused => pages.Find(page => page.Refused is not null);

    private static HtmlOutcome? Outcome(Page page) => IsHtml(page) ? SafeHtml.Parse(page.Text, page.Url) : null;

    private static bool IsHtml(Page page) => page.MediaType is "" or "text/html" or "application/xhtml+xml" || page.Text.AsSpan().TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase);
}
