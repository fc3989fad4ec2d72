using MonitorBot.Core.Documents.Drawing;
using MonitorBot.Core.Documents.Fonts;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Wording;
using SkiaSharp;

namespace MonitorBot.Core.Documents.Pictures;

/// <summary>The share of OPD that were update, week by week.</summary>
internal static class TrendPicture
{
    private const float Left = Canvas.Margin + 100;
    private const float Right = Canvas.Width - Canvas.Margin - 24;
    private const float Top = Canvas.Top + 100;
    private const float Bottom = 780;
    private const int LabelsAtMost = 6;

    public static Picture Draw(IReadOnlyList<TrendPoint> points, string title, DocumentFonts fonts)
    {
        var sheet = Canvas.Begin(880, title, "Persentase OPD yang update setiap pekan", fonts);
        Axis(sheet);
        var places = points.Select((p, i) => new SKPoint(X(i, points.Count), Y(p.Share))).ToList();
        if (places.Count > 1)
        {
            sheet.Add(new Mark.Curve(places, 6, Palette.Navy));
        }

        for (var i = 0; i < points.Count; i++)
        {
            sheet.Add(new Mark.Disc(places[i], points.Count > 30 ? 5 : 9, Palette.Navy));
        }

        Labels(sheet, points, places);
        return new(PngFile.Write(sheet), Caption(points, title));
    }

    private static void Axis(Sheet sheet)
    {
        for (var percent = 0; percent <= 100; percent += 25)
        {
            sheet.Line(Left, Y(percent / 100.0), Right, Y(percent / 100.0), percent == 0 ? 3 : 1.5f, Palette.Rule);
            sheet.TextRight(Left - 14, Y(percent / 100.0) + 10, $"{percent} %", Ink.Regular(Canvas.Small).In(Palette.Muted));
        }
    }

    private static void Labels(Sheet sheet, IReadOnlyList<TrendPoint> points, IReadOnlyList<SKPoint> places)
    {
        var step = Math.Max(1, (points.Count + LabelsAtMost - 1) / LabelsAtMost);
        for (var i = points.Count - 1; i >= 0; i -= step)
        {
            var day = $"{points[i].Monday.Day} {IndonesianText.ShortMonthName(points[i].Monday.Month)}";
            var half = sheet.Measure(day, Ink.Regular(Canvas.Small)) / 2;
            sheet.TextCentred(Math.Min(places[i].X, Canvas.Width - 10 - half), Bottom + 44, day, Ink.Regular(Canvas.Small));
        }

        if (points.Count > 0)
        {
            var last = points[^1];
            sheet.Text(Canvas.Margin, Canvas.Top + 36, IndonesianText.Percent(last.Fresh, last.Total), Ink.Bold(52).In(Palette.Navy));
            sheet.Text(Canvas.Margin + 200, Canvas.Top + 34, $"pekan terakhir: {last.Fresh} dari {last.Total} OPD", Ink.Regular(Canvas.Body));
        }
    }

    private static float X(int index, int count) => count == 1 ? (Left + Right) / 2 : Left + 14 + (Right - Left - 28) * index / (count - 1);

    private static float Y(double share) => Bottom - (Bottom - Top) * (float)share;

    private static string Caption(IReadOnlyList<TrendPoint> points, string title) => points.Count == 0
        ? $"{title}: belum ada data."
        : $"{title}: {Point(points[0])}; {Point(points[^1])}. Tertinggi {IndonesianText.Percent(Best(points).Fresh, Best(points).Total)}.";

    private static TrendPoint Best(IReadOnlyList<TrendPoint> points) => points.MaxBy(p => p.Share)!;

    private static string Point(TrendPoint point) =>
        $"{IndonesianText.Date(point.Monday)} {point.Fresh} dari {point.Total} OPD update ({IndonesianText.Percent(point.Fresh, point.Total)})";
}
