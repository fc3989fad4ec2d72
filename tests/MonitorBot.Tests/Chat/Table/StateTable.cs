using MonitorBot.Core.Sop;

namespace MonitorBot.Tests.Chat.Table;

/// <summary>The table state x action x role as data: a cell is "-> State", "ok", or the whole sentence of the refusal. {pekan} is the week's name.</summary>
internal static class StateTable
{
    public const string NotAssigned = "Belum dapat: {pekan} belum ditugaskan. Kabid menugaskan tim dengan /tugaskan.";
    public const string Awaiting = "Tidak dapat: laporan {pekan} sedang diperiksa Kabid. Tunggu keputusannya; untuk melihat satu website pakai /cek.";
    private const string Reported = "Tidak dapat mengubah tugas: {pekan} sudah dilaporkan. Setujui atau kembalikan laporannya dahulu.";
    private const string NotReported = "Belum dapat diputus: {pekan} belum dilaporkan oleh tim.";
    private const string Repair = "Sudah dikembalikan oleh Rahmat Hidayat, pukul 11.00 WITA; menunggu perbaikan tim.";
    private const string Approved = "Sudah disetujui oleh Rahmat Hidayat, Senin, 23 November 2026 pukul 11.00 WITA.";
    private const string Cancelled = "Sudah dibatalkan oleh Rahmat Hidayat, Senin, 23 November 2026 pukul 09.00 WITA.";
    private const string Lapsed = "{Pekan} sudah ditutup: tidak ditugaskan.";

    private const string OnlyHeadAssigns = "Menugaskan tim hanya dapat dilakukan oleh Kabid atau Plh.";
    private const string OnlyHeadDecides = "Keputusan atas laporan hanya dapat diberikan oleh Kabid atau Plh.";
    private const string OnlyHeadCancels = "Membatalkan monitoring hanya dapat dilakukan oleh Kabid atau Plh.";
    private const string OnlyTeam = "Ini pekerjaan Tim Pengelola Website. Bapak/Ibu tidak terdaftar sebagai Tim; hubungi Admin bila seharusnya terdaftar.";
    private const string ScanRole = "/pindai hanya untuk Tim dan Kabid. Hubungi Admin bila Bapak/Ibu seharusnya mempunyai peran itu.";
    private const string Unregistered = "Bapak/Ibu belum terdaftar. Mintalah undangan kepada Admin bot.";

    /// <summary>What somebody without the role is told by a button; a command answers by its own rule.</summary>
    private static readonly IReadOnlyDictionary<string, string> WithoutRole = new Dictionary<string, string>
    {
        ["tugaskan"] = OnlyHeadAssigns,
        ["setujui"] = OnlyHeadDecides,
        ["kembalikan"] = OnlyHeadDecides,
        ["batalkan"] = OnlyHeadCancels,
        ["periksa"] = OnlyTeam,
        ["lapor"] = OnlyTeam,
        ["pindai"] = ScanRole,
    };

    /// <summary>For those with the role: one cell a state, Open, Assigned, Reported, Returned; what is over reads the same for all.</summary>
    private static readonly IReadOnlyDictionary<string, string[]> Cells = new Dictionary<string, string[]>
    {
        ["tugaskan"] = ["-> Assigned", "ok", Reported, "ok"],
        ["pindai"] = ["ok", "ok", Awaiting, "ok"],
        ["periksa"] = [NotAssigned, "ok", Awaiting, "ok"],
        ["lapor"] = [NotAssigned, "-> Reported", Awaiting, "-> Reported"],
        ["setujui"] = [NotReported, NotReported, "-> Approved", Repair],
        ["kembalikan"] = [NotReported, NotReported, "-> Returned", Repair],
        ["batalkan"] = ["-> Cancelled", "-> Cancelled", "-> Cancelled", "-> Cancelled"],
    };

    public static readonly IReadOnlyList<string> Actions = [.. Cells.Keys];

    public static readonly IReadOnlyList<string> Roles = ["Kabid", "Plh.", "Tim", "Admin", "Pengamat", "orang lain"];

    public static string Cell(CycleState state, string action, string role)
    {
        if (role == "orang lain") return action == "pindai" ? "belum terdaftar" : Unregistered;
        var may = action switch
        {
            "pindai" => role is "Kabid" or "Plh." or "Tim",
            "periksa" or "lapor" => role == "Tim",
            _ => role is "Kabid" or "Plh.",
        };
        // A command asks for the role first; a button of a week that is over says so to everybody who may read it.
        if (action == "pindai" && !may) return ScanRole;
        // An assignment that stands is changed by ticking members, which asks for the role first as well.
        if (action == "tugaskan" && !may && state is (CycleState.Approved or CycleState.Archived or CycleState.Cancelled)) return OnlyHeadAssigns;
        if (Over(state) is { } over && !(action == "periksa" && !may)) return over;
        return may ? Cells[action][(int)state] : WithoutRole[action];
    }

    private static string? Over(CycleState state) => state switch
    {
        CycleState.Approved or CycleState.Archived => Approved,
        CycleState.Cancelled => Cancelled,
        CycleState.Lapsed => Lapsed,
        _ => null,
    };
}
