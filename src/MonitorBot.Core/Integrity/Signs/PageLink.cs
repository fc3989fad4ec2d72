using AngleSharp.Dom;
using MonitorBot.Core.Integrity.Hiding;
using MonitorBot.Core.Integrity.Links;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>A link out of the website, as written in the page.</summary>
internal sealed class PageLink(Uri url, IElement element)
{
    private const int LongestText = 400;
    private const string Selector = "a, area, iframe[src], embed[src], object[data], form[action], [onclick]";

    private string? _text;
    private LinkWeight? _weight;

    public Uri Url => url;

    public IElement Element => element;

    /// <summary>What stands for the link; empty when that is a whole text.</summary>
    public string Text => _text ??= PageText.OfLink(element) is { Length: < LongestText } text ? text : "";

    public string Host => Domains.Host(url);

    public LinkWeight Weight => _weight ??= LinkGrade.Of(url, Text);

    public string Shown => Text.Length > 0 ? $"\"{(Text.Length > 80 ? Text[..80] : Text)}\" -> {Url.AbsoluteUri}" : Url.AbsoluteUri;

    /// <summary>Links and frames below the node that leave the website.</summary>
    public static IEnumerable<PageLink> Outbound(PageScope scope, IParentNode below)
        => All(scope, below).Where(link => !scope.Own.Owns(link.Url));

    public static IEnumerable<PageLink> All(PageScope scope, IParentNode below)
    {
        foreach (var element in Elements(below))
            if (scope.LinkOf(element) is { } link) yield return link;
    }

    private static IEnumerable<IElement> Elements(IParentNode below) => below switch
    {
        IDocument document => document.Find(Selector),
        IElement element => element.Find(Selector),
        _ => below.QuerySelectorAll(Selector),
    };

    /// <summary>The link that the element itself is; null when it is none.</summary>
    public static PageLink? Of(PageScope scope, IElement element)
        => scope.Resolve(Target(element)) is { } url ? new PageLink(url, element) : null;

    private static string? Target(IElement element) => element.LocalName switch
    {
        "a" or "area" => element.GetAttribute("href") ?? element.GetAttribute("xlink:href"),
        "iframe" or "embed" => element.GetAttribute("src"),
        "object" => element.GetAttribute("data"),
        "form" => element.GetAttribute("action"),
        _ => InHandler(element.GetAttribute("onclick")),
    };

    private static string? InHandler(string? code)
    {
        if (code is null || code.IndexOf("http", StringComparison.OrdinalIgnoreCase) is not (>= 0 and var start)) return null;
        var end = code.AsSpan(start).IndexOfAny("'\"`) ");
        return end < 0 ? code[start..] : code.Substring(start, end);
    }
}
