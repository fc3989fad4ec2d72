using AngleSharp.Dom;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Lists.Cards;

/// <summary>"by &lt;a&gt;admin&lt;/a&gt;", "Oleh: &lt;a&gt;Budi&lt;/a&gt;": a link that names who wrote, no item.</summary>
internal static class Byline
{
    private const int LongestName = 40;

    private static readonly string[] Words = ["by", "oleh", "von", "par", "por", "penulis", "author"];

    public static bool Names(IElement anchor)
        => anchor.ChildElementCount == 0 && anchor.TextBefore() is { } before && anchor.Words().Length < LongestName && IsByline(before.AsSpan().TrimEnd(" :\n\t\r"));

    private static bool IsByline(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOfAny(" \n\t\u00a0") + 1)..];
        foreach (var known in Words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
