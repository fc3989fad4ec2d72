using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace MonitorBot.Core.Fetching.Answers;

/// <summary>Bytes to text: byte order mark, then UTF-8 if the bytes are that, then the header, then the page's own word, then windows-1252.</summary>
public static partial class Charset
{
    private const int PrescanBytes = 4096;

    static Charset() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="header">The charset parameter of Content-Type, if any. Declarations are often wrong: valid UTF-8 wins.</param>
    /// <param name="truncated">The last character may be incomplete.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? header, bool truncated = false)
    {
        if (Marked(bytes, out var mark)) return mark.GetString(bytes[mark.Preamble.Length..]);
        if (IsUtf8(bytes, truncated)) return Encoding.UTF8.GetString(bytes);
        return (Named(header) ?? Named(Declared(bytes)) ?? Encoding.GetEncoding(1252)).GetString(bytes);
    }

    private static bool Marked(ReadOnlySpan<byte> bytes, out Encoding encoding)
    {
        foreach (var candidate in (ReadOnlySpan<Encoding>)[Encoding.UTF8, Encoding.UTF32, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            if (!bytes.StartsWith(candidate.Preamble)) continue;
            encoding = candidate;
            return true;
        }
        encoding = Encoding.UTF8;
        return false;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes, bool truncated)
    {
        for (var cut = 0; cut <= (truncated ? 3 : 0) && cut <= bytes.Length; cut++)
        {
            if (Utf8.IsValid(bytes[..^cut])) return true;
        }
        return IsUtf8WithSlips(bytes);
    }

    // PHP's substr cuts letters in two; one slip in a page of sound UTF-8 must not turn all of it to mojibake.
    private static bool IsUtf8WithSlips(ReadOnlySpan<byte> bytes)
    {
        int sound = 0, slips = 0;
        while (!bytes.IsEmpty)
        {
            var fine = Rune.DecodeFromUtf8(bytes, out var rune, out var used) == System.Buffers.OperationStatus.Done;
            if (!fine) slips++;
            else if (!rune.IsAscii) sound++;
            bytes = bytes[used..];
        }
        return slips * 10 < sound;
    }

    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, PrescanBytes)]);
        var match = Declaration().Match(head);
        return match.Success ? match.Groups["name"].Value : null;
    }

    private static Encoding? Named(string? name)
    {
        name = name?.Trim(' ', '"', '\'');
        if (string.IsNullOrEmpty(name) || name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase)) return null;
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // <meta charset="x">, <meta … content="text/html; charset=x">, <?xml … encoding="x"?>
    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?(?<name>[A-Za-z0-9_:.-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
