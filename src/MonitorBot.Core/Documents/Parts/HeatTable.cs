using MonitorBot.Core.Documents.Drawing;
using MonitorBot.Core.Documents.Layout;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Documents.Parts;

/// <summary>OPD by week on paper: colour and letter in each field, months above, repeated on each page.</summary>
internal static class HeatTable
{
    private const float Labels = 250;
    private const float Row = 13;
    private const float Size = 8;

    public static string Legend => string.Join("; ", VerdictWords.InOrder.Select(v => $"{VerdictWords.Letter(v)} = {VerdictWords.Of(v).ToLowerInvariant()}"))
        + "; kosong = tidak dimonitor. Tidak update berwarna merah: lebih dari 90 hari.";

    public static void Write(Flow flow, HeatMap map)
    {
        var (left, cell) = (flow.Format.Left, Math.Min(60, (flow.Width - Labels) / Math.Max(1, map.Mondays.Count)));
        var heading = new Unit(Row * 2, (sheet, y) => Head(sheet, left, y, cell, map)) { Glued = true };
        flow.Add(heading);
        foreach (var row in map.Rows)
        {
            flow.Add(new(Row, (sheet, y) => Line(sheet, left, y, cell, row)) { Heading = heading });
        }
    }

    private static void Head(Sheet sheet, float left, float y, float cell, HeatMap map)
    {
        sheet.Text(left, y + 20, "Nama Perangkat Daerah", Ink.Bold(Size));
        var free = 0f;
        for (var i = 0; i < map.Mondays.Count; i++)
        {
            var x = left + Labels + i * cell;
            var month = IndonesianText.ShortMonthName(map.Mondays[i].Month);
            if ((i == 0 || map.Mondays[i].Month != map.Mondays[i - 1].Month) && x >= free)
            {
                sheet.Text(x, y + 9, month, Ink.Bold(Size));
                free = x + sheet.Measure(month, Ink.Bold(Size)) + 3;
            }

            sheet.TextCentred(x + cell / 2, y + 21, $"{map.Mondays[i].Day}", Ink.Regular(Math.Min(Size, cell * 0.7f)));
        }
    }

    private static void Line(Sheet sheet, float left, float y, float cell, HeatRow row)
    {
        var name = Wrapping.Wrap(row.Agency.Name, Labels - 12, Ink.Regular(Size), sheet.Fonts);
        sheet.Text(left, y + 9.5f, name.Count > 1 ? name[0].Text + " …" : name[0].Text, Ink.Regular(Size));
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var x = left + Labels + i * cell;
            if (row.Cells[i] is { } known)
            {
                var colour = VerdictBadge.Colour(known.Verdict, known.AgeDays);
                sheet.Box(x + 0.5f, y + 0.5f, cell - 1, Row - 1, colour);
                var ink = Ink.Bold(Size).In(colour == Palette.Yellow ? Palette.Black : Palette.White);
                sheet.TextCentred(x + cell / 2, y + 9.5f, VerdictWords.Letter(known.Verdict), ink);
            }
            else
            {
                sheet.Frame(x + 1, y + 1, cell - 2, Row - 2, 0.4f, Palette.Rule);
            }
        }
    }
}
