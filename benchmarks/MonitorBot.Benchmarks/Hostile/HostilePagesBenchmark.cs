using System.Diagnostics;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Tests.Hostile;

namespace MonitorBot.Benchmarks.Hostile;

/// <summary>Prints what each hostile page costs; with a name, that page alone, so that the peak is its own.</summary>
internal static class HostilePagesBenchmark
{
    public static int Run(string[] args)
    {
        var pages = HostilePages.All.Where(p => args.Length == 0 || p.Key == args[0]);
        Console.WriteLine("| page | KB | outcome | ms | MB allocated | peak RSS MB |\n| --- | --- | --- | --- | --- | --- |");
        foreach (var (name, make) in pages)
        {
            var html = make();
            var watch = Stopwatch.StartNew();
            var outcome = SafeHtml.Parse(html, new Uri("http://x.test/"), null, out var cost);
            var said = outcome is HtmlOutcome.Hostile hostile ? hostile.Why : "parsed";
            Console.WriteLine($"| {name} | {html.Length / 1024} | {said} | {watch.ElapsedMilliseconds} | {cost.Allocated >> 20} | {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} |");
        }
        return 0;
    }
}
