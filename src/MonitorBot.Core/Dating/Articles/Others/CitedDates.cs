using System.Text.RegularExpressions;

namespace MonitorBot.Core.Dating.Articles.Others;

/// <summary>Dates that a text only names: of a law or letter, of a state of data, of a version, as an example of how to write one.</summary>
internal static partial class CitedDates
{
    private const int Reach = 110;
    private const int Beside = 40;

    /// <param name="text">The text and what stands before it.</param>
    /// <param name="at">Where the date begins.</param>
    public static bool Are(string text, int at)
    {
        var before = text[Math.Max(0, at - Reach)..at];
        return Ends().IsMatch(before);
    }

    /// <summary>"LKjIP 2025, PDF, 2 MB, diunggah 02/03/2026": beside its size a day is a file's.</summary>
    /// <param name="end">Where the date ends.</param>
    public static bool AreFiles(string text, int at, int end) =>
        Size().IsMatch(text.AsSpan(Math.Max(0, at - Beside)..at)) || Size().IsMatch(text.AsSpan(end..Math.Min(text.Length, end + Beside)));

    [GeneratedRegex(@"\b[0-9]{1,4}(?:[.,][0-9]{1,3})?\s?[KkMG][Bb]\b", RegexOptions.CultureInvariant)]
    private static partial Regex Size();

    /// <summary>"Current release: 4.2.1 (2026-10-30)": said to be released, but a program, not the page.</summary>
    public static bool AreVersions(string text, int at) => Version().IsMatch(text[Math.Max(0, at - Reach)..at]);

    [GeneratedRegex(@"\b(?:current|latest|stable|previous|next|term|lts|rilis|versi|version)\s+(?:release|version|versi|rilis|stabil|terbaru|[0-9.]{1,12}\s*[(,–-]?\s*(?:rilis|dirilis|released))\b[^\n¦;]{0,30}$|\b[0-9]{1,3}(?:\.[0-9]{1,3}){1,3}\s*\($", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Version();

    // "diluncurkan pada", "Jatuh tempo: ", "Sesi Anda berakhir pada", "berlaku 12 Mei 2024 sampai"; news write "dibuka Senin (20/11/2026)", and keep it.
    // "Keputusan Kepala Dinas Nomor 188.4/21/2025 tanggal", "surat edaran tertanggal", "Diundangkan di Tanjung Selor pada tanggal",
    // "Keadaan per", "Realisasi s.d.", "misalnya", "contoh: ", "Waktu server: ", "v2.3.1 build", "Versi 1.2 -"
    [GeneratedRegex(
        @"(?:\b(?:nomor|no\.|undang-undang|peraturan|perda|pergub|perbup|perwali|permen\w*|perpres|keputusan|sk|surat|edaran|instruksi|perjanjian|nota|akta)\b[^\n¦;]{0,90}\b(?:ter)?(?:tanggal|tgl)\.?"
        + @"|\b(?:nomor|no\.)\s+\S{1,20}\s+tahun\s+\d{4}\s*[,(–-]?"
        + @"|\b(?:diundangkan|disahkan|ditetapkan|ditandatangani)\b[^\n¦;.(]{0,60}[\s,:]"
        + @"|\b(?:(?:keadaan|posisi|kondisi|data|realisasi|capaian|status)\s+(?:per|hingga|sampai(?:\s+dengan)?|s\.?/?d\.?)|per)(?:\s+tanggal)?"
        + @"|\b(?:di(?:luncurkan|resmikan|bentuk|dirikan|tutup|tinjau|kukuhkan|tempati|ambil|rekam|cetak|akses|unduh)|berakhir|berlaku|berdiri|jatuh\s+tempo|pembayaran\s+terakhir|lahir|wafat|sejak|selama|hingga|sampai)\b[^\n¦;.(]{0,30}"
        + @"|\b(?:contoh(?:nya)?|misal(?:nya)?|e\.g\.)(?:\s*:[^\n¦;]{0,60})?\s"
        + @"|\b(?:contoh(?:nya)?|misal(?:nya)?|e\.g\.)(?:\s+\p{L}{2,20}){0,2}\s*:?"
        + @"|\b(?:sumber|source)\s*:[^\n¦;|•·/]{0,60},"
        + @"|\bupdate\s+data(?:\s+terakhir)?\s*:?"
        + @"|\b(?:waktu|jam)\s+server\s*:?|\bserver\s+time\s*:?"
        + @"|\b(?:build|versi|version|rev(?:isi|ision)?|v)\.?\s*[0-9.]{0,12}\s*[-–(,:/]?)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
