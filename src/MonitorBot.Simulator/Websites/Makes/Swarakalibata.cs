using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>The CodeIgniter 3 news CMS: "16:00:41, 25 Agu 2024" in media objects; its agenda list prints posting dates.</summary>
public sealed record Swarakalibata : IWebsiteMake
{
    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] or ["utama"] => Home(site),
        ["berita"] or ["berita", "index"] => List(site, Category.News, 0),
        ["berita", "index", var offset] => List(site, Category.News, int.Parse(offset)),
        ["berita", "detail", var slug] when site.BySlug(slug) is { } post => Item(site, post),
        ["kategori", "detail", var slug] when site.ChannelAt(slug) is { } channel => List(site, channel.Category, 0),
        ["agenda"] or ["agenda", "index", ..] when site.Has(Category.Agenda) => Agenda(site),
        ["agenda", "detail", var slug] when site.BySlug(slug) is { } post => AgendaItem(site, post),
        ["halaman", "detail", var slug] when site.Static(slug) is { } page => Page(site, page.Title, $"<div class=\"block-title\"><h2>{page.Title}</h2></div>{page.Body}"),
        _ => null,
    };

    private static string Address(SamplePost post) => post.Category == Category.Agenda ? $"/agenda/detail/{post.Slug}" : $"/berita/detail/{post.Slug}";

    private static string Stamp(SamplePost post) => $"{post.Time:HH:mm:ss}, {PrintedDate.Short(post.Day)}";

    private static string ChannelPath(SampleChannel channel) => channel.Category switch
    {
        Category.News => "/berita",
        Category.Agenda => "/agenda",
        _ => $"/kategori/detail/{channel.Slug}",
    };

    private static SampleResponse Home(SiteView site) => Page(site, "Halaman Utama",
        $"""
        <div class="block-title" style="background:#2c3e50"><a href="{site.Origin}/berita" class="right">Lihat semua</a><h2>Berita Terkini</h2></div>
        <div class="block-content">{Markup.Each(site.Texts.Take(6), post => Media(site, post))}</div>
        <div class="block-title"><h2>Berita Populer</h2></div><div class="block-content"><ul>{Markup.Each(site.Texts.OrderByDescending(post => post.Views).Take(4), post => $"<li><a href=\"{site.Origin}{Address(post)}\">{Markup.Text(post.Title)}</a> <span class=\"views\">{post.Views}x dibaca</span></li>")}</ul></div>
        """);

    private static SampleResponse List(SiteView site, Category category, int offset) => Page(site, category == Category.News ? "Semua Berita" : "Kategori",
        $"<div class=\"block-title\"><h2>{(category == Category.News ? "Indeks Berita" : site.Channel(category)?.Label)}</h2></div>{Markup.Each(site.Posts(category).Skip(offset).Take(10), post => Media(site, post))}<div class=\"pagination\"><a href=\"{site.Origin}/berita/index/{offset + 10}\">Next &rsaquo;</a></div>");

    private static string Media(SiteView site, SamplePost post) =>
        $"""
        <div class="article-big media"><div class="article-photo pull-left"><a href="{site.Origin}{Address(post)}"><img class="media-object" src="{site.Picture(post)}" alt=""></a></div>
        <div class="media-body article-content"><h2><a href="{site.Origin}{Address(post)}">{Markup.Text(post.Title)}</a></h2>
        <span class="meta"><a href="{site.Origin}{Address(post)}"><span class="icon-text">&#128340;</span>{Stamp(post)}</a> <a href="#"><span class="icon-text">&#59212;</span>0 Komentar</a></span>
        <p>{Markup.Text(post.Summary)}</p></div></div>

        """;

    private static SampleResponse Agenda(SiteView site) => Page(site, "Semua Agenda",
        $"<div class=\"block-title\"><h2>Agenda Kegiatan</h2></div>{Markup.Each(site.Posts(Category.Agenda).Take(10), post => $"<div class=\"article-big media\"><div class=\"media-body\"><h2><a href=\"{site.Origin}{Address(post)}\">{Markup.Text(post.Title)}</a></h2><span class=\"meta\"><span class=\"icon-text\">&#128340;</span>{Stamp(post)}</span><p>{Markup.Text(post.Summary)}</p></div></div>\n")}");

    private static SampleResponse Item(SiteView site, SamplePost post) => Page(site, post.Title,
        $"<h1 class=\"article-title\">{Markup.Text(post.Title)}</h1><div class=\"article-header\"><span class=\"meta\">Oleh: Administrator | {PrintedDate.Weekday(post.Day)}, {PrintedDate.Plain(post.Day)} - {post.Time:HH:mm:ss} WITA | Dibaca {post.Views} kali</span></div><img src=\"{site.Picture(post)}\" alt=\"\"><div class=\"article-text\">{Markup.Paragraphs(post)}</div>{BelowItem.Of(site, post, Address)}");

    private static SampleResponse AgendaItem(SiteView site, SamplePost post) => Page(site, post.Title,
        $"<h1 class=\"article-title\">{Markup.Text(post.Title)}</h1><span class=\"meta\">Diposting: {PrintedDate.Weekday(post.Day)}, {PrintedDate.Plain(post.Day)} - {post.Time:HH:mm:ss} WITA</span><table class=\"table\"><tr><th>Waktu</th><td>{PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd)}</td></tr><tr><th>Pukul</th><td>{post.EventTime:HH:mm} WITA</td></tr><tr><th>Tempat</th><td>{post.Place}</td></tr></table>{Markup.Paragraphs(post)}");

    private static SampleResponse Page(SiteView site, string title, string main) => SampleResponse.Html(
        $"""
        {PageHead.Of(site, title, "<meta name=\"robots\" content=\"index, follow\"><meta name=\"author\" content=\"swarakalibata\"><link rel=\"stylesheet\" href=\"/template/phpmu-one/css/reset.css\">", "/template/phpmu-one/css/main-stylesheet.css")}
        <body>{TopBar.Of(site)}<div class="boxed"><div class="header"><div class="header-topmenu"><ul class="le-first"><li><a href="{site.Origin}/hubungi">Hubungi Kami</a></li></ul></div><h1><a href="{site.Origin}/">{site.Site.Name}</a></h1></div>
        <div class="main-menu"><nav>{Menu.List(Menu.Of(site, channel => site.Origin + ChannelPath(channel), page: "/halaman/detail/"), "the-menu", "")}</nav></div>
        <div class="content"><div class="main-content left">{main}</div><div class="main-sidebar right">{Sidebar.Of(site)}<div class="widget"><h3>Kategori</h3><ul>{Markup.Each(site.Site.Channels, channel => $"<li><a href=\"{site.Origin}{ChannelPath(channel)}\">{channel.Label}</a></li>")}</ul></div></div></div>
        <div class="footer">{Footer.Of(site)}</div></div></body></html>
        """);
}
