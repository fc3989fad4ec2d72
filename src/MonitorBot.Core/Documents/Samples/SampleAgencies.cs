using MonitorBot.Core.Agencies;

namespace MonitorBot.Core.Documents.Samples;

/// <summary>Invented OPD for sample documents; hosts end in ".example".</summary>
internal static class SampleAgencies
{
    private static readonly string[] Fields =
    [
        "Pendidikan dan Kebudayaan", "Kesehatan", "Pekerjaan Umum, Penataan Ruang dan Perumahan Rakyat", "Sosial", "Tenaga Kerja dan Transmigrasi",
        "Kependudukan, Pemberdayaan Perempuan dan Perlindungan Anak", "Pangan, Tanaman Pangan dan Hortikultura", "Lingkungan Hidup", "Perhubungan",
        "Komunikasi dan Informatika", "Perindustrian, Perdagangan, Koperasi dan Usaha Kecil Menengah", "Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
        "Pemuda dan Olahraga", "Perpustakaan dan Kearsipan Daerah", "Kelautan dan Perikanan", "Pariwisata", "Perkebunan", "Kehutanan",
        "Energi dan Sumber Daya Mineral", "Peternakan dan Kesehatan Hewan",
    ];

    private static readonly (string Prefix, AgencyKind Kind)[] Forms =
        [("Dinas", AgencyKind.Department), ("Badan", AgencyKind.Board), ("Biro", AgencyKind.Bureau)];

    /// <summary>The same ones for the same number; each 20th has no website, the 30th and its multiples are portals.</summary>
    public static IReadOnlyList<Agency> Make(int count) => [.. Enumerable.Range(0, count).Select(One)];

    private static Agency One(int i)
    {
        var (prefix, kind) = Forms[i / Fields.Length % Forms.Length];
        var code = $"opd{i + 1:000}";
        return new Agency
        {
            Code = code,
            Name = $"{prefix} {Fields[i % Fields.Length]}" + (i >= Fields.Length * Forms.Length ? $" Wilayah {i / (Fields.Length * Forms.Length) + 1}" : ""),
            Acronym = $"{prefix} {i + 1}",
            Kind = i % 30 == 29 ? AgencyKind.Portal : kind,
            Status = AgencyStatus.Active,
            Site = i % 20 == 19 ? null : new Site { Host = $"{code}.kaltim.example", StartUrl = new Uri($"https://{code}.kaltim.example/") },
        };
    }
}
