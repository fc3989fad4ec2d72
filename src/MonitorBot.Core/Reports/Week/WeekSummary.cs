using MonitorBot.Core.Freshness;

namespace MonitorBot.Core.Reports.Week;

/// <summary>A week in counts. OPD only: portals are monitored but not counted.</summary>
/// <param name="Monday">The day of the check.</param>
public sealed record WeekSummary(
    DateOnly Monday, int Total, int Fresh, int Stale, int Absent, int Unknown, int Unreachable, int Blocked, int NoSite)
{
    /// <summary>Stale websites by age: up to 30, 31 to 90, over 90 days.</summary>
    public StaleGrades Grades { get; init; }

    /// <summary>How many websites have a security finding; the report says no more than that.</summary>
    public int WithFinding { get; init; }

    public int Corrected { get; init; }

    public int Portals { get; init; }

    /// <summary>OPD that have a website.</summary>
    public int WithSite => Total - NoSite;

    public int Of(Verdict verdict) => verdict switch
    {
        Verdict.Fresh => Fresh,
        Verdict.Stale => Stale,
        Verdict.Absent => Absent,
        Verdict.Unknown => Unknown,
        Verdict.Unreachable => Unreachable,
        Verdict.Blocked => Blocked,
        Verdict.NoSite => NoSite,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    public static WeekSummary Of(DateOnly monday, IReadOnlyList<SiteRow> rows)
    {
        var counted = rows.Where(r => r.Agency.Ranked).ToList();
        var stale = counted.Where(r => r.Verdict == Verdict.Stale).ToList();
        int Count(Verdict verdict) => counted.Count(r => r.Verdict == verdict);
        return new(
            monday, counted.Count, Count(Verdict.Fresh), stale.Count, Count(Verdict.Absent), Count(Verdict.Unknown),
            Count(Verdict.Unreachable), Count(Verdict.Blocked), Count(Verdict.NoSite))
        {
            Grades = StaleGrades.Of(stale.Select(r => r.AgeDays)),
            WithFinding = rows.Count(r => r.HasFinding),
            Corrected = rows.Count(r => r.Corrected),
            Portals = rows.Count - counted.Count,
        };
    }
}

/// <summary>Stale websites by age in days: up to 30, 31 to 90, over 90 (also where the age is not known: none).</summary>
public readonly record struct StaleGrades(int UpTo30, int UpTo90, int Over90)
{
    public static StaleGrades Of(IEnumerable<int?> ages)
    {
        var known = ages.Where(a => a is not null).ToList();
        return new(known.Count(a => a <= 30), known.Count(a => a is > 30 and <= 90), known.Count(a => a > 90));
    }
}
