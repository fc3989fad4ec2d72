namespace MonitorBot.Chat.Wording;

/// <summary>Everything said about documents.</summary>
internal static class PaperWords
{
    public static string NotMade(string what)
        => $"{Html.Escape(what)} (dokumen) tidak dapat dibuat karena gangguan di pihak bot; datanya aman. Admin mohon memeriksa log, misalnya apakah paket fonts-liberation2 terpasang.";

    public static string ReportCaption(string name, int version) => Html.Escape($"Laporan rekapitulasi {name}, versi {version}");
}
