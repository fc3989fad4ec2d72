using MonitorBot.Core.Archiving;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Chat.Wording;

/// <summary>Everything said about whether a document is ours.</summary>
internal static class VerifyWords
{
    public const string Ask = "Kirim kode verifikasi yang tercetak pada dokumen, atau kirim berkasnya (PDF atau XLSX). Kirim /batal untuk mengurungkan.";
    public const string AskStranger = "Kirim kode verifikasi yang tercetak pada dokumen, misalnya K7QM-2XTB-9RDF. Kirim /batal untuk mengurungkan.";
    public const string FilesForKnown = "Berkas hanya dapat dibandingkan untuk orang yang terdaftar. Kirim kode yang tercetak pada dokumennya.";
    public const string NotAPhoto = "Foto tidak dapat dibandingkan. Kirim dokumennya sebagai berkas, atau kirim kodenya.";
    public const string TooLarge = "Berkas terlalu besar untuk dibandingkan (paling besar 20 MB). Kirim kode yang tercetak pada dokumennya.";
    public const string NotCompared = "Berkas tidak dapat diunduh untuk dibandingkan. Mohon kirim lagi, atau kirim kode yang tercetak pada dokumennya.";

    public const string ArchiveForKnown = "Pemeriksaan seluruh arsip hanya untuk orang yang terdaftar. Kirim kode yang tercetak pada dokumen.";
    public const string Walking = "⏳ Memeriksa rantai segel dan isi setiap berkas arsip …";
    public const string NotWalked = "Arsip tidak dapat diperiksa karena gangguan di pihak bot. Mohon coba lagi nanti.";
    private const int MostFaults = 10;

    private const string Genuine = "Asli: kode ini dikenal dalam arsip Diskominfo.";
    private const string Unknown = "Tidak dikenal: kode ini tidak ada dalam arsip Diskominfo.";

    /// <param name="title">What was found; null: nothing.</param>
    /// <param name="known">The asker has a role, and may know what it is.</param>
    public static string Of(string? title, bool known) => title is null ? Unknown : known ? $"{Genuine}\n{Html.Text(title)}" : Genuine;

    public static string Comparing(string? name) => $"⏳ Membandingkan {Html.Text(name ?? "berkas", 80)} …";

    public static string OfFile(string? title) => title is null
        ? "Tidak dikenal: isi berkas ini tidak sama dengan berkas mana pun dalam arsip. Berkas yang diubah sedikit saja tidak lagi dikenal."
        : $"Asli: isi berkas ini sama persis dengan yang tersimpan dalam arsip.\n{Html.Text(title)}";

    public static string OfArchive(ArchiveReport report)
    {
        var size = $"{IndonesianText.Number(report.Entries)} arsip, {IndonesianText.Number(report.Files)} berkas";
        if (report.Entries == 0 && report.Sound) return "Belum ada yang diarsipkan.";
        if (report.Sound) return $"✅ {Html.Bold("Arsip utuh")}\n{size}: rantai segel tersambung dan isi setiap berkas sama dengan saat disegel.\nSidik arsip terakhir: {Html.Code(ArchiveEntry.Short(report.HeadHash))}";
        var lines = report.Faults.Take(MostFaults).Select(fault => $"• {Html.Text(fault.What, 300)}").Prepend($"⚠️ {Html.Bold($"Arsip tidak utuh: {report.Faults.Count} masalah")}\n{size} diperiksa.").ToList();
        if (report.Faults.Count > MostFaults) lines.Add($"… dan {report.Faults.Count - MostFaults} lainnya.");
        lines.Add("Jangan ubah apa pun. Beri tahu Admin, lalu bandingkan dengan cadangan.");
        return string.Join('\n', lines);
    }
}
