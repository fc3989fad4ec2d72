using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Articles.Body;

/// <summary>The article's own heading: the one that the page's title repeats, else the first h1, else what is set as a heading without being one.</summary>
internal static class MainHeading
{
    private const int ShortestTitle = 12;
    private const int LongestTitle = 300;

    public static IElement? Of(IHtmlDocument document)
    {
        var title = Letters(document.Title ?? "");
        var open = Letters(document.First("meta[property='og:title']")?.GetAttribute("content") ?? "");
        IElement? first = null;
        foreach (var heading in document.Find("h1,h2,h3"))
        {
            var text = Letters(heading.Words());
            if ((text.Length > 0 && text == title) || (text.Length >= ShortestTitle && (title.Contains(text, StringComparison.Ordinal) || (open.Length >= ShortestTitle && text.Contains(open, StringComparison.Ordinal)))))
            {
                return heading;
            }

            first ??= heading.LocalName == "h1" && text.Length > 0 ? heading : null;
        }

        return first ?? Set(document, title);
    }

    /// <summary>Pages made by hand set their title with "font", "b" or "div": the first such one with the page's title in it.</summary>
    private static IElement? Set(IHtmlDocument document, string title) => title.Length < ShortestTitle ? null : document
        .Find("h4,h5,h6,b,strong,font,big,center,div,span,p,td")
        .FirstOrDefault(element => element.ChildElementCount == 0 && element.Words() is { Length: >= ShortestTitle and < LongestTitle } words && Letters(words) is { Length: >= ShortestTitle } text && title.StartsWith(text, StringComparison.Ordinal));

    /// <summary>Letters and digits in lower case, so that dashes, quotes and spaces do not matter.</summary>
    public static string Letters(string text) =>
        text.Length > 600 ? "" : string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
