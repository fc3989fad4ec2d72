using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>Lists that scripts fill from JSON: /home/new-posts and /beranda/agendas/data?date=….</summary>
public sealed record AjaxList : IWebsiteMake
{
    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Page(site, "Beranda", site.Site.Channels),
        ["home", "new-posts"] => SampleResponse.Json(new { status = true, data = site.Posts(Category.News).Take(8).Select(post => Row(site, post)) }),
        ["home", "articles"] => SampleResponse.Json(new { status = true, data = site.Posts(Category.Article).Take(8).Select(post => Row(site, post)) }),
        ["beranda", "agendas", "data"] => SampleResponse.Json(site.Posts(Category.Agenda).Where(post => request["date"] is not { } date || !DateOnly.TryParse(date, out var day) || post.EventStart == day).Select(post => new { judul = post.Title, tanggal_mulai = post.EventStart?.ToString("yyyy-MM-dd"), tanggal_selesai = post.EventEnd?.ToString("yyyy-MM-dd"), jam = $"{post.EventTime:HH:mm}", lokasi = post.Place, url = $"{site.Origin}/agenda/{post.Slug}", created_at = $"{post.PublishedAt:yyyy-MM-dd HH:mm:ss}" })),
        ["halaman", var slug] when site.Static(slug) is { } page => Shell(site, page.Title, $"<h2>{page.Title}</h2>{page.Body}", ""),
        [var slug] when site.ChannelAt(slug) is { } channel => Page(site, channel.Label, [channel]),
        [_, var slug] when site.BySlug(slug) is { } post => Item(site, post),
        _ => null,
    };

    private static object Row(SiteView site, SamplePost post) => new
    {
        id = post.Id,
        judul = post.Title,
        slug = post.Slug,
        link = $"{site.Origin}/{site.Channel(post.Category)?.Slug}/{post.Slug}",
        gambar = site.Picture(post),
        tanggal = $"{post.PublishedAt:yyyy-MM-dd HH:mm:ss}",
        dilihat = post.Views,
    };

    private static SampleResponse Page(SiteView site, string title, IEnumerable<SampleChannel> channels) => Shell(site, title,
        Markup.Each(channels, channel => $"<section class=\"section\"><h2 class=\"title\">{channel.Label}</h2><div class=\"row\" id=\"list-{channel.Slug}\"><div class=\"loader text-center\"><i class=\"fa fa-spinner fa-spin\"></i> Memuat data...</div></div></section>"),
        Markup.Each(channels, channel => $$"""
            $.ajax({ url: '{{Endpoint(site, channel.Category)}}', type: 'GET', dataType: 'json', success: function (res) {
              var html = ''; $.each(res.data || res, function (i, row) { html += '<div class="col-md-4"><a href="' + (row.link || row.url) + '">' + row.judul + '</a><small>' + moment(row.tanggal || row.tanggal_mulai).format('LL') + '</small></div>'; });
              $('#list-{{channel.Slug}}').html(html); } });

            """));

    private static string Endpoint(SiteView site, Category category) => category switch
    {
        Category.News => $"{site.Origin}/home/new-posts",
        Category.Article => "/home/articles",
        _ => "/beranda/agendas/data",
    };

    private static SampleResponse Item(SiteView site, SamplePost post) => Shell(site, post.Title,
        $"<h1>{Markup.Text(post.Title)}</h1><ul class=\"post-meta\"><li><i class=\"fa fa-user\"></i> Humas</li><li><i class=\"fa fa-calendar\"></i> {PrintedDate.Plain(post.Day)}</li><li><i class=\"fa fa-eye\"></i> {post.Views}</li></ul><div class=\"post-content\">{Markup.If(post.EventStart is not null, $"<p>Tanggal kegiatan: {PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd)}</p>")}{Markup.Paragraphs(post)}</div>{BelowItem.Of(site, post, other => $"/{site.Channel(other.Category)?.Slug}/{other.Slug}")}", "");

    private static SampleResponse Shell(SiteView site, string title, string main, string script) => SampleResponse.Html(
        $$"""
        {{PageHead.Of(site, title, "<link rel=\"stylesheet\" href=\"/frontend/css/owl.carousel.css\">", "/frontend/css/style.css")}}
        <body>{{TopBar.Of(site)}}<header class="header"><h1><a href="/">{{site.Site.Name}}</a></h1><nav class="navbar">{{Menu.List(Menu.Of(site, channel => $"{site.Origin}/{channel.Slug}", page: "/halaman/"), "navbar-nav", "nav-item dropdown", "dropdown-menu", "nav-link")}}</nav></header>
        <div class="container"><div class="row"><div class="col-md-8">{{main}}</div><div class="col-md-4 sidebar">{{Sidebar.Of(site)}}</div></div></div><footer class="footer">{{Footer.Of(site)}}</footer>
        <script src="/frontend/js/jquery.min.js"></script><script src="/frontend/js/moment-with-locales.min.js"></script><script>
        $(document).ready(function () {
        {{script}} });
        </script></body></html>
        """);
}
