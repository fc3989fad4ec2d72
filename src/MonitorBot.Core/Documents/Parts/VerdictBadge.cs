using MonitorBot.Core.Documents.Drawing;
using MonitorBot.Core.Freshness;
using SkiaSharp;

namespace MonitorBot.Core.Documents.Parts;

/// <summary>A verdict's colour and shape: the shape tells it without the colour.</summary>
internal static class VerdictBadge
{
    /// <summary>Stale is yellow up to 90 days, red beyond.</summary>
    public static SKColor Colour(Verdict verdict, int? ageDays) => verdict switch
    {
        Verdict.Fresh => Palette.Green,
        Verdict.Stale => ageDays > 90 ? Palette.Red : Palette.Yellow,
        Verdict.Unreachable => Palette.Red,
        Verdict.Unknown or Verdict.Blocked => Palette.Grey,
        Verdict.Absent or Verdict.NoSite => Palette.Dark,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>Disc: update. Triangle: tidak update. Bar: no channel. Diamond: perlu dicek. Cross: unreachable. Square: blocked. Ring: no website.</summary>
    public static void Draw(Sheet sheet, float x, float y, float size, Verdict verdict, int? ageDays)
    {
        var colour = Colour(verdict, ageDays);
        var (radius, cx, cy) = (size / 2, x + size / 2, y + size / 2);
        switch (verdict)
        {
            case Verdict.Fresh:
                sheet.Add(new Mark.Disc(new(cx, cy), radius, colour));
                break;
            case Verdict.Stale:
                sheet.Add(new Mark.Shape([new(cx, y), new(x + size, y + size), new(x, y + size)], colour));
                break;
            case Verdict.Absent:
                sheet.Box(x, cy - size * 0.14f, size, size * 0.28f, colour);
                break;
            case Verdict.Unknown:
                sheet.Add(new Mark.Shape([new(cx, y), new(x + size, cy), new(cx, y + size), new(x, cy)], colour));
                break;
            case Verdict.Unreachable:
                sheet.Line(x + 0.5f, y + 0.5f, x + size - 0.5f, y + size - 0.5f, size * 0.26f, colour);
                sheet.Line(x + 0.5f, y + size - 0.5f, x + size - 0.5f, y + 0.5f, size * 0.26f, colour);
                break;
            case Verdict.Blocked:
                sheet.Box(x, y, size, size, colour);
                break;
            default:
                sheet.Add(new Mark.Disc(new(cx, cy), radius, colour));
                sheet.Add(new Mark.Disc(new(cx, cy), radius * 0.6f, Palette.White));
                break;
        }
    }
}
