using System.Text;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Wording;

/// <summary>Everything said about a week's monitoring.</summary>
internal static class WeekWords
{
    /// <summary>"monitoring pekan 23 November 2026" or, incidental, "monitoring insidental ke-2 pekan …".</summary>
    public static string Name(CycleId id) => id.Regular
        ? $"monitoring pekan {IndonesianText.Date(id.Monday)}"
        : $"monitoring insidental ke-{id.Serial - 1} pekan {IndonesianText.Date(id.Monday)}";

    public static string StateName(CycleState state) => state switch
    {
        CycleState.Open => "menunggu penugasan",
        CycleState.Assigned => "sedang dilaksanakan tim",
        CycleState.Reported => "menunggu keputusan Kabid",
        CycleState.Returned => "dikembalikan untuk diperbaiki",
        CycleState.Approved => "disetujui, sedang diarsipkan",
        CycleState.Archived => "selesai dan diarsipkan",
        CycleState.Cancelled => "dibatalkan",
        _ => "tidak ditugaskan",
    };

    public static string AskAssign(Cycle cycle, string? notice) => new StringBuilder()
        .Append(Html.Bold(Upper(Name(cycle.Id)))).Append('\n')
        .Append(cycle.Round is null ? "Pemeriksaan website belum dimulai.\n" : cycle.Late ? "Pemeriksaan dimulai terlambat karena bot sempat tidak berjalan.\n" : "Pemeriksaan seluruh website sudah dimulai.\n")
        .Append(notice is null ? "" : Html.Escape(notice) + "\n")
        .Append("Langkah 1 dari 4: tugaskan tim pengelola website. Waktu baku 10 menit.").ToString();

    public static string PickMembers(CycleId id, int ticked, int all)
        => $"{Html.Bold("Tugaskan tim")}\n{Html.Escape(Upper(Name(id)))}\nDipilih {ticked} dari {all} anggota. Ketuk nama untuk mengubah, lalu ketuk Tugaskan tim.";

    public static string NoTeam => "Belum ada anggota Tim yang terdaftar, sehingga belum ada yang dapat ditugaskan. Admin mengundang dengan /undang tim.";

    public static string AssignedForHead(Cycle cycle) => new StringBuilder()
        .Append(Html.Bold("Tugas terkirim")).Append('\n')
        .Append(Html.Escape(Upper(Name(cycle.Id)))).Append('\n')
        .Append("Kepada: ").Append(Html.Text(string.Join(", ", cycle.Assignment!.Members.Select(one => one.Name)), 400)).Append('\n')
        .Append($"Pukul {IndonesianText.Time(cycle.Assignment.At)}").ToString();

    public static string Task(Cycle cycle, bool changed) => new StringBuilder()
        .Append(Html.Bold(changed ? "Perintah tugas diubah" : "Perintah tugas")).Append('\n')
        .Append(Html.Escape(Upper(Name(cycle.Id)))).Append("\n\n")
        .Append("1. Periksa hasil yang belum pasti dengan /periksa.\n")
        .Append("2. Sampaikan laporan rekapitulasi dengan /lapor.\n")
        .Append("Waktu baku 120 menit.\n")
        .Append(cycle.Assignment!.Note is { } note ? $"\nCatatan {Html.Text(cycle.Assignment.By.Name)}: {Html.Text(note, 500)}\n" : "")
        .Append($"\nDitugaskan oleh {Html.Text(cycle.Assignment.By.Name)}, {IndonesianText.DayDateTime(cycle.Assignment.At)}.").ToString();

    public static string TaskInGroup(Cycle cycle, bool changed) => new StringBuilder()
        .Append(Task(cycle, changed)).Append("\n\nPelaksana: ")
        .AppendJoin(", ", cycle.Assignment!.Members.Select(one => $"<a href=\"tg://user?id={one.Id}\">{Html.Text(one.Name, 60)}</a>")).ToString();

    public static string TaskTakenAway(Cycle cycle) => $"Nama Bapak/Ibu tidak lagi tercantum dalam perintah tugas {Html.Escape(Name(cycle.Id))}.";

    public static string Progress(int done, int all, bool rescan)
        => $"{(rescan ? "Pemeriksaan ulang" : "Pemeriksaan")} website: {done} dari {all}\n{Bar(done, all)}";

    public static string ProgressDone(int all, int failed, DateTimeOffset at)
        => failed == 0
            ? $"Pemeriksaan selesai pukul {IndonesianText.Time(at)}: {all} website dibaca."
            : $"Pemeriksaan selesai pukul {IndonesianText.Time(at)}: {all} website, {failed} tidak dapat dibaca.";

    public static string ReportForHead(Cycle cycle, WeekSummary summary, int unresolved) => new StringBuilder()
        .Append(Html.Bold($"Laporan menunggu keputusan, versi {cycle.LastReport!.Version}")).Append('\n')
        .Append(Html.Escape(Upper(Name(cycle.Id)))).Append("\n\n")
        .Append(SummaryWords.Counts(summary)).Append('\n')
        .Append(unresolved > 0 ? $"Belum dipastikan tim: {unresolved} website.\n" : "")
        .Append(cycle.LastReport.Note is { } note ? $"\nCatatan tim: {Html.Text(note, 500)}\n" : "")
        .Append($"\nDisampaikan oleh {Html.Text(cycle.LastReport.By.Name)}, pukul {IndonesianText.Time(cycle.LastReport.At)}. Dokumen menyusul di bawah.").ToString();

    public static string ReportedInGroup(Cycle cycle)
        => $"Laporan {Html.Escape(Name(cycle.Id))} (versi {cycle.LastReport!.Version}) disampaikan oleh {Html.Text(cycle.LastReport.By.Name)}. Menunggu keputusan Kabid.";

    public static string ReportedAnswer(Cycle cycle)
        => $"Laporan versi {cycle.LastReport!.Version} sudah disampaikan kepada Kabid, pukul {IndonesianText.Time(cycle.LastReport.At)}.";

    public static string ChooseDisposition => "Pilih disposisi. Pilihan ini sekaligus menyetujui laporan.";

    public static string DispositionName(Core.Sop.DispositionKind kind) => kind switch
    {
        Core.Sop.DispositionKind.Archive => "Arsipkan",
        Core.Sop.DispositionKind.WriteToAgencies => "Tindak lanjuti: surati OPD",
        _ => "dengan catatan",
    };

    public static string Decided(Cycle cycle) => new StringBuilder()
        .Append(Html.Bold($"Laporan versi {cycle.LastReport!.Version} disetujui")).Append('\n')
        .Append(Html.Escape(Upper(Name(cycle.Id)))).Append('\n')
        .Append($"Disposisi: {(cycle.Disposition!.Note is { } note ? Html.Text(note, 500) : Html.Escape(DispositionName(cycle.Disposition.Kind)))}\n")
        .Append($"Oleh {Acting(cycle.Disposition.By)}, {IndonesianText.DayDateTime(cycle.Disposition.At)}.").ToString();

    public static string Returned(Cycle cycle) => new StringBuilder()
        .Append(Html.Bold($"Laporan versi {cycle.LastReport!.Version} dikembalikan")).Append('\n')
        .Append(Html.Escape(Upper(Name(cycle.Id)))).Append('\n')
        .Append($"Alasan: {Html.Text(cycle.LastReport.Returned!.Reason, 500)}\n")
        .Append($"Oleh {Acting(cycle.LastReport.Returned.By)}, pukul {IndonesianText.Time(cycle.LastReport.Returned.At)}. ")
        .Append("Perbaiki dengan /periksa, lalu /lapor lagi.").ToString();

    public static string Sealed(Cycle cycle, string hash) => new StringBuilder()
        .Append(Html.Bold(cycle.State == CycleState.Lapsed ? "Monitoring ditutup dan diarsipkan" : "Monitoring selesai dan diarsipkan")).Append('\n')
        .Append(Html.Escape(Upper(Name(cycle.Id)))).Append('\n')
        .Append(cycle.Disposition is { } one ? $"Disetujui oleh {Acting(one.By)}; disposisi: {Html.Escape(DispositionName(one.Kind))}.\n" : "Ditutup: tidak ditugaskan.\n")
        .Append($"Sidik arsip: {Html.Code(hash)}\nDokumen dapat diminta kapan saja dengan /arsip.").ToString();

    public static string Cancelled(Cycle cycle)
        => $"{Html.Bold($"{Upper(Name(cycle.Id))} dibatalkan")}\nAlasan: {Html.Text(cycle.Cancellation!.Reason, 500)}\nOleh {Acting(cycle.Cancellation.By)}, {IndonesianText.DayDateTime(cycle.Cancellation.At)}.";

    public static string AskReason(string forWhat) => $"{Html.Escape(forWhat)}: ketik alasannya sebagai balasan pesan ini. Kirim /batal untuk mengurungkan.";

    public static string None => "Belum ada monitoring yang berjalan. Monitoring dibuka otomatis setiap Senin pukul 08.00 WITA; Kabid dapat membuka monitoring insidental dengan /tugaskan insidental.";

    public static string WhichOne => "Ada beberapa monitoring yang masih terbuka. Pilih yang dimaksud:";

    public static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    public static string Acting(Actor actor) => Html.Text(actor.Name, 80) + (actor.ActingHead ? " (Plh.)" : "");

    private static string Bar(int done, int all)
    {
        var full = all == 0 ? 10 : done * 10 / all;
        return new string('■', full) + new string('□', 10 - full);
    }

    public const string IncidentalNotHead = "Monitoring insidental hanya dapat dibuka oleh Kabid atau Plh.";
    public const string IncidentalOpened = "Monitoring insidental dibuka.";
    public const string TaskSent = "Tugas terkirim.";
    public const string ReasonEmpty = "Alasannya belum terbaca. Mohon ketik alasannya, atau /batal.";
    public const string NoteEmpty = "Catatannya belum terbaca. Mohon ketik catatannya, atau /batal.";
    public const string ReportLater = "Laporan akan disampaikan otomatis begitu pemeriksaan selesai.";
    public const string ReturnedToast = "Laporan dikembalikan kepada tim.";
    public const string ScanStarted = "Pemeriksaan semua website dimulai. Hasilnya dikirim ke grup begitu selesai.";
    public const string AskDispositionNote = "Catatan disposisi: ketik catatannya sebagai balasan pesan ini. Kirim /batal untuk mengurungkan.";

    /// <summary>Ready-made reasons of a return.</summary>
    public static readonly IReadOnlyList<string> ReturnReasons = ["Masih ada website yang perlu dicek", "Bukti belum lengkap", "Ada hasil yang keliru"];

    public static string IncidentalStillOpen(Cycle open) => $"Masih ada {Name(open.Id)} yang belum selesai.";

    public static string AlreadyAssigned(Assignment before)
        => $"Tugas sudah terkirim, pukul {IndonesianText.Time(before.At)}, oleh {before.By.Name}. Untuk mengubah anggota atau catatan kirim /tugaskan.";

    public static string AskIncidental(DateOnly monday) => $"Buka monitoring insidental untuk pekan {IndonesianText.Date(monday)}? Semua website akan diperiksa lagi.";

    public static string AskCancelReason(Cycle cycle) => AskReason($"Membatalkan {Name(cycle.Id)}");

    public const string AskReturnReason = "Mengapa laporan dikembalikan? Pilih alasannya, atau ketik sebagai balasan pesan ini. Kirim /batal untuk mengurungkan.";

    public static string Approved(Core.Sop.DispositionKind kind) => $"Laporan disetujui. Disposisi: {DispositionName(kind)}.";

    public static string AlreadyReported(Report last) => $"Sudah dilaporkan oleh {last.By.Name} (versi {last.Version}).";

    public static string AlreadyReturned(Decision back) => $"Sudah dikembalikan oleh {back.By.Name}, pukul {IndonesianText.Time(back.At)}; menunggu perbaikan tim.";

    public static string ScanRunning(int done, int all) => $"Pemeriksaan sedang berjalan: {done} dari {all} website.";

    public static string ReportWhileScanning(int done, int all) => $"Pemeriksaan website masih berjalan: {done} dari {all}. Laporan dapat disampaikan setelah selesai.";

    /// <summary>Which of several weeks, on a button.</summary>
    public static string Label(CycleId id) => Upper(Name(id)["monitoring ".Length..]);

    public static string OnHoliday(Holiday holiday) => $"Hari ini hari libur: {holiday.Name}. Waktu pelaksanaan dihitung mulai hari kerja berikutnya.";
}
