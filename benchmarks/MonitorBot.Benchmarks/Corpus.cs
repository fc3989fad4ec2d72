using MonitorBot.Tests.Corpus.Cases;

namespace MonitorBot.Benchmarks;

/// <summary>The corpus of sample websites, read over HTTP and compared with the truth of their models.</summary>
internal static class Corpus
{
    public static async Task<int> RunAsync(string[] args)
    {
        var cases = CorpusTable.All.Where(entry => args.Length == 0 || entry.Name.Contains(args[0], StringComparison.Ordinal)).ToArray();
        await using var run = await CorpusRun.StartAsync(cases.Select(entry => entry.Site));
        var results = new List<CorpusResult>();
        foreach (var entry in cases)
        {
            var scan = await run.ScanAsync(entry.Site);
            results.Add(new(entry, CorpusMistake.Of(entry.Site, scan, run.Now), scan.Requests, scan.Verdict));
        }

        Console.Write(CorpusReport.Of(results));
        return results.Any(result => result.Mistakes.Any(mistake => mistake.FalseFresh)) ? 1 : 0;
    }
}
