namespace MonitorBot.Simulator.Websites;

/// <summary>Answers for one website: what its make shows, what every server has, what ails it. Pure.</summary>
public static class SampleWebsite
{
    public static SampleResponse Respond(SampleSite site, SampleRequest request, DateTimeOffset now)
    {
        if (SampleFault.Answer(site, request) is { } fault) return fault;
        var view = new SiteView(site, request.Origin, now);
        var answer = Asset(site, request) ?? site.Make.Respond(view, request) ?? Everywhere(view, request) ?? Missing(view, request);
        return InjectedMarkup.Apply(site, request, answer);
    }

    private static SampleResponse? Asset(SampleSite site, SampleRequest request) => Path.GetExtension(request.Path) switch
    {
        ".svg" or ".ico" or ".png" or ".jpg" => SampleLook.Picture(site, request.Path),
        ".css" => SampleLook.Style(site),
        _ => null,
    };

    private static SampleResponse? Everywhere(SiteView site, SampleRequest request) => request.Path switch
    {
        "/robots.txt" => new(200, "text/plain", $"User-agent: *\nDisallow: /admin/\nDisallow: /wp-admin/\nSitemap: {site.Origin}/sitemap.xml\n"),
        "/sitemap.xml" => SampleSitemap.Of(site),
        "/rss.xml" or "/feed.xml" when site.Has(Trap.DemoFeed) => SampleFeed.VendorDemo(site),
        "/rss.xml" or "/rss" when site.Has(Trap.UndatedFeed) => SampleFeed.Undated(site),
        _ => null,
    };

    private static SampleResponse Missing(SiteView site, SampleRequest request) =>
        site.Has(Trap.SoftNotFound) && site.Site.Make.Respond(site, request with { Path = "/", Query = new Dictionary<string, string>() }) is { } home
            ? home
            : new(404, "text/html; charset=UTF-8", $"<!doctype html><html lang=\"id\"><head><title>404 Halaman tidak ditemukan</title></head><body><h1>404</h1><p>Halaman yang Anda cari tidak ditemukan di {site.Site.Host}.</p><a href=\"/\">Kembali ke beranda</a></body></html>");
}
