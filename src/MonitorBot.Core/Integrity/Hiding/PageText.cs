using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Integrity.Hiding;

/// <summary>Text of a node as it would stand on the screen: inline pieces join ("sl" + "ot"), blocks part.</summary>
internal static class PageText
{
    private const int MaxLength = 200_000;

    /// <summary>What is longer names no page.</summary>
    private const int MostOfLink = 2_000;

    private static readonly HashSet<string> Silent = new(["script", "style", "svg", "math", "head"], StringComparer.Ordinal);

    private static readonly HashSet<string> Inline = new(
        ["a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "tt", "u", "var", "wbr"], StringComparer.Ordinal);

    private static readonly ulong SilentTags = Known(Silent);
    private static readonly ulong InlineTags = Known(Inline);

    /// <param name="most">Characters after which nothing more is read.</param>
    /// <param name="skip">Elements to leave out.</param>
    public static string Of(INode node, int most = MaxLength, Func<IElement, bool>? skip = null)
    {
        if (skip is null && Alone(node) is { } only && only.Length <= most) return only.Trim();
        var text = new StringBuilder();
        Append(node, text, most, skip);
        return text.ToString().Trim();
    }

    /// <summary>What stands for a link: its text, else what its picture or its title says.</summary>
    public static string OfLink(IElement link)
    {
        if (link is { LocalName: "a", ChildElementCount: 0 } && link.Words().Trim() is { Length: > 0 } plain) return plain;
        var text = Of(link);
        foreach (var picture in link.Find("img[alt], [title], [aria-label], title").TakeWhile(_ => text.Length < MostOfLink))
            text = $"{text} {picture.GetAttribute("alt") ?? picture.GetAttribute("title") ?? picture.GetAttribute("aria-label") ?? picture.Words()}";
        text = text.Trim();
        return text.Length > 0 ? text : (link.GetAttribute("title") ?? link.GetAttribute("aria-label") ?? "").Trim();
    }

    /// <summary>The one text of a node, as most links have it; null where there are several, or what needs a closer look.</summary>
    private static string? Alone(INode node)
    {
        if (node is not IElement { Owner: { } document } element || Outline.Of(document) is not { } outline || !outline.TryPlace(element, out var root)) return null;
        string? only = null;
        var marks = outline.Marks.Of(root);
        for (var at = 0; at < marks.Length; at++)
        {
            if (OutlineMarks.IsText(marks[at]))
            {
                if (only is not null) return null;
                only = outline.Marks.Text(marks[at]);
            }
            else if (OutlineMarks.Element(marks[at], out var closes) is var place && !closes && (Kind(outline.TraitsAt(place), outline.All[place]) == TextKind.Silent || outline.All[place] is IHtmlTemplateElement)) return null;
        }

        ReadingEffort.Of(document).Spend(marks.Length);
        return only ?? "";
    }

    /// <returns>False when there is enough.</returns>
    private static bool Append(INode node, StringBuilder text, int most, Func<IElement, bool>? skip)
        => node is IElement { Owner: { } document } element && Outline.Of(document) is var outline && outline.TryPlace(element, out var place)
            ? Append(outline, place, text, most, skip)
            : AppendOutside(node, ReadingEffort.Of(node), text, most, skip);

    private static bool Append(Outline outline, int root, StringBuilder text, int most, Func<IElement, bool>? skip)
    {
        var marks = outline.Marks.Of(root);
        var looked = 0;
        for (var at = 0; at < marks.Length && text.Length <= most; at++, looked++)
        {
            if (OutlineMarks.IsText(marks[at]))
            {
                text.Append(outline.Marks.Text(marks[at]));
                continue;
            }

            var place = OutlineMarks.Element(marks[at], out var closes);
            var element = outline.All[place];
            var kind = Kind(outline.TraitsAt(place), element);
            if (!closes && (kind == TextKind.Silent || skip?.Invoke(element) == true))
            {
                at += outline.Marks.Length(place) - 1;
                continue;
            }

            if (kind == TextKind.Block) text.Append('\n');
            if (!closes && element is IHtmlTemplateElement template) AppendBelow(template.Content, ReadingEffort.Of(element), text, most, skip);
        }

        ReadingEffort.Of(outline.All[root])?.Spend(looked);
        return text.Length <= most;
    }

    /// <summary>What stands in a template, which is no part of the page's tree.</summary>
    private static bool AppendOutside(INode node, ReadingEffort? effort, StringBuilder text, int most, Func<IElement, bool>? skip)
    {
        if (node is IText piece)
        {
            text.Append(piece.Data);
            return text.Length <= most;
        }

        var kind = node is IElement element ? Kind(Traits.OfTag(element.LocalName), element) : TextKind.Inline;
        if (kind == TextKind.Silent || (node is IElement own && skip?.Invoke(own) == true)) return true;
        if (kind == TextKind.Block) text.Append('\n');
        if (!AppendBelow(node is IHtmlTemplateElement template ? template.Content : node, effort, text, most, skip)) return false;
        if (kind == TextKind.Block) text.Append('\n');
        return text.Length <= most;
    }

    private static bool AppendBelow(INode node, ReadingEffort? effort, StringBuilder text, int most, Func<IElement, bool>? skip)
    {
        effort?.Spend(1);
        var children = node.ChildNodes;
        for (var at = 0; at < children.Length; at++)
            if (!AppendOutside(children[at], effort, text, most, skip)) return false;
        return true;
    }

    private static TextKind Kind(ulong traits, IElement element)
    {
        if ((traits & SilentTags) != 0) return TextKind.Silent;
        if ((traits & InlineTags) != 0) return TextKind.Inline;
        if ((traits & Traits.OtherTag) == 0) return TextKind.Block;
        return Silent.Contains(element.LocalName) ? TextKind.Silent : Inline.Contains(element.LocalName) ? TextKind.Inline : TextKind.Block;
    }

    private static ulong Known(IEnumerable<string> tags) => tags.Where(Traits.IsKnownTag).Aggregate(0UL, (all, tag) => all | Traits.OfTag(tag));

    private enum TextKind
    {
        Block,
        Inline,
        Silent,
    }
}
