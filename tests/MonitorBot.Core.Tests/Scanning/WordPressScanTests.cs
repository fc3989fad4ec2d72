using Microsoft.AspNetCore.Http;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Core.Tests.Fetching;

namespace MonitorBot.Core.Tests.Scanning;

/// <summary>A WordPress whose REST API answers: what is asked, and what is left out.</summary>
public sealed class WordPressScanTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, Wita.Offset);

    private const string Terms = """[{"id":3,"name":"Berita","slug":"berita","parent":0,"count":5,"link":"/category/berita/"},{"id":4,"name":"Bidang IKP","slug":"ikp","parent":3,"count":2,"link":"/category/berita/ikp/"},{"id":5,"name":"Artikel","slug":"artikel","parent":0,"count":1,"link":"/category/artikel/"},{"id":6,"name":"Pengumuman","slug":"pengumuman","parent":0,"count":3,"link":"/category/pengumuman/"}]""";
    private const string Posts = """[{"date":"2026-11-20T09:00:00","link":"/rapat/","title":{"rendered":"Rapat koordinasi data"},"categories":[4]},{"date":"2026-08-14T09:00:00","link":"/opini/","title":{"rendered":"Literasi digital keluarga"},"categories":[5]}]""";

    private static readonly Dictionary<string, string> Closed = new()
    {
        ["/"] = """<html><head><link rel="https://api.w.org/" href="/wp-json/"><link rel="alternate" type="application/rss+xml" href="/feed/"></head><body><nav><a href="/category/berita/">Berita</a> <a href="/category/artikel/">Artikel</a> <a href="/category/pengumuman/">Pengumuman</a></nav></body></html>""",
        ["/wp-json/wp/v2/categories"] = Terms,
        ["/wp-json/wp/v2/posts"] = Posts,
        ["/wp-json/wp/v2/types"] = """{"post":{"name":"Pos","rest_base":"posts"},"agenda":{"name":"Agenda","rest_base":"agenda"}}""",
        ["/wp-json/wp/v2/agenda"] = """[{"date":"2026-11-17T09:00:00","link":"/agenda/bimtek/","title":{"rendered":"Bimbingan teknis"},"content":{"rendered":"<p>Hari/Tanggal: Minggu, 20 Desember 2026</p>"}}]""",
    };

    [Fact]
    public async Task Posts_types_and_categories_need_no_feed_and_no_list_page()
    {
        var asked = new List<string>();
        await using var server = await StartAsync(Closed, asked);
        var scan = await ScanAsync(server, SiteMemory.Empty);

        Assert.Equal([Verdict.Fresh, Verdict.Stale, Verdict.Fresh], scan.Categories.Select(c => c.Verdict));
        Assert.Equal([new(2026, 11, 20), new(2026, 8, 14), new(2026, 11, 17)], scan.Categories.Select(c => c.Latest!.Value));
        Assert.DoesNotContain(asked, path => path.StartsWith("/feed", StringComparison.Ordinal) || path.StartsWith("/category", StringComparison.Ordinal));
        Assert.InRange(scan.Requests, 1, 7);
    }

    [Fact]
    public async Task The_second_time_posts_alone_are_asked_and_a_child_of_Berita_still_is_news()
    {
        var asked = new List<string>();
        await using var server = await StartAsync(Closed, asked);
        var first = await ScanAsync(server, SiteMemory.Empty);
        asked.Clear();
        var second = await ScanAsync(server, first.Memory);

        Assert.Equal(first.Categories.Select(c => (c.Verdict, c.Latest)), second.Categories.Select(c => (c.Verdict, c.Latest)));
        Assert.DoesNotContain("/wp-json/wp/v2/categories", asked);
        Assert.InRange(second.Requests, 1, 5);
    }

    [Fact]
    public async Task A_category_that_came_since_is_looked_up()
    {
        var pages = new Dictionary<string, string>(Closed);
        var asked = new List<string>();
        await using var server = await StartAsync(pages, asked);
        var first = await ScanAsync(server, SiteMemory.Empty);
        pages["/wp-json/wp/v2/categories"] = Terms[..^1] + """,{"id":9,"name":"Opini","slug":"opini","parent":0,"count":1}]""";
        pages["/wp-json/wp/v2/posts"] = Posts[..^1] + """,{"date":"2026-11-22T09:00:00","link":"/opini-baru/","title":{"rendered":"Pelayanan yang mudah"},"categories":[9]}]""";
        var second = await ScanAsync(server, first.Memory);

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 22)), (second.Categories[1].Verdict, second.Categories[1].Latest!.Value));
    }

    private static Task<WebServer> StartAsync(Dictionary<string, string> pages, List<string> asked) => WebServer.StartAsync(async context =>
    {
        lock (asked) asked.Add(context.Request.Path.Value!);
        if (!pages.TryGetValue(context.Request.Path.Value!, out var text)) context.Response.StatusCode = 404;
        context.Response.ContentType = text?[0] is '[' or '{' ? "application/json" : "text/html; charset=utf-8";
        await context.Response.WriteAsync(text ?? "tidak ada");
    });

    private static async Task<SiteScan> ScanAsync(WebServer server, SiteMemory memory)
    {
        using var fetcher = new Fetcher(new FetchOptions { AllowedNetworks = ["127.0.0.0/8"] }, TimeProvider.System);
        var site = new Site { Host = server.Url.Authority, StartUrl = server.Url };
        return await new SiteScanner(fetcher, TimeProvider.System).ScanAsync(site, memory, new ScanRequest(Now, FreshnessWindow.Ending(Wita.Day(Now))), CancellationToken.None);
    }
}
