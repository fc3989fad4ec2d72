using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Chat.Wording;

/// <summary>What the Admins hear when the program itself has trouble.</summary>
internal static class AlarmWords
{
    public static string RoundLate(DateTimeOffset started)
        => $"Pemeriksaan website yang dimulai {IndonesianText.DayDateTime(started)} belum selesai setelah lebih dari 3 jam. Mohon periksa jaringan server dan log program.";

    public static string OutboxLate(DateTimeOffset oldest)
        => $"Ada pesan yang belum terkirim sejak {IndonesianText.DayDateTime(oldest)}. Mohon periksa sambungan server ke Telegram.";

    public const string Poison = "Satu pesan tidak dapat diproses bot dan disisihkan. Lihat log program.";

    public static string Removed(string? group)
        => $"Bot dikeluarkan dari grup \"{Html.Text(group, 80)}\". Ringkasan tidak lagi sampai ke tim. Tambahkan bot lagi, lalu kirim /hubungkan di grup itu.";

    public const string NoPin = "Bot tidak dapat menyematkan kartu pekan di grup. Jadikan bot admin grup dengan hak \"Sematkan pesan\", atau abaikan pesan ini.";

    public static string NotReached(Core.Sop.Person person) => $"Pesan kepada {Html.Text(person.Name, 60)} tidak sampai: bot diblokir atau belum pernah dibuka.";

    public static string PageSkipped(string url)
        => $"Halaman {Html.Code(Core.Parsing.OutsideText.Line(url, 200))} dua kali menghentikan program saat dibaca dan sementara dilewati. Website-nya tampil \"perlu dicek\"; mohon beri tahu pengembang.";
}
