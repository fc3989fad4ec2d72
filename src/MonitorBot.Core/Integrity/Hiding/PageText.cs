using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace MonitorBot.Core.Integrity.Hiding;

/// <summary>Text of a node as it would stand on the screen: inline pieces join ("sl" + "ot"), blocks part.</summary>
internal static class PageText
{
    private const int MaxLength = 200_000;

    private static readonly HashSet<string> Silent = new(["script", "style", "svg", "math", "head"], StringComparer.Ordinal);

    private static readonly HashSet<string> Inline = new(
        ["a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "tt", "u", "var", "wbr"], StringComparer.Ordinal);

    public static string Of(INode node)
    {
        var text = new StringBuilder();
        Append(node, text);
        return text.ToString().Trim();
    }

    /// <summary>What stands for a link: its text, else what its picture or its title says.</summary>
    public static string OfLink(IElement link)
    {
        var text = new StringBuilder(Of(link));
        foreach (var picture in link.ChildElementCount == 0 ? Enumerable.Empty<IElement>() : link.QuerySelectorAll("img[alt], [title], [aria-label], title"))
            text.Append(' ').Append(picture.GetAttribute("alt") ?? picture.GetAttribute("title") ?? picture.GetAttribute("aria-label") ?? picture.TextContent);
        if (text.Length == 0) text.Append(link.GetAttribute("title") ?? link.GetAttribute("aria-label"));
        return text.ToString().Trim();
    }

    private static void Append(INode node, StringBuilder text)
    {
        if (text.Length > MaxLength) return;
        if (node is IText piece)
        {
            text.Append(piece.Data);
            return;
        }

        if (node is IElement element && Silent.Contains(element.LocalName)) return;
        var parts = node is IElement block && !Inline.Contains(block.LocalName);
        if (parts) text.Append('\n');
        foreach (var child in Children(node)) Append(child, text);
        if (parts) text.Append('\n');
    }

    private static INodeList Children(INode node) => node is IHtmlTemplateElement template ? template.Content.ChildNodes : node.ChildNodes;
}
