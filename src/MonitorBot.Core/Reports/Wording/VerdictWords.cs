using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;

namespace MonitorBot.Core.Reports.Wording;

/// <summary>Verdicts and access as documents word them.</summary>
public static class VerdictWords
{
    /// <summary>The order in which people are told: good, then by what needs doing.</summary>
    public static readonly IReadOnlyList<Verdict> InOrder =
        [Verdict.Fresh, Verdict.Stale, Verdict.Absent, Verdict.Unknown, Verdict.Unreachable, Verdict.Blocked, Verdict.NoSite];

    /// <summary>"Tidak update".</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Fresh => "Update",
        Verdict.Stale => "Tidak update",
        Verdict.Absent => "Tidak ada rubrik",
        Verdict.Unknown => "Perlu dicek",
        Verdict.Unreachable => "Tidak dapat diakses",
        Verdict.Blocked => "Menolak pemeriksaan otomatis",
        Verdict.NoSite => "Belum ada website",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>One letter that stands beside the colour: U, T, R, C, X, M or a dash.</summary>
    public static string Letter(Verdict verdict) => verdict switch
    {
        Verdict.Fresh => "U",
        Verdict.Stale => "T",
        Verdict.Absent => "R",
        Verdict.Unknown => "C",
        Verdict.Unreachable => "X",
        Verdict.Blocked => "M",
        Verdict.NoSite => "–",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>"Tidak update (45 hari)", "Tidak update (lebih dari 90 hari)", else the bare words.</summary>
    public static string WithAge(Verdict verdict, int? ageDays) => (verdict, ageDays) switch
    {
        (Verdict.Stale, > 90) => "Tidak update (lebih dari 90 hari)",
        (Verdict.Stale, { } age) => $"Tidak update ({age} hari)",
        _ => Of(verdict),
    };

    /// <summary>"Dapat diakses", "Tidak dapat diakses: nama host tidak ditemukan (DNS)".</summary>
    public static string Of(Access access) =>
        access.Detail is { Length: > 0 } detail && access.State != AccessState.Ok ? $"{Of(access.State)}: {detail}" : Of(access.State);

    public static string Of(AccessState state) => state switch
    {
        AccessState.Ok => "Dapat diakses",
        AccessState.TlsFault => "Dapat diakses, sertifikat bermasalah",
        AccessState.Redirected => "Dialihkan",
        AccessState.Error => "Galat",
        AccessState.Unreachable => "Tidak dapat diakses",
        AccessState.Blocked => "Menolak pemeriksaan otomatis",
        AccessState.Refused => "Alamat ditolak",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
