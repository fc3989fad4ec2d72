using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>WordPress with a block theme and plain permalinks: ?p=, ?cat=, feeds by query, REST by rest_route only.</summary>
/// <param name="Dates">Whether the theme's loop prints dates; feed and API know them anyway.</param>
public sealed record WordPressBlockTheme(bool Api = false, bool Feed = true, bool Dates = true) : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Semantic, channel => $"/?cat={CategoryId(channel)}", "/", "/?pagename=");

    public MakeTraits Traits => new(ShowsDates: Api || Feed || Dates, ShowsEvent: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request)
    {
        if (request.Path is not ("/" or "/index.php")) return null;
        if (request["rest_route"] is { } route) return WordPressApi.Respond(site, request with { Path = "/wp-json" + route.TrimEnd('/') }, Api, Address);
        var channel = site.Site.Channels.FirstOrDefault(entry => CategoryId(entry) == request["cat"]);
        if (request["feed"] is "rss2" or "rss") return Feed ? SampleFeed.Rss(site, site.Site.Name, channel is null ? site.All : site.Posts(channel.Category), Address, "https://wordpress.org/?v=6.5", TimeSpan.Zero) : null;
        if (request["p"] is { } id) return site.ById(id) is { } post ? Item(site, post) : null;
        if (request["pagename"] is { } slug) return Frame.Static(site, slug);
        return channel is null ? Loop(site, "Beranda", site.All, request.Number("paged", 1)) : Loop(site, channel.Label, site.Posts(channel.Category), request.Number("paged", 1));
    }

    private static string CategoryId(SampleChannel channel) => (3 + ((int)channel.Category * 4)).ToString();

    private static string Address(SamplePost post) => $"/?p={post.Id}";

    private string Head(SiteView site) => $"<meta name=\"generator\" content=\"WordPress 6.5\">{Markup.If(Feed, $"<link rel=\"alternate\" type=\"application/rss+xml\" title=\"Umpan\" href=\"{site.Origin}/?feed=rss2\">")}<link rel=\"https://api.w.org/\" href=\"{site.Origin}/index.php?rest_route=/\">";

    private SampleResponse Loop(SiteView site, string title, IEnumerable<SamplePost> posts, int page) => Frame.Page(site, title,
        $"<h1 class=\"wp-block-query-title\">{title}</h1><div class=\"wp-block-query is-layout-flow\"><ul class=\"is-flex-container columns-3 wp-block-post-template\">{Markup.Each(Markup.Page(posts, page, 10), post => Entry(site, post))}</ul><nav class=\"wp-block-query-pagination\"><a class=\"wp-block-query-pagination-next\" href=\"/?paged={page + 1}\">Laman Berikutnya</a></nav></div>", Head(site));

    private string Entry(SiteView site, SamplePost post) =>
        $"<li class=\"wp-block-post post-{post.Id} post type-post status-publish hentry\"><figure class=\"wp-block-post-featured-image\"><a href=\"{site.Origin}{Address(post)}\"><img src=\"{site.Picture(post)}\" alt=\"\"></a></figure><h3 class=\"wp-block-post-title\"><a href=\"{site.Origin}{Address(post)}\" target=\"_self\">{Markup.Text(post.Title)}</a></h3><div class=\"wp-block-post-excerpt\"><p class=\"wp-block-post-excerpt__excerpt\">{Markup.Text(post.Summary)}</p></div>{Markup.If(Dates, $"<div class=\"wp-block-post-date\"><time datetime=\"{PrintedDate.Iso(post.PublishedAt)}\"><a href=\"{site.Origin}{Address(post)}\">{PrintedDate.English(post.Day)}</a></time></div>")}</li>\n";

    private SampleResponse Item(SiteView site, SamplePost post) => Frame.Page(site, post.Title,
        $"<article><h1 class=\"wp-block-post-title\">{Markup.Text(post.Title)}</h1>{Markup.If(Dates, $"<div class=\"wp-block-post-date\"><time datetime=\"{PrintedDate.Iso(post.PublishedAt)}\">{PrintedDate.English(post.Day)}</time></div>")}<div class=\"entry-content wp-block-post-content\">{Markup.Paragraphs(post)}</div><div class=\"taxonomy-category wp-block-post-terms\"><a href=\"{site.Origin}/?cat={Markup.If(site.Channel(post.Category) is not null, CategoryId(site.Channel(post.Category)!))}\">{site.LabelOf(post)}</a></div></article>{BelowItem.Of(site, post, Address)}", Head(site));
}
