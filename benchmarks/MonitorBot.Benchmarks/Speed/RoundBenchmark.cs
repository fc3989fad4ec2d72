using System.Diagnostics;
using System.Globalization;
using MonitorBot.Benchmarks.Web;
using MonitorBot.Core;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Tests.Corpus.Cases;

namespace MonitorBot.Benchmarks.Speed;

/// <summary>
/// A round over the network as it is: every answer comes late, and in a second run every twentieth website never answers. Time is
/// held against what the slowest website's own chain of requests and the limit of requests at a time allow.
/// </summary>
internal static class RoundBenchmark
{
    private const int LatencyMs = 300;
    private const int AtATime = 16;
    private const double Slack = 1.3;
    private const long MaxMegabytes = 250;

    public static async Task<int> RunAsync(string[] args)
    {
        var websites = (int)Arguments.Number(args, "--websites", 60);
        Console.WriteLine($"load {File.ReadAllText("/proc/loadavg").Trim()}; {websites} websites at {LatencyMs} ms, {AtATime} at a time");
        // The bot lives for months: its first round compiles, every later one does not.
        var first = await PassAsync(new WebOptions(websites, LatencyMs, Dressed: true));
        var plain = await PassAsync(new WebOptions(websites, LatencyMs, Dressed: true));
        var deadline = new FetchOptions().RequestTimeout.TotalSeconds;
        var hanging = await PassAsync(new WebOptions(websites, LatencyMs, Dressed: true, HangEvery: 20));
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        GC.Collect();
        var kept = GC.GetTotalMemory(forceFullCollection: true) >> 20;
        Print($"all answer: {plain.Seconds:0.0} s; slowest own chain {plain.Chain:0.0} s, bound of concurrency {plain.Bound:0.0} s; ratio to the greater {plain.Ratio:0.00} (limit {Slack}); the first round of the process {first.Seconds:0.0} s, {first.Ratio:0.00}");
        Print($"5 % hang: first pass {hanging.Seconds:0.0} s, {hanging.Failed} failed; beyond the others' time {hanging.Seconds - plain.Seconds:0.0} s (limit: one deadline, {deadline:0} s)");
        Print($"peak RSS {peak} MB (limit {MaxMegabytes}); of it kept between rounds {kept} MB");
        return plain.Ratio <= Slack && hanging.Seconds - plain.Seconds <= deadline && peak <= MaxMegabytes ? 0 : 1;
    }

    private static async Task<Pass> PassAsync(WebOptions options)
    {
        using var web = await ServedWeb.StartAsync(options);
        using var fetcher = new Fetcher(web.Fetching(new FetchOptions { ConcurrentHosts = AtATime }), TimeProvider.System);
        var round = new Round(new SiteScanner(fetcher, TimeProvider.System), TimeProvider.System);
        var results = new List<RoundResult>();
        var clock = Stopwatch.StartNew();
        var firstPass = TimeSpan.Zero;
        using var stop = new CancellationTokenSource();
        try
        {
            await round.RunAsync([.. web.Sites.Select(site => new RoundEntry(site, SiteMemory.Empty))], new RoundOptions(AtATime),
                _ => new ScanRequest(CorpusCase.Now, FreshnessWindow.Ending(Wita.Day(CorpusCase.Now))),
                result =>
                {
                    lock (results) results.Add(result);
                    firstPass = clock.Elapsed;
                    return Task.CompletedTask;
                },
                () => stop.CancelAsync(), stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Only the first pass is measured.
        }
        var requests = results.Where(r => !r.Failed).Select(r => r.Scan!.Requests).ToList();
        return new Pass(firstPass.TotalSeconds, requests.Max() * LatencyMs / 1000d, requests.Sum() * LatencyMs / 1000d / AtATime, results.Count(r => r.Failed));
    }

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private sealed record Pass(double Seconds, double Chain, double Bound, int Failed)
    {
        public double Ratio => Seconds / Math.Max(Chain, Bound);
    }
}
