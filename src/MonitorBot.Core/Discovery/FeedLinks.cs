using AngleSharp.Dom;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Discovery;

/// <summary>Where a website's feeds are: what the page declares, then what it links, then where its maker usually puts them.</summary>
public static class FeedLinks
{
    private static readonly (string Mark, string Path)[] ByGenerator =
    [
        ("wordpress", "/feed/"), ("hugo", "/index.xml"), ("jekyll", "/feed.xml"), ("pelican", "/feeds/all.atom.xml"), ("nikola", "/rss.xml"), ("hexo", "/atom.xml"), ("ghost", "/rss/"),
        ("joomla", "/?format=feed&type=rss"), ("drupal", "/rss.xml"), ("blogger", "/feeds/posts/default?alt=rss"), ("spip", "/spip.php?page=backend"), ("dotclear", "/feed/atom"), ("serendipity", "/index.php?/feeds/index.rss2"),
        ("eleventy", "/feed.xml"), ("astro", "/rss.xml"), ("publii", "/feed.xml"), ("zola", "/atom.xml"), ("typecho", "/feed/"),
    ];

    /// <summary>Where feeds usually are, most usual first; asked only when a website names none and shows no list.</summary>
    public static readonly IReadOnlyList<string> WellKnown = ["/feed/", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/rss/"];

    private static readonly string[] Ends = ["/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/atom", "/feed.php", "/rss.php", "backend.php"];

    /// <summary>Feeds of comments, and a wiki's of whatever was changed.</summary>
    private static readonly string[] OtherWords = ["comment", "komentar", "recent changes", "recentchanges", "recent_changes", "perubahan"];

    /// <summary>Feeds that the page declares for itself, in its order; those of comments and of changes left out.</summary>
    public static IReadOnlyList<Uri> Declared(IDocument document, Uri baseUrl, SiteHosts hosts)
        => [.. document.Find("link[rel][href]").Where(IsFeed).Select(l => hosts.Resolve(baseUrl, l.GetAttribute("href"))).OfType<Uri>().Where(u => !IsOther(u)).Distinct().Take(8)];

    /// <summary>Feeds that the page merely links.</summary>
    public static IReadOnlyList<Uri> Linked(IDocument document, Uri baseUrl, SiteHosts hosts)
        => [.. document.Find("a[href]").Select(a => hosts.Resolve(baseUrl, a.GetAttribute("href"))).OfType<Uri>().Where(LooksLikeFeed).Where(u => !IsOther(u)).Distinct().Take(4)];

    /// <summary>The one well-known place for the program that the page says it was made with.</summary>
    public static Uri? Guess(IDocument document, Uri home)
    {
        var generator = document.First("meta[name=generator]")?.GetAttribute("content")?.ToLowerInvariant();
        var path = generator is null ? null : ByGenerator.FirstOrDefault(g => generator.Contains(g.Mark, StringComparison.Ordinal)).Path;
        return path is null ? null : new Uri(home, path);
    }

    private static bool IsFeed(IElement link)
    {
        var type = (link.GetAttribute("type") ?? "").ToLowerInvariant();
        return (link.GetAttribute("rel") ?? "").Contains("alternate", StringComparison.OrdinalIgnoreCase)
            && (type.Contains("rss", StringComparison.Ordinal) || type.Contains("atom", StringComparison.Ordinal) || type.Contains("feed+json", StringComparison.Ordinal))
            && link.GetAttribute("title") is var title && (title is null || !Array.Exists(OtherWords, w => title.Contains(w, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool LooksLikeFeed(Uri url)
    {
        var path = url.AbsolutePath.TrimEnd('/').ToLowerInvariant();
        return Array.Exists(Ends, e => path.EndsWith(e, StringComparison.Ordinal)) || url.Query.Contains("format=feed", StringComparison.Ordinal) || url.Query.Contains("feed=rss", StringComparison.Ordinal);
    }

    private static bool IsOther(Uri url) => Array.Exists(OtherWords, w => url.AbsoluteUri.Contains(w, StringComparison.OrdinalIgnoreCase));
}
