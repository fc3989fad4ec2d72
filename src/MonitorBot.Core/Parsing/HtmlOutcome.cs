using AngleSharp.Html.Dom;

namespace MonitorBot.Core.Parsing;

/// <summary>How the parsing of a page ended; a closed family.</summary>
public abstract record HtmlOutcome
{
    private HtmlOutcome()
    {
    }

    /// <summary>
    /// Links resolve against the page's address. Scripts were not run, nothing was loaded. Never serialise the document
    /// and never walk it by siblings: both are quadratic.
    /// </summary>
    public sealed record Parsed(IHtmlDocument Document) : HtmlOutcome;

    /// <summary>The page broke a limit; nothing of it may be believed.</summary>
    /// <param name="Why">One Indonesian clause for people.</param>
    public sealed record Hostile(string Why) : HtmlOutcome;
}
