using SkiaSharp;

namespace MonitorBot.Simulator.Telegram;

/// <summary>The smaller copies that Telegram makes of a photo: JPEGs that fit into 90, 320 and 800 pixels.</summary>
internal static class PhotoSizes
{
    private const int Quality = 82;
    private static readonly int[] Sides = [90, 320, 800];

    /// <returns>Smallest first, without the photo itself; empty when it cannot be decoded.</returns>
    public static IReadOnlyList<byte[]> Smaller(StoredFile photo)
    {
        using var whole = SKBitmap.Decode(photo.Bytes);
        return whole is null ? [] : [.. Sides.Where(side => Math.Max(whole.Width, whole.Height) > side).Select(side => Fit(whole, side))];
    }

    private static byte[] Fit(SKBitmap whole, int side)
    {
        var scale = (float)side / Math.Max(whole.Width, whole.Height);
        var size = new SKSizeI(Math.Max(1, (int)Math.Round(whole.Width * scale)), Math.Max(1, (int)Math.Round(whole.Height * scale)));
        using var small = whole.Resize(size, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var jpeg = small.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return jpeg.ToArray();
    }
}
