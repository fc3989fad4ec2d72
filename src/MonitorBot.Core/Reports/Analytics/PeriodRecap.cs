using MonitorBot.Core.Agencies;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Reports.Analytics;

/// <summary>A month or a year of monitoring.</summary>
public sealed record PeriodRecap
{
    /// <summary>"November 2026" or "Tahun 2026".</summary>
    public required string Name { get; init; }

    /// <summary>First and last WITA day of the period.</summary>
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required IReadOnlyList<TrendPoint> Weeks { get; init; }

    public required IReadOnlyList<RankingLine> Ranking { get; init; }

    public required HeatMap HeatMap { get; init; }

    /// <summary>The same of the period before; empty when nothing was monitored then.</summary>
    public required IReadOnlyList<TrendPoint> Before { get; init; }

    /// <summary>0 to 1, mean of the weeks; null without weeks.</summary>
    public double? MeanShare => Mean(Weeks);

    public double? MeanShareBefore => Mean(Before);

    /// <summary>The Mondays of this month, or of this year when <paramref name="month"/> is null.</summary>
    /// <param name="history">All weeks known; others are left out.</param>
    public static PeriodRecap Of(int year, int? month, IReadOnlyList<Agency> agencies, IReadOnlyList<HistoryWeek> history, DateTimeOffset madeAt)
    {
        var from = new DateOnly(year, month ?? 1, 1);
        var (next, previous) = month is null ? (from.AddYears(1), from.AddYears(-1)) : (from.AddMonths(1), from.AddMonths(-1));
        List<HistoryWeek> Between(DateOnly first, DateOnly end) => [.. history.Where(w => w.Monday >= first && w.Monday < end).OrderBy(w => w.Monday)];
        var (weeks, before) = (Between(from, next), Between(previous, from));
        var last = LastMonday(from, next, weeks, Wita.Day(madeAt));
        return new PeriodRecap
        {
            Name = month is null ? $"Tahun {year}" : IndonesianText.MonthAndYear(from),
            From = from,
            To = next.AddDays(-1),
            MadeAt = madeAt,
            Weeks = Trend.Of(agencies, weeks),
            Before = Trend.Of(agencies, before),
            Ranking = Analytics.Ranking.Of(agencies, weeks, before),
            HeatMap = HeatMap.Of(agencies, weeks, last, MondaysIn(from, last)),
        };
    }

    /// <summary>Of a period that still runs the newest Monday that was read, or is over without having been: what is yet to come is no gap.</summary>
    private static DateOnly LastMonday(DateOnly from, DateOnly next, List<HistoryWeek> weeks, DateOnly today)
    {
        var end = Wita.Monday(next.AddDays(-1));
        var over = Wita.Monday(today).AddDays(-7);
        var newest = weeks.Count > 0 && weeks[^1].Monday > over ? weeks[^1].Monday : over;
        return newest > end ? end : newest < FirstMonday(from) ? FirstMonday(from) : newest;
    }

    private static DateOnly FirstMonday(DateOnly from) => Wita.Monday(from) < from ? Wita.Monday(from).AddDays(7) : from;

    private static int MondaysIn(DateOnly from, DateOnly lastMonday) => (lastMonday.DayNumber - FirstMonday(from).DayNumber) / 7 + 1;

    private static double? Mean(IReadOnlyList<TrendPoint> points) =>
        points.Count(p => p.Total > 0) == 0 ? null : points.Where(p => p.Total > 0).Average(p => p.Share);
}
