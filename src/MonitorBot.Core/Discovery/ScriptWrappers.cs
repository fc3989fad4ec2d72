using System.Text.RegularExpressions;

namespace MonitorBot.Core.Discovery;

/// <summary>A front end's own function around "fetch" that puts one address before every path: "const a='/backend'; async function b(c){ await fetch(`${a}${c}`) }".</summary>
internal static partial class ScriptWrappers
{
    private const int MaxScript = 3_000_000;
    private const int MaxWrappers = 4;
    private const int LongestAddress = 120;

    /// <summary>Characters before the call within which the function's head stands.</summary>
    private const int Near = 200;

    /// <returns>The functions' names, and the address that each puts before what it is given.</returns>
    public static IReadOnlyList<(string Name, string Address)> Find(string script)
    {
        if (script.Length > MaxScript) script = script[..MaxScript];
        var found = new List<(string Name, string Address)>();
        foreach (Match call in Fetched().Matches(script).Take(MaxWrappers))
        {
            if (Head().Matches(script[Math.Max(0, call.Index - Near)..call.Index]).LastOrDefault() is { } head && Value(script, call.Groups[1].Value) is { } address)
                found.Add((head.Groups[1].Success ? head.Groups[1].Value : head.Groups[2].Value, address));
        }
        return found;
    }

    /// <summary>True when the words before a path call one of the functions with it.</summary>
    public static bool Calls(string before, IReadOnlyList<(string Name, string Address)> wrappers)
        => wrappers.Any(wrapper => before.EndsWith(wrapper.Name + "(", StringComparison.Ordinal) && (before.Length == wrapper.Name.Length + 1 || !IsNamed(before[^(wrapper.Name.Length + 2)])));

    /// <summary>What a variable is set to where it is declared.</summary>
    private static string? Value(string script, string name)
    {
        for (var at = script.IndexOf(name + "=", StringComparison.Ordinal); at >= 0; at = script.IndexOf(name + "=", at + 1, StringComparison.Ordinal))
        {
            var start = at + name.Length + 2;
            if ((at > 0 && IsNamed(script[at - 1])) || start >= script.Length || script[start - 1] is not ('"' or '\'' or '`')) continue;
            var end = script.IndexOf(script[start - 1], start, Math.Min(LongestAddress, script.Length - start));
            return end > start && script[start] is '/' or 'h' ? script[start..end] : null;
        }
        return null;
    }

    private static bool IsNamed(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '$' or '.';

    // fetch(`${Ip}${o}`
    [GeneratedRegex(@"\bfetch\(`\$\{([A-Za-z0-9_$]{1,40})\}\$\{[A-Za-z0-9_$]{1,40}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Fetched();

    // async function Gu(o){ ; const g=async o=>{ ; ,g=(o,c)=>
    [GeneratedRegex(@"\bfunction ([A-Za-z0-9_$]{1,40})\(|[ ,;]([A-Za-z0-9_$]{1,40})=(?:async\b|\(|[A-Za-z0-9_$]{1,40}=>)", RegexOptions.CultureInvariant)]
    private static partial Regex Head();
}
