using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Storage.Backups;

namespace MonitorBot.Chat.Wording;

/// <summary>Everything said about backups.</summary>
internal static class BackupWords
{
    public const string Started = "⏳ Membuat cadangan …";

    public static string Made(BackupGeneration made, int generations, long? freeBytes)
    {
        List<string> lines =
        [
            Html.Bold("Cadangan selesai dan sudah diperiksa"),
            $"Nama: {Html.Code(Path.GetFileName(made.Folder))}",
            $"Waktu: {IndonesianText.DayDateTime(made.Manifest.MadeAt)}",
            $"Basis data: {Size(made.Manifest.StoreBytes)}, {IndonesianText.Number(made.Manifest.Documents.Values.Sum())} catatan",
            $"Berkas arsip baru: {IndonesianText.Number(made.ArchiveFilesCopied)}",
            $"Generasi tersimpan: {generations}",
        ];
        if (freeBytes is { } free) lines.Add($"Sisa ruang penyimpanan: {Size(free)}");
        return string.Join('\n', lines);
    }

    public static string Failed(string why) => $"Cadangan gagal dibuat: {Html.Text(why)}. Mohon periksa ruang penyimpanan dan folder cadangan.";

    private static string Size(long bytes) => bytes < 1_000_000 ? $"{IndonesianText.Number((bytes + 999) / 1000)} KB" : $"{IndonesianText.Number(bytes / 1_000_000)} MB";

    public const string OwnTrouble = "gangguan di pihak bot";

    public const string EncryptedCaption = "Cadangan basis data terenkripsi. Dipulihkan dengan perintah <code>MonitorBot pulihkan</code> dan kata sandi pada pengaturan.";

    public static string TooLargeToSend(string name, long bytes)
        => $"Cadangan {Html.Escape(name)} berukuran {Size(bytes)}, melampaui batas Telegram (50 MB), sehingga tidak dikirim. Cadangan tetap tersimpan di server.";

    public static string FailedToday(string why) => $"Pencadangan hari ini gagal: {Html.Text(why)}. Mohon periksa ruang penyimpanan dan folder cadangan.";
}
