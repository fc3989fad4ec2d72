using System.Text.RegularExpressions;

namespace MonitorBot.Core.Tests.Architecture;

/// <summary>Finds the places that catch whatever comes and go on; one that throws again, or names what it expects, is none.</summary>
internal static partial class BroadCatch
{
    public static IEnumerable<string> In(string source)
        => Catch().Matches(source).Where(one => IsBroad(one.Value) && !Block(source, one.Index).Contains("throw;", StringComparison.Ordinal)).Select(one => one.Value);

    private static bool IsBroad(string head)
    {
        if (!head.Contains('(', StringComparison.Ordinal)) return true;
        var filter = head.IndexOf("when", StringComparison.Ordinal) is var at and >= 0 ? head[at..] : "";
        return Everything().IsMatch(head) && !Named().IsMatch(filter);
    }

    private static string Block(string source, int from)
    {
        var open = source.IndexOf('{', from);
        var depth = 0;
        for (var i = open; i < source.Length; i++)
        {
            depth += source[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0) return source[open..i];
        }

        return source[open..];
    }

    [GeneratedRegex(@"\bcatch\b *(\([^\n{]*|\{|\r?\n)", RegexOptions.NonBacktracking)]
    private static partial Regex Catch();

    [GeneratedRegex(@"\((System\.)?Exception( \w+)?\)", RegexOptions.NonBacktracking)]
    private static partial Regex Everything();

    // "e is IOException" names what is expected; "e is not X" does not.
    [GeneratedRegex(@"\bis [A-Z]", RegexOptions.NonBacktracking)]
    private static partial Regex Named();
}
