namespace MonitorBot.Chat.Wording;

/// <summary>Everything said about documents.</summary>
internal static class PaperWords
{
    public static string NotMade(string what)
        => $"{Html.Escape(what)} (dokumen) tidak dapat dibuat karena gangguan di pihak bot; datanya aman. Admin mohon memeriksa log, misalnya apakah paket fonts-liberation2 terpasang.";

    public static string SignerMissing(string position, string key)
        => $"Dokumen dibuat dengan garis kosong untuk ditandatangani: nama atau NIP {Html.Text(position, 120)} belum diisi. Bila akan dicetak lengkap, isi {Html.Code(key)} "
            + "(FullName, Nip, Rank) pada pengaturan, lalu mulai ulang bot. Pesan ini dikirim sekali saja.";

    public static string AssignmentTitle(string title, string week) => Html.Escape($"{title} {week}");

    public static string ReportCaption(string name, int version) => Html.Escape($"Laporan rekapitulasi {name}, versi {version}");

    public const string NoPicture = "Gambar ringkasan tidak dapat dibuat. Hasil tiap website tetap dapat dilihat dengan /periksa.";
    public const string Report = "Laporan rekapitulasi";
    public const string Order = "Perintah tugas";
    public const string Archive = "Arsip monitoring";
    public const string ArchiveList = "Daftar arsip";
    public const string Annex = "Lampiran terbatas";
    public const string Letter = "Konsep surat";
    public const string Ranking = "Peringkat";
    public const string Recap = "Rekap";
    public const string History = "Riwayat";

    public static string RecapCaption(string name) => Html.Escape($"Rekapitulasi {name}");

    public static string Trend(string name) => $"Tren {name}";
}
