using System.Text;
using MonitorBot.Chat.Weeks;
using MonitorBot.Core;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Wording;

/// <summary>Everything said while the team checks websites.</summary>
internal static class ReviewWords
{
    /// <summary>Ready-made reasons of a correction.</summary>
    public static readonly IReadOnlyList<string> Reasons = ["Dilihat langsung di website", "Dikonfirmasi pengelola OPD", "Website sedang diperbaiki"];

    /// <summary>Verdicts that a person may give.</summary>
    public static readonly IReadOnlyList<Verdict> Choices = [Verdict.Fresh, Verdict.Stale, Verdict.Absent, Verdict.Unreachable];

    public static string List(Cycle cycle, ReviewFilter filter, int shown, int needHuman)
    {
        var title = filter switch
        {
            ReviewFilter.NeedHuman => "Website yang perlu dicek",
            ReviewFilter.Mine => "Bagian saya",
            _ => "Semua website",
        };
        var text = new StringBuilder(Html.Bold(title)).Append('\n').Append(Html.Escape(WeekWords.Upper(WeekWords.Name(cycle.Id)))).Append('\n');
        text.Append(shown == 0 && filter == ReviewFilter.NeedHuman ? "Tidak ada lagi yang perlu dicek. Laporan dapat disampaikan." : $"{shown} website; perlu dicek: {needHuman}.");
        return text.Append("\n✓ sudah diperiksa, ✎ dikoreksi").ToString();
    }

    public static string Site(SiteRow row, SiteReview review)
    {
        var text = new StringBuilder()
            .Append($"{VerdictMark.Icon(row.Verdict)} {Html.Bold(Core.Parsing.OutsideText.Line(row.Agency.Name, 120))}\n{Html.Code(row.Agency.Site!.Host)}\n");
        if (row.Scan is null) text.Append("Belum terbaca pekan ini.\n");
        else if (row.Scan.Verdict is Verdict.Unreachable or Verdict.Blocked) text.Append($"{WeekWords.Upper(VerdictMark.Words(row.Scan.Verdict))}: {Html.Text(row.Scan.Access.Detail, 200)}\n");
        foreach (var category in CategoryName.All) Category(text, row, review, category);
        if (row.HasFinding) text.Append("\n🚨 Ada temuan keamanan (lihat /temuan)\n");
        if (row.Note.Length > 0) text.Append($"\nCatatan: {Html.Text(row.Note, 300)}\n");
        if (review.Proofs.Count > 0) text.Append($"Foto bukti: {review.Proofs.Count}\n");
        if (review.AssignedTo is { } member) text.Append($"Bagian: {Html.Text(member.Name, 60)}\n");
        if (review.Checked is { } check) text.Append($"✓ Diperiksa {Html.Text(check.By.Name, 60)}, {IndonesianText.ShortDateTime(check.At)} WITA\n");
        return text.ToString();
    }

    public static string ChooseVerdict(SiteRow row, Category category)
        => $"{Html.Bold($"{row.Agency.Acronym}: {CategoryName.Of(category)}")}\nMenurut mesin: {VerdictMark.Words(row.Category(category)?.Verdict ?? Verdict.Unknown)}. Yang benar?";

    public static string ChooseReason(SiteRow row, Category category, Verdict verdict)
        => $"{Html.Bold($"{row.Agency.Acronym}: {CategoryName.Of(category)} {VerdictMark.Words(verdict)}")}\nApa alasannya?";

    private static void Category(StringBuilder text, SiteRow row, SiteReview review, Category category)
    {
        if (row.Category(category) is not { } machine) return;
        var verdict = row.VerdictOf(category);
        var age = machine.Latest is { } latest && row.Scan is { } scan ? Wita.Day(scan.StartedAt).DayNumber - latest.DayNumber : (int?)null;
        text.Append($"\n{VerdictMark.Icon(verdict)} {Html.Bold(WeekWords.Upper(CategoryName.Of(category)))}: {VerdictMark.Words(verdict, verdict == machine.Verdict ? age : null)}\n");
        text.Append(Html.Text(machine.Why, 250)).Append('\n');
        if (review.For(category) is not { } correction) return;
        text.Append($"✎ {Html.Text(correction.By.Name, 60)}: {VerdictMark.Words(correction.Verdict)}, {Html.Text(correction.Reason, 120)}");
        text.Append(ReviewRule.Overtaken(row.Scan, correction) ? " (ada bukti yang lebih baru, mohon dicek lagi)\n" : "\n");
    }

    public const string CheckedToast = "Dicatat: sudah diperiksa.";
    public const string DividedToast = "Website dibagi rata kepada anggota.";
    public const string CorrectedToast = "Koreksi dicatat.";
    public const string ReasonEmpty = "Alasannya belum terbaca. Mohon ulangi dari /periksa.";
    public const string PhotoNotKept = "Foto tidak dapat disimpan: Telegram tidak memberikannya atau berkasnya bukan foto JPEG/PNG. Mohon kirim ulang dari tombol Foto bukti.";
    public const string PhotoTooLate = "Foto tidak dipakai karena laporan pekan ini sudah disampaikan atau monitoringnya sudah selesai.";
    public const string NoPhotos = "Tidak ada foto bukti.";
    public const string NotAPhoto = "Itu bukan foto. Mohon ulangi dari tombol Foto bukti.";
    public const string RoundRunning = "Pemeriksaan seluruh website masih berjalan; mohon tunggu sampai selesai.";
    public const string RescanFailed = "Pemeriksaan ulang tidak berhasil karena gangguan di pihak bot. Mohon coba lagi.";
    private const int MostListed = 10;

    public static string AcceptedToast(int count) => $"{count} website diterima menurut hasil mesin.";

    public static string Share(IEnumerable<string> names) => $"Bagian Bapak/Ibu untuk dicek: {Html.Text(string.Join(", ", names), 800)}.\nBuka dengan /periksa, lalu Bagian saya.";

    public static string AskReason(SiteRow row, Category category) => $"Ketik alasan koreksi {CategoryName.Of(category)} {Html.Text(row.Agency.Acronym, 40)}. Kirim /batal untuk mengurungkan.";

    public static string AskNote(SiteRow row) => $"Ketik catatan untuk {Html.Text(row.Agency.Acronym, 40)}. Kirim /batal untuk mengurungkan.";

    public static string AskPhoto(SiteRow row) => $"Kirim foto atau tangkapan layar {Html.Text(row.Agency.Acronym, 40)}, boleh beberapa sekaligus. Kirim /batal untuk mengurungkan.";

    public static string KeepingPhoto(SiteRow row) => $"⏳ Menyimpan foto {Html.Text(row.Agency.Acronym, 40)} …";

    public static string PhotoKept(string acronym, int count) => $"Foto bukti {Html.Text(acronym, 40)} tersimpan ({count}) dan ikut disegel dalam arsip.";

    public static string PhotoKnown(string acronym, int count) => $"Foto itu sudah ada di antara foto bukti {Html.Text(acronym, 40)} ({count}).";

    public static string EnoughPhotos(int most) => $"Sudah ada {most} foto bukti untuk website ini; itu batasnya.";

    public static string PhotosComing(int sent, int all) => sent == all ? $"{all} foto dikirim." : $"{sent} dari {all} foto dikirim; selebihnya ada pada lampiran laporan.";

    public static string PhotoCaption(SiteRow row, ProofPhoto photo, int number)
        => $"Foto bukti {number}: {Html.Text(row.Agency.Acronym, 40)}\n{Html.Code(row.Agency.Site!.Host)}\n{Html.Text(photo.By.Name, 60)}, {IndonesianText.ShortDateTime(photo.At)} WITA";

    public static string Rescanning(string host) => $"⏳ Memeriksa ulang {Html.Code(host)} …";

    public static string RescanUnused(string result) => $"Hasilnya tidak dipakai karena monitoring pekan ini sudah berubah keadaannya.\n\n{result}";

    /// <param name="question">A further question to somebody who is not on the assignment.</param>
    public static string StillOpen(IReadOnlyList<SiteRow> open, string? question)
    {
        var names = string.Join("\n", open.Take(MostListed).Select(row => $"• {Html.Text(row.Agency.Acronym, 40)}: {VerdictMark.Words(row.Verdict)}"));
        var more = open.Count > MostListed ? $"\n… dan {open.Count - MostListed} lainnya" : "";
        return $"Masih ada {open.Count} website yang perlu dicek tim:\n{names}{more}{(question is null ? "" : $"\n\n{Html.Escape(question)}")}";
    }

    /// <summary>One website in the list of a whole week.</summary>
    public static string Line(SiteRow row)
        => $"• {Html.Text(row.Agency.Acronym, 40)}{(row.Latest is { } latest ? $": {IndonesianText.ShortDate(latest)}" : "")}{(row.Corrected ? " ✎" : "")}";
}
