using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Integrity.Life;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Sop;

namespace MonitorBot.Core.Reports.Week;

/// <summary>One OPD in the report of a week: the machine's scan, what people made of it, and what follows from both.</summary>
public sealed record SiteRow
{
    public required Agency Agency { get; init; }

    /// <summary>Null when the OPD has no website or it was not read this week.</summary>
    public SiteScan? Scan { get; init; }

    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>What is to be done, e.g. "Disurati 24 November 2026"; empty: none said.</summary>
    public string FollowUp { get; init; } = "";

    /// <summary>A person's note to this website; untrusted in length.</summary>
    public string Note { get; init; } = "";

    public IReadOnlyList<ProofPhoto> Proofs { get; init; } = [];

    /// <summary>A person looked at it this week.</summary>
    public bool Checked { get; init; }

    public Verdict Verdict => Agency.Site is null ? Verdict.NoSite : EffectiveVerdict.OfSite(Scan, Corrections);

    /// <summary>It has no website, or it was read or judged by a person that week.</summary>
    public bool Monitored => Agency.Site is null || Scan is not null || Corrected;

    public bool Corrected => Corrections.Count > 0;

    /// <summary>Something that harms or will soon; mere neglect (no HTTPS, a left-over sample) is listed among the findings but alarms nobody.</summary>
    public bool HasFinding => Scan is { } scan && scan.Findings.Any(finding => SeverityRule.Of(finding) > Severity.Hint);

    public CategoryVerdict? Category(Category category) => Scan?.Categories.FirstOrDefault(c => c.Category == category);

    public Verdict VerdictOf(Category category) =>
        Agency.Site is null ? Verdict.NoSite : EffectiveVerdict.OfCategory(Scan, Corrections, category);

    /// <summary>Newest believable WITA day over the three categories.</summary>
    public DateOnly? Latest => Scan?.Categories.Max(c => c.Latest);

    /// <summary>Age of the newest content on the day it was checked; never negative.</summary>
    public int? AgeDays => Latest is { } latest && Scan is { } scan
        ? Math.Max(0, Wita.Day(scan.StartedAt).DayNumber - latest.DayNumber)
        : null;
}
