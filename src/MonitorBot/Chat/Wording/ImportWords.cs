using System.Text;
using MonitorBot.Core.Agencies;

namespace MonitorBot.Chat.Wording;

/// <summary>Everything said about uploading the register.</summary>
internal static class ImportWords
{
    public const string AskFile = "Kirim daftar OPD sebagai berkas CSV. Cara termudah: Unduh CSV, ubah, lalu kirim kembali.\nKolom wajib: <code>kode, nama, singkatan, jenis, domain</code>. OPD yang tidak ada dalam berkas tidak berubah; untuk menonaktifkan, isi kolom <code>status</code> dengan <code>nonaktif</code>.\nSebelum disimpan, perubahannya ditampilkan dahulu. Kirim /batal untuk mengurungkan.";
    public const string NoFile = "Itu bukan dokumen. Mohon ulangi dari /opd, tombol Unggah CSV.";
    public const string TooLarge = "Berkasnya lebih dari 1 MB. Mohon kirim daftar yang lebih ringkas.";
    public const string NotCsv = "Berkas ini bukan CSV. Bila dari Excel: Simpan Sebagai, pilih CSV UTF-8, lalu unggah lagi dari /opd.";
    public const string NotFetched = "Berkas tidak dapat diambil dari Telegram. Mohon unggah lagi dari /opd.";
    public const string Reading = "⏳ Membaca daftar OPD …";
    public const string DraftGone = "Daftar ini sudah disimpan, diurungkan, atau diganti unggahan lain.";
    public const string ChangedMeanwhile = "Daftar OPD berubah sejak pratinjau ini dibuat. Mohon lihat pratinjau yang baru.";
    private const int MostRows = 10;

    public static string Preview(RegisterImport plan)
    {
        var (diff, text) = (plan.Diff, new StringBuilder(Html.Bold("Pratinjau daftar OPD")).Append('\n'));
        Section(text, "Baru", [.. diff.Added.Select(New)]);
        Section(text, "Dinonaktifkan", [.. diff.Deactivated.Select(change => Html.Text(change.After.Acronym, 40))]);
        Section(text, "Berubah", [.. diff.Changed.Except(diff.Deactivated).Select(Changed)]);
        Section(text, "Baris yang tidak dipakai", [.. plan.Errors.Select(error => Html.Text(error, 200))]);
        text.Append($"\nTetap sama: {diff.Unchanged} OPD. Tidak ada dalam berkas dan tidak berubah: {diff.Missing.Count} OPD.\n");
        return text.Append(diff.IsEmpty ? "Tidak ada yang perlu disimpan." : plan.Errors.Count > 0 ? "Simpan baris yang benar?" : "Simpan?").ToString();
    }

    public static string Saved(RegisterImport plan)
        => $"Daftar OPD disimpan: {plan.Diff.Added.Count} baru, {plan.Diff.Changed.Count - plan.Diff.Deactivated.Count} berubah, {plan.Diff.Deactivated.Count} dinonaktifkan.{(plan.Errors.Count > 0 ? $" {plan.Errors.Count} baris tidak dipakai." : "")}";

    private static string New(Agency agency) => $"{Html.Text(agency.Acronym, 40)}{(agency.Site is { } site ? $" {Html.Code(site.Host)}" : "")}";

    private static string Changed(RegisterChange change) => $"{Html.Text(change.After.Acronym, 40)}: {Html.Text(string.Join("; ", change.Fields), 200)}";

    private static void Section(StringBuilder text, string title, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0) return;
        text.Append('\n').Append(Html.Bold($"{title} ({lines.Count})")).Append('\n');
        foreach (var line in lines.Take(MostRows)) text.Append("• ").Append(line).Append('\n');
        if (lines.Count > MostRows) text.Append($"… dan {lines.Count - MostRows} lainnya\n");
    }
}
