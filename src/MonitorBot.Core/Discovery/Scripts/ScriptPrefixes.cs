using System.Text.RegularExpressions;

namespace MonitorBot.Core.Discovery.Scripts;

/// <summary>An address that a front end keeps in a variable and puts before the paths it asks for: "const a='/backend'; fetch(`${a}/news`)", or in a function of its own around "fetch".</summary>
internal static partial class ScriptPrefixes
{
    private const int MaxScript = 3_000_000;
    private const int MaxCalls = 40;
    private const int LongestAddress = 120;

    private static readonly string[] Origins = ["window.", "location.origin+"];

    /// <summary>Characters before a call within which its function's head stands.</summary>
    private const int Near = 200;

    /// <param name="script">Text of an inline script or of a bundle.</param>
    /// <returns>The address, and what stands in the script before a path that belongs below it; empty where that is a template with the variable itself.</returns>
    public static IReadOnlyList<(string Before, string Address)> Find(string script)
    {
        if (script.Length > MaxScript) script = script[..MaxScript];
        var found = new HashSet<(string Before, string Address)>();
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (Match call in Asked().Matches(script).Take(MaxCalls))
        {
            var name = call.Groups[1].Success ? call.Groups[1].Value : call.Groups[3].Value;
            if (!values.TryGetValue(name, out var address)) values[name] = address = Value(script, name);
            if (address is not null && Before(script, call, name) is { } before) found.Add((before, address));
        }
        return [.. found];
    }

    /// <summary>True when what stands before a path says that it is asked for below one of the addresses.</summary>
    public static bool Precede(string before, IReadOnlyList<(string Before, string Address)> prefixes)
        => prefixes.Any(prefix => prefix.Before.Length > 0 && before.EndsWith(prefix.Before, StringComparison.Ordinal) && (before.Length == prefix.Before.Length || !IsNamed(before[^(prefix.Before.Length + 1)])));

    /// <summary>What is given without a slash to such a function: "ci("berita?limit="+n)" where it asks for `${zs}/${e}`.</summary>
    /// <param name="prefixes">By <see cref="Find"/>.</param>
    public static IEnumerable<(string Path, string Address)> Given(string script, IReadOnlyList<(string Before, string Address)> prefixes)
    {
        if (script.Length > MaxScript) script = script[..MaxScript];
        foreach (var (before, address) in prefixes.Where(prefix => prefix.Before.EndsWith('(')))
        {
            var calls = 0;
            for (var at = script.IndexOf(before, StringComparison.Ordinal); at >= 0 && calls < MaxCalls; at = script.IndexOf(before, at + 1, StringComparison.Ordinal), calls++)
            {
                var start = at + before.Length;
                if ((at > 0 && IsNamed(script[at - 1])) || start + 1 >= script.Length || script[start] is not ('"' or '\'' or '`')) continue;
                var end = script.IndexOf(script[start], start + 1, Math.Min(LongestAddress, script.Length - start - 1));
                if (end > start + 1 && char.IsAsciiLetter(script[start + 1])) yield return (script[(start + 1)..end], address);
            }
        }
    }

    /// <returns>Null when a function is meant whose name does not stand near.</returns>
    private static string? Before(string script, Match call, string name)
    {
        if (call.Groups[3].Success) return name + "+";
        if (call.Groups[2].Value == "/") return "";
        var head = Head().Matches(script[Math.Max(0, call.Index - Near)..call.Index]).LastOrDefault();
        return head is null ? null : (head.Groups[1].Success ? head.Groups[1].Value : head.Groups[2].Value) + "(";
    }

    /// <summary>What a variable is set to where it is declared.</summary>
    private static string? Value(string script, string name)
    {
        for (var at = script.IndexOf(name + "=", StringComparison.Ordinal); at >= 0; at = script.IndexOf(name + "=", at + 1, StringComparison.Ordinal))
        {
            var start = at + name.Length + 1;
            foreach (var origin in Origins) if (string.CompareOrdinal(script, start, origin, 0, origin.Length) == 0) start += origin.Length;
            start++;
            if ((at > 0 && IsNamed(script[at - 1])) || start >= script.Length || script[start - 1] is not ('"' or '\'' or '`')) continue;
            var end = script.IndexOf(script[start - 1], start, Math.Min(LongestAddress, script.Length - start));
            return end > start && script[start] is '/' or 'h' ? script[start..end] : null;
        }
        return null;
    }

    private static bool IsNamed(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '$' or '.';

    // fetch(`${Ip}/news`) ; fetch(`${Ip}${o}`) ; fetch(`${Ip}/${o}`) ; axios.get(Ip+"/news")
    [GeneratedRegex("""\b(?:fetch|get|axios)\((?:`\$\{([A-Za-z0-9_$]{1,40})\}(/\$\{|/|\$\{)|([A-Za-z0-9_$]{1,40})\+["'`]/)""", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    // async function Gu(o){ ; const g=async o=>{ ; ,g=(o,c)=>
    [GeneratedRegex(@"\bfunction ([A-Za-z0-9_$]{1,40})\(|[ ,;]([A-Za-z0-9_$]{1,40})=(?:async\b|\(|[A-Za-z0-9_$]{1,40}=>)", RegexOptions.CultureInvariant)]
    private static partial Regex Head();
}
