using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Reports.Analytics;

namespace MonitorBot.Core.Reports.Week;

/// <summary>The regular week before this one.</summary>
public sealed record PreviousWeek(WeekSummary Summary, HistoryWeek Verdicts);

/// <summary>What changed since the week before, OPD only, in the register's order.</summary>
/// <param name="Fresh">Update now, and not before.</param>
/// <param name="Stale">Update before, and surely not now.</param>
public sealed record WeekChange(IReadOnlyList<Agency> Fresh, IReadOnlyList<Agency> Stale)
{
    public static readonly WeekChange None = new([], []);

    public static WeekChange Of(IReadOnlyList<SiteRow> rows, HistoryWeek? before)
    {
        if (before is null) return None;
        var known = rows.Where(row => row.Agency.Ranked).Select(row => (Row: row, Before: before.Of(row.Agency))).Where(pair => pair.Before is not null).ToList();
        return new(
            [.. known.Where(pair => pair.Row.Verdict == Verdict.Fresh && !pair.Before!.Value.Fresh).Select(pair => pair.Row.Agency)],
            [.. known.Where(pair => pair.Row.Verdict is Verdict.Stale or Verdict.Absent && pair.Before!.Value.Fresh).Select(pair => pair.Row.Agency)]);
    }
}
