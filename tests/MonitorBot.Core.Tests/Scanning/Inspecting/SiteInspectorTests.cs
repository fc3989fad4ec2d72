using Microsoft.AspNetCore.Http;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Inspecting;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Core.Tests.Fetching;

namespace MonitorBot.Core.Tests.Scanning.Inspecting;

public sealed class SiteInspectorTests
{
    private const string Home = "<!doctype html><html><head><title>Dinas Contoh</title></head><body><h1>Dinas Contoh</h1><a href='/berita'>Berita</a><p>Pelayanan publik.</p></body></html>";

    private const string Spam = "<!doctype html><html><head><title>Slot Gacor Maxwin Terpercaya</title></head><body><p>slot</p></body></html>";

    [Fact]
    public async Task A_page_for_Googlebot_alone_is_cloaking_and_the_browser_is_asked_once_more()
    {
        var agents = new List<string>();
        var findings = await FindAsync(registered: true, context =>
        {
            lock (agents) agents.Add(Agent(context));
            return Answer(context, Agent(context).Contains("Googlebot") ? Spam : Home);
        });
        Assert.Contains(findings, finding => finding is { Sign: Sign.Cloaking, Excerpt: "Slot Gacor Maxwin Terpercaya" });
        Assert.Equal(3, agents.Count(agent => agent.Contains("Chrome")));
    }

    [Fact]
    public async Task A_foreign_website_is_never_asked_in_disguise()
    {
        var agents = new List<string>();
        await FindAsync(registered: false, context =>
        {
            lock (agents) agents.Add(Agent(context) + context.Request.Headers.Referer);
            return Answer(context, Home);
        });
        Assert.DoesNotContain(agents, agent => agent.Contains("Chrome") || agent.Contains("Googlebot") || agent.Contains("google"));
    }

    [Fact]
    public async Task A_redirect_for_visitors_from_Google_is_cloaking_even_when_its_target_is_dead()
    {
        var findings = await FindAsync(registered: true, context =>
        {
            if (!context.Request.Headers.Referer.ToString().Contains("google")) return Answer(context, Home);
            context.Response.Redirect("https://raja-slot88.invalid/?ref=x");
            return Task.CompletedTask;
        });
        Assert.Contains(findings, finding => finding.Sign == Sign.Cloaking && finding.Excerpt.Contains("raja-slot88[.]invalid"));
    }

    [Fact]
    public async Task A_guard_that_turns_the_false_Googlebot_away_is_no_cloaking()
        => Assert.DoesNotContain(await FindAsync(registered: true, context =>
        {
            if (!Agent(context).Contains("Googlebot")) return Answer(context, Home);
            context.Response.StatusCode = 403;
            return context.Response.WriteAsync(Spam);
        }), finding => finding.Sign is Sign.Cloaking or Sign.Gambling);

    [Fact]
    public async Task A_sitemap_that_the_scan_did_not_need_is_read_for_its_addresses()
        => Assert.Contains(await FindAsync(registered: false, context => context.Request.Path == "/sitemap.xml"
            ? Answer(context, $"<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>http://{context.Request.Host}/slot-gacor-hari-ini/</loc></url></urlset>", "application/xml")
            : Answer(context, Home)), finding => finding.Sign == Sign.Gambling && finding.Where.EndsWith("(peta situs)"));

    [Fact]
    public async Task A_debug_page_is_seen_although_the_server_failed()
        => Assert.Contains(await FindAsync(registered: false, context =>
        {
            context.Response.StatusCode = 500;
            return Answer(context, "<html><title>Whoops</title><body>Illuminate\\Database\\QueryException: SQLSTATE[HY000] [1045] Access denied</body></html>");
        }), finding => finding.Sign == Sign.DebugPage);

    [Fact]
    public async Task At_most_four_requests_go_beyond_the_reading()
    {
        var asked = 0;
        Task Handler(HttpContext context)
        {
            Interlocked.Increment(ref asked);
            return Answer(context, Agent(context).Contains("Googlebot") ? Spam : Home);
        }

        await FindAsync(registered: false, Handler, integrityRequests: 0);
        var without = Interlocked.Exchange(ref asked, 0);
        await FindAsync(registered: true, Handler);
        Assert.InRange(asked - without, 1, 4);
    }

    [Fact]
    public async Task A_page_that_could_not_be_looked_through_leaves_the_connection_alone()
    {
        await using var server = await WebServer.StartAsync(context => Answer(context, Home));
        using var fetcher = new Fetcher(new FetchOptions { AllowedNetworks = ["127.0.0.0/8"] }, TimeProvider.System);
        var site = new Site { Host = SiteKey(server.Url), StartUrl = server.Url };
        var home = Read(server.Url, "<title>Dinas</title><p>Warning: Undefined variable $x in /var/www/html/index.php on line 12</p>");
        var list = Read(new Uri(server.Url, "/berita"), "<title>Berita</title><p>Berita</p>");
        var now = new DateTimeOffset(2026, 11, 23, 8, 0, 0, Wita.Offset);
        var read = new ReadSite(site, new ScanRequest(now, FreshnessWindow.Ending(Wita.Day(now))), new FetchOutcome.Fetched(home.Page), home, [home, list], new SiteHosts(site, server.Url));
        using var session = fetcher.Open(site);
        Assert.Contains((await new SiteInspector(session).InspectAsync(read, CancellationToken.None)).Findings, finding => finding.Sign == Sign.PhpError);

        var effort = ReadingEffort.Of(list.Document!);
        effort.Spend(ReadingEffort.Most - effort.Steps);
        list.PutAway(new PageWatch(server.Url, server.Url, [], new HashSet<string>()));
        Assert.Equal(Sign.HttpOnly, Assert.Single((await new SiteInspector(session).InspectAsync(read, CancellationToken.None)).Findings).Sign);
    }

    private static ReadPage Read(Uri url, string html) => new(new Page { Requested = url, Url = url, Status = 200, MediaType = "text/html", Text = html }, page => SafeHtml.Parse(page.Text, page.Url));

    private static async Task<IReadOnlyList<Finding>> FindAsync(bool registered, Func<HttpContext, Task> handler, int integrityRequests = 4)
    {
        await using var server = await WebServer.StartAsync(handler);
        using var fetcher = new Fetcher(new FetchOptions { AllowedNetworks = ["127.0.0.0/8"], IntegrityRequestsPerSite = integrityRequests }, TimeProvider.System);
        var now = new DateTimeOffset(2026, 11, 23, 8, 0, 0, Wita.Offset);
        var site = new Site { Host = SiteKey(server.Url), StartUrl = server.Url };
        var scan = await new SiteScanner(fetcher, TimeProvider.System).ScanAsync(site, SiteMemory.Empty, new ScanRequest(now, FreshnessWindow.Ending(Wita.Day(now), 7), AsRegistered: registered), CancellationToken.None);
        return scan.Findings;
    }

    private static string SiteKey(Uri url) => $"{url.Host}:{url.Port}";

    private static string Agent(HttpContext context) => context.Request.Headers.UserAgent.ToString();

    private static Task Answer(HttpContext context, string body, string type = "text/html; charset=utf-8")
    {
        context.Response.ContentType = type;
        return context.Response.WriteAsync(body);
    }
}
