using System.Text;
using AngleSharp.Dom;
using MonitorBot.Core.Dating.Lists.Rows;
using MonitorBot.Core.Parsing.Costs;

namespace MonitorBot.Core.Dating.Lists.Cards;

/// <summary>A card's words, parted into short pieces beside the title (where dates of the item stand) and running text (where they are the story's).</summary>
internal static class CardText
{
    private const int LongestMeta = 110;
    private const int LongestBody = 1500;
    private const int MostPieces = 6;
    private const int LongestBadge = 30;

    private static readonly HashSet<string> Breaks = ["p", "div", "li", "td", "th", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dd", "dt", "section", "article", "header", "footer", "figure", "table"];

    public static (string Meta, string Body) Of(Card card, string title, string[] dateWords)
    {
        var (meta, body) = (new StringBuilder(), new StringBuilder());
        foreach (var part in card.Parts) Collect(part, title, dateWords, meta, body);
        return (meta.ToString(), body.ToString());
    }

    private static void Collect(IElement element, string title, string[] dateWords, StringBuilder meta, StringBuilder body)
    {
        if (element.LocalName is "script" or "style" or "svg" or "noscript" or "template" || LastColumn.Holds(element)) return;
        var text = Pieces(element);
        if (text.Length == 0 || text == title) return;
        if (!text.Contains(title, StringComparison.Ordinal) && text.Length <= LongestMeta && !HasBlocks(element))
        {
            Append(meta, text, "\n");
            return;
        }
        if (IsParagraph(element, text) || (element.ChildElementCount == 0 && text.Length > LongestMeta && !Names(element, dateWords)))
        {
            if (body.Length < LongestBody) Append(body, text[..Math.Min(text.Length, 400)], "\n");
            return;
        }
        Descend(element, title, dateWords, meta, body);
    }

    private static void Descend(IElement element, string title, string[] dateWords, StringBuilder meta, StringBuilder body)
    {
        var badge = Folded.Short(element, 40) is not null && element.Below().All(c => Folded.Short(c, 12) is not null);
        foreach (var node in element.ChildNodes)
        {
            if (node is IElement child && !badge) Collect(child, title, dateWords, meta, body);
            else if (CardTitle.Fold(node) is { Length: > 0 and <= LongestMeta } own && own != title) Append(meta, own, badge ? " " : "\n");
        }
    }

    /// <summary>Elements without a space between them are still words of their own: "&lt;b&gt;Berita&lt;/b&gt;&lt;time&gt;9 Nov 2026&lt;/time&gt;", "&lt;em&gt;2026&lt;/em&gt;&lt;b&gt;20&lt;/b&gt;&lt;i&gt;Nov&lt;/i&gt;".</summary>
    private static string Pieces(IElement element)
    {
        var whole = CardTitle.Fold(element);
        if (whole.Length <= LongestMeta && element.Below().Any(IsBreak)) return Folded.Of(Spelled(element, new StringBuilder()).ToString());
        if (element.LastElementChild is not { } last || (last.LocalName != "time" && whole.Length > LongestBadge) || element.Below().Skip(MostPieces - 1).Any() || !element.ChildNodes.All(node => node is IElement || string.IsNullOrWhiteSpace(node.NodeValue))) return whole;
        var pieces = element.Below().Select(CardTitle.Fold).ToList();
        return last.LocalName == "time" || (pieces.Exists(piece => IsNumber(piece, 4)) && pieces.Exists(piece => IsNumber(piece, 1) || IsNumber(piece, 2))) ? string.Join(' ', pieces).Trim() : whole;
    }

    /// <summary>"14 November 2026&lt;br&gt;09.00": a line ends there.</summary>
    private static StringBuilder Spelled(INode node, StringBuilder text)
    {
        if (node is IText { Data: var data }) return text.Append(data);
        if (IsBreak(node)) return text.Append(' ');
        foreach (var child in node.ChildNodes) Spelled(child, text);
        return text;
    }

    private static bool IsBreak(INode node) => node is IElement { LocalName: "br" };

    private static bool IsNumber(string text, int digits) => text.Length == digits && text.All(char.IsAsciiDigit);

    private static bool HasBlocks(IElement element) => element.Below().Any(c => Breaks.Contains(c.LocalName) && Folded.Short(c, 12) is null);

    private static bool IsParagraph(IElement element, string text) => element.LocalName is "p" or "blockquote" && text.Length > LongestMeta;

    private static bool Names(IElement element, string[] words)
        => element.ClassList.Any(c => Array.Exists(words, w => c.Contains(w, StringComparison.OrdinalIgnoreCase)));

    private static void Append(StringBuilder text, string piece, string end)
    {
        if (text.Length < 4000) text.Append(piece).Append(end);
    }
}
