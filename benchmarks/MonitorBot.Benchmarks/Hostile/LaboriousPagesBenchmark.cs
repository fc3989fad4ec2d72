using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;
using MonitorBot.Core.Tests.Hostile;

namespace MonitorBot.Benchmarks.Hostile;

/// <summary>Prints what reading costs on pages that would make a reader go over them again and again, as long as the parser lets them be.</summary>
internal static class LaboriousPagesBenchmark
{
    private const int Largest = 64_000;

    public static int Run(string[] args)
    {
        Console.WriteLine("| page | KB | elements | outcome | million steps | ms of CPU | MB allocated |\n| --- | ---: | ---: | --- | ---: | ---: | ---: |");
        foreach (var name in LaboriousPages.All.Keys.Where(name => args.Length == 0 || name == args[0]))
            foreach (var size in (int[])[4_000, Largest])
                Show(name, LaboriousPages.Page(name, size));
        return 0;
    }

    private static void Show(string name, string html)
    {
        if (SafeHtml.Parse(html, new Uri("http://x.test/")) is not HtmlOutcome.Parsed { Document: var document })
        {
            Console.WriteLine($"| {name} | {html.Length / 1000} | | refused by the parser | | | |");
            return;
        }

        var (before, allocated, outcome) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread(), "read");
        try
        {
            AllReaders.Read(document, html);
        }
        catch (HostileContentException refused)
        {
            outcome = refused.Message;
        }

        Console.WriteLine($"| {name} | {html.Length / 1000} | {document.Elements().Count} | {outcome} | {ReadingEffort.Of(document).Steps / 1e6:0.0} | {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds:0} | {(GC.GetAllocatedBytesForCurrentThread() - allocated) >> 20} |");
    }
}
