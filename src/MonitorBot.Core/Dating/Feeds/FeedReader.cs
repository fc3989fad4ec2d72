using AngleSharp.Dom;

namespace MonitorBot.Core.Dating.Feeds;

/// <summary>A feed, read: what it calls itself and its items in the order written.</summary>
public sealed record Feed(string Title, IReadOnlyList<FeedEntry> Entries);

/// <summary>One entry, links still as written (relative or of any host).</summary>
/// <param name="Published">Publication as written; never a modification, except where <paramref name="OnlyUpdated"/> says so.</param>
public sealed record FeedEntry(string Title, string? Link, string? Published, bool OnlyUpdated, IReadOnlyList<string> Categories, string Summary);

/// <summary>RSS 0.9x to 2.0, RDF, Atom and Joomla's, by local names so that any prefix will do.</summary>
public static class FeedReader
{
    private const int MaxEntries = 200;

    /// <returns>Null when the document is no feed.</returns>
    public static Feed? TryRead(IDocument document)
    {
        var root = document.DocumentElement;
        if (root is null || root.LocalName.ToLowerInvariant() is not ("rss" or "feed" or "rdf")) return null;
        var entries = root.Descendants<IElement>().Where(e => e.LocalName is "item" or "entry").Take(MaxEntries).Select(Entry).ToList();
        var channel = root.Children.FirstOrDefault(e => e.LocalName == "channel") ?? root;
        return new Feed(Text(channel, "title") ?? "", entries);
    }

    private static FeedEntry Entry(IElement item)
    {
        var published = Text(item, "pubDate") ?? Text(item, "published") ?? Text(item, "date") ?? Text(item, "issued") ?? Text(item, "created");
        var link = AtomLink(item) ?? Text(item, "link") ?? PermanentGuid(item);
        var categories = item.Children.Where(e => e.LocalName is "category" or "subject").Select(CategoryName).Where(c => c.Length > 0).ToList();
        return new FeedEntry(Text(item, "title") ?? "", link, published ?? Text(item, "updated"), published is null, categories, Text(item, "description") ?? Text(item, "summary") ?? Text(item, "content") ?? "");
    }

    private static string CategoryName(IElement category) => (category.GetAttribute("label") ?? category.GetAttribute("term") ?? category.TextContent).Trim();

    private static string? AtomLink(IElement item)
        => item.Children.Where(e => e.LocalName == "link" && e.HasAttribute("href") && e.GetAttribute("rel") is null or "alternate").Select(e => e.GetAttribute("href")).FirstOrDefault();

    private static string? PermanentGuid(IElement item)
    {
        var guid = item.Children.FirstOrDefault(e => e.LocalName == "guid");
        return guid?.GetAttribute("isPermaLink") == "false" ? null : guid?.TextContent.Trim();
    }

    private static string? Text(IElement parent, string name)
    {
        var text = parent.Children.FirstOrDefault(e => e.LocalName == name)?.TextContent.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
