using MonitorBot.Core.Reports;

namespace MonitorBot.Chat.Wording;

/// <summary>What the Admins hear when the program itself has trouble.</summary>
internal static class AlarmWords
{
    public static string RoundLate(DateTimeOffset started)
        => $"Pemeriksaan website yang dimulai {IndonesianText.DayDateTime(started)} belum selesai setelah lebih dari 3 jam. Mohon periksa jaringan server dan log program.";

    public static string OutboxLate(DateTimeOffset oldest)
        => $"Ada pesan yang belum terkirim sejak {IndonesianText.DayDateTime(oldest)}. Mohon periksa sambungan server ke Telegram.";
}
