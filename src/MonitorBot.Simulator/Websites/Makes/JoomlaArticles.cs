using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>Joomla 4 without extensions: blog layout with dl.article-info, or a category table with dates.</summary>
/// <param name="TableLayout">Categories as tables "Judul | Tanggal Dibuat | Dilihat".</param>
public sealed record JoomlaArticles(bool TableLayout = false) : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Semantic, channel => $"/{channel.Slug}", "/", "/profil/");

    public MakeTraits Traits => new(ShowsEvent: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] or ["index.php"] => Home(site),
        ["profil", var slug] => Frame.Static(site, slug),
        [var slug] when site.ChannelAt(slug) is { } channel => request["format"] == "feed" ? Feed(site, channel) : List(site, channel, request.Number("start", 0)),
        [_, var item] when site.ById(item.Split('-')[0]) is { } post => Item(site, post),
        _ => null,
    };

    private static string Address(SiteView site, SamplePost post) => $"/{site.Channel(post.Category)?.Slug}/{post.Id}-{post.Slug}";

    private static string Head(SampleChannel? channel) => "<meta name=\"generator\" content=\"Joomla! - Open Source Content Management\">" + Markup.If(channel is not null, $"<link href=\"/{channel?.Slug}?format=feed&amp;type=rss\" rel=\"alternate\" type=\"application/rss+xml\" title=\"{channel?.Label}\">");

    private static SampleResponse Feed(SiteView site, SampleChannel channel) => SampleFeed.Rss(site, channel.Label, site.Posts(channel.Category), post => Address(site, post), "Joomla! - Open Source Content Management", TimeSpan.FromHours(7));

    private static SampleResponse Home(SiteView site) => Frame.Page(site, "Beranda",
        $"<div class=\"blog-featured\" itemscope itemtype=\"https://schema.org/Blog\"><div class=\"blog-items\">{Markup.Each(site.Texts.Take(4), post => Blog(site, post))}</div></div>", Head(null));

    private SampleResponse List(SiteView site, SampleChannel channel, int start) => Frame.Page(site, channel.Label,
        TableLayout
            ? $"<div class=\"com-content-category category-list\"><h1>{channel.Label}</h1><table class=\"com-content-category__table category table table-striped\"><thead><tr><th scope=\"col\" id=\"categorylist_header_title\">Judul</th><th scope=\"col\">Tanggal Dibuat</th><th>Dilihat</th></tr></thead><tbody>{Markup.Each(site.Posts(channel.Category).Skip(start).Take(10), post => $"<tr class=\"cat-list-row0\"><th class=\"list-title\" scope=\"row\"><a href=\"{Address(site, post)}\">{Markup.Text(post.Title)}</a></th><td class=\"list-date small\">{PrintedDate.Plain(post.Day)}</td><td class=\"list-hits\"><span class=\"badge\">Dilihat: {post.Views}</span></td></tr>")}</tbody></table></div>"
            : $"<div class=\"com-content-category-blog blog\"><h1>{channel.Label}</h1><div class=\"blog-items\">{Markup.Each(site.Posts(channel.Category).Skip(start).Take(10), post => Blog(site, post))}</div><div class=\"pagination\"><a href=\"/{channel.Slug}?start={start + 10}\">2</a></div></div>",
        Head(channel));

    private static string Blog(SiteView site, SamplePost post) =>
        $"<div class=\"com-content-category-blog__item blog-item\" itemprop=\"blogPost\" itemscope itemtype=\"https://schema.org/BlogPosting\"><div class=\"item-content\"><h2><a href=\"{Address(site, post)}\">{Markup.Text(post.Title)}</a></h2><dl class=\"article-info text-muted\"><dt class=\"article-info-term\">Rincian</dt><dd class=\"createdby\">Ditulis oleh: Super User</dd><dd class=\"category-name\">Kategori: {site.LabelOf(post)}</dd><dd class=\"published\"><span class=\"icon-calendar icon-fw\"></span><time datetime=\"{PrintedDate.Iso(post.PublishedAt)}\">Diterbitkan: {PrintedDate.Plain(post.Day)}</time></dd><dd class=\"hits\">Dilihat: {post.Views}</dd></dl><p>{Markup.Text(post.Summary)}</p><p class=\"readmore\"><a class=\"btn btn-secondary\" href=\"{Address(site, post)}\">Selengkapnya</a></p></div></div>\n";

    private static SampleResponse Item(SiteView site, SamplePost post) => Frame.Page(site, post.Title,
        $"<div class=\"com-content-article item-page\" itemscope itemtype=\"https://schema.org/Article\"><meta itemprop=\"inLanguage\" content=\"id-ID\"><div class=\"page-header\"><h1 itemprop=\"headline\">{Markup.Text(post.Title)}</h1></div><dl class=\"article-info text-muted\"><dd class=\"published\"><time datetime=\"{PrintedDate.Iso(post.PublishedAt)}\" itemprop=\"datePublished\">Diterbitkan: {PrintedDate.Plain(post.Day)}</time></dd><dd class=\"modified\"><time datetime=\"{PrintedDate.Iso(post.ModifiedAt)}\" itemprop=\"dateModified\">Terakhir diperbarui: {PrintedDate.Plain(DateOnly.FromDateTime(post.ModifiedAt.DateTime))}</time></dd></dl><div itemprop=\"articleBody\">{Markup.Paragraphs(post)}</div></div>{BelowItem.Of(site, post, other => Address(site, other))}");
}
