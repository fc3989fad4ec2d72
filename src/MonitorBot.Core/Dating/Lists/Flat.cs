using AngleSharp.Dom;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Dating.Lists;

/// <summary>Flat lists: heading, date line and excerpt are siblings, so a card reaches to the next one. Siblings are looked at once for all cards among them.</summary>
/// <param name="owners">Elements that hold an item's link.</param>
internal sealed class Flat(Dictionary<IElement, Uri?> owners)
{
    private const int MaxParts = 6;

    private readonly Dictionary<IElement, Row> _rows = [];

    /// <summary>The root and the siblings after it up to the next card; a `dd` or a cell takes what stands before it too.</summary>
    public IReadOnlyList<IElement> Extend(IElement root)
    {
        if (root.ParentElement is not { } parent || !IsFlat(root)) return [root];
        if (!_rows.TryGetValue(parent, out var row)) _rows[parent] = row = RowOf(parent);
        var step = row.DatesComeFirst ? -1 : 1;
        var parts = new List<IElement> { root };
        for (var i = row.Places[root] + step; i >= 0 && i < row.Siblings.Length && parts.Count < MaxParts && !owners.ContainsKey(row.Siblings[i]); i += step) parts.Add(row.Siblings[i]);
        return parts;
    }

    private Row RowOf(IElement parent)
    {
        IElement[] siblings = [.. parent.Below()];
        return new Row(siblings, siblings.Select((element, at) => (element, at)).ToDictionary(pair => pair.element, pair => pair.at), DatesComeFirst(siblings));
    }

    private static bool IsFlat(IElement root)
        => root.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dt" or "dd" or "a" or "p" or "strong" or "b" or "header" or "span";

    // "20 November 2026 <h3>Judul</h3>": what stands right before the first item is its date, not the page's heading.
    private bool DatesComeFirst(IElement[] siblings)
    {
        var before = siblings.TakeWhile(s => !owners.ContainsKey(s)).LastOrDefault(s => s.Words().Trim().Length > 0);
        return before is not null && !IsHeading(before) && before.Words().Trim().Length < 90 && before.Words().Any(char.IsAsciiDigit);
    }

    private static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];

    private sealed record Row(IElement[] Siblings, Dictionary<IElement, int> Places, bool DatesComeFirst);
}
