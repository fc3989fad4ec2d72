using MonitorBot.Core.Agencies;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;

namespace MonitorBot.Core.Tests.Hostile;

/// <summary>A whole round, down to the verdicts, over every hostile website with healthy ones between; also run by the benchmarks.</summary>
internal static class HostileScan
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 7, 0, 0, Wita.Offset);

    public static async Task<IReadOnlyList<RoundResult>> RunAsync(int healthyEvery)
    {
        var behaviours = Behaviours.All.Where(b => b.Start is null).SelectMany((b, i) => i % healthyEvery == 0 ? new[] { Healthy(i), b } : [b]).ToArray();
        using var server = new HostileServer(behaviours);
        using var fetcher = new Fetcher(new FetchOptions { Hosts = server.Hosts, RequestTimeout = TimeSpan.FromSeconds(6), SiteTimeout = TimeSpan.FromSeconds(15), PausePerHost = TimeSpan.Zero }, TimeProvider.System);
        var results = new List<RoundResult>();
        var entries = behaviours.Select(b => new RoundEntry(new Site { Host = b.Host, StartUrl = b.Url }, SiteMemory.Empty)).ToArray();
        var request = new ScanRequest(Monday, FreshnessWindow.Ending(Wita.Day(Monday)), ScanPurpose.Round);
        await new Round(new SiteScanner(fetcher, TimeProvider.System), TimeProvider.System).RunAsync(entries, new RoundOptions(16, TimeSpan.Zero), _ => request, result =>
        {
            lock (results) results.Add(result);
            return Task.CompletedTask;
        }, null, CancellationToken.None);
        return results;
    }

    public static bool IsHealthy(RoundResult result) => result.Site.Host.StartsWith("healthy");

    private static Behaviour Healthy(int number) => new($"healthy {number}", "", e => e.Request.Path switch
    {
        "/" => Reply.Page(e.Out, "<title>Dinas Sehat</title><nav><a href=/berita>Berita</a></nav><p>Selamat datang"),
        "/berita" => Reply.Page(e.Out, "<title>Berita</title><h1>Berita</h1><div class=row>" + string.Concat(Enumerable.Range(0, 6).Select(Card)) + "</div>"),
        _ => Reply.NotFound(e.Out),
    });

    private static string Card(int i)
        => $"<div class=card><h3><a href='/berita/rapat-koordinasi-{i}'>Rapat koordinasi perangkat daerah ke-{i + 1} di Samarinda</a></h3><span class=tanggal>{20 - i} November 2026</span></div>";
}
