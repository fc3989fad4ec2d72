using System.Buffers.Binary;

namespace MonitorBot.Core.Documents.Fonts;

/// <summary>A TrueType file opened for measuring and for cutting subsets. Immutable, shared between threads.</summary>
public sealed class TrueTypeFont
{
    private readonly byte[] _bytes;
    private readonly Dictionary<string, (int Offset, int Length)> _tables;
    private readonly Dictionary<int, ushort> _glyphs;
    private readonly float[] _advances;

    private TrueTypeFont(byte[] bytes, Dictionary<string, (int, int)> tables)
    {
        _bytes = bytes;
        _tables = tables;
        UnitsPerEm = Unsigned(Table("head"), 18);
        GlyphCount = Unsigned(Table("maxp"), 4);
        Ascent = Signed(Table("hhea"), 4) / (float)UnitsPerEm;
        Descent = -Signed(Table("hhea"), 6) / (float)UnitsPerEm;
        _glyphs = CharacterMap.Read(Table("cmap"));
        _advances = ReadAdvances();
    }

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    /// <summary>Above and below the base line, in em; both positive.</summary>
    public float Ascent { get; }

    public float Descent { get; }

    /// <exception cref="FontFileException">The file is not TrueType with outlines ("glyf").</exception>
    public static TrueTypeFont Open(byte[] bytes)
    {
        try
        {
            var tables = ReadDirectory(bytes);
            return tables.ContainsKey("glyf") && tables.ContainsKey("cmap")
                ? new TrueTypeFont(bytes, tables)
                : throw new FontFileException("Berkas huruf bukan TrueType.");
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or IndexOutOfRangeException or KeyNotFoundException)
        {
            throw new FontFileException("Berkas huruf rusak.", e);
        }
    }

    /// <summary>The whole file.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    public bool Has(int codePoint) => _glyphs.ContainsKey(codePoint);

    /// <summary>0 (the box) when the font has none.</summary>
    public ushort Glyph(int codePoint) => _glyphs.GetValueOrDefault(codePoint);

    /// <summary>In em.</summary>
    public float Advance(int codePoint) => _advances[Glyph(codePoint)];

    /// <summary>In the unit of <paramref name="size"/>; the text must be clean (see TextCleaner).</summary>
    public float Measure(ReadOnlySpan<char> text, float size)
    {
        var width = 0f;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Advance(rune.Value);
        }

        return width * size;
    }

    internal bool HasTable(string tag) => _tables.ContainsKey(tag);

    internal ReadOnlySpan<byte> Table(string tag)
    {
        var (offset, length) = _tables[tag];
        return _bytes.AsSpan(offset, length);
    }

    internal int AdvanceUnits(int glyph) => Unsigned(Table("hmtx"), Math.Min(glyph, HorizontalMetrics - 1) * 4);

    internal int HorizontalMetrics => Unsigned(Table("hhea"), 34);

    /// <summary>The outline's bytes; empty for a space.</summary>
    internal ReadOnlySpan<byte> Outline(int glyph)
    {
        var loca = Table("loca");
        var wide = Unsigned(Table("head"), 50) == 1;
        var start = Location(loca, glyph, wide);
        return Table("glyf")[start..Location(loca, glyph + 1, wide)];
    }

    internal static int Unsigned(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table[at..]);

    internal static int Signed(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadInt16BigEndian(table[at..]);

    private static int Location(ReadOnlySpan<byte> loca, int glyph, bool wide) => wide
        ? (int)BinaryPrimitives.ReadUInt32BigEndian(loca[(glyph * 4)..])
        : Unsigned(loca, glyph * 2) * 2;

    private static Dictionary<string, (int, int)> ReadDirectory(byte[] bytes)
    {
        var tables = new Dictionary<string, (int, int)>();
        for (var (i, count) = (0, Unsigned(bytes, 4)); i < count; i++)
        {
            var entry = bytes.AsSpan(12 + i * 16, 16);
            tables[System.Text.Encoding.ASCII.GetString(entry[..4])] =
                ((int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]), (int)BinaryPrimitives.ReadUInt32BigEndian(entry[12..]));
        }

        return tables;
    }

    private float[] ReadAdvances()
    {
        var advances = new float[GlyphCount];
        for (var glyph = 0; glyph < GlyphCount; glyph++)
        {
            advances[glyph] = AdvanceUnits(glyph) / (float)UnitsPerEm;
        }

        return advances;
    }
}

/// <summary>A font file that cannot be used.</summary>
public sealed class FontFileException(string message, Exception? inner = null) : Exception(message, inner);
