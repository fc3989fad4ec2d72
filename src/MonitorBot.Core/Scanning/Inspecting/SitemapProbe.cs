using MonitorBot.Core.Discovery;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Scanning.Memory;

namespace MonitorBot.Core.Scanning.Inspecting;

/// <summary>Reads the website's sitemap for addresses that speak, with what is left of the requests for integrity.</summary>
internal sealed class SitemapProbe(SiteSession session)
{
    private const int MaxRequests = 2;
    private const string Accept = "application/xml, text/xml;q=0.9, */*;q=0.5";

    /// <summary>Words in a part's address: lists of lists, where nobody injects a page.</summary>
    private static readonly string[] Dull = ["users", "author", "taxonom", "categor", "-tag"];

    /// <summary>Where injected pages would stand.</summary>
    private static readonly string[] Grown = ["post", "berita", "artikel", "news", "article"];

    /// <summary>Own addresses, of the scan's sitemaps and of what could be asked besides.</summary>
    public async Task<MapReading> ReadAsync(ReadSite read, CancellationToken stop)
    {
        var hosts = read.Hosts ?? new SiteHosts(read.Site, read.Site.StartUrl);
        var maps = read.Pages.Where(page => IsSitemap(page.Page)).Select(page => Map(page.Page, hosts)).OfType<Sitemap>().ToList();
        var open = new List<Uri>((maps.Count == 0 ? Sitemap.Beginnings(session.Sitemaps, read.Start!.Page.Url, hosts) : Parts(maps)).Except(read.Asked));
        var asked = new List<AskedPage>();
        while (asked.Count < MaxRequests && open.Count > 0)
        {
            var page = await AskAsync(open[0], null, stop);
            asked.Add(new AskedPage(open[0], Accept, page));
            open.RemoveAt(0);
            if (page is null || !IsSitemap(page) || Map(page, hosts) is not { } map) continue;
            maps.Add(map);
            open.AddRange(Parts([map]).Except(read.Asked));
        }

        return new MapReading([.. maps.SelectMany(map => map.Pages).Distinct()], maps.Count > 0, asked);
    }

    /// <summary>Whether the sitemaps of the last inspection are still the same, with those that are not.</summary>
    public async Task<(bool Same, IReadOnlyList<ReadPage> Pages)> AgainAsync(SiteMemory memory, CancellationToken stop)
    {
        var pages = new List<ReadPage>();
        foreach (var known in memory.Validators.Where(page => page.Role == PageRole.Map))
        {
            var page = await AskAsync(known.Url, known, stop);
            if (page is null ? known.Sha256.Length == 0 : page.Sha256 == known.Sha256) continue;
            if (page is not null) pages.Add(new ReadPage(page, _ => null));
        }
        return (pages.Count == 0, pages);
    }

    private async Task<Page?> AskAsync(Uri url, PageValidator? known, CancellationToken stop)
        => await session.GetAsync(new FetchRequest(url) { Integrity = true, Accept = Accept, Known = known }, stop) is FetchOutcome.Fetched { Page: { Status: 200 } page } ? page : null;

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

/// <param name="Pages">Own addresses that the sitemaps name.</param>
/// <param name="Found">At least one sitemap was read.</param>
/// <param name="Asked">What was asked for besides the scan's own pages.</param>
internal sealed record MapReading(IReadOnlyList<Uri> Pages, bool Found, IReadOnlyList<AskedPage> Asked);
