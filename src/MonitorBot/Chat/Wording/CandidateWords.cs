using System.Text;
using MonitorBot.Chat.Register;
using MonitorBot.Chat.Sending;

namespace MonitorBot.Chat.Wording;

/// <summary>Everything said about probing candidates.</summary>
internal static class CandidateWords
{
    public const string None = "Tidak ada calon website untuk diperiksa.";
    public const string Broken = "tidak dapat dibaca karena gangguan di pihak bot";
    public const string HasFinding = "ada temuan keamanan, mohon dilihat dahulu";
    public const string ProbeGone = "Hasil ini sudah diganti pemeriksaan calon yang lebih baru. Buka /opd, Calon.";

    public static string Progress(int done, int all) => $"⏳ Memeriksa calon website: {done} dari {all} …";

    public static string ConfirmAll(int count) => $"Pastikan semua yang dapat dibuka ({count})";

    /// <summary>On a button, two in a row.</summary>
    public static string ConfirmOne(ProbedCandidate one) => $"Pastikan {one.Acronym}";

    public static string Confirmed(int count) => count == 0 ? "Sudah dipastikan sebelumnya." : $"{count} website dipastikan dan diaktifkan.";

    public static string Result(IReadOnlyList<ProbedCandidate> candidates, Func<string, bool> confirmed)
    {
        var good = candidates.Where(one => one.Good).ToList();
        var text = new StringBuilder(Html.Bold($"Calon website: {candidates.Count} diperiksa")).Append('\n');
        if (good.Count > 0) text.Append($"\n{Html.Bold($"Dapat dibuka ({good.Count})")}\n");
        foreach (var one in good) text.Append($"{Mark(one, confirmed)} {Html.Text(one.Acronym, 40)} {Html.Code(one.Host)}: {VerdictMark.Words(one.Verdict)}\n");
        if (good.Count < candidates.Count) text.Append($"\n{Html.Bold($"Belum dapat dipastikan ({candidates.Count - good.Count})")}\n");
        foreach (var one in candidates.Where(one => !one.Good)) text.Append($"❔ {Html.Text(one.Acronym, 40)} {Html.Code(one.Host)}: {Html.Text(one.Why, 120)}\n");
        return MessageCut.ToLimit(text.ToString().TrimEnd());
    }

    private static string Mark(ProbedCandidate one, Func<string, bool> confirmed) => confirmed(one.Code) ? "✅" : "▫️";
}
