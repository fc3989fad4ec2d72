using System.Globalization;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Documents.Samples;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Tests.Reports.Analytics;

public sealed class AnalyticsTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly IReadOnlyList<Agency> Agencies = SampleHistory.Agencies(3);

    [Theory]
    [InlineData("", 0, false)]
    [InlineData("U", 1, true)]
    [InlineData("TUU", 2, true)]
    [InlineData("UUT", 1, false)]
    [InlineData("TTTT", 4, false)]
    public void A_streak_counts_back_from_the_latest_week(string weeks, int length, bool fresh) =>
        Assert.Equal(new Streak(fresh, length), Streak.Of([.. weeks.Select(w => w == 'U')]));

    [Fact]
    public void Ranking_goes_by_share_then_by_items_and_shares_ranks()
    {
        var ranking = Ranking.Of(Agencies, [Week(0, "UTU"), Week(1, "UTU")], [Week(-1, "TUU")]);
        Assert.Equal([1, 1, 3], ranking.Select(l => l.Rank));
        Assert.Equal(Agencies[1], ranking[2].Agency);
        Assert.Equal(-2, ranking[2].Change);
        Assert.Equal(2, ranking.Single(l => l.Agency == Agencies[0]).Change);
    }

    [Fact]
    public void Weeks_not_monitored_do_not_count_against_an_OPD()
    {
        var line = Ranking.Of(Agencies, [Week(0, "U"), Week(1, "UT")], []).Single(l => l.Agency == Agencies[1]);
        Assert.Equal((0, 1), (line.Fresh, line.Weeks));
        Assert.Null(line.Change);
    }

    [Fact]
    public void Portals_and_OPD_without_website_stand_outside_the_ranking()
    {
        var agencies = SampleHistory.Agencies(30);
        var ranking = Ranking.Of(agencies, SampleHistory.Weeks(30, 2), []);
        Assert.Equal(agencies.Count(a => a is { Ranked: true, Site: not null }), ranking.Count);
    }

    [Fact]
    public void The_heat_map_keeps_missed_weeks_as_gaps()
    {
        var map = HeatMap.Of(Agencies, [Week(0, "UUU"), Week(-2, "TTT")], Monday, 4);
        Assert.Equal([Monday.AddDays(-21), Monday.AddDays(-14), Monday.AddDays(-7), Monday], map.Mondays);
        Assert.Equal([null, Verdict.Stale, null, Verdict.Fresh], map.Rows[0].Cells.Select(c => c?.Verdict));
    }

    [Theory]
    [InlineData(11, 5, "November 2026")]
    [InlineData(12, 4, "Desember 2026")]
    [InlineData(null, 52, "Tahun 2026")]
    public void A_recap_holds_the_Mondays_of_its_period(int? month, int mondays, string name)
    {
        var recap = PeriodRecap.Of(2026, month, Agencies, SampleHistory.Weeks(3, 60), new(2027, 1, 4, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal(name, recap.Name);
        Assert.Equal(mondays, recap.HeatMap.Mondays.Count);
        Assert.All(recap.Weeks, w => Assert.InRange(w.Monday, recap.From, recap.To));
        Assert.All(recap.HeatMap.Mondays, m => Assert.InRange(m, recap.From, recap.To));
    }

    [Theory]
    [InlineData("2026-11-01", "2026-10-26", 1)]
    [InlineData("2026-11-02", "2026-11-02", 1)]
    [InlineData("2026-11-19", "2026-11-09", 2)] // the running week is not read yet: no gap
    [InlineData("2026-11-19", "2026-11-16", 3)]
    [InlineData("2026-11-26", "2026-11-02", 3)] // two weeks over and missed: gaps
    [InlineData("2026-12-20", "2026-11-16", 5)]
    public void A_running_period_ends_with_the_last_week_that_was_read_or_missed(string today, string read, int mondays)
    {
        var made = Wita.Instant(DateOnly.Parse(today, CultureInfo.InvariantCulture), new TimeOnly(10, 0));
        var recap = PeriodRecap.Of(2026, 11, Agencies, [Week(0, "UUU") with { Monday = DateOnly.Parse(read, CultureInfo.InvariantCulture) }], made);
        Assert.Equal(mondays, recap.HeatMap.Mondays.Count);
        Assert.Equal(new DateOnly(2026, 11, 2), recap.HeatMap.Mondays[0]);
    }

    [Fact]
    public void A_week_is_counted_without_its_portals()
    {
        var report = SampleWeek.Report(60);
        var summary = report.Summary;
        Assert.Equal(58, summary.Total);
        Assert.Equal(2, summary.Portals);
        Assert.Equal(summary.Total, VerdictWords.InOrder.Sum(summary.Of));
        Assert.Equal(summary.Stale, summary.Grades.UpTo30 + summary.Grades.UpTo90 + summary.Grades.Over90);
    }

    [Theory]
    [InlineData(Verdict.Stale, 8, "Tidak update (8 hari)")]
    [InlineData(Verdict.Stale, 90, "Tidak update (90 hari)")]
    [InlineData(Verdict.Stale, 91, "Tidak update (lebih dari 90 hari)")]
    [InlineData(Verdict.Stale, null, "Tidak update")]
    [InlineData(Verdict.Fresh, 3, "Update")]
    public void Only_a_stale_verdict_tells_its_age(Verdict verdict, int? age, string words) => Assert.Equal(words, VerdictWords.WithAge(verdict, age));

    private static HistoryWeek Week(int offset, string verdicts) => new(
        Monday.AddDays(7 * offset),
        verdicts.Select((v, i) => (Agencies[i].Code, Verdict: new HistoryVerdict(v == 'U' ? Verdict.Fresh : Verdict.Stale, null, 1)))
            .ToDictionary(p => p.Code, p => p.Verdict));
}
