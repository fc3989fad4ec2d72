using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Weeks;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat;

/// <summary>The command menu of a person's private chat, by role; at most six for the Head.</summary>
internal static class Menus
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["tugaskan"] = "Menugaskan tim",
        ["status"] = "Keadaan pekan ini",
        ["periksa"] = "Memeriksa hasil",
        ["lapor"] = "Menyampaikan laporan",
        ["pindai"] = "Memeriksa ulang semua website",
        ["cek"] = "Memeriksa satu website",
        ["arsip"] = "Arsip laporan",
        ["rekap"] = "Rekap bulan atau tahun",
        ["opd"] = "Daftar website OPD",
        ["pengguna"] = "Orang dan peran",
        ["undang"] = "Mengundang orang",
        ["bantuan"] = "Bantuan",
        ["start"] = "Memulai",
        ["id"] = "Id Telegram saya",
    };

    public static IReadOnlyList<string> For(Person who, DateOnly today)
    {
        if (!who.Known) return ["start", "id", "bantuan"];
        List<string> names = [];
        if (who.IsHead(today)) names.AddRange(["tugaskan", "status", "cek", "arsip", "rekap"]);
        if (who.Has(Role.Team)) names.AddRange(["periksa", "lapor", "pindai", "status", "cek", "arsip"]);
        if (who.Has(Role.Admin)) names.AddRange(["opd", "pengguna", "undang", "status", "cek"]);
        if (who.Has(Role.Viewer)) names.AddRange(["status", "cek", "rekap", "arsip"]);
        return [.. names.Append("bantuan").Distinct()];
    }

    public static IReadOnlyList<MenuEntry> Entries(IEnumerable<string> names) => [.. names.Select(name => new MenuEntry(name, Words[name]))];

    public static void Refresh(StoreSession session, Person who, DateOnly today)
        => Mail.Send(session, Notify.Private(who.Id), new Outgoing.Menu(Entries(For(who, today))));

    public static void RefreshGroup(StoreSession session, Place group)
        => Mail.Send(session, group, new Outgoing.Menu(Entries(["status", "periksa", "lapor", "cek", "bantuan"])));
}
