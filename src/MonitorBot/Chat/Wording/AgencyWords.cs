using System.Text;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Chat.Wording;

/// <summary>Everything said about one OPD over the weeks, and about letters to it.</summary>
internal static class AgencyWords
{
    private const int MostWeeks = 8;

    public static string Ask(string command) => $"OPD mana? Ketik singkatan atau domainnya, misalnya dinkes, untuk /{command}. Kirim /batal untuk mengurungkan.";

    public static string HistoryStarted(Agency agency) => $"⏳ Menyusun riwayat {Html.Text(agency.Acronym, 60)} …";

    public static string History(SiteHistory history)
    {
        var text = new StringBuilder(Html.Bold("Riwayat")).Append(' ').Append(Html.Text(history.Agency.Name, 120)).Append('\n').Append(Html.Code(history.Agency.Site?.Host ?? "-")).Append('\n');
        if (history.Weeks.Count == 0) return text.Append("Belum ada pekan yang selesai diperiksa.").ToString();
        text.Append($"Update {history.FreshWeeks} dari {history.Weeks.Count} pekan yang diperiksa; {history.Streak.Words}.\n");
        foreach (var (monday, verdict) in history.Weeks.TakeLast(MostWeeks).Reverse())
            text.Append($"\n{VerdictMark.Icon(verdict.Verdict)} {IndonesianText.ShortDate(monday)}: {VerdictMark.Words(verdict.Verdict, verdict.AgeDays)}");
        return text.ToString();
    }

    public const string NothingRead = "Belum ada pekan yang selesai diperiksa, sehingga belum ada dasar untuk surat.";

    public static string NotDue(SiteRow row) => row.Verdict == Core.Freshness.Verdict.Fresh
        ? $"{Html.Text(row.Agency.Name, 120)} berstatus update pada pemeriksaan terakhir, sehingga tidak perlu disurati."
        : $"{Html.Text(row.Agency.Name, 120)}: {VerdictMark.Words(row.Verdict)}. Surat hanya untuk website yang sudah dipastikan tidak update; mohon dicek dahulu dengan /periksa.";

    public static string AskLetter(SiteRow row, DateOnly monday, DateOnly? before) => new StringBuilder()
        .Append(Html.Bold("Surat kepada OPD")).Append('\n').Append(Html.Text(row.Agency.Name, 120)).Append('\n')
        .Append($"{VerdictMark.Icon(row.Verdict)} {VerdictMark.Words(row.Verdict, row.AgeDays)}, pemeriksaan {IndonesianText.Date(monday)}\n")
        .Append(row.Latest is { } latest ? $"Konten terbaru: {IndonesianText.Date(latest)}\n" : "")
        .Append(before is { } day ? $"Konsep terakhir disusun {IndonesianText.Date(day)}.\n" : "Belum pernah ada konsep surat.\n")
        .Append("\nPilih jenisnya. Hasilnya konsep untuk diperiksa, dinomori, dan ditandatangani.").ToString();

    public static string KindName(LetterKind kind) => kind == LetterKind.Notice ? "Pemberitahuan" : "Pengingat";

    public static string LetterStarted(LetterKind kind, Agency agency) => $"⏳ Menyusun konsep {KindName(kind)} kepada {Html.Text(agency.Acronym, 60)} …";

    public static string LetterReady(LetterKind kind, Agency agency) => $"Konsep {KindName(kind)} kepada {Html.Text(agency.Name, 120)} ada di bawah ini. Bot tidak mengirim surat; periksa dan tandatangani dahulu.";

    public static string LetterCaption(LetterKind kind, Agency agency) => $"Konsep {KindName(kind)}: {Html.Text(agency.Name, 120)}";
}
