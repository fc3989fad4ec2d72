using MonitorBot.Core.Documents.Fonts;
using SkiaSharp;

namespace MonitorBot.Core.Documents.Drawing;

/// <summary>Draws marks on a canvas, be it a PDF page or a bitmap.</summary>
internal sealed class MarkPainter(SKCanvas canvas, Func<Face, SKTypeface> typeface) : IDisposable
{
    private readonly Dictionary<(Face, float), SKFont> _fonts = [];

    public void Paint(Mark mark)
    {
        switch (mark)
        {
            case Mark.Text text: Text(text); break;
            case Mark.Line line: Line(line); break;
            case Mark.Box box: Box(box); break;
            case Mark.Frame frame: Frame(frame); break;
            case Mark.Shape shape: Outline(shape.Points, Filled(shape.Fill), close: true); break;
            case Mark.Curve curve: Outline(curve.Points, Stroked(curve.Ink, curve.Width), close: false); break;
            case Mark.Disc disc: Disc(disc); break;
            case Mark.Chequer chequer: Chequer(chequer); break;
            case Mark.Image image: Image(image); break;
            case Mark.Link link: Link(link); break;
            default: throw new ArgumentOutOfRangeException(nameof(mark));
        }
    }

    public void Dispose()
    {
        foreach (var font in _fonts.Values)
        {
            font.Dispose();
        }
    }

    private void Text(Mark.Text text)
    {
        using var paint = Filled(text.Ink);
        canvas.DrawText(text.Value, text.X, text.Y, SKTextAlign.Left, Font(text.Face, text.Size), paint);
    }

    private void Line(Mark.Line line)
    {
        using var paint = Stroked(line.Ink, line.Width);
        canvas.DrawLine(line.X1, line.Y1, line.X2, line.Y2, paint);
    }

    private void Box(Mark.Box box)
    {
        using var paint = Filled(box.Fill);
        if (box.Radius > 0)
        {
            canvas.DrawRoundRect(box.Area, box.Radius, box.Radius, paint);
        }
        else
        {
            canvas.DrawRect(box.Area, paint);
        }
    }

    private void Frame(Mark.Frame frame)
    {
        using var paint = Stroked(frame.Ink, frame.Width);
        canvas.DrawRect(frame.Area, paint);
    }

    private void Disc(Mark.Disc disc)
    {
        using var paint = Filled(disc.Fill);
        canvas.DrawCircle(disc.Centre, disc.Radius, paint);
    }

    private void Outline(IReadOnlyList<SKPoint> points, SKPaint paint, bool close)
    {
        using (paint)
        using (var path = new SKPath())
        {
            path.AddPoly([.. points], close);
            canvas.DrawPath(path, paint);
        }
    }

    private void Chequer(Mark.Chequer chequer)
    {
        var cell = chequer.Side / chequer.Cells.GetLength(0);
        using var path = new SKPath();
        for (var row = 0; row < chequer.Cells.GetLength(0); row++)
        {
            for (var column = 0; column < chequer.Cells.GetLength(1); column++)
            {
                if (chequer.Cells[row, column])
                {
                    path.AddRect(SKRect.Create(chequer.TopLeft.X + column * cell, chequer.TopLeft.Y + row * cell, cell, cell));
                }
            }
        }

        using var paint = Filled(SKColors.Black, smooth: false);
        canvas.DrawPath(path, paint);
    }

    private void Image(Mark.Image image)
    {
        using var decoded = SKImage.FromEncodedData(image.Encoded.Span);
        if (decoded is not null)
        {
            canvas.DrawImage(decoded, image.Area, new SKSamplingOptions(SKCubicResampler.Mitchell));
        }
    }

    /// <summary>Whoever drops what this gives lets the finalizer free it while the library still reads it.</summary>
    private void Link(Mark.Link link)
    {
        using var address = canvas.DrawUrlAnnotation(link.Area, link.Target.AbsoluteUri);
    }

    private SKFont Font(Face face, float size)
    {
        if (!_fonts.TryGetValue((face, size), out var font))
        {
            font = new SKFont(typeface(face), size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
            _fonts[(face, size)] = font;
        }

        return font;
    }

    private static SKPaint Filled(SKColor colour, bool smooth = true) => new() { Color = colour, IsAntialias = smooth };

    private static SKPaint Stroked(SKColor colour, float width) => new()
    {
        Color = colour,
        StrokeWidth = width,
        IsAntialias = true,
        Style = SKPaintStyle.Stroke,
        StrokeJoin = SKStrokeJoin.Round,
    };
}
