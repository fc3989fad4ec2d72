using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Wording;

/// <summary>Sentences that every part of the chat needs.</summary>
internal static class CommonWords
{
    public const string StaleButton = "Tombol ini sudah tidak berlaku. Kirim perintahnya lagi.";
    public const string CardRenewed = "Keadaannya sudah berubah; kartu ini sudah diperbarui.";
    public const string Cancelled = "Baik, diurungkan.";
    public const string NothingToCancel = "Tidak ada yang perlu diurungkan. Untuk membatalkan monitoring pekan ini, Kabid memakai tombol pada /status.";
    public const string OnlyPrivate = "Perintah ini hanya dapat dipakai dalam percakapan pribadi dengan bot.";
    public const string EditedCommand = "Perintah yang diubah tidak dijalankan. Mohon kirim sebagai pesan baru.";
    public const string Anonymous = "Pengirimnya tidak terlihat (admin anonim), sehingga perannya tidak dapat dipastikan. Matikan \"Tetap anonim\" atau kirim dari percakapan pribadi.";
    public const string Channel = "Perintah atas nama channel tidak dilayani karena pengirimnya tidak dapat dipastikan.";
    public const string Bots = "Perintah dari bot lain tidak dilayani.";
    public const string TooFast = "Terlalu banyak permintaan dalam waktu singkat. Mohon tunggu satu menit.";
    public const string Broken = "Maaf, permintaan ini tidak dapat diproses karena gangguan di pihak bot. Admin sudah diberi tahu; mohon coba lagi nanti.";

    public static string NotAllowed(CommandSpec spec)
        => $"/{spec.Name} hanya untuk {Names(spec.Roles)}. Hubungi Admin bila Bapak/Ibu seharusnya mempunyai peran itu.";

    public static string Unknown(string name, string? meant) => meant is null
        ? $"Perintah /{Html.Text(name, 40)} tidak dikenal. Kirim /bantuan untuk melihat yang dapat dilakukan."
        : $"Perintah /{Html.Text(name, 40)} tidak dikenal. Maksud Bapak/Ibu /{meant}?";

    private static string Names(IReadOnlyList<Role> roles) => string.Join(", ", roles.Select(RoleName.Of)) switch
    {
        "Kabid, Tim, Admin, Pengamat" => "orang yang terdaftar",
        var names when names.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var last => $"{names[..last]}{(names.IndexOf(',') < last ? "," : "")} dan {names[(last + 2)..]}",
        var names => names,
    };
}
