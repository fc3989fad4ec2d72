using MonitorBot.Core.Archiving;

namespace MonitorBot.Core.Reports.Letters;

/// <summary>One line of the Daftar Arsip.</summary>
/// <param name="Description">Uraian.</param>
/// <param name="Count">Jumlah, e.g. "3 berkas".</param>
/// <param name="Hash">Of the sealed entry, which covers all its files; lower-case hex.</param>
public sealed record ArchiveLine(long FileNumber, string Description, DateOnly From, DateOnly To, string Count, string Hash, string PreviousHash)
{
    public static readonly IReadOnlyList<string> Titles =
    [
        "No. Berkas", "Kode Klasifikasi", "Uraian", "Kurun Waktu", "Jumlah", "Tingkat Perkembangan", "Media", "Lokasi Simpan", "Retensi", "Keterangan",
        "SHA-256", "Hash berkas sebelumnya",
    ];

    /// <param name="from">First and last WITA day that the sealed papers are about.</param>
    public static ArchiveLine Of(ArchiveEntry entry, string description, DateOnly from, DateOnly to) =>
        new(entry.Serial, description, from, to, $"{entry.Files.Count} berkas", entry.Hash, entry.PreviousHash);
}

/// <summary>The Daftar Arsip of a period.</summary>
/// <param name="Name">"Tahun 2026".</param>
public sealed record ArchiveList(string Name, DateTimeOffset MadeAt, IReadOnlyList<ArchiveLine> Lines);
