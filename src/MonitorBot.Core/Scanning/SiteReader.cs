using System.Text.Json;
using AngleSharp.Dom;
using MonitorBot.Core.Dating.Feeds;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Scanning.Memory;

namespace MonitorBot.Core.Scanning;

/// <summary>Asks for a website's pages, feeds and endpoints and keeps what was read. Everything that fails is null.</summary>
internal sealed class SiteReader(SiteSession session)
{
    /// <summary>Asks for scripts and whatever else is read as plain text.</summary>
    public const string AnyText = "*/*";

    private readonly List<AskedPage> asked = [];
    private readonly List<ReadPage> pages = [];
    private readonly Dictionary<Uri, ReadPage?> html = [];

    public IReadOnlyList<ReadPage> Pages => pages;

    /// <summary>All questions once each, the start page first.</summary>
    public IReadOnlyList<AskedPage> Asked => asked;

    /// <summary>As robots.txt names them.</summary>
    public IReadOnlyList<string> Sitemaps => session.Sitemaps;

    /// <summary>Something did not answer, or was not asked because too little was left.</summary>
    public bool HasFailed { get; private set; }

    public int Remaining => session.Remaining;

    public Task<FetchOutcome> OutcomeAsync(Uri url, CancellationToken stop) => session.GetAsync(new FetchRequest(url), stop);

    /// <summary>Takes in the start page.</summary>
    public ReadPage Begin(Page page)
    {
        asked.Add(new AskedPage(page.Requested, null, page));
        return Keep(page);
    }

    /// <summary>A page of an earlier scan, conditionally where its answer is still stored; null without status 200.</summary>
    public async Task<Page?> AgainAsync(PageValidator known, CancellationToken stop)
        => session.Remaining > 0 && await session.GetAsync(new FetchRequest(known.Url) { Accept = known.Accept, FollowRedirects = !known.Here, Known = known }, stop) is FetchOutcome.Fetched { Page: { Status: 200 } page } ? page : null;

    private ReadPage Keep(Page page)
    {
        // Everything hangs on the start page: a moment's load must not make it a hostile one.
        var isStart = pages.Count == 0;
        var read = new ReadPage(page, p => Outcome(p) is var first && first is HtmlOutcome.Hostile && isStart ? Outcome(p) : first);
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
        pages.Add(new ReadPage(page, _ => null));
        return (parsed.Document, page.Url);
    }

    public async Task<JsonElement?> JsonAsync(Uri url, CancellationToken stop)
    {
        var page = await PageAsync(url, "application/json, */*;q=0.5", stop);
        if (page is null || SafeJson.Parse(page.Text) is not { } json) return null;
        pages.Add(new ReadPage(page, _ => null));
        return json.RootElement;
    }

    /// <summary>Text of a script or any other answer with status 200.</summary>
    public async Task<string?> TextAsync(Uri url, CancellationToken stop) => (await PageAsync(url, AnyText, stop))?.Text;

    private async Task<Page?> PageAsync(Uri url, string? accept, CancellationToken stop, bool follow = true)
    {
        if (session.Remaining == 0)
        {
            HasFailed = true;
            return null;
        }
        var outcome = await session.GetAsync(new FetchRequest(url) { Accept = accept, FollowRedirects = follow }, stop);
        if (outcome is not FetchOutcome.Fetched) HasFailed = true;
        var answer = outcome is FetchOutcome.Fetched { Page: { Status: 200 } page } ? page : null;
        if (!asked.Exists(a => a.Url == url && a.Accept == accept)) asked.Add(new AskedPage(url, accept, answer, Here: !follow));
        return answer;
    }

    /// <summary>The first page that our parser refused: what it says is not known.</summary>
    public ReadPage? Refused => pages.Find(page => page.Refused is not null);

    private static HtmlOutcome? Outcome(Page page) => IsHtml(page) ? SafeHtml.Parse(page.Text, page.Url) : null;

    private static bool IsHtml(Page page) => page.MediaType is "" or "text/html" or "application/xhtml+xml" || page.Text.AsSpan().TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase);
}
