using System.Buffers.Binary;

namespace MonitorBot.Core.Documents.Fonts;

/// <summary>One entry of the "glyf" table: finds the parts of a composite, and copies an outline without its hints.</summary>
internal static class GlyphOutline
{
    private const int WordArguments = 0x0001;
    private const int Scale = 0x0008;
    private const int MoreParts = 0x0020;
    private const int ScaleXY = 0x0040;
    private const int Matrix = 0x0080;
    private const int Instructions = 0x0100;

    /// <summary>Where each part's record starts and which glyph it draws; none for a simple outline.</summary>
    public static List<(int At, int Glyph)> Parts(ReadOnlySpan<byte> outline)
    {
        List<(int, int)> parts = [];
        if (!IsComposite(outline))
        {
            return parts;
        }

        var (at, flags) = (10, MoreParts);
        while ((flags & MoreParts) != 0)
        {
            flags = TrueTypeFont.Unsigned(outline, at);
            parts.Add((at, TrueTypeFont.Unsigned(outline, at + 2)));
            at += PartLength(flags);
        }

        return parts;
    }

    /// <summary>The outline with parts renumbered and without instructions, whose programs the cut font lacks.</summary>
    public static byte[] Rewritten(ReadOnlySpan<byte> outline, IReadOnlyDictionary<int, int> numbers) =>
        outline.IsEmpty ? [] : IsComposite(outline) ? Composite(outline, numbers) : Simple(outline);

    private static bool IsComposite(ReadOnlySpan<byte> outline) => outline.Length >= 10 && TrueTypeFont.Signed(outline, 0) < 0;

    private static byte[] Composite(ReadOnlySpan<byte> outline, IReadOnlyDictionary<int, int> numbers)
    {
        var parts = Parts(outline);
        var (last, _) = parts[^1];
        var copy = outline[..(last + PartLength(TrueTypeFont.Unsigned(outline, last)))].ToArray();
        foreach (var (at, glyph) in parts)
        {
            var flags = TrueTypeFont.Unsigned(outline, at) & ~Instructions;
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at), (ushort)flags);
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at + 2), (ushort)numbers[glyph]);
        }

        return copy;
    }

    private static byte[] Simple(ReadOnlySpan<byte> outline)
    {
        var lengthAt = 10 + TrueTypeFont.Signed(outline, 0) * 2;
        var instructions = TrueTypeFont.Unsigned(outline, lengthAt);
        return [.. outline[..lengthAt], 0, 0, .. outline[(lengthAt + 2 + instructions)..]];
    }

    private static int PartLength(int flags)
    {
        var arguments = (flags & WordArguments) != 0 ? 4 : 2;
        var transform = (flags & Scale) != 0 ? 2 : (flags & ScaleXY) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0;
        return 4 + arguments + transform;
    }
}
