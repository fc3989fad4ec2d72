using MonitorBot.Core.Sop;

namespace MonitorBot.Core.Reports.Letters;

/// <summary>What an office prints on its papers: letterhead, signers, legal basis, numbering, titles. All have honest defaults.</summary>
public sealed record OfficeSettings
{
    public OfficeLetterhead Letterhead { get; init; } = new();

    /// <summary>The Bidang that carries out the SOP.</summary>
    public string Division { get; init; } = "Bidang Aplikasi Informatika";

    /// <summary>Kepala Bidang Aplikasi Informatika, who assigns and approves. An empty name prints a blank line to sign.</summary>
    public Signer Head { get; init; } = new("", null, null, "Kepala Bidang Aplikasi Informatika");

    /// <summary>Kepala Dinas, who signs letters to other Perangkat Daerah.</summary>
    public Signer AgencyHead { get; init; } = new("", null, null, "Kepala Dinas Komunikasi dan Informatika Provinsi Kalimantan Timur");

    public IReadOnlyList<string> LegalBasis { get; init; } = DefaultLegalBasis;

    /// <summary>"Perintah Tugas", "Nota Dinas" or "Surat Perintah Tugas", as the office may issue it.</summary>
    public string AssignmentTitle { get; init; } = "Perintah Tugas";

    /// <summary>Null: "Nomor: ……" stays blank for Tata Usaha. See <see cref="LetterNumber"/> for the placeholders.</summary>
    public string? NumberFormat { get; init; }

    /// <summary>Where letters are issued.</summary>
    public string Place { get; init; } = "Samarinda";

    /// <summary>Kode klasifikasi of the Daftar Arsip, by the office's own scheme.</summary>
    public string ClassificationCode { get; init; } = "489";

    /// <summary>Retensi as the Daftar Arsip prints it.</summary>
    public string Retention { get; init; } = "2 tahun aktif, 3 tahun inaktif";

    /// <summary>Whom an OPD asks, e.g. "Seksi Pengelolaan Domain dan Aplikasi, telepon (0541) 000000".</summary>
    public string Contact { get; init; } = "";

    /// <summary>Days that an OPD is given in a Pemberitahuan.</summary>
    public int LetterDeadlineDays { get; init; } = 7;

    public IReadOnlyList<string> AssignmentCopies { get; init; } = ["Kepala Dinas Komunikasi dan Informatika (sebagai laporan)"];

    public IReadOnlyList<string> LetterCopies { get; init; } = ["Sekretaris Daerah Provinsi Kalimantan Timur (sebagai laporan)"];

    /// <summary>The SOP's own "Dasar".</summary>
    public static readonly IReadOnlyList<string> DefaultLegalBasis =
    [
        "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;",
        "Undang-Undang Nomor 19 Tahun 2016 juncto Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik;",
        "Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik;",
        "Peraturan Komisi Informasi Nomor 1 Tahun 2010 tentang Standar Layanan Informasi Publik;",
        "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor 21 Tahun 2008 tentang Pedoman Penyusunan Standar Operasional Prosedur;",
        "Peraturan Menteri Komunikasi dan Informatika Nomor 5 Tahun 2015 tentang Registrar Nama Domain Instansi Penyelenggara Negara;",
        "Keputusan Kepala Dinas Komunikasi dan Informatika Provinsi Kalimantan Timur Nomor 489/076/III/Diskominfo/2018 tentang Tim Monitoring Pengelolaan Aplikasi, Website, dan Domain OPD di Lingkungan Pemerintah Provinsi Kalimantan Timur.",
    ];
}

/// <summary>Kop surat.</summary>
public sealed record OfficeLetterhead
{
    public string Government { get; init; } = "PEMERINTAH PROVINSI KALIMANTAN TIMUR";

    public string Office { get; init; } = "DINAS KOMUNIKASI DAN INFORMATIKA";

    public string Address { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Email { get; init; } = "";

    public string Website { get; init; } = "";

    /// <summary>PNG or JPEG; null: none.</summary>
    public ReadOnlyMemory<byte>? Logo { get; init; }
}
