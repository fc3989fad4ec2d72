using MonitorBot.Core.Documents.Fonts;
using SkiaSharp;

namespace MonitorBot.Core.Documents.Drawing;

/// <summary>One page or picture as a list of marks, drawn later: only when all is laid out are the used characters known.</summary>
internal sealed class Sheet(float width, float height, DocumentFonts fonts)
{
    private readonly List<Mark> _marks = [];

    public float Width { get; } = width;

    public float Height { get; } = height;

    public DocumentFonts Fonts { get; } = fonts;

    public IReadOnlyList<Mark> Marks => _marks;

    public void Add(Mark mark) => _marks.Add(mark);

    /// <summary>Left-aligned at <paramref name="x"/>, on the base line <paramref name="y"/>; cleans the text.</summary>
    public void Text(float x, float y, string text, Ink ink)
    {
        var clean = TextCleaner.Clean(text, Fonts[ink.Face]);
        if (clean.Length > 0)
        {
            _marks.Add(new Mark.Text(x, y, clean, ink.Face, ink.Size, ink.Colour));
        }
    }

    public void TextRight(float right, float y, string text, Ink ink) => Text(right - Measure(text, ink), y, text, ink);

    public void TextCentred(float centre, float y, string text, Ink ink) => Text(centre - Measure(text, ink) / 2, y, text, ink);

    public float Measure(string text, Ink ink) => Fonts[ink.Face].Measure(TextCleaner.Clean(text, Fonts[ink.Face]), ink.Size);

    public void Box(float x, float y, float width, float height, SKColor fill, float radius = 0) =>
        _marks.Add(new Mark.Box(SKRect.Create(x, y, width, height), fill, radius));

    public void Frame(float x, float y, float width, float height, float line, SKColor ink) =>
        _marks.Add(new Mark.Frame(SKRect.Create(x, y, width, height), line, ink));

    public void Line(float x1, float y1, float x2, float y2, float width, SKColor ink) =>
        _marks.Add(new Mark.Line(x1, y1, x2, y2, width, ink));
}

/// <summary>How text is set.</summary>
/// <param name="Size">Points (pictures: pixels).</param>
internal readonly record struct Ink(Face Face, float Size, SKColor Colour)
{
    public static Ink Regular(float size) => new(Face.Regular, size, Palette.Black);

    public static Ink Bold(float size) => new(Face.Bold, size, Palette.Black);

    public static Ink Italic(float size) => new(Face.Italic, size, Palette.Black);

    public Ink In(SKColor colour) => this with { Colour = colour };
}
