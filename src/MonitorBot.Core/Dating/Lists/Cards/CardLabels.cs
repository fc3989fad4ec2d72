using AngleSharp.Dom;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Lists.Cards;

/// <summary>The taxonomy words that a card prints beside its item: category links, badges, WordPress' "category-…" classes.</summary>
internal static class CardLabels
{
    private const string Selector = "a[rel~=category], a[rel~=tag], a[href*='/category/'], a[href*='/categories/'], a[href*='/kategori/'], a[href*='/tag/'], a[href*='/tags/'], a[href*='/topic/'], .badge, .category, .kategori, .cat, .cat-links a, .post-category, .label, [class*=category] a, [class*=kategori]";

    private const int LongestWord = 12;

    public static IReadOnlyList<string> Of(Card card)
    {
        // The class of the whole card may be "category-…" too: the link to the item bears its title, not its category.
        var printed = card.Parts.SelectMany(p => p.Find(Selector)).Except(card.Links).Select(CardTitle.Fold).Where(t => t.Length is > 2 and <= 40);
        var classes = card.Parts.SelectMany(p => p.ClassList).Where(c => c.StartsWith("category-", StringComparison.Ordinal)).Select(c => c["category-".Length..]);
        return [.. printed.Concat(classes).Concat(card.Parts.SelectMany(Words)).Distinct().Take(12)];
    }

    /// <summary>A small text of its own that is nothing but the SOP's word, whatever its class: "&lt;span&gt;Artikel&lt;/span&gt;".</summary>
    private static IEnumerable<string> Words(IElement part)
        => part.Find("span, small, p, div, b, strong, li").Where(e => e.ChildElementCount == 0).Select(e => Folded.Short(e, LongestWord)).OfType<string>()
            .Where(t => CategoryWords.Words(t) is [_] && CategoryWords.Of(t) is { Strength: WordStrength.Strong });
}
