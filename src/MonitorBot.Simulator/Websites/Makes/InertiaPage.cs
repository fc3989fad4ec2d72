using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>Laravel with Inertia: an empty app element whose data-page attribute holds everything.</summary>
public sealed record InertiaPage : IWebsiteMake
{
    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Page(site, "Home", "/", new { berita = Rows(site, Category.News, 1, 6), artikel = Rows(site, Category.Article, 1, 4), menu = Menu(site) }),
        [var slug] when site.ChannelAt(slug) is { } channel => Page(site, channel.Label + "/Index", $"/{slug}", new { menu = Menu(site), posts = new { current_page = 1, data = Rows(site, channel.Category, request.Number("page", 1), 10), per_page = 10, total = site.Posts(channel.Category).Count } }),
        [var channel, var slug] when site.BySlug(slug) is { } post => Page(site, "Berita/Show", $"/{channel}/{slug}", new { menu = Menu(site), post = Row(site, post), isi = Markup.Paragraphs(post) }),
        _ => null,
    };

    private static IEnumerable<object> Menu(SiteView site) =>
        [new { label = "Beranda", href = "/" }, .. site.Site.Channels.Select(channel => (object)new { label = channel.Label, href = "/" + channel.Slug })];

    private static IEnumerable<object> Rows(SiteView site, Category category, int page, int size) => Markup.Page(site.Posts(category), page, size).Select(post => Row(site, post));

    private static object Row(SiteView site, SamplePost post) => new
    {
        id = post.Id,
        judul = post.Title,
        slug = post.Slug,
        url = $"{site.Origin}/{site.Channel(post.Category)?.Slug}/{post.Slug}",
        ringkasan = post.Summary,
        published_at = $"{post.PublishedAt:yyyy-MM-dd HH:mm:ss}",
        updated_at = PrintedDate.Iso(post.ModifiedAt.ToUniversalTime()),
        tanggal_mulai = post.Category == Category.Agenda ? post.EventStart?.ToString("yyyy-MM-dd") : null,
        tanggal_selesai = post.Category == Category.Agenda ? post.EventEnd?.ToString("yyyy-MM-dd") : null,
        kategori = new { id = 1 + (int)post.Category, nama = site.LabelOf(post) },
    };

    private static SampleResponse Page(SiteView site, string component, string url, object props) => SampleResponse.Html(
        $"""
        {PageHead.Of(site, site.Site.Acronym, "<link rel=\"modulepreload\" href=\"/build/assets/app-4f2c.js\"><script type=\"module\" src=\"/build/assets/app-4f2c.js\"></script>", "/build/assets/app-77.css")}
        <body class="font-sans antialiased"><div id="app" data-page="{Markup.Text(Markup.Json(new { component, props, url, version = "9d1f0c" }))}"></div></body></html>
        """);
}
