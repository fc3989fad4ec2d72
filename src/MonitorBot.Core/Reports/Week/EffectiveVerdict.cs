using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Sop;

namespace MonitorBot.Core.Reports.Week;

/// <summary>The verdict that counts: the machine's, with people's corrections laid over it.</summary>
public static class EffectiveVerdict
{
    private static readonly Verdict[] Order =
        [Verdict.Fresh, Verdict.Unreachable, Verdict.Blocked, Verdict.Unknown, Verdict.Stale, Verdict.Absent];

    /// <summary>Of one category; unknown when nothing was scanned.</summary>
    public static Verdict OfCategory(SiteScan? scan, IReadOnlyList<Correction> corrections, Category category) =>
        Last(corrections, category)?.Verdict
        ?? scan?.Categories.FirstOrDefault(c => c.Category == category)?.Verdict
        ?? Verdict.Unknown;

    /// <summary>
    /// Of the website as a whole. Where the machine could not read it but a person did, only what the person judged counts.
    /// </summary>
    public static Verdict OfSite(SiteScan? scan, IReadOnlyList<Correction> corrections)
    {
        if (corrections.Count == 0)
        {
            return scan?.Verdict ?? Verdict.Unknown;
        }

        var unread = scan is null or { Verdict: Verdict.Unreachable or Verdict.Blocked };
        var judged = CategoryName.All
            .Where(c => !unread || Last(corrections, c) is not null)
            .Select(c => OfCategory(scan, corrections, c))
            .ToHashSet();
        return Order.First(judged.Contains);
    }

    private static Correction? Last(IReadOnlyList<Correction> corrections, Category category) =>
        corrections.Where(c => c.Category == category).MaxBy(c => c.At);
}
