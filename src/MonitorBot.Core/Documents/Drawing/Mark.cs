using MonitorBot.Core.Documents.Fonts;
using SkiaSharp;

namespace MonitorBot.Core.Documents.Drawing;

/// <summary>One thing on a sheet; a closed family. Units are points, the origin is the top left corner.</summary>
internal abstract record Mark
{
    private Mark()
    {
    }

    /// <param name="Y">Base line.</param>
    /// <param name="Value">Clean text, see TextCleaner.</param>
    public sealed record Text(float X, float Y, string Value, Face Face, float Size, SKColor Ink) : Mark;

    public sealed record Line(float X1, float Y1, float X2, float Y2, float Width, SKColor Ink) : Mark;

    public sealed record Box(SKRect Area, SKColor Fill, float Radius = 0) : Mark;

    public sealed record Frame(SKRect Area, float Width, SKColor Ink) : Mark;

    /// <param name="Points">A closed outline.</param>
    public sealed record Shape(IReadOnlyList<SKPoint> Points, SKColor Fill) : Mark;

    public sealed record Curve(IReadOnlyList<SKPoint> Points, float Width, SKColor Ink) : Mark;

    public sealed record Disc(SKPoint Centre, float Radius, SKColor Fill) : Mark;

    /// <summary>A chequer such as a QR code: dark where <paramref name="Cells"/>[row, column].</summary>
    public sealed record Chequer(SKPoint TopLeft, float Side, bool[,] Cells) : Mark;

    /// <param name="Encoded">PNG or JPEG.</param>
    public sealed record Image(SKRect Area, ReadOnlyMemory<byte> Encoded) : Mark;

    public sealed record Link(SKRect Area, Uri Target) : Mark;
}
