using System.Collections.Concurrent;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Simulator.Websites;
using MonitorBot.Tests.Corpus.Cases;
using Xunit.Abstractions;

namespace MonitorBot.Tests.Corpus;

public sealed class CorpusServer : IAsyncLifetime
{
    public CorpusRun Run { get; private set; } = null!;

    /// <summary>First and second sight of every website, read a few at a time.</summary>
    public IReadOnlyDictionary<string, CorpusResult> Results { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Run = await CorpusRun.StartAsync(CorpusTable.All.Select(entry => entry.Site));
        var results = new ConcurrentDictionary<string, CorpusResult>();
        await Parallel.ForEachAsync(CorpusTable.All, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (entry, _) => results[entry.Name] = await Run.ReadTwiceAsync(entry));
        Results = results;
    }

    public async Task DisposeAsync() => await Run.DisposeAsync();
}

/// <summary>Every website of the corpus, read by the real engine over HTTP, against what its content says.</summary>
public sealed class CorpusTests(CorpusServer server, ITestOutputHelper output) : IClassFixture<CorpusServer>
{
    public static TheoryData<string> Names => [.. CorpusTable.All.Select(entry => entry.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Two_scans_tell_the_truth_within_the_budget(string name)
    {
        var result = server.Results[name];
        output.WriteLine($"{result.Requests} requests, learned {result.Learned}");
        Assert.Empty(result.Mistakes);
        Assert.Equal(SampleTruth.Whole(CorpusTable.Named(name).Site, CorpusCase.Now), result.Verdict);
        Assert.InRange(Math.Max(result.Requests, result.Learned!.Value), 1, 20);
    }

    [Fact]
    public void A_first_look_costs_eight_requests_in_the_middle_and_a_later_one_five()
    {
        var up = server.Results.Values.Where(result => result.Case.Site.Availability == Availability.Up).ToList();
        output.WriteLine(CorpusReport.Of(up));
        Assert.InRange(CorpusReport.Median(up.Select(result => result.Requests)), 1, 8);
        Assert.InRange(CorpusReport.Median(up.Select(result => result.Learned!.Value)), 1, 5);
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
