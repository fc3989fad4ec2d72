using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace MonitorBot.Core.Tests;

/// <summary>Small documents for the tests of pure readers.</summary>
internal static class Html
{
    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
