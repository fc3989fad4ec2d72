using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Integrity.Hiding;

/// <summary>Rules of the page's own style blocks that hide something on a screen.</summary>
internal static partial class StyleRules
{
    private const int MaxRules = 3_000;
    private const int MaxHiding = 150;
    private const int NarrowestScreen = 360;
    private const int WidestScreen = 2_560;

    /// <summary>Selector and manner, in document order; rules for print or narrow screens are left out.</summary>
    public static IReadOnlyList<(string Selector, Hiding Hiding)> Of(IDocument document)
    {
        var found = new List<(string, Hiding)>();
        foreach (var sheet in document.Find("style").Where(style => IsForScreen(style.GetAttribute("media"))))
            foreach (var (selector, body) in Rules(sheet.Words()).Take(MaxRules))
                if (found.Count < MaxHiding && HidingStyle.Of(Declarations.Read(body)) is { } hiding) found.Add((selector, hiding));
        return found;
    }

    /// <summary>Rules that may hide. Cuts at braces; a block at-rule is opened when it holds for every screen and skipped otherwise.</summary>
    private static IEnumerable<(string Selector, string Body)> Rules(string css)
    {
        for (var at = 0; at < css.Length;)
        {
            var open = css.IndexOf('{', at);
            if (open < 0) yield break;
            if (css.IndexOf('@', at, open - at) >= 0 && Head(css[at..open]) is var head && head.StartsWith('@'))
            {
                at = OpensForAll(head) ? open + 1 : EndOfBlock(css, open);
                continue;
            }

            var close = css.IndexOf('}', open);
            if (close < 0) close = css.Length;
            if (HidingStyle.MayHide(css.AsSpan(open + 1, close - open - 1))) yield return (Head(css[at..open]), css[(open + 1)..close]);
            at = close + 1;
        }
    }

    private static string Head(string text)
    {
        var comment = text.LastIndexOf("*/", StringComparison.Ordinal);
        return (comment >= 0 ? text[(comment + 2)..] : text).Replace("<!--", "").TrimStart('}', ';', ' ', '\n', '\r', '\t').Trim();
    }

    private static bool OpensForAll(string head)
    {
        var lower = head.ToLowerInvariant();
        return lower.StartsWith("@layer", StringComparison.Ordinal) || lower.StartsWith("@supports", StringComparison.Ordinal)
            || (lower.StartsWith("@media", StringComparison.Ordinal) && IsForScreen(lower[6..].Trim()));
    }

    private static bool IsForScreen(string? media) => media is null or "" or "all" or "screen" or "only screen" || (media.Length < 80 && HoldsForAny(media));

    /// <summary>A width that every screen has: it hides from nobody in particular, and so from all.</summary>
    private static bool HoldsForAny(string media)
        => Width().Match(media) is { Success: true } width && int.Parse(width.Groups["px"].ValueSpan, CultureInfo.InvariantCulture) is var px && (width.Groups["side"].ValueSpan is "min" ? px <= NarrowestScreen : px >= WidestScreen);

    // Nothing else may be asked: a range of widths, or a printer, is no screen in general.
    [GeneratedRegex(@"^(?:(?:only )?(?:screen|all) and )?\(\s*(?<side>min|max)-width\s*:\s*(?<px>[0-9]{1,5})(?:px)?\s*\)$")]
    private static partial Regex Width();

    private static int EndOfBlock(string css, int open)
    {
        var depth = 0;
        for (var at = open; at < css.Length; at++)
        {
            if (css[at] == '{') depth++;
            else if (css[at] == '}' && --depth == 0) return at + 1;
        }

        return css.Length;
    }
}
