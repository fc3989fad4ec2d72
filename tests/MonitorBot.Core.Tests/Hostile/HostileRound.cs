using System.Diagnostics;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Tests.Hostile;

/// <summary>Reads all hostile websites, with healthy ones between, as a round does; also run by the benchmarks, which print the peak memory.</summary>
internal static class HostileRound
{
    public static readonly TimeSpan SiteTimeout = TimeSpan.FromSeconds(20);

    public static async Task<IReadOnlyList<Read>> RunAsync(int healthyEvery, int concurrent)
    {
        var behaviours = Mixed(healthyEvery).ToArray();
        using var server = new HostileServer(behaviours);
        using var fetcher = new Fetcher(new FetchOptions { Hosts = server.Hosts, ConcurrentHosts = concurrent, RequestTimeout = TimeSpan.FromSeconds(6), SiteTimeout = SiteTimeout }, TimeProvider.System);
        var read = new Read[behaviours.Length];
        await Parallel.ForAsync(0, behaviours.Length, new ParallelOptions { MaxDegreeOfParallelism = concurrent }, async (i, stop) => read[i] = await OneAsync(fetcher, behaviours[i], stop));
        return read;
    }

    private static IEnumerable<Behaviour> Mixed(int healthyEvery)
    {
        var healthy = 0;
        for (var i = 0; i < Behaviours.All.Count; i++)
        {
            if (i % healthyEvery == 0) yield return new Behaviour($"healthy {healthy++}", "fetched 200", e => Reply.Page(e.Out, "<title>Berita sehat</title><ul><li><a href=/a>A</a> 20 November 2026</ul>"));
            yield return Behaviours.All[i];
        }
    }

    private static async Task<Read> OneAsync(Fetcher fetcher, Behaviour behaviour, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        using var session = fetcher.Open(new Site { Host = behaviour.Host, StartUrl = behaviour.Url });
        var outcome = await session.GetAsync(new FetchRequest(behaviour.Url), stop);
        var elapsed = watch.Elapsed;
        var title = outcome is FetchOutcome.Fetched { Page: var page } && SafeHtml.Parse(page.Text, page.Url) is HtmlOutcome.Parsed { Document: var document } ? OutsideText.Line(document.Title) : null;
        return new Read(behaviour.Name, behaviour.Expected, Told.Of(outcome), title, elapsed, behaviour.Name.StartsWith("healthy"));
    }

    internal sealed record Read(string Name, string Expected, string Got, string? Title, TimeSpan Elapsed, bool Healthy)
    {
        public bool AsExpected => Expected.Split('|').Contains(Got);
    }
}
