using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Wording;

/// <summary>Why something cannot be done, and what to do instead.</summary>
internal static class RefusalWords
{
    public static string Of(Refusal why, Cycle cycle, CycleAction action) => why switch
    {
        Refusal.WrongRole => WrongRole(action),
        Refusal.NotAssignedYet => $"Belum dapat: {WeekWords.Name(cycle.Id)} belum ditugaskan. Kabid menugaskan tim dengan /tugaskan.",
        Refusal.AlreadyReported => $"Tidak dapat mengubah tugas: {WeekWords.Name(cycle.Id)} sudah dilaporkan. Setujui atau kembalikan laporannya dahulu.",
        Refusal.NotReportedYet => $"Belum dapat diputus: {WeekWords.Name(cycle.Id)} belum dilaporkan oleh tim.",
        Refusal.AwaitingDecision => $"Tidak dapat: laporan {WeekWords.Name(cycle.Id)} sedang diperiksa Kabid. Tunggu keputusannya; untuk melihat satu website pakai /cek.",
        Refusal.AwaitingRepair => $"Belum dapat diputus: laporan {WeekWords.Name(cycle.Id)} sedang diperbaiki tim.",
        Refusal.RoundRunning => "Pemeriksaan website masih berjalan.",
        Refusal.NoRoundRunning => "Pemeriksaan sudah selesai. Silakan kirim /lapor.",
        Refusal.NothingRead => "Belum ada hasil pemeriksaan untuk dilaporkan. Jalankan /pindai dahulu.",
        Refusal.OwnReport => "Laporan ini Bapak/Ibu sendiri yang menyampaikan, sehingga tidak dapat diputus oleh orang yang sama. Mohon Kabid atau Plh. lain yang memutus.",
        Refusal.SoleApprover => "Tidak dapat melapor: Bapak/Ibu satu-satunya yang dapat menyetujui laporan ini. Mohon anggota tim lain yang melapor, atau Admin mencatat Plh. dengan /plh.",
        Refusal.NoApprover => "Belum ada Kabid atau Plh. yang dapat memutus laporan. Mohon Admin mengundang Kabid (/undang kabid) atau mencatat Plh. (/plh).",
        Refusal.NotOnAssignment => "Nama Bapak/Ibu tidak ada dalam perintah tugas pekan ini. Tetap melapor?",
        Refusal.NobodyTicked => "Pilih paling sedikit satu anggota tim.",
        _ => Over(cycle),
    };

    /// <summary>Who ended it, and when.</summary>
    public static string Over(Cycle cycle) => cycle.State switch
    {
        CycleState.Approved or CycleState.Archived => $"Sudah disetujui oleh {cycle.Disposition!.By.Name}, {When(cycle.Disposition.At)}.",
        CycleState.Cancelled => $"Sudah dibatalkan oleh {cycle.Cancellation!.By.Name}, {When(cycle.Cancellation.At)}.",
        _ => $"{Upper(WeekWords.Name(cycle.Id))} sudah ditutup: tidak ditugaskan.",
    };

    private static string WrongRole(CycleAction action) => action switch
    {
        CycleAction.Assign => "Menugaskan tim hanya dapat dilakukan oleh Kabid atau Plh.",
        CycleAction.Approve or CycleAction.Return => "Keputusan atas laporan hanya dapat diberikan oleh Kabid atau Plh.",
        CycleAction.Cancel => "Membatalkan monitoring hanya dapat dilakukan oleh Kabid atau Plh.",
        CycleAction.StartRound => "Memeriksa semua website hanya dapat diminta oleh Tim atau Kabid. Untuk satu website pakai /cek.",
        _ => "Ini pekerjaan Tim Pengelola Website. Bapak/Ibu tidak terdaftar sebagai Tim; hubungi Admin bila seharusnya terdaftar.",
    };

    private static string When(DateTimeOffset at) => IndonesianText.DayDateTime(at);

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
