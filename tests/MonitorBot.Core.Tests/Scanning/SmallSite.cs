using Microsoft.AspNetCore.Http;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Core.Tests.Fetching;

namespace MonitorBot.Core.Tests.Scanning;

/// <summary>Websites of a few pages, and their scans.</summary>
internal static class SmallSite
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, Wita.Offset);

    public const string Menu = """<nav><a href="/berita">Berita</a><a href="/artikel">Artikel</a><a href="/agenda">Agenda</a></nav>""";

    public static async Task<SiteScan> ScanAsync(Func<HttpContext, Task> handler)
    {
        await using var server = await WebServer.StartAsync(handler);
        return await ScanAsync(server, SiteMemory.Empty, Now);
    }

    public static async Task<SiteScan> ScanAsync(WebServer server, SiteMemory memory, DateTimeOffset now, IReadOnlyList<PathCategory>? overrides = null)
    {
        using var fetcher = new Fetcher(new FetchOptions { AllowedNetworks = ["127.0.0.0/8"] }, TimeProvider.System);
        var site = new Site { Host = server.Url.Authority, StartUrl = server.Url, Overrides = overrides ?? [] };
        return await new SiteScanner(fetcher, TimeProvider.System).ScanAsync(site, memory, new ScanRequest(now, FreshnessWindow.Ending(Wita.Day(now))), CancellationToken.None);
    }

    public static string List(string folder, params (string Title, string Date)[] items)
        => "<main>" + string.Concat(items.Select((i, n) => $"""<div class="card"><h4><a href="{folder}{items.Length - n}">{i.Title}</a></h4><small>{i.Date}</small></div>""")) + "</main>";

    public static Func<HttpContext, Task> Site(params (string Path, string Html)[] pages)
        => context => Answer(context, pages.FirstOrDefault(p => p.Path == context.Request.Path).Html);

    public static Task Answer(HttpContext context, string? body)
    {
        if (body is null) context.Response.StatusCode = 404;
        context.Response.ContentType = context.Request.Path == "/robots.txt" ? "text/plain" : body?.StartsWith("<rss", StringComparison.Ordinal) == true ? "application/rss+xml" : "text/html; charset=utf-8";
        return context.Response.WriteAsync(body ?? "tidak ada");
    }
}
