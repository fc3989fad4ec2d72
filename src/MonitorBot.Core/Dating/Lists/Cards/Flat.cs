using AngleSharp.Dom;
using MonitorBot.Core.Parsing.Costs;

namespace MonitorBot.Core.Dating.Lists.Cards;

/// <summary>Flat lists: heading, date line and excerpt are siblings, so a card reaches to the next one. Siblings are looked at once for all cards among them.</summary>
/// <param name="owners">Elements that hold an item's link.</param>
internal sealed class Flat(Dictionary<IElement, Uri?> owners)
{
    private const int MaxParts = 6;

    private readonly Dictionary<IElement, Row> _rows = [];

    /// <summary>The root and the siblings after it up to the next card or the next section's heading; a `dd` or a cell takes what stands before it too.</summary>
    public IReadOnlyList<IElement> Extend(IElement root)
    {
        if (root.ParentElement is not { } parent || !IsFlat(root)) return [root];
        if (!_rows.TryGetValue(parent, out var row)) _rows[parent] = row = RowOf(parent);
        var step = row.DatesComeFirst ? -1 : 1;
        var parts = new List<IElement> { root };
        for (var i = row.Places[root] + step; i >= 0 && i < row.Siblings.Length && parts.Count < MaxParts && !owners.ContainsKey(row.Siblings[i]) && row.Siblings[i].LocalName != row.Section; i += step) parts.Add(row.Siblings[i]);
        return parts;
    }

    private Row RowOf(IElement parent)
    {
        IElement[] siblings = [.. parent.Below()];
        return new Row(siblings, siblings.Select((element, at) => (element, at)).ToDictionary(pair => pair.element, pair => pair.at), DatesComeFirst(siblings), Section(siblings));
    }

    /// <summary>"h2" where one without a link stands right above the first card and another right above a later one, and all cards are of another kind: "Kabar", "Galeri".</summary>
    private string? Section(IElement[] siblings)
    {
        var heads = siblings.Zip(siblings.Skip(1)).Where(pair => IsHeading(pair.First) && !owners.ContainsKey(pair.First) && owners.ContainsKey(pair.Second) && pair.Second.Words().Trim().Length > 0).Select(pair => pair.First).ToList();
        return heads.Count > 1 && heads.TrueForAll(head => head.LocalName == heads[0].LocalName) && HoldsSeveral(siblings, heads[0].LocalName) ? heads[0].LocalName : null;
    }

    /// <summary>Titles that lead nowhere stand above one link each ("Selengkapnya"); a section holds several items.</summary>
    private bool HoldsSeveral(IElement[] siblings, string head)
    {
        Uri? before = null;
        foreach (var sibling in siblings)
        {
            if (sibling.LocalName == head && !owners.ContainsKey(sibling)) before = null;
            if (!owners.TryGetValue(sibling, out var url) || url is null) continue;
            if (before is not null && before != url) return true;
            before = url;
        }
        return false;
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

    private sealed record Row(IElement[] Siblings, Dictionary<IElement, int> Places, bool DatesComeFirst, string? Section);
}
