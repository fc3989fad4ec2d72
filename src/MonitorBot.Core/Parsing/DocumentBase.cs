using AngleSharp.Dom;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Parsing;

/// <summary>What relative links of a document resolve against.</summary>
internal static class DocumentBase
{
    /// <param name="page">The page's address after redirects; holds where the document names no other that can be read.</param>
    public static Uri Of(IDocument document, Uri page)
        => document.First("base[href]")?.GetAttribute("href") is { } href && Uri.TryCreate(page, href, out var own) ? own : page;
}
