using SkiaSharp;

namespace MonitorBot.Core.Documents.Pictures;

/// <summary>Photos from outside: looked at before they are decoded, and made small for paper.</summary>
public static class ProofImage
{
    /// <summary>A few kilobytes can claim gigabytes of pixels.</summary>
    private const long MostPixels = 40_000_000;

    private const int LongestSide = 1000;
    private const int Quality = 80;

    /// <summary>".jpg" or ".png" by what the file is; null when it is neither, or unreasonably large.</summary>
    public static string? Extension(byte[] content)
    {
        using var data = SKData.CreateCopy(content);
        using var codec = SKCodec.Create(data);
        if (codec is null || (long)codec.Info.Width * codec.Info.Height is 0 or > MostPixels) return null;
        return codec.EncodedFormat switch
        {
            SKEncodedImageFormat.Jpeg => ".jpg",
            SKEncodedImageFormat.Png => ".png",
            _ => null,
        };
    }

    /// <summary>A JPEG of at most 1,000 pixels a side; null when it cannot be read.</summary>
    public static byte[]? ForPaper(byte[] content)
    {
        if (Extension(content) is null) return null;
        using var whole = SKBitmap.Decode(content);
        if (whole is null) return null;
        var scale = Math.Min(1f, LongestSide / (float)Math.Max(whole.Width, whole.Height));
        var size = new SKImageInfo(Math.Max(1, (int)(whole.Width * scale)), Math.Max(1, (int)(whole.Height * scale)), SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var surface = SKSurface.Create(size);
        surface.Canvas.Clear(SKColors.White);
        using var image = SKImage.FromBitmap(whole);
        surface.Canvas.DrawImage(image, SKRect.Create(size.Width, size.Height), new SKSamplingOptions(SKCubicResampler.Mitchell));
        using var small = surface.Snapshot();
        using var jpeg = small.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return jpeg.ToArray();
    }
}
