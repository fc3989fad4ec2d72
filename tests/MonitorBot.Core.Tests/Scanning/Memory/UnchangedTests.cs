using Microsoft.AspNetCore.Http;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Core.Tests.Fetching;

namespace MonitorBot.Core.Tests.Scanning.Memory;

/// <summary>A website whose pages are those of the last scan is judged anew without being read anew, and nothing else is.</summary>
public sealed class UnchangedTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, Wita.Offset);

    /// <summary>A day on which the newest of the website is stale, so that nothing more can end.</summary>
    private static readonly DateTimeOffset Later = Now.AddDays(14);

    private const string Home = """<html><body><nav><a href="/berita">Berita</a><a href="/agenda">Agenda</a></nav></body></html>""";

    private readonly Dictionary<string, string> pages = new()
    {
        ["/"] = Home,
        ["/berita"] = List("/berita/", ("Gubernur meresmikan jembatan", "20 November 2026"), ("Dinas membuka pelatihan", "2 November 2026")),
        ["/agenda"] = "<p>Belum ada agenda.</p>",
    };

    private readonly List<string?> conditions = [];
    private Site? site;
    private bool registered;

    /// <summary>Says "304 Not Modified" to whoever asks conditionally, like a guard before a dead server.</summary>
    private bool lies;

    [Fact]
    public async Task The_same_pages_are_judged_by_the_new_window()
    {
        await using var server = await StartAsync();
        var first = await ScanAsync(server, SiteMemory.Empty, Now);
        var fresh = await ScanAsync(server, Marked(first.Memory), Now.AddDays(3));
        var ended = await ScanAsync(server, Marked(first.Memory), Now.AddDays(10));
        var stale = await ScanAsync(server, Marked(ended.Memory), Now.AddDays(17));

        Assert.Equal([Verdict.Fresh, Verdict.Fresh, Verdict.Stale, Verdict.Stale], new[] { first, fresh, ended, stale }.Select(scan => scan.Categories[0].Verdict));
        Assert.Equal([true, true, true], new[] { fresh, ended, stale }.Select(WasReused));
        Assert.Equal(new DateOnly(2026, 11, 20), stale.Categories[0].Latest);
        Assert.Equal(Now.AddDays(17), stale.Memory.ScannedAt);
    }

    [Theory]
    [InlineData("/agenda", Category.Agenda)]
    [InlineData("/", Category.News)]
    public async Task What_was_fresh_by_less_than_its_own_list_of_news_is_read_anew_when_that_ends(string at, Category category)
    {
        pages["/berita"] = "<p>Belum ada berita.</p>";
        pages[at] = at == "/" ? Home.Replace("</body>", $"<h2>Berita</h2>{List("/berita/", ("Gubernur meresmikan jembatan", "20 November 2026"), ("Dinas membuka pelatihan", "2 November 2026"))}</body>", StringComparison.Ordinal) : List("/agenda/", ("Rapat koordinasi bidang", "25 November 2026"));
        await using var server = await StartAsync();
        var first = await ScanAsync(server, SiteMemory.Empty, Now);
        var ended = await ScanAsync(server, Marked(first.Memory), Now.AddDays(10));

        Assert.Equal([Verdict.Fresh, Verdict.Stale], new[] { first, ended }.Select(scan => scan.Categories.Single(one => one.Category == category).Verdict));
        Assert.False(WasReused(ended));
    }

    [Fact]
    public async Task One_changed_list_is_read_though_the_start_page_stayed()
    {
        await using var server = await StartAsync();
        var first = await ScanAsync(server, SiteMemory.Empty, Now);
        pages["/berita"] = List("/berita/", ("Panen raya di Kutai Timur", "30 November 2026"), ("Gubernur meresmikan jembatan", "20 November 2026"));
        var second = await ScanAsync(server, Marked(first.Memory), Now.AddDays(7));

        Assert.Equal((Verdict.Fresh, "Panen raya di Kutai Timur"), (second.Categories[0].Verdict, second.Categories[0].Evidence[0].Title));
        Assert.False(WasReused(second));
    }

    [Fact]
    public async Task A_channel_that_was_empty_is_asked_again()
    {
        await using var server = await StartAsync();
        var first = await ScanAsync(server, SiteMemory.Empty, Now);
        pages["/agenda"] = List("/agenda/", ("Rapat koordinasi bidang", "2 Desember 2026"));
        var second = await ScanAsync(server, first.Memory, Now.AddDays(7));

        Assert.Equal([Verdict.Unknown, Verdict.Fresh], [first.Categories[2].Verdict, second.Categories[2].Verdict]);
    }

    [Fact]
    public async Task A_304_that_does_not_repeat_the_tag_is_not_believed()
    {
        await using var server = await StartAsync();
        using var fetcher = NewFetcher();
        var first = await ScanAsync(server, SiteMemory.Empty, Now, fetcher);
        pages["/berita"] = List("/berita/", ("Panen raya di Kutai Timur", "30 November 2026"));
        lies = true;
        var second = await ScanAsync(server, first.Memory, Now.AddDays(7), fetcher);

        Assert.Contains(conditions, one => one is not null);
        Assert.Equal("Panen raya di Kutai Timur", second.Categories[0].Evidence[0].Title);
    }

    [Fact]
    public async Task A_website_that_fails_is_unreachable_whatever_it_was_before()
    {
        await using var server = await StartAsync();
        var first = await ScanAsync(server, SiteMemory.Empty, Now);
        pages.Clear();

        Assert.Equal(Verdict.Unreachable, (await ScanAsync(server, first.Memory, Now.AddDays(7))).Verdict);
    }

    [Fact]
    public async Task A_corrected_register_reads_for_itself()
    {
        await using var server = await StartAsync();
        var first = await ScanAsync(server, SiteMemory.Empty, Now);
        site = site! with { Overrides = [new PathCategory("/berita", Category.Article)] };
        var second = await ScanAsync(server, first.Memory, Now);

        Assert.Equal([Verdict.Fresh, Verdict.Fresh], [first.Categories[0].Verdict, second.Categories[1].Verdict]);
    }

    [Fact]
    public async Task Four_weeks_later_everything_is_read_again()
    {
        await using var server = await StartAsync();
        var first = await ScanAsync(server, SiteMemory.Empty, Later);

        Assert.True(WasReused(await ScanAsync(server, Marked(first.Memory), Later.AddDays(28))));
        Assert.False(WasReused(await ScanAsync(server, Marked(first.Memory), Later.AddDays(29))));
    }

    [Fact]
    public async Task A_relative_date_is_never_kept_for_later()
    {
        pages["/berita"] = List("/berita/", ("Gubernur meresmikan jembatan", "7 jam yang lalu"));
        await using var server = await StartAsync();

        Assert.Null((await ScanAsync(server, SiteMemory.Empty, Now)).Memory.Conclusion);
    }

    [Fact]
    public async Task What_only_Googlebot_sees_is_found_though_our_pages_stayed()
    {
        registered = true;
        await using var server = await StartAsync();
        var first = await ScanAsync(server, SiteMemory.Empty, Later);
        pages["googlebot"] = "<html><head><title>Slot Gacor Maxwin Terpercaya</title></head><body><p>slot</p></body></html>";
        var second = await ScanAsync(server, Marked(first.Memory), Later.AddDays(7));

        Assert.True(WasReused(second));
        Assert.DoesNotContain(first.Findings, f => f.Sign == Sign.Cloaking);
        Assert.Contains(second.Findings, f => f.Sign == Sign.Cloaking);
    }

    [Fact]
    public async Task Findings_of_the_pages_stay_and_a_new_sitemap_is_read()
    {
        pages["/"] = Home.Replace("<body>", "<body><p>Lorem ipsum dolor sit amet</p>");
        await using var server = await StartAsync();
        var first = await ScanAsync(server, SiteMemory.Empty, Later);
        var same = await ScanAsync(server, Marked(first.Memory), Later.AddDays(7));
        pages["/sitemap.xml"] = "<urlset>" + string.Concat(Enumerable.Range(0, 5).Select(n => $"<url><loc>{server.Url}slot-gacor-maxwin-terpercaya-{n}</loc></url>")) + "</urlset>";
        var spammed = await ScanAsync(server, Marked(first.Memory), Later.AddDays(7));

        Assert.True(WasReused(same));
        Assert.Equal(first.Findings.Select(f => f.Sign).Order(), same.Findings.Select(f => f.Sign).Order());
        Assert.Contains(same.Findings, f => f.Sign == Sign.TemplateLeftover);
        Assert.Contains(spammed.Findings, f => f.Sign == Sign.Gambling);
    }

    // A mark in what was gathered shows whether it was used.
    private static SiteMemory Marked(SiteMemory memory)
        => memory with { Conclusion = memory.Conclusion! with { Evidence = [.. memory.Conclusion.Evidence.Select(e => e with { Items = [.. e.Items.Select(i => i with { FoundOn = new Uri("http://dari.ingatan/") })] })] } };

    private static bool WasReused(SiteScan scan) => scan.Categories.SelectMany(c => c.Evidence).Any(e => e.FoundOn?.Host == "dari.ingatan");

    private Task<WebServer> StartAsync() => WebServer.StartAsync(context =>
    {
        var agent = context.Request.Headers.UserAgent.ToString();
        var body = agent.Contains("Googlebot", StringComparison.Ordinal) && pages.TryGetValue("googlebot", out var disguised) ? disguised : pages.GetValueOrDefault(context.Request.Path);
        context.Response.StatusCode = body is not null ? 200 : pages.Count == 0 ? 503 : 404;
        context.Response.ContentType = "text/html; charset=utf-8";
        lock (conditions) conditions.Add(context.Request.Headers.IfNoneMatch);
        if (lies && context.Request.Headers.IfNoneMatch.Count > 0)
        {
            context.Response.StatusCode = 304;
            return Task.CompletedTask;
        }
        if (body is not null) context.Response.Headers.ETag = $"\"{body.Length}\"";
        return context.Response.WriteAsync(body ?? "tidak ada");
    });

    private static Fetcher NewFetcher() => new(new FetchOptions { AllowedNetworks = ["127.0.0.0/8"] }, TimeProvider.System);

    private async Task<SiteScan> ScanAsync(WebServer server, SiteMemory memory, DateTimeOffset now, Fetcher? kept = null)
    {
        using var own = NewFetcher();
        site ??= new Site { Host = server.Url.Authority, StartUrl = server.Url };
        return await new SiteScanner(kept ?? own, TimeProvider.System).ScanAsync(site, memory, new ScanRequest(now, FreshnessWindow.Ending(Wita.Day(now)), AsRegistered: registered), CancellationToken.None);
    }

    private static string List(string folder, params (string Title, string Date)[] items)
        => "<html><body><main>" + string.Concat(items.Select((i, n) => $"""<div class="card"><h4><a href="{folder}{items.Length - n}">{i.Title}</a></h4><small>{i.Date}</small></div>""")) + "</main></body></html>";
}
