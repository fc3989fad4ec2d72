using MonitorBot.Chat.Weeks;

namespace MonitorBot.Chat.Wording;

/// <summary>Everything said about the team's group.</summary>
internal static class GroupWords
{
    public const string Foreign = "Bot ini hanya melayani grup yang dihubungkan oleh Admin bot Dinas Kominfo Kalimantan Timur, sehingga keluar dari grup ini. Mintalah Admin yang menambahkannya.";
    public const string Taken = "Grup sudah berganti; kirim /hubungkan lagi bila masih perlu.";

    public static string HowTo(TeamGroup? group) => group is null
        ? $"Belum ada grup tim. Caranya: {Steps}"
        : $"Grup tim: {Name(group)}.\nUntuk menggantinya: {Steps}";

    public static string Connected(TeamGroup group)
        => $"{(group.ThreadId == 0 ? "Grup" : "Topik")} ini menjadi tempat ringkasan monitoring website OPD. Kartu pekan akan disematkan bila bot menjadi admin grup dengan hak menyematkan pesan.";

    public static string Already => "Grup ini sudah terhubung. Tidak ada yang diubah.";

    public static string AskReplace(TeamGroup old) => $"Grup tim sekarang: {Name(old)}. Ganti dengan grup ini?";

    public static string Replaced => "Ringkasan monitoring tidak lagi dikirim ke sini; Admin sudah menghubungkan grup lain.";

    private const string Steps = "tambahkan bot ke grup itu, lalu kirim /hubungkan di dalam grup (atau di dalam topiknya).";

    private static string Name(TeamGroup group) => $"{Html.Bold(group.Title)}{(group.ThreadId == 0 ? "" : " (pada satu topik)")}";

    public const string AskConnect = "Terima kasih. Mohon Admin mengirim /hubungkan di sini, supaya ringkasan monitoring dikirim ke grup ini.";
}
