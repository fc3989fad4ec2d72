using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Simulator.Websites;
using MonitorBot.Tests.Corpus.Cases;
using Xunit.Abstractions;

namespace MonitorBot.Tests.Corpus;

public sealed class CorpusServer : IAsyncLifetime
{
    public CorpusRun Run { get; private set; } = null!;

    public async Task InitializeAsync() => Run = await CorpusRun.StartAsync(CorpusTable.All.Select(entry => entry.Site));

    public async Task DisposeAsync() => await Run.DisposeAsync();
}

/// <summary>Every website of the corpus, read by the real engine over HTTP, against what its content says.</summary>
public sealed class CorpusTests(CorpusServer server, ITestOutputHelper output) : IClassFixture<CorpusServer>
{
    public static TheoryData<string> Names => [.. CorpusTable.All.Select(entry => entry.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_scan_tells_the_truth(string name)
    {
        var site = CorpusTable.Named(name).Site;
        var scan = await server.Run.ScanAsync(site);
        foreach (var said in scan.Categories) output.WriteLine($"{CategoryName.Of(said.Category)}: {said.Verdict} {said.Latest:yyyy-MM-dd} x{said.CountInWindow} {said.Why}");
        output.WriteLine($"{scan.Requests} requests");
        Assert.InRange(scan.Requests, 1, 24);
        Assert.Empty(CorpusMistake.Of(site, scan, CorpusCase.Now));
        Assert.Equal(SampleTruth.Whole(site, CorpusCase.Now), scan.Verdict);
    }

    [Fact]
    public async Task Looking_twice_costs_few_requests_and_tells_the_same_truth()
    {
        var up = CorpusTable.All.Where(entry => entry.Site.Availability == Availability.Up);
        var read = new System.Collections.Concurrent.ConcurrentBag<CorpusResult>();
        await Parallel.ForEachAsync(up, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (entry, _) => read.Add(await server.Run.ReadTwiceAsync(entry)));
        var results = read.ToList();
        output.WriteLine(CorpusReport.Of(results));

        Assert.Empty(results.SelectMany(result => result.Mistakes));
        Assert.InRange(CorpusReport.Median(results.Select(result => result.Requests)), 1, 8);
        Assert.InRange(CorpusReport.Median(results.Select(result => result.Learned!.Value)), 1, 5);
        Assert.All(results, result => Assert.InRange(Math.Max(result.Requests, result.Learned!.Value), 1, 20));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_verdict_does_not_hang_on_what_the_make_hides(string name)
    {
        var site = CorpusTable.Named(name).Site;
        if (!site.Make.Traits.ShowsDates) return;
        var shown = SampleTruth.Of(site, Category.Agenda, CorpusCase.Now, site.Make.Traits);
        Assert.Equal(SampleTruth.Of(site, Category.Agenda, CorpusCase.Now, new MakeTraits()).Verdict, shown.Verdict);
    }

    [Fact]
    public void The_corpus_is_as_wide_as_promised()
    {
        Assert.InRange(CorpusTable.All.Count, 60, 1000);
        foreach (var trap in Enum.GetValues<Trap>()) Assert.True(CorpusTable.All.Count(entry => entry.Site.Traps.Contains(trap)) >= 2, $"{trap} stands fewer than twice");
        foreach (var verdict in (Verdict[])[Verdict.Fresh, Verdict.Stale, Verdict.Absent, Verdict.Unknown, Verdict.Unreachable, Verdict.Blocked])
            Assert.True(CorpusTable.All.Any(entry => SampleTruth.Of(entry.Site, CorpusCase.Now).Any(truth => truth.Verdict == verdict)), $"no case for {verdict}");
    }
}
