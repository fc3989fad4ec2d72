using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Reports.Week;

namespace MonitorBot.Core.Reports.Analytics;

/// <summary>A past week as analytics need it: each OPD's verdict, by code.</summary>
/// <param name="Monday">The day of the regular check.</param>
public sealed record HistoryWeek(DateOnly Monday, IReadOnlyDictionary<string, HistoryVerdict> Verdicts)
{
    /// <summary>Of the rows that were monitored: a website that joined the register later was not.</summary>
    public static HistoryWeek Of(DateOnly monday, IEnumerable<SiteRow> rows) => new(
        monday,
        rows.Where(r => r.Monitored).ToDictionary(r => r.Agency.Code, r => new HistoryVerdict(r.Verdict, r.AgeDays, r.Scan?.Categories.Sum(c => c.CountInWindow) ?? 0)));

    /// <summary>Null when it was not monitored that week.</summary>
    public HistoryVerdict? Of(Agency agency) => Verdicts.TryGetValue(agency.Code, out var verdict) ? verdict : null;
}

/// <param name="Items">Own items published in the window, all categories.</param>
public readonly record struct HistoryVerdict(Verdict Verdict, int? AgeDays, int Items)
{
    public bool Fresh => Verdict == Verdict.Fresh;
}
