using System.Text;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Chat.Wording;

/// <summary>Everything said about months and years.</summary>
internal static class RecapTexts
{
    public static string NotAPeriod(string text, string command)
        => $"\"{Html.Text(text, 40)}\" bukan bulan atau tahun yang sudah berjalan. Contoh: {Html.Code($"/{command} november")}, {Html.Code($"/{command} 2026")}.";

    public static string Started(string command, PeriodName period) => $"⏳ Menyusun {command} {Name(period)} …";

    public static string Recap(PeriodRecap recap)
    {
        var title = Html.Bold($"Rekap {recap.Name}");
        if (recap.MeanShare is not { } share) return $"{title}\nBelum ada pekan yang selesai diperiksa pada periode ini.";
        var best = recap.Weeks.MaxBy(week => week.Share)!;
        return $"{title}\nMonitoring dilaksanakan {recap.Weeks.Count} kali; rata-rata {IndonesianText.Percent((int)Math.Round(share * 1000), 1000)} OPD update."
            + $"\nTertinggi: pekan {IndonesianText.Date(best.Monday)}, {best.Fresh} dari {best.Total} OPD."
            + $"\nSelalu update: {recap.Ranking.Count(line => line.Fresh == line.Weeks)} OPD. Tidak pernah update: {recap.Ranking.Count(line => line.Fresh == 0)} OPD.";
    }

    public static string Ranking(PeriodRecap recap)
    {
        var text = new StringBuilder(Html.Bold($"Peringkat OPD, {recap.Name}")).Append('\n');
        if (recap.Ranking.Count == 0) return text.Append("Belum ada pekan yang selesai diperiksa pada periode ini.").ToString();
        text.Append("Pekan update dari pekan yang diperiksa; bila sama, menurut jumlah konten.\n");
        foreach (var line in recap.Ranking)
            text.Append($"\n{line.Rank}. {Html.Text(line.Agency.Acronym, 40)}: {line.Fresh}/{line.Weeks}, {line.Items} konten{Change(line.Change)}");
        return text.ToString();
    }

    public static string Name(PeriodName period) => period.Month is null ? $"tahun {period.Year}" : IndonesianText.MonthAndYear(period.Days.From);

    private static string Change(int? change) => change switch
    {
        > 0 => $" ▲{change}",
        < 0 => $" ▼{-change}",
        _ => "",
    };
}
