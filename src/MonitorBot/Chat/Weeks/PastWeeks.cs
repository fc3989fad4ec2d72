using MonitorBot.Core.Agencies;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Weeks;

/// <summary>Past weeks as analytics need them: what was reported, else what was read. Each week is a query of its own, so that a year's recap holds nobody up.</summary>
internal static class PastWeeks
{
    private const int WeeksBack = 8;

    /// <summary>Regular weeks of the days between, oldest first; cancelled ones and ones still being read are left out.</summary>
    public static async Task<IReadOnlyList<HistoryWeek>> ReadAsync(Store store, DateOnly from, DateOnly to)
    {
        List<HistoryWeek> weeks = [];
        foreach (var cycle in await store.ReadAsync(session => session.Cycles.Between(from, to)))
        {
            if (!IsMonitored(cycle)) continue;
            weeks.Add(await store.ReadAsync(session => Week(session, cycle)));
        }

        return weeks;
    }

    /// <summary>The regular week before, as far back as some weeks; null when none was read.</summary>
    public static PreviousWeek? Before(StoreSession session, Cycle cycle)
    {
        var earlier = session.Cycles.Between(cycle.Id.Monday.AddDays(-7 * WeeksBack), cycle.Id.Monday.AddDays(-1)).LastOrDefault(IsMonitored);
        if (earlier is null) return null;
        var rows = Rows(session, earlier).Where(row => row.Monitored).ToList();
        return new PreviousWeek(WeekSummary.Of(earlier.Id.Monday, rows), HistoryWeek.Of(earlier.Id.Monday, rows));
    }

    public static IReadOnlyList<Agency> Agencies(StoreSession session) => [.. session.Register.All().Where(agency => agency.Status == AgencyStatus.Active)];

    private static HistoryWeek Week(StoreSession session, Cycle cycle)
        => (cycle.LastReport is { } report ? session.Weeks.Find(cycle.Id, report.Version) : null) ?? HistoryWeek.Of(cycle.Id.Monday, Rows(session, cycle));

    private static IReadOnlyList<SiteRow> Rows(StoreSession session, Cycle cycle)
        => (cycle.LastReport is { } report ? session.Snapshots.Find(cycle.Id, report.Version) : null) ?? WeekView.Rows(session, cycle);

    private static bool IsMonitored(Cycle cycle) => cycle.Id.Regular && cycle.State != CycleState.Cancelled && cycle is not { RoundFinishedAt: null, Reports.Count: 0 };
}
