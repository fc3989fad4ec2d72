namespace MonitorBot.Core.Documents.Layout;

/// <summary>Paper and margins, in points.</summary>
internal sealed record PageFormat(float Width, float Height, float Left, float Top, float Right, float Bottom)
{
    private const float Millimetre = 72 / 25.4f;

    public static readonly PageFormat Portrait = new(210 * Millimetre, 297 * Millimetre, 25 * Millimetre, 15 * Millimetre, 20 * Millimetre, 20 * Millimetre);

    public static readonly PageFormat Landscape = new(297 * Millimetre, 210 * Millimetre, 15 * Millimetre, 15 * Millimetre, 15 * Millimetre, 18 * Millimetre);

    public float ContentWidth => Width - Left - Right;

    public float Limit => Height - Bottom;
}
