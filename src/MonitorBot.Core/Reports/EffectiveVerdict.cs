using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;

namespace MonitorBot.Core.Reports;

/// <summary>The verdict that counts: the machine's, with people's corrections laid over it.</summary>
public static class EffectiveVerdict
{
    /// <summary>Of one category; unknown when nothing was scanned.</summary>
    public static Verdict OfCategory(SiteScan? scan, IReadOnlyList<Correction> corrections, Category category) =>
        Last(corrections, category)?.Verdict
        ?? scan?.Categories.FirstOrDefault(c => c.Category == category)?.Verdict
        ?? Verdict.Unknown;

    /// <summary>Of the website as a whole; a correction of the whole outranks those of categories.</summary>
    public static Verdict OfSite(SiteScan? scan, IReadOnlyList<Correction> corrections)
    {
        if (Last(corrections, null) is { } whole)
        {
            return whole.Verdict;
        }

        return corrections.Count == 0 ? scan?.Verdict ?? Verdict.Unknown : Combine(scan, corrections);
    }

    private static Verdict Combine(SiteScan? scan, IReadOnlyList<Correction> corrections)
    {
        var verdicts = CategoryName.All.Select(c => OfCategory(scan, corrections, c)).ToHashSet();
        if (!verdicts.Contains(Verdict.Fresh) && scan is { Verdict: Verdict.Unreachable or Verdict.Blocked })
        {
            return scan.Verdict;
        }

        Verdict[] order = [Verdict.Fresh, Verdict.Unknown, Verdict.Stale, Verdict.Absent];
        return order.Where(verdicts.Contains).Cast<Verdict?>().FirstOrDefault() ?? scan?.Verdict ?? Verdict.Unknown;
    }

    private static Correction? Last(IReadOnlyList<Correction> corrections, Category? category) =>
        corrections.Where(c => c.Category == category).MaxBy(c => c.At);
}
