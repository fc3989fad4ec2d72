using MonitorBot.Core.Integrity.Words;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>The visible words of a page. They never raise an alarm alone.</summary>
internal static class PageWords
{
    public static WordReading Of(PageScope scope)
        => GamblingWords.Read(scope.Text);

    /// <summary>Whether some line of the page sells gambling with one of these terms.</summary>
    public static bool SellsInALine(PageScope scope, IReadOnlyList<string> terms)
        => scope.Text.Split('\n').Where(line => line.Length is > 3 and < 2_000)
            .Any(line => GamblingWords.Read(line) is { IsPitch: true } and ({ Promises: > 0 } or { Share: >= 0.9 }) and var reading && reading.Strong.Any(terms.Contains));

    public static int Strong(PageScope scope) => Of(scope).Strong.Count;
}
