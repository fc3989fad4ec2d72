using MonitorBot.Core.Documents.Drawing;
using MonitorBot.Core.Documents.Fonts;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Documents.Pictures;

/// <summary>What each step of the SOP took, against its standard.</summary>
internal static class StepsPicture
{
    private const float Row = 196;
    private static readonly string[] Names = ["Menugaskan", "Memeriksa dan melaporkan", "Menyetujui", "Mengarsipkan"];

    public static Picture Draw(IReadOnlyList<StepTime> steps, string subtitle, DocumentFonts fonts)
    {
        var sheet = Canvas.Begin(Canvas.Top + steps.Count * Row + 70, "Waktu pelaksanaan SOP", subtitle, fonts);
        for (var i = 0; i < steps.Count; i++)
        {
            Step(sheet, Canvas.Top + i * Row, steps[i]);
        }

        sheet.Text(Canvas.Margin, Canvas.Top + steps.Count * Row + 30, "Garis tegak: waktu baku SOP. Abu-abu: respons, termasuk waktu tunggu.", Ink.Regular(Canvas.Small).In(Palette.Muted));
        return new(PngFile.Write(sheet), Caption(steps));
    }

    private static void Step(Sheet sheet, float y, StepTime time)
    {
        var standard = time.Standard.StandardMinutes;
        var taken = (time.Work ?? time.Response)?.TotalMinutes ?? 0;
        var scale = Canvas.Room / (float)Math.Max(standard * 1.6, taken * 1.05);
        sheet.Text(Canvas.Margin, y + 40, $"{time.Step}. {Names[time.Step - 1]}", Ink.Bold(36));
        sheet.TextRight(Canvas.Width - Canvas.Margin, y + 40, Words(time), Ink.Bold(Canvas.Body).In(time.WithinStandard == false ? Palette.Red : Palette.Black));
        sheet.Box(Canvas.Margin, y + 62, Canvas.Room, 58, Palette.Pale);
        sheet.Box(Canvas.Margin, y + 62, Math.Max(taken > 0 ? 6 : 0, (float)taken * scale), 58, Colour(time));
        if (time.WithinStandard == false)
        {
            sheet.Frame(Canvas.Margin + 2, y + 64, (float)taken * scale - 4, 54, 4, Palette.Red);
        }

        var mark = Canvas.Margin + standard * scale;
        sheet.Line(mark, y + 52, mark, y + 130, 5, Palette.Black);
        sheet.TextCentred(Math.Clamp(mark, Canvas.Margin + 110, Canvas.Width - Canvas.Margin - 110), y + 162, $"baku {standard} menit", Ink.Regular(Canvas.Small));
    }

    /// <summary>Grey is not judged: it holds waiting too.</summary>
    private static SkiaSharp.SKColor Colour(StepTime time) => time.WithinStandard switch
    {
        true => Palette.Green,
        false => Palette.Yellow,
        null => Palette.Grey,
    };

    private static string Words(StepTime time) => time switch
    {
        { Work: { } work } => IndonesianText.Duration(work),
        { Response: { } response } => "respons " + IndonesianText.Duration(response),
        { ReceivedAt: not null } => "berjalan",
        _ => "belum",
    };

    private static string Caption(IReadOnlyList<StepTime> steps) =>
        "Waktu SOP: " + string.Join("; ", steps.Select(s => $"{Names[s.Step - 1].ToLowerInvariant()} {Words(s)} (baku {s.Standard.StandardMinutes} menit)")) + ".";
}
