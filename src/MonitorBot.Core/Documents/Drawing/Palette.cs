using SkiaSharp;

namespace MonitorBot.Core.Documents.Drawing;

/// <summary>The few colours of all documents and pictures. The green and the red differ in lightness too, for eyes that confuse them.</summary>
internal static class Palette
{
    public static readonly SKColor Black = new(0x1A, 0x1A, 0x1A);
    public static readonly SKColor White = SKColors.White;
    public static readonly SKColor Muted = new(0x5F, 0x63, 0x68);
    public static readonly SKColor Rule = new(0x9A, 0xA0, 0xA6);
    public static readonly SKColor Pale = new(0xEE, 0xF1, 0xF4);
    public static readonly SKColor Head = new(0xDD, 0xE6, 0xEE);
    public static readonly SKColor Navy = new(0x1F, 0x3A, 0x5F);
    public static readonly SKColor Green = new(0x2F, 0x9E, 0x5B);
    public static readonly SKColor Yellow = new(0xF4, 0xC5, 0x42);
    public static readonly SKColor Red = new(0xA6, 0x1B, 0x29);
    public static readonly SKColor Grey = new(0x9A, 0xA0, 0xA6);
    public static readonly SKColor Dark = new(0x55, 0x5B, 0x62);
}
