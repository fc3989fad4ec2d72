using System.Collections.Concurrent;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Simulator.Websites;
using MonitorBot.Tests.Corpus.Cases;

namespace MonitorBot.Tests.Corpus;

/// <summary>What is told of a website without reading it anew is what reading it anew tells.</summary>
public sealed class CorpusUnchangedTests
{
    [Fact]
    public async Task Every_website_of_the_corpus_is_judged_alike_with_and_without_what_was_concluded()
    {
        await using var run = await CorpusRun.StartAsync(CorpusTable.All.Select(entry => entry.Site));
        var first = new ConcurrentDictionary<string, SiteMemory>();
        await EachAsync(async site => first[site.Id] = (await run.ScanAsync(site)).Memory);
        run.Advance(TimeSpan.FromDays(7));
        var different = new ConcurrentBag<string>();
        await EachAsync(async site =>
        {
            var quick = Told(await run.ScanAsync(site, first[site.Id]));
            var whole = Told(await run.ScanAsync(site, first[site.Id] with { Conclusion = null }));
            if (quick != whole) different.Add($"{site.Id}: {quick} instead of {whole}");
        });
        Assert.True(different.IsEmpty, string.Join('\n', different));
        Assert.InRange(first.Values.Count(memory => memory.Conclusion is not null), CorpusTable.All.Count / 2, CorpusTable.All.Count);
    }

    private static Task EachAsync(Func<SampleSite, Task> work)
        => Parallel.ForEachAsync(CorpusTable.All.Select(entry => entry.Site).Where(site => site.Availability == Availability.Up), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (site, _) => await work(site));

    // The newest days of an agenda are left out: read anew, an event that is over by now looks like a posting, and a learned list may show another one.
    private static string Told(SiteScan scan)
        => string.Join(" | ", scan.Categories.Select(c => $"{c.Verdict} {(c.Category == Category.Agenda ? null : c.Latest):yyyy-MM-dd} x{c.CountInWindow} {c.LatestEvent:yyyy-MM-dd} +{c.UpcomingEvents}")) + " " + string.Join(",", scan.Findings.Select(f => f.Sign).Distinct().Order());
}
