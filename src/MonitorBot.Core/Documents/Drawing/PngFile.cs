using SkiaSharp;

namespace MonitorBot.Core.Documents.Drawing;

/// <summary>Draws one sheet on white as a PNG; one unit is one pixel times <c>scale</c>.</summary>
internal static class PngFile
{
    public static byte[] Write(Sheet sheet, float scale = 1)
    {
        var info = new SKImageInfo((int)MathF.Ceiling(sheet.Width * scale), (int)MathF.Ceiling(sheet.Height * scale), SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var surface = SKSurface.Create(info);
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(scale);
        using (var painter = new MarkPainter(surface.Canvas, sheet.Fonts.Typeface))
        {
            foreach (var mark in sheet.Marks)
            {
                painter.Paint(mark);
            }
        }

        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
