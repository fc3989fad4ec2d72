using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Integrity.Hiding;

/// <summary>Text of a node as it would stand on the screen: inline pieces join ("sl" + "ot"), blocks part.</summary>
internal static class PageText
{
    private const int MaxLength = 200_000;

    private static readonly HashSet<string> Silent = new(["script", "style", "svg", "math", "head"], StringComparer.Ordinal);

    private static readonly HashSet<string> Inline = new(
        ["a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "tt", "u", "var", "wbr"], StringComparer.Ordinal);

    /// <param name="most">Characters after which nothing more is read.</param>
    /// <param name="skip">Elements to leave out.</param>
    public static string Of(INode node, int most = MaxLength, Func<IElement, bool>? skip = null)
    {
        var text = new StringBuilder();
        Append(node, ReadingEffort.Of(node), text, most, skip);
        return text.ToString().Trim();
    }

    /// <summary>What stands for a link: its text, else what its picture or its title says.</summary>
    public static string OfLink(IElement link)
    {
        if (link is { LocalName: "a", ChildElementCount: 0 } && link.TextContent.Trim() is { Length: > 0 } plain) return plain;
        var text = new StringBuilder(Of(link));
        foreach (var picture in link.ChildElementCount == 0 ? Enumerable.Empty<IElement>() : link.Find("img[alt], [title], [aria-label], title"))
            text.Append(' ').Append(picture.GetAttribute("alt") ?? picture.GetAttribute("title") ?? picture.GetAttribute("aria-label") ?? picture.TextContent);
        if (string.IsNullOrWhiteSpace(text.ToString())) text.Append(link.GetAttribute("title") ?? link.GetAttribute("aria-label"));
        return text.ToString().Trim();
    }

    /// <returns>False when there is enough.</returns>
    private static bool Append(INode node, ReadingEffort? effort, StringBuilder text, int most, Func<IElement, bool>? skip)
    {
        if (node is IText piece)
        {
            text.Append(piece.Data);
            return text.Length <= most;
        }

        if (node is IElement element && (Silent.Contains(element.LocalName) || skip?.Invoke(element) == true)) return true;
        var parts = node is IElement block && !Inline.Contains(block.LocalName);
        if (parts) text.Append('\n');
        effort?.Spend(1);
        var children = Children(node);
        for (var at = 0; at < children.Length; at++)
            if (!Append(children[at], effort, text, most, skip)) return false;
        if (parts) text.Append('\n');
        return text.Length <= most;
    }

    private static INodeList Children(INode node) => node is IHtmlTemplateElement template ? template.Content.ChildNodes : node.ChildNodes;
}
