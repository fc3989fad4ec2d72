using System.Text.RegularExpressions;

namespace MonitorBot.Core.Integrity.Hiding;

/// <summary>The declarations of one style: lower-case names and values, comments and escapes undone, variables of the same style put in.</summary>
internal static partial class Declarations
{
    private const int MaxLength = 8_000;

    public static IReadOnlyDictionary<string, string> Read(string style)
    {
        if (style.Length > MaxLength) style = style[..MaxLength];
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var declaration in Plain(style).Split(';'))
        {
            var colon = declaration.IndexOf(':');
            if (colon > 0) read[declaration[..colon].Trim()] = declaration[(colon + 1)..].Replace("!important", "").Trim();
        }

        foreach (var (name, value) in read.Where(pair => pair.Value.StartsWith("var(", StringComparison.Ordinal)).ToList())
            if (read.TryGetValue(value[4..].TrimEnd(')').Split(',')[0].Trim(), out var real)) read[name] = real;
        return read;
    }

    private static string Plain(string style)
    {
        var text = style.Contains("/*", StringComparison.Ordinal) ? Comment().Replace(style, "") : style;
        if (text.Contains('\\')) text = Escape().Replace(text, hit => ((char)Convert.ToInt32(hit.Groups[1].Value, 16)).ToString());
        return text.ToLowerInvariant();
    }

    [GeneratedRegex(@"/\*[^*]*\*+(?:[^/*][^*]*\*+)*/", RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\\([0-9a-fA-F]{1,4})[ \t]?")]
    private static partial Regex Escape();
}
