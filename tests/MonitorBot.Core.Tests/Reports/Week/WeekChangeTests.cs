using MonitorBot.Core.Agencies;
using MonitorBot.Core.Documents.Samples;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Week;

namespace MonitorBot.Core.Tests.Reports.Week;

public sealed class WeekChangeTests
{
    private static readonly WeekReport Week = SampleWeek.Report(60);

    [Theory]
    [InlineData(Verdict.Fresh, Verdict.Stale, "fresh")]
    [InlineData(Verdict.Fresh, Verdict.Unreachable, "fresh")]
    [InlineData(Verdict.Fresh, Verdict.Fresh, "")]
    [InlineData(Verdict.Stale, Verdict.Fresh, "stale")]
    [InlineData(Verdict.Stale, Verdict.Unknown, "")]
    [InlineData(Verdict.Unreachable, Verdict.Fresh, "")]
    [InlineData(Verdict.Unknown, Verdict.Fresh, "")]
    public void Only_what_surely_changed_is_a_change(Verdict now, Verdict before, string change)
    {
        var row = Week.Rows.First(one => one.Verdict == now);
        var found = WeekChange.Of([row], Before(row.Agency, before));
        Assert.Equal(change, found.Fresh.Count > 0 ? "fresh" : found.Stale.Count > 0 ? "stale" : "");
    }

    [Fact]
    public void Without_a_week_before_nothing_is_said() => Assert.DoesNotContain("Dibandingkan", ReportNarrative.Result(Week with { Previous = null }));

    [Fact]
    public void One_that_was_not_monitored_before_did_not_change() => Assert.Empty(WeekChange.Of(Week.Rows, new HistoryWeek(Week.To.AddDays(-7), new Dictionary<string, HistoryVerdict>())).Fresh);

    [Fact]
    public void The_report_says_by_how_many_and_names_them()
    {
        var fresh = Week.Rows.Where(row => row.Agency.Ranked && row.Verdict == Verdict.Fresh).ToList();
        var before = fresh.Skip(2).ToDictionary(row => row.Agency.Code, _ => new HistoryVerdict(Verdict.Fresh, 1, 1));
        foreach (var row in fresh.Take(2)) before[row.Agency.Code] = new(Verdict.Stale, 40, 0);
        var report = Week with { Previous = new(Week.Summary with { Monday = Week.To.AddDays(-7), Fresh = Week.Summary.Fresh - 2 }, new(Week.To.AddDays(-7), before)) };
        Assert.Contains("Dibandingkan pemeriksaan 16 November 2026", ReportNarrative.Result(report));
        Assert.Contains("bertambah 2 (dua) website", ReportNarrative.Result(report));
        Assert.Contains($"(2): {fresh[0].Agency.Name}; {fresh[1].Agency.Name}.", Assert.Single(ReportNarrative.Changes(report)));
    }

    private static HistoryWeek Before(Agency agency, Verdict verdict) => new(Week.To.AddDays(-7), new Dictionary<string, HistoryVerdict> { [agency.Code] = new(verdict, null, 0) });
}
