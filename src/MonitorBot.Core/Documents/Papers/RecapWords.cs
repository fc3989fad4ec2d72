using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Documents.Papers;

/// <summary>The sentences of the monthly and yearly recap.</summary>
public static class RecapWords
{
    public static string Summary(PeriodRecap recap)
    {
        if (recap.MeanShare is not { } share)
        {
            return $"Pada periode {recap.Name} belum ada monitoring yang tercatat.";
        }

        var best = recap.Weeks.MaxBy(w => w.Share)!;
        var full = recap.Ranking.Count(l => l.Fresh == l.Weeks);
        var never = recap.Ranking.Count(l => l.Fresh == 0);
        return $"Pada periode {recap.Name} monitoring dilaksanakan {NumberWords.WithDigits(recap.Weeks.Count)} kali. Rata-rata {Percent(share)} Perangkat Daerah "
            + $"berstatus update{Change(recap, share)}; tertinggi pada {IndonesianText.Date(best.Monday)} ({IndonesianText.Percent(best.Fresh, best.Total)}). "
            + $"Sebanyak {NumberWords.WithDigits(full)} Perangkat Daerah selalu update dan {NumberWords.WithDigits(never)} tidak pernah update pada periode ini.";
    }

    /// <summary>"naik 3", "turun 2", "tetap", "baru"; "-" when there is no period before to compare with.</summary>
    public static string Change(PeriodRecap recap, RankingLine line) => recap.Before.Count == 0 ? "-" : Places(line.Change);

    private static string Places(int? places) => places switch
    {
        null => "baru",
        > 0 => $"naik {places}",
        < 0 => $"turun {-places}",
        _ => "tetap",
    };

    private static string Change(PeriodRecap recap, double share)
    {
        if (recap.MeanShareBefore is not { } before)
        {
            return "";
        }

        var points = Math.Round((share - before) * 100, 1, MidpointRounding.AwayFromZero);
        return points switch
        {
            > 0 => $", naik {Decimal(points)} poin dari periode sebelumnya",
            < 0 => $", turun {Decimal(-points)} poin dari periode sebelumnya",
            _ => ", sama dengan periode sebelumnya",
        };
    }

    private static string Percent(double share) => IndonesianText.Percent((int)Math.Round(share * 1000), 1000);

    private static string Decimal(double value) => value.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',');
}
