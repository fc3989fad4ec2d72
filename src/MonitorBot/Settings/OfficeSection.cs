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
}
