using MonitorBot.Core.Discovery;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Scanning;

/// <summary>Reads the website's sitemap for addresses that speak, with what is left of the requests for integrity.</summary>
internal sealed class SitemapProbe(SiteSession session)
{
    private const int MaxRequests = 2;

    /// <summary>Words in a part's address: lists of lists, where nobody injects a page.</summary>
    private static readonly string[] Dull = ["users", "author", "taxonom", "categor", "-tag"];

    /// <summary>Where injected pages would stand.</summary>
    private static readonly string[] Grown = ["post", "berita", "artikel", "news", "article"];

    /// <summary>Own addresses, of the scan's sitemaps and of what could be asked besides; null when there is none.</summary>
    public async Task<IReadOnlyList<Uri>?> ReadAsync(ReadSite read, CancellationToken stop)
    {
        var hosts = read.Hosts ?? new SiteHosts(read.Site, read.Site.StartUrl);
        var maps = read.Pages.Where(page => page.Document is null && IsSitemap(page.Page)).Select(page => Map(page.Page, hosts)).OfType<Sitemap>().ToList();
        var open = new List<Uri>((maps.Count == 0 ? Sitemap.Beginnings(session.Sitemaps, read.Start!.Page.Url, hosts) : Parts(maps)).Except(read.Asked));
        for (var asked = 0; asked < MaxRequests && open.Count > 0; asked++)
        {
            var url = open[0];
            open.RemoveAt(0);
            if (await session.GetAsync(new FetchRequest(url) { Integrity = true, Accept = "application/xml, text/xml;q=0.9, */*;q=0.5" }, stop) is not FetchOutcome.Fetched { Page: { Status: 200 } page }) continue;
            if (!IsSitemap(page) || Map(page, hosts) is not { } map) continue;
            maps.Add(map);
            open.AddRange(Parts([map]).Except(read.Asked));
        }

        return maps.Count == 0 ? null : [.. maps.SelectMany(map => map.Pages).Distinct()];
    }

    private static IEnumerable<Uri> Parts(IEnumerable<Sitemap> maps)
        => maps.SelectMany(map => map.Further).Where(part => !Array.Exists(Dull, word => part.AbsolutePath.Contains(word, StringComparison.OrdinalIgnoreCase))).OrderByDescending(part => Array.Exists(Grown, word => part.AbsolutePath.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static bool IsSitemap(Page page)
    {
        var head = page.Text.AsSpan(0, Math.Min(page.Text.Length, 2_000));
        return head.Contains("<urlset", StringComparison.OrdinalIgnoreCase) || head.Contains("<sitemapindex", StringComparison.OrdinalIgnoreCase);
    }

    private static Sitemap? Map(Page page, SiteHosts hosts)
        => SafeXml.Parse(page.Text) is XmlOutcome.Parsed parsed ? Sitemap.Read(parsed.Document, page.Url, hosts) : null;
}
