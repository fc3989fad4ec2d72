using System.Diagnostics;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Tests.Hostile;

namespace MonitorBot.Benchmarks.Hostile;

/// <summary>Reads every hostile website at 16 at a time and prints how it ended and the peak memory, the server's own share included.</summary>
internal static class HostileRoundBenchmark
{
    private const long MaxMegabytes = 400;

    public static async Task<int> RunAsync(string[] args)
    {
        var failed = 0;
        for (var round = Arguments.Number(args, "--times", 1); round > 0; round--)
        {
            var watch = Stopwatch.StartNew();
            var read = await HostileRound.RunAsync(healthyEvery: 4, concurrent: 16);
            var wrong = read.Where(r => !r.AsExpected).ToArray();
            foreach (var one in wrong) Console.WriteLine($"WRONG {one.Name}: expected {one.Expected}, got {one.Got}");
            failed += wrong.Length;
            Console.WriteLine($"{{\"websites\":{read.Count},\"healthy\":{read.Count(r => r.Healthy)},\"healthyRight\":{read.Count(r => r is { Healthy: true, Title: "Berita sehat" })},\"wrong\":{wrong.Length},\"seconds\":{watch.Elapsed.TotalSeconds:0.0},\"slowestHealthyMs\":{read.Where(r => r.Healthy).Max(r => r.Elapsed).TotalMilliseconds:0}}}");
        }
        if (args.Contains("--scan")) failed += await ScanAsync();
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        Console.WriteLine($"{{\"peakRssMegabytes\":{peak},\"limit\":{MaxMegabytes}}}");
        return failed == 0 && peak <= MaxMegabytes ? 0 : 1;
    }

    private static async Task<int> ScanAsync()
    {
        var watch = Stopwatch.StartNew();
        var results = await HostileScan.RunAsync(healthyEvery: 5);
        var wrong = results.Where(r => r.Scan is null || HostileScan.IsHealthy(r) != (r.Scan.Verdict == Verdict.Fresh)).ToArray();
        foreach (var one in wrong) Console.WriteLine($"WRONG {one.Site.Host}: {one.Scan?.Verdict} {one.Fault}");
        Console.WriteLine($"{{\"scans\":{results.Count},\"healthy\":{results.Count(HostileScan.IsHealthy)},\"wrong\":{wrong.Length},\"seconds\":{watch.Elapsed.TotalSeconds:0.0}}}");
        return wrong.Length;
    }
}
