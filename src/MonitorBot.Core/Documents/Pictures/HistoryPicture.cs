using MonitorBot.Core.Documents.Drawing;
using MonitorBot.Core.Documents.Fonts;
using MonitorBot.Core.Documents.Parts;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Documents.Pictures;

/// <summary>One website's weeks: a column each, as high as its content was old, with the verdict's colour and letter.</summary>
internal static class HistoryPicture
{
    private const int WeeksShown = 26;
    private const float Top = Canvas.Top + 120;
    private const float Bottom = 700;

    public static Picture Draw(SiteHistory history, DocumentFonts fonts)
    {
        var weeks = history.Weeks.TakeLast(WeeksShown).ToList();
        var sheet = Canvas.Begin(900, Title(history.Agency), history.Agency.Site?.Host ?? "Belum ada website", fonts);
        var summary = weeks.Count == 0 ? "Belum ada riwayat" : $"{weeks.Count(w => w.Verdict.Fresh)} dari {weeks.Count} pekan update";
        sheet.Text(Canvas.Margin, Canvas.Top + 36, summary, Ink.Bold(40).In(Palette.Navy));
        sheet.Text(Canvas.Margin, Canvas.Top + 82, Capital(history.Streak.Words), Ink.Regular(Canvas.Body));
        Columns(sheet, weeks);
        return new(PngFile.Write(sheet), Caption(history, summary));
    }

    private static string Capital(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];

    private static string Title(Agencies.Agency agency) => agency.Name.Length > 40 ? agency.Acronym : agency.Name;

    private static void Columns(Sheet sheet, IReadOnlyList<(DateOnly Monday, HistoryVerdict Verdict)> weeks)
    {
        var width = Canvas.Room / Math.Max(8, weeks.Count);
        var most = Math.Max(30, weeks.Select(w => w.Verdict.AgeDays ?? 0).DefaultIfEmpty(0).Max());
        var step = Math.Max(1, (weeks.Count + 5) / 6);
        for (var i = 0; i < weeks.Count; i++)
        {
            var x = Canvas.Margin + i * width;
            Column(sheet, x, width, weeks[i].Verdict, most);
            if ((weeks.Count - 1 - i) % step == 0)
            {
                var day = $"{weeks[i].Monday.Day} {IndonesianText.ShortMonthName(weeks[i].Monday.Month)}";
                var half = sheet.Measure(day, Ink.Regular(Canvas.Small)) / 2;
                sheet.TextCentred(Math.Clamp(x + width / 2, half + 8, Canvas.Width - half - 8), Bottom + 96, day, Ink.Regular(Canvas.Small));
            }
        }

        sheet.Text(Canvas.Margin, Bottom + 150, "Tinggi batang: umur konten terbaru (hari)", Ink.Regular(Canvas.Small).In(Palette.Muted));
        sheet.Text(Canvas.Margin, Bottom + 184, "U update; T tidak update; C perlu dicek; X tidak dapat diakses", Ink.Regular(Canvas.Small).In(Palette.Muted));
    }

    private static void Column(Sheet sheet, float x, float width, HistoryVerdict verdict, int most)
    {
        var colour = VerdictBadge.Colour(verdict.Verdict, verdict.AgeDays);
        var height = Math.Max(6, (Bottom - Top - 40) * (verdict.AgeDays ?? 0) / most);
        sheet.Box(x + 3, Bottom - height, width - 6, height, colour);
        if (verdict.AgeDays is { } age && width >= 34)
        {
            sheet.TextCentred(x + width / 2, Bottom - height - 10, $"{age}", Ink.Bold(Math.Min(Canvas.Small, width * 0.5f)));
        }

        sheet.Box(x + 3, Bottom + 8, width - 6, 44, colour);
        var letter = Ink.Bold(Canvas.Small).In(colour == Palette.Yellow ? Palette.Black : Palette.White);
        sheet.TextCentred(x + width / 2, Bottom + 40, VerdictWords.Letter(verdict.Verdict), letter);
    }

    private static string Caption(SiteHistory history, string summary)
    {
        var last = history.Weeks.Count == 0 ? "" : $" Terakhir: {VerdictWords.WithAge(history.Weeks[^1].Verdict.Verdict, history.Weeks[^1].Verdict.AgeDays).ToLowerInvariant()}.";
        var streak = history.Streak.Weeks > 1 ? $", {history.Streak.Words}" : "";
        return $"Riwayat {history.Agency.Name}: {summary}{streak}.{last}";
    }
}
