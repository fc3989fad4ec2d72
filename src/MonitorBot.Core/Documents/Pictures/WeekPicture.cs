using MonitorBot.Core.Documents.Drawing;
using MonitorBot.Core.Documents.Fonts;
using MonitorBot.Core.Documents.Parts;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Documents.Pictures;

/// <summary>The week's counts and its stalest websites.</summary>
internal static class WeekPicture
{
    private const int StalestShown = 7;
    private const float Row = 54;

    public static Picture Draw(WeekSummary summary, IReadOnlyList<SiteRow> rows, DocumentFonts fonts)
    {
        var shown = VerdictWords.InOrder.Where(v => summary.Of(v) > 0).ToList();
        var stalest = rows.Where(r => r.Agency.Ranked && r.Verdict == Verdict.Stale).OrderByDescending(r => r.AgeDays).Take(StalestShown).ToList();
        var height = Canvas.Top + 190 + shown.Count * Row + (stalest.Count == 0 ? 30 : 104 + stalest.Count * Row);
        var sheet = Canvas.Begin(height, "Monitoring website OPD", IndonesianText.DayAndDate(summary.Monday), fonts);
        Headline(sheet, summary);
        Stack(sheet, summary, shown);
        var y = Canvas.Top + 190;
        foreach (var verdict in shown)
        {
            Count(sheet, y, verdict, summary);
            y += Row;
        }

        Stalest(sheet, y, stalest);
        return new(PngFile.Write(sheet), Caption(summary, stalest));
    }

    private static void Headline(Sheet sheet, WeekSummary summary)
    {
        var figure = $"{summary.Fresh} dari {summary.Total}";
        sheet.Text(Canvas.Margin, Canvas.Top + 54, figure, Ink.Bold(66).In(Palette.Navy));
        sheet.Text(Canvas.Margin + sheet.Measure(figure, Ink.Bold(66)) + 20, Canvas.Top + 54, $"OPD update ({IndonesianText.Percent(summary.Fresh, summary.Total)})", Ink.Regular(40));
    }

    private static void Stack(Sheet sheet, WeekSummary summary, IReadOnlyList<Verdict> shown)
    {
        var (x, y) = (Canvas.Margin, Canvas.Top + 92);
        foreach (var verdict in shown)
        {
            var width = Canvas.Room * summary.Of(verdict) / Math.Max(1, summary.Total);
            sheet.Box(x, y, Math.Max(1, width - 4), 62, VerdictBadge.Colour(verdict, null));
            var letter = VerdictWords.Letter(verdict);
            if (width > 40)
            {
                sheet.TextCentred(x + width / 2 - 2, y + 43, letter, Ink.Bold(34).In(verdict == Verdict.Stale ? Palette.Black : Palette.White));
            }

            x += width;
        }
    }

    private static void Count(Sheet sheet, float y, Verdict verdict, WeekSummary summary)
    {
        VerdictBadge.Draw(sheet, Canvas.Margin + 4, y + 12, 28, verdict, null);
        sheet.Text(Canvas.Margin + 52, y + 38, $"{VerdictWords.Letter(verdict)}", Ink.Bold(Canvas.Body).In(Palette.Muted));
        sheet.Text(Canvas.Margin + 92, y + 38, VerdictWords.Of(verdict), Ink.Regular(Canvas.Body));
        sheet.TextRight(Canvas.Width - Canvas.Margin - 150, y + 38, $"{summary.Of(verdict)}", Ink.Bold(36));
        sheet.TextRight(Canvas.Width - Canvas.Margin, y + 38, IndonesianText.Percent(summary.Of(verdict), summary.Total), Ink.Regular(Canvas.Body).In(Palette.Muted));
    }

    private static void Stalest(Sheet sheet, float y, IReadOnlyList<SiteRow> stalest)
    {
        if (stalest.Count == 0)
        {
            return;
        }

        sheet.Line(Canvas.Margin, y + 14, Canvas.Width - Canvas.Margin, y + 14, 2, Palette.Rule);
        sheet.Text(Canvas.Margin, y + 62, "Paling lama tidak update", Ink.Bold(36).In(Palette.Navy));
        var most = Math.Max(1, stalest.Max(r => r.AgeDays ?? 0));
        for (var i = 0; i < stalest.Count; i++)
        {
            Bar(sheet, y + 80 + i * Row, stalest[i], most);
        }
    }

    private static void Bar(Sheet sheet, float y, SiteRow row, int most)
    {
        const float labels = 430;
        var age = row.AgeDays ?? 0;
        var room = Canvas.Room - labels - 150;
        sheet.Text(Canvas.Margin, y + 36, Canvas.Cut(sheet, row.Agency.Acronym, Ink.Regular(Canvas.Body), labels - 20), Ink.Regular(Canvas.Body));
        sheet.Box(Canvas.Margin + labels, y + 8, Math.Max(4, room * age / most), Row - 18, VerdictBadge.Colour(Verdict.Stale, age));
        sheet.Text(Canvas.Margin + labels + Math.Max(4, room * age / most) + 14, y + 36, $"{IndonesianText.Number(age)} hari", Ink.Bold(Canvas.Body));
    }

    private static string Caption(WeekSummary summary, IReadOnlyList<SiteRow> stalest)
    {
        var counts = VerdictWords.InOrder.Where(v => summary.Of(v) > 0).Select(v => $"{VerdictWords.Of(v).ToLowerInvariant()} {summary.Of(v)}");
        var oldest = stalest.Count == 0 ? "" : $" Paling lama: {string.Join(", ", stalest.Take(3).Select(r => $"{r.Agency.Acronym} ({r.AgeDays} hari)"))}.";
        return $"Monitoring website OPD {IndonesianText.DayAndDate(summary.Monday)}: {string.Join(", ", counts)} dari {summary.Total} OPD.{oldest}";
    }
}
