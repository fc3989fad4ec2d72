using Microsoft.Extensions.Time.Testing;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Simulator.Websites;

namespace MonitorBot.Tests.Corpus.Cases;

/// <summary>Serves websites over HTTP on loopback and reads them with the real engine.</summary>
public sealed class CorpusRun : IAsyncDisposable
{
    private readonly WebsiteServer server;
    private readonly Fetcher fetcher;
    private readonly SiteScanner scanner;
    private readonly FakeTimeProvider clock;

    private CorpusRun(WebsiteServer server, FakeTimeProvider clock, SampleProvince websites)
    {
        this.server = server;
        this.clock = clock;
        Websites = websites;
        fetcher = new Fetcher(new FetchOptions { AllowedNetworks = ["127.0.0.0/8"], Hosts = server.HostMap, RequestTimeout = TimeSpan.FromSeconds(4) }, TimeProvider.System);
        scanner = new SiteScanner(fetcher, TimeProvider.System);
    }

    public SampleProvince Websites { get; }

    public DateTimeOffset Now => clock.GetUtcNow();

    public static async Task<CorpusRun> StartAsync(IEnumerable<SampleSite> sites)
    {
        var clock = new FakeTimeProvider(CorpusCase.Now);
        var websites = new SampleProvince(sites);
        return new CorpusRun(await WebsiteServer.StartAsync(websites, clock), clock, websites);
    }

    public Task<SiteScan> ScanAsync(SampleSite site, SiteMemory? memory = null)
    {
        var address = new Site { Host = site.Host, StartUrl = new Uri($"http://{site.Host}/") };
        var window = FreshnessWindow.Ending(Core.Wita.Day(Now));
        return scanner.ScanAsync(address, memory ?? SiteMemory.Empty, new ScanRequest(Now, window), CancellationToken.None);
    }

    /// <summary>First and second sight; mistakes of both.</summary>
    public async Task<CorpusResult> ReadTwiceAsync(CorpusCase entry)
    {
        var first = await ScanAsync(entry.Site);
        var second = await ScanAsync(entry.Site, first.Memory);
        return new CorpusResult(entry, [.. CorpusMistake.Of(entry.Site, first, Now), .. CorpusMistake.Of(entry.Site, second, Now).Select(mistake => mistake with { What = mistake.What + " (second sight)" })], first.Requests, first.Verdict, second.Requests);
    }

    public void Advance(TimeSpan time) => clock.Advance(time);

    public async ValueTask DisposeAsync()
    {
        fetcher.Dispose();
        await server.DisposeAsync();
    }
}
