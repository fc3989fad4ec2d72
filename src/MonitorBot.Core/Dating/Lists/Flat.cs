using AngleSharp.Dom;

namespace MonitorBot.Core.Dating.Lists;

/// <summary>Flat lists: heading, date line and excerpt are siblings, so a card reaches to the next one.</summary>
internal static class Flat
{
    private const int MaxParts = 6;

    /// <summary>The root and the siblings after it up to the next card; a `dd` or a cell takes what stands before it too.</summary>
    public static IReadOnlyList<IElement> Extend(IElement root, Dictionary<IElement, Uri?> owners)
    {
        if (root.ParentElement is not { } parent || !IsFlat(root)) return [root];
        var siblings = parent.Children;
        var at = 0;
        while (at < siblings.Length && siblings[at] != root) at++;
        var parts = new List<IElement> { root };
        if (DatesComeFirst(siblings, owners))
        {
            for (var i = at - 1; i >= 0 && parts.Count < MaxParts && !owners.ContainsKey(siblings[i]); i--) parts.Add(siblings[i]);
        }
        else
        {
            for (var i = at + 1; i < siblings.Length && parts.Count < MaxParts && !owners.ContainsKey(siblings[i]); i++) parts.Add(siblings[i]);
        }
        return parts;
    }

    private static bool IsFlat(IElement root)
        => root.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dt" or "dd" or "a" or "p" or "strong" or "b" or "header" or "span";

    // "20 November 2026 <h3>Judul</h3>": what stands right before the first item is its date, not the page's heading.
    private static bool DatesComeFirst(IHtmlCollection<IElement> siblings, Dictionary<IElement, Uri?> owners)
    {
        var before = siblings.TakeWhile(s => !owners.ContainsKey(s)).LastOrDefault(s => s.TextContent.Trim().Length > 0);
        return before is not null && !IsHeading(before) && before.TextContent.Trim().Length < 90 && before.TextContent.Any(char.IsAsciiDigit);
    }

    private static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];
}
