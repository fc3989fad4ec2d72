using System.Text;
using System.Text.RegularExpressions;

namespace MonitorBot.CommandLine;

/// <summary>Decodes a saved page: what is valid UTF-8 is UTF-8, else the charset that it names, else windows-1252.</summary>
internal static partial class PageFile
{
    private const int HeadBytes = 4_096;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    static PageFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Decode(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Named(bytes).GetString(bytes);
        }
    }

    private static Encoding Named(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, HeadBytes));
        var name = Charset().Match(head).Groups[1].Value;
        try
        {
            return name.Length > 0 ? Encoding.GetEncoding(name) : Encoding.GetEncoding(1252);
        }
        catch (ArgumentException)
        {
            return Encoding.GetEncoding(1252);
        }
    }

    /// <summary>charset=iso-8859-15, charset="utf-8"</summary>
    [GeneratedRegex("charset=[\"']?([A-Za-z0-9_\\-]{2,20})")]
    private static partial Regex Charset();
}
