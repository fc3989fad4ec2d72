using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>A static generator of the Hugo kind: sections, a feed for each, ISO times, JSON-LD on items.</summary>
/// <param name="Feeds">Whether sections have index.xml.</param>
public sealed record StaticGenerator(bool Feeds = true) : IWebsiteMake
{
    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Home(site),
        ["index.xml"] when Feeds => SampleFeed.Rss(site, site.Site.Name, site.All, post => Address(site, post), "Hugo -- gohugo.io"),
        [var slug] when site.ChannelAt(slug) is { } channel => List(site, channel, 1),
        [var slug, "index.xml"] when Feeds && site.ChannelAt(slug) is { } channel => SampleFeed.Rss(site, channel.Label, site.Posts(channel.Category), post => Address(site, post), "Hugo -- gohugo.io"),
        [var slug, "page", var page] when site.ChannelAt(slug) is { } channel => List(site, channel, int.Parse(page)),
        ["profil", var slug] when site.Static(slug) is { } page => Page(site, page.Title, $"<article><h1>{page.Title}</h1>{page.Body}</article>"),
        [_, var slug] when site.BySlug(slug) is { } post => Item(site, post),
        _ => null,
    };

    private static string Address(SiteView site, SamplePost post) => $"/{site.Channel(post.Category)?.Slug}/{post.Slug}/";

    private SampleResponse Home(SiteView site) => Page(site, site.Site.Acronym,
        Markup.Each(site.Site.Channels, channel => $"<section><h2>{channel.Label}</h2>{Markup.Each(site.Posts(channel.Category).Take(5), post => Entry(site, post))}<p><a href=\"/{channel.Slug}/\">Semua {channel.Label.ToLowerInvariant()} &rarr;</a></p></section>"), new SampleChannel(Category.News, site.Site.Acronym, ""));

    private SampleResponse List(SiteView site, SampleChannel channel, int page) => Page(site, channel.Label,
        $"<header class=\"page-header\"><h1>{channel.Label}</h1></header>{Markup.Each(Markup.Page(site.Posts(channel.Category), page, 10), post => Entry(site, post))}<footer class=\"page-footer\"><nav class=\"pagination\"><a class=\"next\" href=\"/{channel.Slug}/page/{page + 1}/\">Next&nbsp;&raquo;</a></nav></footer>", channel);

    private static string Entry(SiteView site, SamplePost post) =>
        $"""
        <article class="post-entry"><header class="entry-header"><h2>{Markup.Text(post.Title)}</h2></header><div class="entry-content"><p>{Markup.Text(post.Summary)}</p></div>
        <footer class="entry-footer"><span title="{post.PublishedAt:yyyy-MM-dd HH:mm:ss} +0800 WITA">{PrintedDate.Plain(post.Day)}</span>{Markup.If(post.EventStart is not null, $"&nbsp;&middot;&nbsp;Acara: {PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd)}")}&nbsp;&middot;&nbsp;2 menit</footer><a class="entry-link" aria-label="post link to {Markup.Text(post.Title)}" href="{site.Origin}{Address(site, post)}"></a></article>

        """;

    private SampleResponse Item(SiteView site, SamplePost post) => Page(site, post.Title,
        $"""
        <article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="/">Home</a>&nbsp;&raquo;&nbsp;<a href="/{site.Channel(post.Category)?.Slug}/">{site.LabelOf(post)}</a></div><h1 class="post-title">{Markup.Text(post.Title)}</h1><div class="post-meta"><span title="{PrintedDate.Iso(post.PublishedAt)}">{PrintedDate.Plain(post.Day)}</span></div></header>
        <div class="post-content">{Markup.If(post.EventStart is not null, $"<p><strong>Waktu:</strong> {PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd)}, pukul {post.EventTime:HH.mm} WITA</p>")}{Markup.Paragraphs(post)}</div></article>{BelowItem.Of(site, post, other => Address(site, other))}
        <script type="application/ld+json">{Markup.ScriptJson(new Dictionary<string, object> { ["@context"] = "https://schema.org", ["@type"] = "BlogPosting", ["headline"] = post.Title, ["datePublished"] = PrintedDate.Iso(post.PublishedAt), ["dateModified"] = PrintedDate.Iso(post.ModifiedAt), ["url"] = site.Origin + Address(site, post) })}</script>
        """);

    private SampleResponse Page(SiteView site, string title, string main, SampleChannel? feed = null) => SampleResponse.Html(
        $"""
        {PageHead.Of(site, title, $"<meta name=\"generator\" content=\"Hugo 0.131.0\">{Markup.If(Feeds && feed is not null, $"<link rel=\"alternate\" type=\"application/rss+xml\" href=\"{site.Origin}/{feed?.Slug}{Markup.If(feed?.Slug.Length > 0, "/")}index.xml\">")}", "/assets/css/stylesheet.min.css")}
        <body class="list" id="top">{TopBar.Of(site)}<header class="header"><nav class="nav"><div class="logo"><a href="/" accesskey="h">{site.Site.Name}</a></div>{Menu.List(Menu.Of(site, channel => $"/{channel.Slug}/"), "menu", "", "submenu")}</nav></header>
        <main class="main">{main}</main><aside class="sidebar">{Sidebar.Of(site)}</aside><footer class="footer">{Footer.Of(site)}<span>Powered by <a href="https://gohugo.io/">Hugo</a></span></footer></body></html>
        """);
}
