using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;
using MonitorBot.Simulator.Websites;

namespace MonitorBot.Tests.Corpus.Cases;

/// <summary>One thing that a scan said and that is not true.</summary>
public sealed record CorpusMistake(string Site, Category Category, string What, CategoryTruth Truth, CategoryVerdict Said)
{
    /// <summary>The worst error: an idle channel called updated.</summary>
    public bool FalseFresh => Said.Verdict == Verdict.Fresh && Truth.Verdict != Verdict.Fresh;

    public bool FalseStale => Said.Verdict != Verdict.Fresh && Truth.Verdict == Verdict.Fresh;

    public bool WrongVerdict => Said.Verdict != Truth.Verdict;

    public override string ToString() => $"{Site} {CategoryName.Of(Category)}: {What}; truth {Truth.Verdict} {Truth.Latest:yyyy-MM-dd} x{Truth.CountInWindow} event {Truth.LatestEvent:yyyy-MM-dd}; said {Said.Verdict} {Said.Latest:yyyy-MM-dd} x{Said.CountInWindow} event {Said.LatestEvent:yyyy-MM-dd} ({Said.Why})";

    public static IReadOnlyList<CorpusMistake> Of(SampleSite site, SiteScan scan, DateTimeOffset now) =>
        [.. SampleTruth.Of(site, now).SelectMany(truth => Of(site, truth, scan.Categories.Single(said => said.Category == truth.Category)))];

    private static IEnumerable<CorpusMistake> Of(SampleSite site, CategoryTruth truth, CategoryVerdict said)
    {
        if (truth.Other is { } other && !Of(site, other, said).Any()) yield break;
        if (said.Verdict != truth.Verdict) yield return new(site.Id, truth.Category, "verdict", truth, said);
        else if (said.Latest != truth.Latest) yield return new(site.Id, truth.Category, "newest day", truth, said);
        else if (truth.CountInWindow is { } count && said.CountInWindow != count) yield return new(site.Id, truth.Category, "count in window", truth, said);
        else if (!site.Make.Traits.ShowsPosting && truth.LatestEvent is { } last && said.LatestEvent != last) yield return new(site.Id, truth.Category, "latest event", truth, said);
    }
}
