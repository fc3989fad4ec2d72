using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>WordPress with a classic theme and dated permalinks.</summary>
/// <param name="Api">Whether the REST API answers; many security plugins close it.</param>
/// <param name="Feed">Whether feeds are on.</param>
/// <param name="English">A theme left in English.</param>
public sealed record WordPressClassicTheme(bool Api = true, bool Feed = true, bool English = false) : IWebsiteMake
{
    /// <summary>Events live in ordinary posts of the category "Agenda": their posting date shows, the event day stands in the text.</summary>
    public MakeTraits Traits => new(ShowsEvent: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] when request["rest_route"] is { } route => Rest(site, request with { Path = "/wp-json" + route }),
        [] when request["feed"] == "rss2" => FeedOf(site, site.All),
        [] when site.ById(request["p"]) is { } post => SampleResponse.Redirect(site.Origin + Address(post), 301),
        [] => Home(site),
        ["wp-json", ..] => Rest(site, request),
        ["feed"] => FeedOf(site, site.All),
        ["category", var slug, "feed"] when site.ChannelAt(slug) is { } channel => FeedOf(site, site.Posts(channel.Category)),
        ["category", var slug] when site.ChannelAt(slug) is { } channel => Archive(site, channel, 1),
        ["category", var slug, "page", var page] when site.ChannelAt(slug) is { } channel => Archive(site, channel, int.Parse(page)),
        [_, _, var slug] when site.BySlug(slug) is { } post => Item(site, post),
        ["profil", var slug] when site.Static(slug) is { } page => Page(site, page.Title, $"<article class=\"page type-page hentry\"><h1 class=\"entry-title\">{page.Title}</h1><div class=\"entry-content\">{page.Body}</div></article>"),
        _ => null,
    };

    public static string Address(SamplePost post) => $"/{post.Day.Year}/{post.Day.Month:00}/{post.Slug}/";

    private SampleResponse? Rest(SiteView site, SampleRequest request) => WordPressApi.Respond(site, request, Api, Address);

    private SampleResponse? FeedOf(SiteView site, IEnumerable<SamplePost> posts) =>
        Feed ? SampleFeed.Rss(site, site.Site.Name, posts, Address, "https://wordpress.org/?v=6.6.2", TimeSpan.Zero) : null;

    private string Printed(DateOnly day) => English ? PrintedDate.English(day) : PrintedDate.Plain(day);

    private SampleResponse Home(SiteView site) => Page(site, "Beranda",
        Markup.Each(site.Site.Channels, channel => $"<section class=\"home-section\"><h2 class=\"section-title\"><span>{channel.Label}</span></h2>{Markup.Each(site.Posts(channel.Category).Take(4), post => Card(site, post))}<a class=\"more-link\" href=\"{site.Origin}/category/{channel.Slug}/\">Selengkapnya</a></section>"));

    private SampleResponse Archive(SiteView site, SampleChannel channel, int page) => Page(site, channel.Label,
        $"<header class=\"page-header\"><h1 class=\"page-title\">Kategori: <span>{channel.Label}</span></h1></header>{Markup.Each(Markup.Page(site.Posts(channel.Category), page, 10), post => Card(site, post))}<nav class=\"navigation pagination\"><div class=\"nav-links\"><span class=\"page-numbers current\">{page}</span><a class=\"page-numbers\" href=\"{site.Origin}/category/{channel.Slug}/page/{page + 1}/\">{page + 1}</a></div></nav>");

    private string Card(SiteView site, SamplePost post) =>
        $"""
        <article id="post-{post.Id}" class="post-{post.Id} post type-post status-publish format-standard has-post-thumbnail hentry category-{site.Channel(post.Category)?.Slug}">
        <a class="post-thumbnail" href="{site.Origin}{Address(post)}" aria-hidden="true"><img width="640" height="360" src="{site.Picture(post)}" class="attachment-post-thumbnail wp-post-image" alt="" loading="lazy"></a>
        <header class="entry-header"><h2 class="entry-title"><a href="{site.Origin}{Address(post)}" rel="bookmark">{Markup.Text(post.Title)}</a></h2>
        <div class="entry-meta"><span class="posted-on">{(English ? "Posted on" : "Diposkan pada")} <a href="{site.Origin}{Address(post)}" rel="bookmark"><time class="entry-date published" datetime="{PrintedDate.Iso(post.PublishedAt)}">{Printed(post.Day)}</time><time class="updated" datetime="{PrintedDate.Iso(post.ModifiedAt)}">{Printed(DateOnly.FromDateTime(post.ModifiedAt.DateTime))}</time></a></span><span class="byline"> oleh <a class="url fn n" href="{site.Origin}/author/admin/">admin</a></span></div></header>
        <div class="entry-summary"><p>{Markup.Text(post.Summary)}</p></div></article>

        """;

    private SampleResponse Item(SiteView site, SamplePost post) => Page(site, post.Title,
        $"""
        <article id="post-{post.Id}" class="post-{post.Id} post type-post hentry"><header class="entry-header"><span class="cat-links"><a href="{site.Origin}/category/{site.Channel(post.Category)?.Slug}/" rel="category tag">{site.LabelOf(post)}</a></span><h1 class="entry-title">{Markup.Text(post.Title)}</h1>
        <div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{PrintedDate.Iso(post.PublishedAt)}">{Printed(post.Day)}</time><time class="updated" datetime="{PrintedDate.Iso(post.ModifiedAt)}">{Printed(DateOnly.FromDateTime(post.ModifiedAt.DateTime))}</time></span></div></header>
        <div class="entry-content">{Markup.If(post.EventStart is not null, $"<p>Pelaksanaan: {PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd)} di {post.Place}</p>")}{Markup.Paragraphs(post)}</div></article>
        {BelowItem.Of(site, post, Address)}
        """, $"<meta property=\"og:type\" content=\"article\"><meta property=\"article:published_time\" content=\"{PrintedDate.Iso(post.PublishedAt.ToUniversalTime())}\"><meta property=\"article:modified_time\" content=\"{PrintedDate.Iso(post.ModifiedAt.ToUniversalTime())}\"><link rel=\"canonical\" href=\"{site.Origin}{Address(post)}\">");

    private SampleResponse Page(SiteView site, string title, string main, string head = "") => SampleResponse.Html(
        $"""
        {PageHead.Of(site, title, $"{head}<meta name=\"generator\" content=\"WordPress 6.6.2\">{Markup.If(Feed, $"<link rel=\"alternate\" type=\"application/rss+xml\" title=\"{site.Site.Acronym} &raquo; Feed\" href=\"{site.Origin}/feed/\"><link rel=\"alternate\" type=\"application/rss+xml\" title=\"{site.Site.Acronym} &raquo; Umpan Komentar\" href=\"{site.Origin}/comments/feed/\">")}<link rel=\"https://api.w.org/\" href=\"{site.Origin}/wp-json/\">", "/wp-content/themes/pemerintah/style.css?ver=1.4")}
        <body class="home blog wp-custom-logo hfeed"><div id="page" class="site">{TopBar.Of(site)}
        <header id="masthead" class="site-header"><p class="site-title"><a href="{site.Origin}/" rel="home">{site.Site.Name}</a></p><p class="site-description">Provinsi Kalimantan Timur</p>
        <nav id="site-navigation" class="main-navigation">{Menu.List(Menu.Of(site, channel => $"{site.Origin}/category/{channel.Slug}/"), "menu nav-menu", "menu-item menu-item-type-taxonomy")}</nav></header>
        <div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">{main}</main></div>
        <aside id="secondary" class="widget-area"><section class="widget widget_search"><form role="search"><input type="search" placeholder="Cari &hellip;"></form></section>
        <section class="widget widget_recent_entries"><h2 class="widget-title">Pos-pos Terbaru</h2><ul>{Markup.Each(site.Texts.Take(5), post => $"<li><a href=\"{site.Origin}{Address(post)}\">{Markup.Text(post.Title)}</a></li>")}</ul></section>{Sidebar.Of(site)}</aside></div>
        <footer id="colophon" class="site-footer">{Footer.Of(site)}<div class="site-info"><a href="https://wordpress.org/">Proudly powered by WordPress</a></div></footer></div>
        <script src="{site.Origin}/wp-includes/js/jquery/jquery.min.js?ver=3.7.1"></script></body></html>
        """);
}
