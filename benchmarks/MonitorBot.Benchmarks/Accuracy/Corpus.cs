using MonitorBot.Tests.Corpus.Cases;

namespace MonitorBot.Benchmarks.Accuracy;

/// <summary>The corpus of sample websites, read over HTTP and compared with the truth of their models.</summary>
internal static class Corpus
{
    public static async Task<int> RunAsync(string[] args)
    {
        var cases = CorpusTable.All.Where(entry => args is [] or ["--each"] || entry.Name.Contains(args[0], StringComparison.Ordinal)).ToArray();
        await using var run = await CorpusRun.StartAsync(cases.Select(entry => entry.Site));
        var results = new List<CorpusResult>();
        foreach (var entry in cases)
        {
            var result = await run.ReadTwiceAsync(entry);
            if (args.Contains("--why")) foreach (var said in (await run.ScanAsync(entry.Site)).Categories) Console.WriteLine($"{entry.Name}: {said.Why}");
            if (args.Contains("--each")) Console.WriteLine($"{result.Requests,3}{result.Learned,4}  {entry.Name}");
            results.Add(result);
        }

        Console.Write(CorpusReport.Of(results));
        return results.Any(result => result.Mistakes.Any(mistake => mistake.FalseFresh)) ? 1 : 0;
    }
}
