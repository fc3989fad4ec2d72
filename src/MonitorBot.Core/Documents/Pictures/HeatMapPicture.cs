using MonitorBot.Core.Documents.Drawing;
using MonitorBot.Core.Documents.Fonts;
using MonitorBot.Core.Documents.Parts;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Wording;
using SkiaSharp;

namespace MonitorBot.Core.Documents.Pictures;

/// <summary>OPD by week: colour and letter in each cell; as many pictures as it takes at a legible size.</summary>
internal static class HeatMapPicture
{
    private const float Labels = 290;
    private const float Row = 36;
    private const float Head = 46;
    private const float Legend = 146;

    public static IReadOnlyList<Picture> Draw(HeatMap map, DocumentFonts fonts)
    {
        var perPicture = (int)((Canvas.Tallest - Canvas.Top - Head - Legend) / Row);
        var parts = map.Rows.Chunk(perPicture).ToList();
        return [.. parts.Select((rows, i) => Part(map, rows, i + 1, parts.Count, fonts))];
    }

    private static Picture Part(HeatMap map, IReadOnlyList<HeatRow> rows, int number, int of, DocumentFonts fonts)
    {
        var span = $"{IndonesianText.ShortDate(map.Mondays[0])} s.d. {IndonesianText.ShortDate(map.Mondays[^1])}" + (of > 1 ? $" (bagian {number} dari {of})" : "");
        var sheet = Canvas.Begin(Canvas.Top + Head + rows.Count * Row + Legend, $"Peta {map.Mondays.Count} pekan", span, fonts);
        Months(sheet, map.Mondays);
        for (var i = 0; i < rows.Count; i++)
        {
            Line(sheet, Canvas.Top + Head + i * Row, rows[i]);
        }

        Explain(sheet, Canvas.Top + Head + rows.Count * Row);
        return new(PngFile.Write(sheet), Caption(map, rows, span));
    }

    private static float CellWidth(int weeks) => (Canvas.Room - Labels) / weeks;

    private static void Months(Sheet sheet, IReadOnlyList<DateOnly> mondays)
    {
        var width = CellWidth(mondays.Count);
        var free = 0f;
        for (var i = 0; i < mondays.Count; i++)
        {
            var x = Canvas.Margin + Labels + i * width;
            if ((i == 0 || mondays[i].Month != mondays[i - 1].Month) && x >= free)
            {
                var name = IndonesianText.ShortMonthName(mondays[i].Month);
                sheet.Text(x, Canvas.Top + 28, name, Ink.Regular(Canvas.Small).In(Palette.Muted));
                free = x + sheet.Measure(name, Ink.Regular(Canvas.Small)) + 8;
            }
        }
    }

    private static void Line(Sheet sheet, float y, HeatRow row)
    {
        var width = CellWidth(row.Cells.Count);
        sheet.Text(Canvas.Margin, y + 26, Canvas.Cut(sheet, row.Agency.Acronym, Ink.Regular(Canvas.Small), Labels - 14), Ink.Regular(Canvas.Small));
        for (var i = 0; i < row.Cells.Count; i++)
        {
            Cell(sheet, Canvas.Margin + Labels + i * width, y, width, row.Cells[i]);
        }
    }

    private static void Cell(Sheet sheet, float x, float y, float width, HistoryVerdict? cell)
    {
        if (cell is not { } known)
        {
            sheet.Frame(x + 2, y + 2, width - 4, Row - 4, 1, Palette.Pale);
            return;
        }

        sheet.Box(x + 1, y + 1, width - 2, Row - 2, VerdictBadge.Colour(known.Verdict, known.AgeDays));
        sheet.TextCentred(x + width / 2, y + 26, VerdictWords.Letter(known.Verdict), Ink.Bold(22).In(OnColour(known)));
    }

    private static SKColor OnColour(HistoryVerdict known) =>
        VerdictBadge.Colour(known.Verdict, known.AgeDays) == Palette.Yellow ? Palette.Black : Palette.White;

    private static void Explain(Sheet sheet, float y)
    {
        var (x, line) = (Canvas.Margin, y + 44);
        foreach (var verdict in VerdictWords.InOrder)
        {
            var text = $"{VerdictWords.Letter(verdict)} {Short(verdict)}";
            var width = 30 + sheet.Measure(text, Ink.Regular(Canvas.Small)) + 26;
            if (x + width > Canvas.Width - Canvas.Margin)
            {
                (x, line) = (Canvas.Margin, line + 40);
            }

            sheet.Box(x, line - 21, 22, 22, VerdictBadge.Colour(verdict, null));
            sheet.Text(x + 30, line, text, Ink.Regular(Canvas.Small));
            x += width;
        }
    }

    private static string Short(Verdict verdict) => verdict switch
    {
        Verdict.Stale => "tidak update (merah: > 90 hari)",
        Verdict.Blocked => "menolak pemeriksaan",
        _ => VerdictWords.Of(verdict).ToLowerInvariant(),
    };

    private static string Caption(HeatMap map, IReadOnlyList<HeatRow> rows, string span)
    {
        var last = rows.Where(r => r.Cells[^1] is { Fresh: true }).Count();
        return $"Peta pembaruan {rows.Count} website, pekan {span}. Pada pekan terakhir {last} update. Pekan: {map.Mondays.Count}.";
    }
}
