using System.Buffers.Binary;

namespace MonitorBot.Core.Documents.Fonts;

/// <summary>The "cmap" table: which glyph draws which character.</summary>
internal static class CharacterMap
{
    /// <summary>Reads the widest Unicode subtable, of format 4 or 12.</summary>
    public static Dictionary<int, ushort> Read(ReadOnlySpan<byte> cmap)
    {
        var best = (Format: 0, Offset: 0);
        for (var (i, count) = (0, TrueTypeFont.Unsigned(cmap, 2)); i < count; i++)
        {
            var (platform, encoding) = (TrueTypeFont.Unsigned(cmap, 4 + i * 8), TrueTypeFont.Unsigned(cmap, 6 + i * 8));
            var offset = (int)BinaryPrimitives.ReadUInt32BigEndian(cmap[(8 + i * 8)..]);
            var format = TrueTypeFont.Unsigned(cmap, offset);
            if ((platform == 0 || platform == 3 && encoding is 1 or 10) && format is 4 or 12 && format > best.Format)
            {
                best = (format, offset);
            }
        }

        return best.Format switch
        {
            4 => ReadSegments(cmap[best.Offset..]),
            12 => ReadGroups(cmap[best.Offset..]),
            _ => throw new FontFileException("Berkas huruf tidak memuat peta Unicode."),
        };
    }

    /// <summary>A table with one subtable of format 12; <paramref name="glyphs"/> in order of code points.</summary>
    public static byte[] Write(SortedDictionary<int, ushort> glyphs)
    {
        var table = new byte[12 + 16 + glyphs.Count * 12];
        Put16(table, 2, 1);
        Put16(table, 4, 3);
        Put16(table, 6, 10);
        Put32(table, 8, 12);
        Put16(table, 12, 12);
        Put32(table, 16, table.Length - 12);
        Put32(table, 24, glyphs.Count);
        var at = 28;
        foreach (var (codePoint, glyph) in glyphs)
        {
            Put32(table, at, codePoint);
            Put32(table, at + 4, codePoint);
            Put32(table, at + 8, glyph);
            at += 12;
        }

        return table;
    }

    private static Dictionary<int, ushort> ReadGroups(ReadOnlySpan<byte> table)
    {
        var glyphs = new Dictionary<int, ushort>();
        for (var (i, count) = (0, (int)BinaryPrimitives.ReadUInt32BigEndian(table[12..])); i < count; i++)
        {
            var group = table.Slice(16 + i * 12, 12);
            var first = (int)BinaryPrimitives.ReadUInt32BigEndian(group);
            var last = (int)BinaryPrimitives.ReadUInt32BigEndian(group[4..]);
            var glyph = (int)BinaryPrimitives.ReadUInt32BigEndian(group[8..]);
            for (var codePoint = first; codePoint <= last; codePoint++)
            {
                glyphs[codePoint] = (ushort)(glyph + codePoint - first);
            }
        }

        return glyphs;
    }

    private static Dictionary<int, ushort> ReadSegments(ReadOnlySpan<byte> table)
    {
        var glyphs = new Dictionary<int, ushort>();
        var twice = TrueTypeFont.Unsigned(table, 6);
        for (var segment = 0; segment < twice; segment += 2)
        {
            var last = TrueTypeFont.Unsigned(table, 14 + segment);
            var first = TrueTypeFont.Unsigned(table, 16 + twice + segment);
            for (var codePoint = first; codePoint <= last && codePoint != 0xFFFF; codePoint++)
            {
                if (SegmentGlyph(table, twice, segment, first, codePoint) is > 0 and var glyph)
                {
                    glyphs[codePoint] = (ushort)glyph;
                }
            }
        }

        return glyphs;
    }

    private static int SegmentGlyph(ReadOnlySpan<byte> table, int twice, int segment, int first, int codePoint)
    {
        var delta = TrueTypeFont.Unsigned(table, 16 + twice * 2 + segment);
        var at = 16 + twice * 3 + segment;
        var range = TrueTypeFont.Unsigned(table, at);
        if (range == 0)
        {
            return (codePoint + delta) & 0xFFFF;
        }

        var glyph = TrueTypeFont.Unsigned(table, at + range + (codePoint - first) * 2);
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private static void Put16(byte[] table, int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(at), (ushort)value);

    private static void Put32(byte[] table, int at, int value) => BinaryPrimitives.WriteUInt32BigEndian(table.AsSpan(at), (uint)value);
}
