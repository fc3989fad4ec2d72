using MonitorBot.Core.Agencies;
using MonitorBot.Core.Reports.Analytics;

namespace MonitorBot.Core.Documents.Samples;

/// <summary>Invented past weeks of the sample OPD: the same each time.</summary>
public static class SampleHistory
{
    public static IReadOnlyList<Agency> Agencies(int count) => SampleAgencies.Make(count);

    /// <summary>The weeks that end with the sample week, oldest first.</summary>
    public static IReadOnlyList<HistoryWeek> Weeks(int agencies, int weeks = 26) =>
        [.. Enumerable.Range(0, weeks).Select(i => Week(SampleAgencies.Make(agencies), i, SampleWeek.Monday.AddDays(-7 * (weeks - 1 - i))))];

    private static HistoryWeek Week(IReadOnlyList<Agency> agencies, int week, DateOnly monday) =>
        new(monday, agencies.Select((a, i) => (a.Code, Verdict: Verdict(a, i, week))).ToDictionary(p => p.Code, p => p.Verdict));

    private static HistoryVerdict Verdict(Agency agency, int index, int week)
    {
        var dice = (index * 7919 + week * 104729 + index * week * 31) % 100;
        return (agency.Site, index % 6, dice) switch
        {
            (null, _, _) => new(Freshness.Verdict.NoSite, null, 0),
            (_, 5, _) => new(Freshness.Verdict.Stale, 20 + week * 7, 0),
            (_, _, < 6) => new(Freshness.Verdict.Unreachable, null, 0),
            (_, 4, < 12) => new(Freshness.Verdict.Unknown, null, 0),
            (_, 3, < 70) => new(Freshness.Verdict.Stale, 9 + dice, 0),
            (_, _, > 88) => new(Freshness.Verdict.Stale, dice - 80, 0),
            _ => new(Freshness.Verdict.Fresh, dice % 7, 1 + dice % 5),
        };
    }
}
