using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>Undoes what inline scripts do to hide their strings: base64, percent, hex and character codes, joined pieces, reversal. Nothing is run.</summary>
internal static partial class ScriptText
{
    private const int MaxScript = 200_000;
    private const int MostWrapped = 3;

    /// <summary>The script's text after decoding, and whether anything had to be decoded.</summary>
    public static (string Text, bool Decoded) Read(string code)
    {
        if (code.Length > MaxScript) code = code[..MaxScript];
        var joined = ScriptPieces.Shifted(ScriptPieces.Filled(Joint().Replace(ScriptPieces.Unpacked(code), "")));
        var plain = Unescaped(joined);
        var text = new StringBuilder(plain);
        foreach (var hidden in Hidden(plain)) text.Append('\n').Append(Unescaped(hidden));
        return (text.ToString(), text.Length != code.Length);
    }

    /// <summary>What an address of the kind "data:" holds; null when it is none, or no text.</summary>
    public static string? OfDataAddress(string? address)
    {
        if (address is not { Length: < MaxScript } || !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || address.IndexOf(',') is not (> 0 and var comma)) return null;
        var body = Unescaped(address[(comma + 1)..]);
        return address.AsSpan(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase) ? FromBase64(body) : body;
    }

    private static IEnumerable<string> Hidden(string code)
    {
        foreach (Match hit in Base64().Matches(code))
        {
            if (FromBase64(hit.Groups[1].Value) is not { } plain) continue;
            yield return plain;
            // Twice or three times is one wrapping more, not another disguise.
            for (var wrapped = 0; wrapped < MostWrapped && !plain.AsSpan().ContainsAny(" .:/") && FromBase64(plain.Trim()) is { } inner; wrapped++) yield return plain = inner;
        }

        foreach (Match hit in Stuffed().Matches(code)) yield return Unstuffed(hit);
        var (way, by) = ScriptPieces.ShiftOfCodes(code);
        foreach (Match hit in Codes().Matches(code))
        {
            yield return FromCodes(hit.Groups[1].Value, way, 0);
            if (by != 0) yield return FromCodes(hit.Groups[1].Value, way, by);
        }

        foreach (Match hit in Array().Matches(code)) yield return string.Concat(Piece().Matches(hit.Groups[1].Value).Select(piece => piece.Value[1..^1]));
        foreach (Match hit in Reversed().Matches(code))
        {
            var turned = new string((hit.Groups[1].Value + hit.Groups[2].Value).Reverse().ToArray());
            yield return turned;
            if (FromBase64(turned) is { } plain) yield return plain;
        }

        // An address from its end, whatever turns it round.
        if (code.Contains("//:", StringComparison.Ordinal))
            foreach (Match hit in Turned().Matches(code)) yield return new string(hit.Value[1..^1].Reverse().ToArray());
        if (!code.Contains("16)", StringComparison.Ordinal)) yield break;
        foreach (Match hit in HexDigits().Matches(code))
            if (hit.Groups[1].Length % 2 == 0) yield return Encoding.Latin1.GetString(Convert.FromHexString(hit.Groups[1].Value));
    }

    /// <summary>A string without the signs that the script takes out of it: <c>'h#t#t#p'.replace(/#/g,'')</c>, <c>.split('#').join('')</c>.</summary>
    private static string Unstuffed(Match hit)
    {
        var text = hit.Groups["text"].Value[1..^1];
        var stuffing = hit.Groups["a"].Success ? hit.Groups["a"].Value.Replace("\\", "") : hit.Groups["b"].Value;
        return stuffing.Length == 0 ? text : text.Replace(stuffing, "", StringComparison.Ordinal);
    }

    private static string Unescaped(string text)
    {
        if (text.Contains('\\')) text = Octal().Replace(Escape().Replace(text, hit => Character(hit.Groups[1].Success ? hit.Groups[1].Value : hit.Groups[2].Value)), hit => ((char)Convert.ToInt32(hit.Groups[1].Value, 8)).ToString());
        if (text.Contains("&#", StringComparison.Ordinal)) text = WebUtility.HtmlDecode(text);
        return text.Contains('%') ? Percent().Replace(text, hit => Character(hit.Groups[1].Value)) : text;
    }

    private static string Character(string hex) => ((char)int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();

    private static string? FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='), bytes, out var length) || length < 8) return null;
        var plain = Encoding.UTF8.GetString(bytes, 0, length);
        return plain.Count(letter => letter is < ' ' and not ('\n' or '\r' or '\t') or '\uFFFD') * 10 > plain.Length ? null : plain;
    }

    private static string FromCodes(string numbers, char way, int by)
    {
        var text = new StringBuilder();
        foreach (var number in numbers.Split(',', StringSplitOptions.TrimEntries))
        {
            var hex = number.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
            if (int.TryParse(hex ? number[2..] : number, hex ? NumberStyles.HexNumber : NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code is > 0 and < 0xFFFF) text.Append(ScriptPieces.Moved((char)code, way, by));
        }

        return text.ToString();
    }

    [GeneratedRegex(@"[""']\s*\+\s*[""']")]
    private static partial Regex Joint();

    [GeneratedRegex(@"[""'`]([A-Za-z0-9+/]{16,}={0,2})[""'`]")]
    private static partial Regex Base64();

    // ['ht','tps://','contoh'].join('')
    [GeneratedRegex(@"\[((?:\s*(?:""[^""\n]*""|'[^'\n]*')\s*,?)+)\]\s*\.\s*join\(\s*(?:""""|'')", RegexOptions.NonBacktracking)]
    private static partial Regex Array();

    [GeneratedRegex(@"""[^""\n]*""|'[^'\n]*'")]
    private static partial Regex Piece();

    [GeneratedRegex(@"[(\[]\s*((?:0x[0-9a-fA-F]{2,4}|[0-9]{1,5})(?:\s*,\s*(?:0x[0-9a-fA-F]{2,4}|[0-9]{1,5})){7,})\s*[)\]]")]
    private static partial Regex Codes();

    [GeneratedRegex(@"(?:""([^""\n]{8,2000})""|'([^'\n]{8,2000})')\s*(?:\.split\(\s*[""']{2}\s*\)\s*|\)|\])\s*\.reverse")]
    private static partial Regex Reversed();

    [GeneratedRegex(@"""[^""\n]{4,300}//:s?ptth""|'[^'\n]{4,300}//:s?ptth'", RegexOptions.IgnoreCase)]
    private static partial Regex Turned();

    [GeneratedRegex(@"\\x([0-9a-fA-F]{2})|\\u\{?([0-9a-fA-F]{4})\}?")]
    private static partial Regex Escape();

    // parseInt('68', 16) and so on
    [GeneratedRegex(@"[""']([0-9a-fA-F]{16,4000})[""']")]
    private static partial Regex HexDigits();

    // Three digits only: "\1" in a pattern is a group.
    [GeneratedRegex(@"\\([0-3][0-7]{2})")]
    private static partial Regex Octal();

    [GeneratedRegex(@"(?<text>""[^""\n]{8,2000}""|'[^'\n]{8,2000}')\s*\.\s*(?:replace(?:All)?\(\s*(?:/\[?(?<a>[^/\n\[\]]{1,10})\]?/g?|[""'](?<a>[^""'\n]{1,10})[""'])\s*,|split\(\s*[""'](?<b>[^""'\n]{1,10})[""']\s*\)\s*\.\s*join\()")]
    private static partial Regex Stuffed();

    [GeneratedRegex(@"%([0-9a-fA-F]{2})")]
    private static partial Regex Percent();
}
