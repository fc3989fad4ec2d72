using MonitorBot.Core.Reports.Letters;

namespace MonitorBot.Settings;

/// <summary>What may stand on the office's documents. A paper with a wrong NIP or a number that cannot be formed is found at the start, not on Monday.</summary>
internal static class OfficeCheck
{
    private const int NipDigits = 18;
    private const int LongestTitle = 60;

    public static IEnumerable<string> Faults(OfficeSection office) =>
    [
        .. Texts(office), .. Files(office), .. Signer("Office:Head", office.Head), .. Signer("Office:AgencyHead", office.AgencyHead),
    ];

    /// <returns>Null when it is empty, "-" or 18 digits, blanks not counted.</returns>
    public static string? NipFault(string key, string? nip)
    {
        if (nip is null or "" or "-") return null;
        var digits = nip.Replace(" ", "");
        return digits.Length == NipDigits && digits.All(char.IsAsciiDigit) ? null : $"{key}: \"{nip}\" bukan NIP; pakai {NipDigits} angka, atau \"-\" bila tidak mempunyai NIP.";
    }

    private static IEnumerable<string> Texts(OfficeSection office)
    {
        foreach (var unknown in LetterNumber.UnknownPlaceholders(office.NumberFormat ?? ""))
            yield return $"Office:NumberFormat: \"{unknown}\" tidak dikenal; pakai {{nomor}}, {{nomor:000}}, {{bulan}}, {{bulanRomawi}} atau {{tahun}}.";
        if (office.AssignmentTitle.Trim().Length is 0 or > LongestTitle) yield return $"Office:AssignmentTitle: \"{office.AssignmentTitle}\" harus berisi 1 sampai {LongestTitle} huruf, misalnya \"Perintah Tugas\".";
        if (string.IsNullOrWhiteSpace(office.Agency)) yield return "Office:Agency: wajib diisi; baris kedua kop.";
        if (string.IsNullOrWhiteSpace(office.City)) yield return "Office:City: wajib diisi; tempat penandatanganan.";
        if (SettingsCheck.Outside(office.LetterDeadlineDays, 1, 60)) yield return SettingsCheck.Range("Office:LetterDeadlineDays", office.LetterDeadlineDays, 1, 60);
    }

    private static IEnumerable<string> Files(OfficeSection office)
    {
        if (office.LogoFile is { Length: > 0 } logo && !File.Exists(logo)) yield return $"Office:LogoFile: berkas \"{logo}\" tidak ada.";
        if (office.FontFolder is { Length: > 0 } fonts && !Directory.Exists(fonts)) yield return $"Office:FontFolder: folder \"{fonts}\" tidak ada.";
    }

    private static IEnumerable<string> Signer(string key, SignerSection signer)
    {
        if (NipFault($"{key}:Nip", signer.Nip) is { } fault) yield return fault;
        if (string.IsNullOrWhiteSpace(signer.Position)) yield return $"{key}:Position: wajib diisi; jabatan penandatangan.";
        if (signer.FullName.Length == 0 && (signer.Nip.Length > 0 || signer.Rank.Length > 0)) yield return $"{key}:FullName: NIP atau pangkat diisi, tetapi namanya kosong.";
    }
}
