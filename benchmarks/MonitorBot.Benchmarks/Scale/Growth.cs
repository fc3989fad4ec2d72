using System.Diagnostics;
using System.Globalization;
using MonitorBot.Benchmarks.Web;
using MonitorBot.Core;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Tests.Corpus.Cases;

namespace MonitorBot.Benchmarks.Scale;

/// <summary>Rounds of ever more websites in one process on loopback: time and memory a website must not grow with their number.</summary>
internal static class Growth
{
    public static async Task<int> RunAsync(string[] args)
    {
        int[] sizes = args.Contains("--full") ? [1_000, 10_000, 30_000] : args.Contains("--middle") ? [300, 1_000, 3_000] : [100, 300, 1_000];
        Console.WriteLine($"load {File.ReadAllText("/proc/loadavg").Trim()}; websites, seconds, milliseconds of CPU a website, resident MB after, peak MB");
        var cpu = new List<double>();
        foreach (var size in sizes) cpu.Add(await RoundAsync(size));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"CPU a website, largest round over smallest: {cpu[^1] / cpu[0]:0.00}"));
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        return peak <= 500 ? 0 : 1;
    }

    private static async Task<double> RoundAsync(int size)
    {
        using var web = await ServedWeb.StartAsync(new WebOptions(size));
        using var fetcher = new Fetcher(web.Fetching(), TimeProvider.System);
        var round = new Round(new SiteScanner(fetcher, TimeProvider.System), TimeProvider.System);
        var (clock, before, read) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime, 0);
        await round.RunAsync([.. web.Sites.Select(site => new RoundEntry(site, SiteMemory.Empty))], new RoundOptions(16, TimeSpan.FromSeconds(1)),
            _ => new ScanRequest(CorpusCase.Now, FreshnessWindow.Ending(Wita.Day(CorpusCase.Now))),
            _ => { Interlocked.Increment(ref read); return Task.CompletedTask; }, null, default);
        var cpu = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / size;
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,6} {clock.Elapsed.TotalSeconds,7:0.0} {cpu,6:0.0} {self.WorkingSet64 >> 20,5} {self.PeakWorkingSet64 >> 20,5}"));
        return cpu;
    }
}
