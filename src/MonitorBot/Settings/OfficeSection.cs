namespace MonitorBot.Settings;

/// <summary>The office on its documents.</summary>
public sealed class OfficeSection
{
    public string Government { get; set; } = "PEMERINTAH PROVINSI KALIMANTAN TIMUR";

    public string Agency { get; set; } = "DINAS KOMUNIKASI DAN INFORMATIKA";

    public string Division { get; set; } = "Bidang Aplikasi Informatika";

    public string Address { get; set; } = "";

    public string Phone { get; set; } = "";

    public string Website { get; set; } = "diskominfo.kaltimprov.go.id";

    public string Email { get; set; } = "";

    /// <summary>Place of signing.</summary>
    public string City { get; set; } = "Samarinda";

    /// <summary>PNG file of the logo; empty = none.</summary>
    public string? LogoFile { get; set; }

    /// <summary>E.g. "489/{nomor:000}/{bulanRomawi}/Diskominfo/{tahun}"; empty: the number stays blank for Tata Usaha.</summary>
    public string? NumberFormat { get; set; }

    /// <summary>Perintah Tugas, Nota Dinas or Surat Perintah Tugas.</summary>
    public string AssignmentTitle { get; set; } = "Perintah Tugas";

    /// <summary>Folder with TrueType fonts; empty = the system's.</summary>
    public string? FontFolder { get; set; }

    /// <summary>Replaces the SOP's own list of legal bases when not empty.</summary>
    public List<string> LegalBases { get; set; } = [];

    /// <summary>Who assigns, approves and signs recaps; an empty name prints a blank line to sign.</summary>
    public SignerSection Head { get; set; } = new() { Position = "Kepala Bidang Aplikasi Informatika" };

    /// <summary>Who signs letters to other Perangkat Daerah.</summary>
    public SignerSection AgencyHead { get; set; } = new() { Position = "Kepala Dinas Komunikasi dan Informatika Provinsi Kalimantan Timur" };

    /// <summary>Whom an OPD asks, as a letter names it; empty: <see cref="Division"/>.</summary>
    public string Contact { get; set; } = "";

    /// <summary>Kode klasifikasi of the Daftar Arsip.</summary>
    public string ClassificationCode { get; set; } = "489";

    /// <summary>Retensi as the Daftar Arsip prints it.</summary>
    public string ArchiveRetention { get; set; } = "2 tahun aktif, 3 tahun inaktif";

    /// <summary>Days that a letter gives an OPD.</summary>
    public int LetterDeadlineDays { get; set; } = 7;

    /// <summary>Tembusan of the assignment; empty: the usual one; "-": none.</summary>
    public List<string> AssignmentCopies { get; set; } = [];

    /// <summary>Tembusan of letters to an OPD; empty: the usual one; "-": none.</summary>
    public List<string> LetterCopies { get; set; } = [];
}

/// <summary>An official who signs.</summary>
public sealed class SignerSection
{
    /// <summary>With titles; empty: a blank line to sign.</summary>
    public string FullName { get; set; } = "";

    /// <summary>18 digits, blanks allowed; empty: a blank to fill; "-": has none.</summary>
    public string Nip { get; set; } = "";

    /// <summary>Pangkat/golongan, e.g. "Pembina (IV/a)".</summary>
    public string Rank { get; set; } = "";

    /// <summary>Jabatan.</summary>
    public string Position { get; set; } = "";
}
