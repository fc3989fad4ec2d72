using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>A Laravel website of a local agency: cards with <c>p.date</c> in the form "l, d F Y".</summary>
/// <param name="EnglishDates">The locale was never set: "Friday, 20 November 2026".</param>
/// <param name="Prefix">Where channels live: "" or "/beranda".</param>
public sealed record LaravelCards(bool EnglishDates = false, string Prefix = "") : IWebsiteMake
{
    public SampleResponse? Respond(SiteView site, SampleRequest request)
    {
        var segments = Prefix.Length > 0 && request.Segments is [var first, .. var rest] && "/" + first == Prefix ? rest : request.Segments;
        return segments switch
        {
            [] => Home(site),
            [var slug] when site.ChannelAt(slug) is { Category: Category.Agenda } channel => Agenda(site, channel),
            [var slug] when site.ChannelAt(slug) is { } channel => List(site, channel, request.Number("page", 1)),
            [var slug, var item] when site.ChannelAt(slug) is not null && site.BySlug(item) is { } post => Item(site, post),
            ["profil", var slug] when site.Static(slug) is { } page => Page(site, page.Title, $"<div class=\"container py-5\"><h2>{page.Title}</h2>{page.Body}</div>"),
            _ => null,
        };
    }

    private string ChannelPath(SampleChannel? channel) => $"{Prefix}/{channel?.Slug ?? "berita"}";

    private string Address(SiteView site, SamplePost post) => $"{ChannelPath(site.Channel(post.Category))}/{post.Slug}";

    private string Printed(DateOnly day) => EnglishDates ? PrintedDate.EnglishLong(day) : PrintedDate.Long(day);

    private SampleResponse Home(SiteView site) => Page(site, "Beranda",
        $"""
        <section id="hero" class="hero"><div class="carousel slide"><div class="carousel-item active"><img src="/storage/slider/1.jpg" alt="Selamat datang"><h2>Selamat Datang di Website Resmi {site.Site.Name}</h2></div></div></section>
        {Markup.Each(site.Site.Channels.Where(channel => channel.Category != Category.Agenda), channel => $"<section class=\"py-5 bg-light\"><div class=\"container\"><div class=\"section-title\"><h2>{channel.Label}</h2><p>{channel.Label} terbaru</p></div><div class=\"row\">{Markup.Each(site.Posts(channel.Category).Take(3), post => Card(site, post))}</div><a class=\"btn btn-primary\" href=\"{site.Origin}{ChannelPath(channel)}\">Lihat semua {channel.Label.ToLowerInvariant()}</a></div></section>")}
        """);

    private SampleResponse List(SiteView site, SampleChannel channel, int page) => Page(site, channel.Label,
        $"<section class=\"breadcrumbs\"><ol><li><a href=\"/\">Beranda</a></li><li>{channel.Label}</li></ol><h2>{channel.Label}</h2></section><section class=\"container\"><div class=\"row gy-4\">{Markup.Each(Markup.Page(site.Posts(channel.Category), page, 9), post => Card(site, post))}</div><nav><ul class=\"pagination\"><li class=\"page-item active\"><span class=\"page-link\">{page}</span></li><li class=\"page-item\"><a class=\"page-link\" href=\"{site.Origin}{ChannelPath(channel)}?page={page + 1}\">{page + 1}</a></li></ul></nav></section>");

    private string Card(SiteView site, SamplePost post) =>
        $"""
        <div class="col-lg-4 col-md-6"><div class="card h-100 post-box">
        <div class="post-img"><img src="{site.Picture(post)}" class="img-fluid" alt=""></div>
        <div class="card-body"><p class="date"><i class="bi bi-calendar"></i> {Printed(post.Day)}</p>
        <h5 class="card-title"><a href="{site.Origin}{Address(site, post)}">{Markup.Text(post.Title)}</a></h5>
        <p class="card-text">{Markup.Text(post.Summary)}</p><a href="{site.Origin}{Address(site, post)}" class="readmore stretched-link">Baca selengkapnya</a></div></div></div>

        """;

    private SampleResponse Agenda(SiteView site, SampleChannel channel) => Page(site, channel.Label,
        $"<section class=\"container\"><h2>{channel.Label} Kegiatan</h2><div class=\"list-agenda\">{Markup.Each(site.Posts(Category.Agenda).Take(12), post => $"<div class=\"agenda-item d-flex\"><div class=\"event-date\"><p>{post.EventStart:dd}</p><small class=\"month\">{PrintedDate.Month(post.EventStart ?? post.Day)}</small> <small class=\"year\">{post.EventStart:yyyy}</small></div><div class=\"event-body\"><h4><a href=\"{site.Origin}{Address(site, post)}\">{Markup.Text(post.Title)}</a></h4><p><i class=\"bi bi-geo\"></i> {post.Place}</p><p><i class=\"bi bi-clock\"></i> {post.EventTime:HH.mm} WITA s.d. selesai</p></div></div>")}</div></section>");

    private SampleResponse Item(SiteView site, SamplePost post) => Page(site, post.Title,
        $"<article class=\"container blog-details\"><h1 class=\"title\">{Markup.Text(post.Title)}</h1><div class=\"meta-top\"><ul><li>Administrator</li>{Markup.If(post.Category != Category.Agenda, $"<li class=\"date\">{Printed(post.Day)}</li>")}<li>{post.Views} kali dibaca</li></ul></div>{Markup.If(post.EventStart is not null, $"<p>Waktu pelaksanaan: {PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd)}</p>")}<img src=\"{site.Picture(post)}\" alt=\"\"><div class=\"content\">{Markup.Paragraphs(post)}</div></article>{BelowItem.Of(site, post, other => Address(site, other))}");

    public MakeTraits Traits => new(ShowsPosting: false, ShowsEventEnd: false);

    private SampleResponse Page(SiteView site, string title, string main) => SampleResponse.Html(
        $"""
        {PageHead.Of(site, title, "<meta name=\"csrf-token\" content=\"f0kZ8qYtC1vWm2\"><link href=\"/assets/vendor/bootstrap/css/bootstrap.min.css\" rel=\"stylesheet\">")}
        <body>{TopBar.Of(site)}<header id="header" class="header d-flex align-items-center"><a href="{site.Origin}/" class="logo"><img src="/assets/img/logo.png" alt=""><h1>{site.Site.Acronym} Kaltim</h1></a>
        <nav id="navbar" class="navbar">{Menu.List(Menu.Of(site, channel => site.Origin + ChannelPath(channel)), "", "dropdown", "dropdown-menu", "nav-link")}</nav></header>
        <main id="main">{main}<div class="container"><aside class="sidebar">{Sidebar.Of(site)}</aside></div></main>
        <footer id="footer" class="footer">{Footer.Of(site)}</footer><script src="/assets/vendor/bootstrap/js/bootstrap.bundle.min.js"></script></body></html>
        """);
}
