using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;

namespace MonitorBot.Core.Sop;

/// <summary>How people's work and the machine's readings stand beside each other.</summary>
public static class ReviewRule
{
    /// <summary>The corrections that stand: those that newer evidence of the machine has not overtaken.</summary>
    public static IReadOnlyList<Correction> Standing(SiteScan? scan, SiteReview review)
        => [.. CategoryName.All.Select(review.For).OfType<Correction>().Where(one => !Overtaken(scan, one))];

    /// <summary>The machine found something newer than what it knew when the person corrected it.</summary>
    public static bool Overtaken(SiteScan? scan, Correction correction)
        => Machine(scan, correction.Category)?.Latest is { } latest && latest > (correction.MachineLatest ?? DateOnly.MinValue) && scan!.StartedAt > correction.At;

    /// <summary>The verdict of one category that counts.</summary>
    public static Verdict Of(Category category, SiteScan? scan, SiteReview review)
        => Standing(scan, review).LastOrDefault(one => one.Category == category)?.Verdict ?? Machine(scan, category)?.Verdict ?? Verdict.Unknown;

    /// <summary>A person has to look: the machine could not decide and nobody did, or newer evidence overtook a correction.</summary>
    public static bool NeedsHuman(SiteScan? scan, SiteReview review)
    {
        if (review.Checked is { } check && !(review.Corrections.Any(one => Overtaken(scan, one)) && scan!.StartedAt > check.At)) return false;
        if (review.Corrections.Any(one => Overtaken(scan, one))) return true;
        if (scan is null) return true;
        var verdicts = CategoryName.All.Select(category => Of(category, scan, review)).ToList();
        if (verdicts.Contains(Verdict.Fresh)) return false;
        return verdicts.Exists(one => one is Verdict.Unknown or Verdict.Unreachable or Verdict.Blocked);
    }

    private static CategoryVerdict? Machine(SiteScan? scan, Category category) => scan?.Categories.FirstOrDefault(one => one.Category == category);
}
