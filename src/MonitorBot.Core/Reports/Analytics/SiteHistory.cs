using MonitorBot.Core.Agencies;

namespace MonitorBot.Core.Reports.Analytics;

/// <summary>One website over the weeks, oldest first.</summary>
public sealed record SiteHistory(Agency Agency, IReadOnlyList<(DateOnly Monday, HistoryVerdict Verdict)> Weeks)
{
    public static SiteHistory Of(Agency agency, IReadOnlyList<HistoryWeek> weeks) => new(
        agency,
        [.. weeks.OrderBy(w => w.Monday).Where(w => w.Of(agency) is not null).Select(w => (w.Monday, w.Of(agency)!.Value))]);

    public Streak Streak => Streak.Of([.. Weeks.Select(w => w.Verdict.Fresh)]);

    public int FreshWeeks => Weeks.Count(w => w.Verdict.Fresh);
}
