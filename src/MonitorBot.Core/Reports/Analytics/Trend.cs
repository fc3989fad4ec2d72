using MonitorBot.Core.Agencies;

namespace MonitorBot.Core.Reports.Analytics;

/// <summary>How many OPD were update on one Monday.</summary>
public sealed record TrendPoint(DateOnly Monday, int Fresh, int Total)
{
    /// <summary>0 to 1; 0 when nothing was monitored.</summary>
    public double Share => Total == 0 ? 0 : Fresh / (double)Total;
}

/// <summary>The weeks' shares, oldest first.</summary>
public static class Trend
{
    public static IReadOnlyList<TrendPoint> Of(IReadOnlyList<Agency> agencies, IReadOnlyList<HistoryWeek> weeks)
    {
        var ranked = agencies.Where(a => a.Ranked).ToList();
        return [.. weeks.OrderBy(w => w.Monday).Select(w => Point(ranked, w))];
    }

    private static TrendPoint Point(IReadOnlyList<Agency> ranked, HistoryWeek week)
    {
        var verdicts = ranked.Select(week.Of).OfType<HistoryVerdict>().ToList();
        return new(week.Monday, verdicts.Count(v => v.Fresh), verdicts.Count);
    }
}
