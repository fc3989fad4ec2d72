using MonitorBot.Core.Agencies;

namespace MonitorBot.Core.Reports.Analytics;

/// <summary>One OPD's place among its peers over some weeks.</summary>
/// <param name="Rank">From 1; equals share a rank.</param>
/// <param name="Fresh">Weeks with verdict update, out of <paramref name="Weeks"/> monitored.</param>
/// <param name="Change">Places won (positive) or lost against the weeks before; null when it had no place then.</param>
public sealed record RankingLine(int Rank, Agency Agency, int Fresh, int Weeks, Streak Streak, int Items, int? Change)
{
    public double Share => Weeks == 0 ? 0 : Fresh / (double)Weeks;
}

/// <summary>Ranking of OPD by the share of weeks in which they were update. Portals and OPD without website stand outside.</summary>
public static class Ranking
{
    /// <param name="weeks">Oldest first.</param>
    /// <param name="before">The period before, for the change; may be empty.</param>
    public static IReadOnlyList<RankingLine> Of(IReadOnlyList<Agency> agencies, IReadOnlyList<HistoryWeek> weeks, IReadOnlyList<HistoryWeek> before)
    {
        var earlier = Placed(agencies, before).ToDictionary(l => l.Agency.Code, l => l.Rank);
        return [.. Placed(agencies, weeks).Select(l => l with { Change = earlier.TryGetValue(l.Agency.Code, out var rank) ? rank - l.Rank : null })];
    }

    private static IReadOnlyList<RankingLine> Placed(IReadOnlyList<Agency> agencies, IReadOnlyList<HistoryWeek> weeks)
    {
        var lines = agencies
            .Where(a => a is { Ranked: true, Site: not null })
            .Select(a => Unplaced(a, weeks))
            .Where(l => l.Weeks > 0)
            .OrderByDescending(l => l.Share).ThenByDescending(l => l.Items).ThenBy(l => l.Agency.Name, StringComparer.Ordinal)
            .ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            var ties = i > 0 && (lines[i - 1].Share, lines[i - 1].Items) == (lines[i].Share, lines[i].Items);
            lines[i] = lines[i] with { Rank = ties ? lines[i - 1].Rank : i + 1 };
        }

        return lines;
    }

    private static RankingLine Unplaced(Agency agency, IReadOnlyList<HistoryWeek> weeks)
    {
        var verdicts = weeks.Select(w => w.Of(agency)).OfType<HistoryVerdict>().ToList();
        var fresh = verdicts.Select(v => v.Fresh).ToList();
        return new(0, agency, fresh.Count(f => f), fresh.Count, Streak.Of(fresh), verdicts.Sum(v => v.Items), null);
    }
}
