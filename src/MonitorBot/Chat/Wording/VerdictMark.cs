using MonitorBot.Core.Freshness;

namespace MonitorBot.Chat.Wording;

/// <summary>Verdicts as the chat marks and words them.</summary>
internal static class VerdictMark
{
    public static string Icon(Verdict verdict) => verdict switch
    {
        Verdict.Fresh => "✅",
        Verdict.Stale => "⚠️",
        Verdict.Absent => "➖",
        Verdict.Unknown => "❓",
        Verdict.Unreachable => "❌",
        Verdict.Blocked => "🛡",
        _ => "▫️",
    };

    public static string Words(Verdict verdict, int? ageDays = null) => verdict switch
    {
        Verdict.Fresh => "update",
        Verdict.Stale when ageDays > 90 => "tidak update (lebih dari 90 hari)",
        Verdict.Stale when ageDays is { } age => $"tidak update ({age} hari)",
        Verdict.Stale => "tidak update",
        Verdict.Absent => "tidak ada rubrik",
        Verdict.Unknown => "perlu dicek",
        Verdict.Unreachable => "tidak dapat diakses",
        Verdict.Blocked => "menolak pemeriksaan otomatis",
        _ => "belum ada website",
    };
}
