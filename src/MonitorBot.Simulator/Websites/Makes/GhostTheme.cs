using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>Ghost: tags as channels, post-card with time elements, /rss/, JSON-LD on items.</summary>
public sealed record GhostTheme : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Semantic, channel => $"/tag/{channel.Slug}/", "/", "/");

    public MakeTraits Traits => new(ShowsEvent: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Stream(site, site.Site.Acronym, site.All.Take(10)),
        ["rss"] => SampleFeed.Rss(site, site.Site.Name, site.All, Address, "Ghost 5.94", TimeSpan.Zero),
        ["tag", var slug] when site.ChannelAt(slug) is { } channel => Stream(site, channel.Label, site.Posts(channel.Category).Take(10)),
        ["tag", var slug, "rss"] when site.ChannelAt(slug) is { } channel => SampleFeed.Rss(site, channel.Label, site.Posts(channel.Category), Address, "Ghost 5.94", TimeSpan.Zero),
        [var slug] => site.BySlug(slug) is { } post ? Item(site, post) : Frame.Static(site, slug),
        _ => null,
    };

    private static string Address(SamplePost post) => $"/{post.Slug}/";

    private static string Head(SiteView site) => $"<meta name=\"generator\" content=\"Ghost 5.94\"><link rel=\"alternate\" type=\"application/rss+xml\" title=\"{site.Site.Acronym}\" href=\"{site.Origin}/rss/\">";

    private static SampleResponse Stream(SiteView site, string title, IEnumerable<SamplePost> posts) => Frame.Page(site, title,
        $"<div class=\"post-feed\"><h1>{Markup.Text(title)}</h1>{Markup.Each(posts, post => $"<article class=\"post-card post tag-{site.Channel(post.Category)?.Slug}\"><a class=\"post-card-image-link\" href=\"{Address(post)}\"><img class=\"post-card-image\" src=\"{site.Picture(post)}\" alt=\"{Markup.Text(post.Title)}\" loading=\"lazy\"></a><div class=\"post-card-content\"><a class=\"post-card-content-link\" href=\"{Address(post)}\"><header class=\"post-card-header\"><div class=\"post-card-tags\"><span class=\"post-card-primary-tag\">{site.LabelOf(post)}</span></div><h2 class=\"post-card-title\">{Markup.Text(post.Title)}</h2></header><div class=\"post-card-excerpt\">{Markup.Text(post.Summary)}</div></a><footer class=\"post-card-meta\"><time class=\"post-card-meta-date\" datetime=\"{post.Day:yyyy-MM-dd}\">{post.Day.Day} {PrintedDate.ShortMonth(post.Day)} {post.Day.Year}</time><span class=\"post-card-meta-length\">2 min read</span></footer></div></article>")}</div>", Head(site));

    private static SampleResponse Item(SiteView site, SamplePost post) => Frame.Page(site, post.Title,
        $"<article class=\"article post\"><header class=\"article-header\"><h1 class=\"article-title\">{Markup.Text(post.Title)}</h1><div class=\"article-byline\"><time class=\"byline-meta-date\" datetime=\"{post.Day:yyyy-MM-dd}\">{post.Day.Day} {PrintedDate.ShortMonth(post.Day)} {post.Day.Year}</time></div></header><section class=\"gh-content\">{Markup.Paragraphs(post)}</section></article>{BelowItem.Of(site, post, Address)}",
        Head(site) + $"<meta property=\"article:published_time\" content=\"{PrintedDate.Iso(post.PublishedAt.ToUniversalTime())}\"><script type=\"application/ld+json\">{Markup.ScriptJson(new Dictionary<string, object> { ["@context"] = "https://schema.org", ["@type"] = "Article", ["headline"] = post.Title, ["datePublished"] = PrintedDate.Iso(post.PublishedAt.ToUniversalTime()), ["dateModified"] = PrintedDate.Iso(post.ModifiedAt.ToUniversalTime()) })}</script>");
}
