using AngleSharp.Dom;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Discovery;

/// <summary>
/// A generator writes the address it was built for into every link. Where that is another host than the one that answers
/// (a move, a test address), the website's own menu leads "abroad"; this recognises it.
/// </summary>
public static class BaseAlias
{
    private const int Few = 3;

    /// <returns>The "host" or "host:port" that stands for the website's own; null for ordinary websites.</returns>
    /// <remarks>It must be what the page calls itself (canonical, og:url, its stylesheet or feed) and hold most links, the way home among them.</remarks>
    public static string? Of(IDocument document, Uri page, SiteHosts hosts)
    {
        var baseUrl = DocumentBase.Of(document, page);
        var written = document.Find("a[href]").Select(a => a.GetAttribute("href")).ToList();
        // What is written without a host is foreign only where the base is.
        var abroad = hosts.Owns(baseUrl) ? written.Where(NamesHost) : written;
        var foreign = abroad.Select(h => Absolute(baseUrl, h)).OfType<Uri>().Where(u => !hosts.Owns(u)).GroupBy(HostName.Key).MaxBy(g => g.Count());
        if (foreign is null || foreign.Count() < Few) return null;
        var own = written.Select(h => Absolute(baseUrl, h)).OfType<Uri>().Where(hosts.Owns).Select(u => u.PathAndQuery).Where(p => p.Length > 1).Distinct().Count();
        var named = Names(document, baseUrl).Count(u => HostName.Key(u) == foreign.Key);
        return foreign.Select(u => u.PathAndQuery).Distinct().Count() > own * 2 && named > 0 ? foreign.Key : null;
    }

    private static IEnumerable<Uri> Names(IDocument document, Uri baseUrl)
        => document.Find("link[rel=canonical], link[rel=alternate], link[rel=home], link[rel='https://api.w.org/'], link[rel=stylesheet]").Select(l => l.GetAttribute("href"))
            .Concat(document.Find("meta[property='og:url']").Select(m => m.GetAttribute("content")))
            .Concat(document.Find("header a, .site-title a, .navbar-brand, h1 a").Select(a => a.GetAttribute("href")))
            .Select(h => Absolute(baseUrl, h)).OfType<Uri>().Where(u => u.AbsolutePath == "/" || !u.AbsoluteUri.Contains("cdn", StringComparison.OrdinalIgnoreCase));

    private static bool NamesHost(string? href) => href.AsSpan().TrimStart() is var text && (text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.StartsWith("//"));

    private static Uri? Absolute(Uri baseUrl, string? href)
        => href is { Length: > 0 and < 2000 } && !href.StartsWith('#') && Uri.TryCreate(baseUrl, href, out var url) && url.Scheme is "http" or "https" ? url : null;
}
