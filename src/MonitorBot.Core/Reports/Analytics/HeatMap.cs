using MonitorBot.Core.Agencies;

namespace MonitorBot.Core.Reports.Analytics;

/// <summary>OPD by week; a null cell was not monitored.</summary>
/// <param name="Mondays">Oldest first, without gaps.</param>
public sealed record HeatMap(IReadOnlyList<DateOnly> Mondays, IReadOnlyList<HeatRow> Rows)
{
    public const int DefaultWeeks = 26;

    /// <summary>The <paramref name="count"/> weeks that end with <paramref name="last"/>; OPD first, portals last, by name.</summary>
    public static HeatMap Of(IReadOnlyList<Agency> agencies, IReadOnlyList<HistoryWeek> weeks, DateOnly last, int count = DefaultWeeks)
    {
        var mondays = Enumerable.Range(0, count).Select(i => last.AddDays(-7 * (count - 1 - i))).ToList();
        var byMonday = weeks.GroupBy(w => w.Monday).ToDictionary(g => g.Key, g => g.Last());
        return new(mondays,
        [
            .. agencies.OrderBy(a => !a.Ranked).ThenBy(a => a.Name, StringComparer.Ordinal)
                .Select(a => new HeatRow(a, [.. mondays.Select(m => byMonday.TryGetValue(m, out var week) ? week.Of(a) : null)])),
        ]);
    }
}

public sealed record HeatRow(Agency Agency, IReadOnlyList<HistoryVerdict?> Cells);
