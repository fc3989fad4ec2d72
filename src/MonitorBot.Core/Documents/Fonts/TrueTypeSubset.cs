using System.Buffers.Binary;

namespace MonitorBot.Core.Documents.Fonts;

/// <summary>
/// Cuts a font down to the characters that one document uses: the PDF library embeds fonts whole,
/// which costs some 200 kB a face; the cut one costs about a tenth.
/// </summary>
internal static class TrueTypeSubset
{
    /// <summary>A font file with only the outlines of these characters; unknown ones are left out.</summary>
    public static byte[] Cut(TrueTypeFont font, IEnumerable<int> codePoints)
    {
        var (kept, characters) = Collect(font, codePoints);
        var (glyf, loca) = Outlines(font, kept);
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["cmap"] = CharacterMap.Write(characters),
            ["glyf"] = glyf,
            ["head"] = Patched(font, "head", (50, 1)),
            ["hhea"] = Patched(font, "hhea", (34, kept.Count)),
            ["hmtx"] = Metrics(font, kept),
            ["loca"] = loca,
            ["maxp"] = Patched(font, "maxp", (4, kept.Count)),
            ["name"] = font.Table("name").ToArray(),
            ["post"] = PostWithoutNames(font),
        };
        if (font.HasTable("OS/2"))
        {
            tables["OS/2"] = font.Table("OS/2").ToArray();
        }

        return FontFile.Assemble(tables);
    }

    /// <summary>Old glyph numbers in their new order (0 stays 0), and the new glyph of each character.</summary>
    private static (List<int> Kept, SortedDictionary<int, ushort> Characters) Collect(TrueTypeFont font, IEnumerable<int> codePoints)
    {
        var numbers = new Dictionary<int, int> { [0] = 0 };
        List<int> kept = [0];
        int Keep(int glyph)
        {
            if (numbers.TryAdd(glyph, kept.Count))
            {
                kept.Add(glyph);
            }

            return numbers[glyph];
        }

        var characters = new SortedDictionary<int, ushort>();
        foreach (var codePoint in codePoints.Where(font.Has).Distinct().Order())
        {
            characters[codePoint] = (ushort)Keep(font.Glyph(codePoint));
        }

        for (var i = 0; i < kept.Count; i++)
        {
            foreach (var (_, part) in GlyphOutline.Parts(font.Outline(kept[i])))
            {
                Keep(part);
            }
        }

        return (kept, characters);
    }

    private static (byte[] Glyf, byte[] Loca) Outlines(TrueTypeFont font, List<int> kept)
    {
        var numbers = kept.Select((glyph, i) => (glyph, i)).ToDictionary(p => p.glyph, p => p.i);
        using var glyf = new MemoryStream();
        var loca = new byte[(kept.Count + 1) * 4];
        for (var i = 0; i < kept.Count; i++)
        {
            glyf.Write(GlyphOutline.Rewritten(font.Outline(kept[i]), numbers));
            while (glyf.Length % 4 != 0)
            {
                glyf.WriteByte(0);
            }

            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan((i + 1) * 4), (uint)glyf.Length);
        }

        return (glyf.ToArray(), loca);
    }

    private static byte[] Metrics(TrueTypeFont font, List<int> kept)
    {
        var table = new byte[kept.Count * 4];
        for (var i = 0; i < kept.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(i * 4), (ushort)font.AdvanceUnits(kept[i]));
            var outline = font.Outline(kept[i]);
            var left = outline.IsEmpty ? 0 : TrueTypeFont.Signed(outline, 2);
            BinaryPrimitives.WriteInt16BigEndian(table.AsSpan(i * 4 + 2), (short)left);
        }

        return table;
    }

    private static byte[] Patched(TrueTypeFont font, string tag, (int At, int Value) patch)
    {
        var table = font.Table(tag).ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(patch.At), (ushort)patch.Value);
        return table;
    }

    private static byte[] PostWithoutNames(TrueTypeFont font)
    {
        var table = font.Table("post")[..32].ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(table, 0x00030000);
        return table;
    }
}
