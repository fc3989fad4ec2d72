namespace MonitorBot.Simulator.Websites;

public static class SampleSitemap
{
    /// <summary>Only static pages: of use to search engines, none to whoever wants to know what is new.</summary>
    public static SampleResponse Of(SiteView site)
    {
        var stamp = site.Has(Trap.SitemapNow) ? site.Now : PublishedYearsAgo(site);
        var urls = Markup.Each(StaticPage.All(site.Site), page => $"<url><loc>{site.Origin}/profil/{page.Slug}</loc><lastmod>{PrintedDate.Iso(stamp)}</lastmod><changefreq>daily</changefreq></url>\n");
        return SampleResponse.Xml($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n<url><loc>{site.Origin}/</loc><lastmod>{PrintedDate.Iso(stamp)}</lastmod></url>\n{urls}</urlset>");
    }

    private static DateTimeOffset PublishedYearsAgo(SiteView site) => new(site.Today.Year - 4, 3, 2, 10, 0, 0, site.Now.Offset);
}
