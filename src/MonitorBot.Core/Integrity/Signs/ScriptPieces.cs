using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>Strings of a script that are put together from named pieces, or moved letter by letter.</summary>
internal static partial class ScriptPieces
{
    private const int MaxPieces = 200;
    private const int MaxPacked = 20;
    private const int MaxShifted = 50;
    private const int HalfAlphabet = 13;

    /// <summary>Characters by which a script may become longer; more is no address but a bomb.</summary>
    private const int MaxGrowth = 20_000;

    /// <summary>Puts the value of each short constant where a template or a sum names it, while there is room.</summary>
    public static string Filled(string code)
    {
        var coded = code.Contains("atob(", StringComparison.Ordinal) && CodedSum().IsMatch(code);
        if (!coded && !code.Contains("${", StringComparison.Ordinal) && !Sum().IsMatch(code) && !SumOfNames().IsMatch(code)) return code;
        var pieces = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match hit in Piece().Matches(code))
            if (pieces.Count < MaxPieces) pieces.TryAdd(hit.Groups["name"].Value, hit.Groups["value"].Value[1..^1]);
        if (pieces.Count == 0) return code;
        var room = MaxGrowth;
        var filled = Hole().Replace(code, hit => Value(hit.Groups[1].Value) ?? hit.Value);
        if (coded) filled = CodedSum().Replace(filled, hit => $"atob('{string.Concat(Name().Matches(hit.Groups[1].Value).Select(name => Value(name.Value)))}')");
        filled = SumOfNames().Replace(filled, hit => Name().Matches(hit.Value).Select(name => Value(name.Value)).ToList() is var values && values.TrueForAll(value => value is not null) ? $"'{string.Concat(values)}'" : hit.Value);
        return Sum().Replace(filled, hit => string.Concat(Name().Matches(hit.Groups[1].Value).Select(name => Value(name.Value))));

        string? Value(string name) => pieces.TryGetValue(name, out var value) && (room -= value.Length) >= 0 ? value : null;
    }

    /// <summary>Adds each string moved as the script says: <c>charCodeAt(…) - 1</c>.</summary>
    public static string Shifted(string code)
    {
        if (Shift().Match(code) is not { Success: true } shift) return code;
        var by = int.Parse(shift.Groups["by"].Value, CultureInfo.InvariantCulture);
        var text = new StringBuilder(code);
        foreach (Match hit in Text().Matches(code).Take(MaxShifted))
            text.Append("\n\"").Append(string.Concat(hit.Value[1..^1].Select(letter => Moved(letter, shift.Groups["way"].ValueSpan[0], by)))).Append('"');
        return text.ToString();
    }

    /// <summary>Undoes the packer that writes each word of a script as its number: <c>eval(function(p,a,c,k,e,d){…}('0.1=…',36,9,'location|href|…'.split('|')…</c>.</summary>
    public static string Unpacked(string code)
    {
        if (!code.Contains("split('|')", StringComparison.Ordinal)) return code;
        var text = new StringBuilder(code);
        var room = MaxGrowth;
        foreach (Match hit in Packed().Matches(code).Take(MaxPacked))
        {
            var words = hit.Groups["words"].Value.Split('|');
            var radix = int.Parse(hit.Groups["radix"].Value, CultureInfo.InvariantCulture);
            text.Append('\n').Append(PackedWord().Replace(hit.Groups["text"].Value, word => Word(words, Number(word.Value, radix)) ?? Word(words, Number(word.Value, 10)) ?? word.Value));
        }

        return text.ToString();

        // A packer written by hand numbers plainly, whatever radix it names.
        string? Word(string[] words, int? at) => at < words.Length && words[at.Value] is { Length: > 0 } word && (room -= word.Length) >= 0 ? word : null;
    }

    private static int? Number(string word, int radix)
    {
        var number = 0;
        foreach (var letter in word)
        {
            var digit = letter switch { >= '0' and <= '9' => letter - '0', >= 'a' and <= 'z' => letter - 'a' + 10, >= 'A' and <= 'Z' => letter - 'A' + 36, _ => radix };
            if (digit >= radix) return null;
            number = (number * radix) + digit;
        }

        return number;
    }

    [GeneratedRegex(@"\}\(\s*'(?<text>(?:[^'\\]|\\.)*)',\s*(?<radix>[0-9]{1,2}),\s*[0-9]{1,5},\s*'(?<words>[^']*)'\.split\('\|'\)", RegexOptions.NonBacktracking)]
    private static partial Regex Packed();

    [GeneratedRegex(@"\b\w{1,4}\b")]
    private static partial Regex PackedWord();

    /// <summary>Half an alphabet further goes around its end.</summary>
    private static char Turned(char letter) => (char)((letter | 32) - 'a' < HalfAlphabet ? letter + HalfAlphabet : letter - HalfAlphabet);

    /// <summary>By how much a script moves the numbers that it makes letters of: <c>String.fromCharCode(c - 3)</c>; 0 when it does not.</summary>
    public static (char Way, int By) ShiftOfCodes(string code)
        => ShiftedCode().Match(code) is { Success: true } shift ? (shift.Groups["way"].ValueSpan[0], int.Parse(shift.Groups["by"].Value, CultureInfo.InvariantCulture)) : ('+', 0);

    public static char Moved(char letter, char way, int by) => way switch
    {
        '+' when by == HalfAlphabet => char.IsAsciiLetter(letter) ? Turned(letter) : letter,
        '+' => (char)(letter + by),
        '-' => (char)(letter - by),
        _ => (char)(letter ^ by),
    };

    [GeneratedRegex(@"(?:const|let|var|[,;])\s*(?<name>[A-Za-z_$][\w$]{0,30})\s*=\s*(?<value>""[^""\n]{0,200}""|'[^'\n]{0,200}'|`[^`$\n]{0,200}`)")]
    private static partial Regex Piece();

    [GeneratedRegex(@"\$\{\s*([A-Za-z_$][\w$]{0,30})\s*\}")]
    private static partial Regex Hole();

    // "https://" + a + b + ".vip"
    [GeneratedRegex(@"[""']\s*\+\s*((?:[A-Za-z_$][\w$]{0,30}\s*\+\s*){1,12})[""']")]
    private static partial Regex Sum();

    // location = a + b;
    [GeneratedRegex(@"(?<=[=(]\s?)[A-Za-z_$][\w$]{0,30}(?:\s?\+\s?[A-Za-z_$][\w$]{0,30}){1,12}(?=\s?[;)\n}]|\z)")]
    private static partial Regex SumOfNames();

    // atob(a + b)
    [GeneratedRegex(@"atob\(\s*([A-Za-z_$][\w$]{0,30}(?:\s*\+\s*[A-Za-z_$][\w$]{0,30}){0,12})\s*\)")]
    private static partial Regex CodedSum();

    [GeneratedRegex(@"[A-Za-z_$][\w$]{0,30}")]
    private static partial Regex Name();

    [GeneratedRegex(@"charCodeAt\(\s*\w{0,20}\s*\)\s*(?<way>[-+^])\s*(?<by>[0-9]{1,3})")]
    private static partial Regex Shift();

    [GeneratedRegex(@"fromCharCode\(\s*[\w$]{1,30}(?:\[\w{1,10}\])?\s*(?<way>[-+^])\s*(?<by>[0-9]{1,4})\s*\)")]
    private static partial Regex ShiftedCode();

    [GeneratedRegex(@"""[^""\n]{8,2000}""|'[^'\n]{8,2000}'")]
    private static partial Regex Text();
}
