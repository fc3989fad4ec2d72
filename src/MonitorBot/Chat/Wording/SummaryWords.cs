using System.Text;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Wording;

/// <summary>A round's result in few lines: counts, the stalest, what needs a human.</summary>
internal static class SummaryWords
{
    private const int MostRows = 5;

    public static string Counts(WeekSummary summary)
    {
        var lines = new StringBuilder();
        foreach (var verdict in VerdictWords.InOrder)
        {
            if (summary.Of(verdict) is > 0 and var count) lines.Append($"{VerdictMark.Icon(verdict)} {count} {VerdictMark.Words(verdict)}\n");
        }

        lines.Append($"dari {summary.Total} OPD");
        if (summary.Portals > 0) lines.Append($" dan {summary.Portals} portal");
        return lines.ToString();
    }

    public static string OfRound(Cycle cycle, IReadOnlyList<SiteRow> rows, WeekSummary summary)
    {
        var text = new StringBuilder()
            .Append(Html.Bold($"Hasil pemeriksaan, {IndonesianText.DayAndDate(cycle.Id.Monday)}")).Append('\n')
            .Append(Counts(summary)).Append('\n');
        Section(text, "Paling lama tidak update", Stalest(rows), row => $"{Html.Text(row.Agency.Acronym, 40)}: {row.AgeDays} hari");
        Section(text, "Perlu dicek tim", NeedHuman(rows), row => $"{Html.Text(row.Agency.Acronym, 40)}: {VerdictMark.Words(row.Verdict)}");
        if (summary.WithFinding > 0) text.Append($"\nAda temuan keamanan pada {summary.WithFinding} website.");
        return text.ToString();
    }

    /// <summary>The same as a caption of the picture, at most 1,024 characters.</summary>
    public static string Caption(Cycle cycle, WeekSummary summary)
        => $"Hasil pemeriksaan website, {IndonesianText.DayAndDate(cycle.Id.Monday)}: {summary.Fresh} dari {summary.Total} OPD update.";

    public static IReadOnlyList<SiteRow> NeedHuman(IReadOnlyList<SiteRow> rows)
        => [.. rows.Where(row => row.Verdict is Verdict.Unknown or Verdict.Blocked or Verdict.Unreachable && !row.Checked)];

    private static IReadOnlyList<SiteRow> Stalest(IReadOnlyList<SiteRow> rows)
        => [.. rows.Where(row => row is { Verdict: Verdict.Stale, AgeDays: not null, Agency.Ranked: true }).OrderByDescending(row => row.AgeDays)];

    private static void Section(StringBuilder text, string title, IReadOnlyList<SiteRow> rows, Func<SiteRow, string> line)
    {
        if (rows.Count == 0) return;
        text.Append('\n').Append(Html.Bold(title)).Append('\n');
        foreach (var row in rows.Take(MostRows)) text.Append("• ").Append(line(row)).Append('\n');
        if (rows.Count > MostRows) text.Append($"… dan {rows.Count - MostRows} lainnya\n");
    }
}
