using MonitorBot.Core.Documents.Drawing;
using MonitorBot.Core.Documents.Fonts;

namespace MonitorBot.Core.Documents.Pictures;

/// <summary>What all pictures share: width, margins, type sizes and the title.</summary>
internal static class Canvas
{
    public const float Width = 1080;
    public const float Margin = 44;
    public const float Room = Width - 2 * Margin;
    public const float Tallest = 1280;
    public const float Body = 32;
    public const float Small = 27;

    /// <summary>Where the first mark below the title may stand.</summary>
    public const float Top = 168;

    public static Sheet Begin(float height, string title, string subtitle, DocumentFonts fonts)
    {
        var sheet = new Sheet(Width, height, fonts);
        sheet.Box(0, 0, Width, 134, Palette.Navy);
        sheet.Text(Margin, 62, Cut(sheet, title, Ink.Bold(44), Room), Ink.Bold(44).In(Palette.White));
        sheet.Text(Margin, 108, Cut(sheet, subtitle, Ink.Regular(Body), Room), Ink.Regular(Body).In(Palette.White));
        return sheet;
    }

    /// <summary>The text, ended with "…" where it would be wider than the room.</summary>
    public static string Cut(Sheet sheet, string text, Ink ink, float room)
    {
        if (sheet.Measure(text, ink) <= room)
        {
            return text;
        }

        var length = text.Length;
        while (length > 1 && sheet.Measure(text[..length].TrimEnd() + "…", ink) > room)
        {
            length--;
        }

        return text[..length].TrimEnd() + "…";
    }
}
