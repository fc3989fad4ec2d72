namespace MonitorBot.Core.Reports;

/// <summary>A person as official papers name them; what is empty is left as a blank line to fill by hand.</summary>
/// <param name="Name">With gelar, e.g. "Hj. Siti Aminah, S.Kom., M.Si."</param>
/// <param name="Nip">18 digits; documents only, never chat.</param>
/// <param name="Rank">Pangkat/golongan, e.g. "Penata Tk. I (III/d)".</param>
/// <param name="Position">Jabatan.</param>
public sealed record Official(string Name, string Nip = "", string Rank = "", string Position = "")
{
    public static readonly Official Blank = new("");

    /// <summary>Blank lines stand where the name would be.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Name);
}
