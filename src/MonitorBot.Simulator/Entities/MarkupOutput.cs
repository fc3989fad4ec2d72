using System.Text;

namespace MonitorBot.Simulator.Entities;

/// <summary>Text being built from UTF-8 bytes and code points, with its length in UTF-16 units.</summary>
internal sealed class MarkupOutput
{
    private readonly List<byte> _bytes = [];

    public int Utf16Length { get; private set; }

    public int ByteLength => _bytes.Count;

    public void Add(byte unit)
    {
        if ((unit & 0xC0) != 0x80)
            Utf16Length += unit >= 0xF0 ? 2 : 1;
        _bytes.Add(unit);
    }

    public void Add(int codePoint)
    {
        foreach (var unit in Encode(codePoint))
            Add(unit);
    }

    public string From(int byteOffset) => Encoding.UTF8.GetString([.. _bytes[byteOffset..]]);

    /// <exception cref="MarkupException">References put half of a surrogate pair into the text.</exception>
    public string Text()
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString([.. _bytes]);
        }
        catch (DecoderFallbackException)
        {
            throw new MarkupException("Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units");
        }
    }

    // By hand, because a lone surrogate must be written too: the check at the end then finds it.
    private static byte[] Encode(int code) => code switch
    {
        < 0x80 => [(byte)code],
        < 0x800 => [(byte)(0xC0 | code >> 6), Tail(code)],
        < 0x10000 => [(byte)(0xE0 | code >> 12), Tail(code >> 6), Tail(code)],
        _ => [(byte)(0xF0 | code >> 18), Tail(code >> 12), Tail(code >> 6), Tail(code)],
    };

    private static byte Tail(int code) => (byte)(0x80 | code & 0x3F);
}
