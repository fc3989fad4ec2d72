using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>Joomla with the K2 extension: "Sabtu, 30 November 2019 11:59" in item lists, feeds by query.</summary>
public sealed record JoomlaK2(bool Feed = true) : IWebsiteMake
{
    public MakeTraits Traits => new(ShowsEvent: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request)
    {
        if (request.Segments is not ([] or ["index.php", ..])) return null;
        return request.Segments.Skip(1).ToArray() switch
        {
            [] => request["format"] == "feed" ? FeedOf(site, site.All) : Home(site),
            [var slug] when site.ChannelAt(slug) is { } channel => request["format"] == "feed" ? FeedOf(site, site.Posts(channel.Category)) : List(site, channel, request.Number("start", 0)),
            [_, "item", var item] when site.ById(item.Split('-')[0]) is { } post => Item(site, post),
            ["profil", var slug] when site.Static(slug) is { } page => Page(site, page.Title, $"<div class=\"itemBody\"><h2 class=\"itemTitle\">{page.Title}</h2>{page.Body}</div>"),
            _ => null,
        };
    }

    private static string Address(SiteView site, SamplePost post) => $"/index.php/{site.Channel(post.Category)?.Slug}/item/{post.Id}-{post.Slug}";

    private static string Stamp(SamplePost post) => $"{PrintedDate.Long(post.Day)} {post.Time:HH:mm}";

    private SampleResponse? FeedOf(SiteView site, IEnumerable<SamplePost> posts) =>
        Feed ? SampleFeed.Rss(site, site.Site.Name, posts, post => Address(site, post), "Joomla! - Open Source Content Management") : null;

    private SampleResponse Home(SiteView site) => Page(site, "Beranda",
        $"<div class=\"k2ItemsBlock\"><h3 class=\"moduletitle\">Berita Utama</h3><ul>{Markup.Each(site.Texts.Take(5), post => $"<li class=\"even\"><a class=\"moduleItemTitle\" href=\"{Address(site, post)}\">{Markup.Text(post.Title)}</a><span class=\"moduleItemDateCreated\">Ditulis pada {Stamp(post)}</span><div class=\"moduleItemIntrotext\">{Markup.Text(post.Summary)}</div></li>")}</ul></div>");

    private SampleResponse List(SiteView site, SampleChannel channel, int start) => Page(site, channel.Label,
        $"""
        <div id="k2Container" class="itemListView"><div class="itemListCategory"><h2>{channel.Label} ({site.Posts(channel.Category).Count})</h2></div>
        <div class="itemList"><div id="itemListPrimary">{Markup.Each(site.Posts(channel.Category).Skip(start).Take(10), post => Row(site, post))}</div></div>
        <div class="k2Pagination"><ul><li>1</li><li><a href="/index.php/{channel.Slug}?start={start + 10}">2</a></li></ul>Halaman 1 dari 3</div></div>
        """, channel);

    private static string Row(SiteView site, SamplePost post) =>
        $"""
        <div class="itemContainer"><div class="catItemView groupPrimary"><div class="catItemHeader"><span class="catItemDateCreated">{Stamp(post)}</span>
        <h3 class="catItemTitle"><a href="{Address(site, post)}">{Markup.Text(post.Title)}</a></h3><span class="catItemAuthor">Ditulis oleh <a href="/index.php/itemlist/user/42">Super User</a></span></div>
        <div class="catItemBody"><div class="catItemImageBlock"><img src="{site.Picture(post)}" alt=""></div><div class="catItemIntroText"><p>{Markup.Text(post.Summary)}</p></div></div>
        <div class="catItemLinks"><span>Diterbitkan di</span> <a href="/index.php/{site.Channel(post.Category)?.Slug}">{site.LabelOf(post)}</a></div><div class="catItemReadMore"><a class="k2ReadMore" href="{Address(site, post)}">Selengkapnya...</a></div></div></div>

        """;

    private SampleResponse Item(SiteView site, SamplePost post) => Page(site, post.Title,
        $"<div id=\"k2Container\" class=\"itemView\"><div class=\"itemHeader\"><span class=\"itemDateCreated\">{Stamp(post)}</span><h2 class=\"itemTitle\">{Markup.Text(post.Title)}</h2></div><div class=\"itemBody\"><div class=\"itemFullText\">{Markup.Paragraphs(post)}</div></div><div class=\"itemContentFooter\"><span class=\"itemHits\">Dibaca <b>{post.Views}</b> kali</span><span class=\"itemDateModified\">Terakhir diubah pada {PrintedDate.Long(DateOnly.FromDateTime(post.ModifiedAt.DateTime))} {post.ModifiedAt:HH:mm}</span></div></div>{BelowItem.Of(site, post, other => Address(site, other))}");

    private SampleResponse Page(SiteView site, string title, string main, SampleChannel? channel = null) => SampleResponse.Html(
        $"""
        {PageHead.Of(site, title, $"<base href=\"{site.Origin}/index.php\"><meta name=\"generator\" content=\"Joomla! - Open Source Content Management\">{Markup.If(Feed && channel is not null, $"<link href=\"/index.php/{channel?.Slug}?format=feed&amp;type=rss\" rel=\"alternate\" type=\"application/rss+xml\" title=\"RSS 2.0\"><link href=\"/index.php/{channel?.Slug}?format=feed&amp;type=atom\" rel=\"alternate\" type=\"application/atom+xml\" title=\"Atom 1.0\">")}", "/templates/ja_purity/css/template.css")}
        <body id="bd" class="fs3">{TopBar.Of(site)}<div id="ja-wrapper"><div id="ja-header"><h1 class="logo"><a href="/index.php">{site.Site.Name}</a></h1></div>
        <div id="ja-mainnav">{Menu.List(Menu.Of(site, entry => $"/index.php/{entry.Slug}", "/index.php", "/index.php/profil/"), "nav menu", "item-101 deeper parent", "nav-child unstyled small")}</div>
        <div id="ja-container"><div id="ja-mainbody">{main}</div><div id="ja-right" class="sidebar">{Sidebar.Of(site)}</div></div><div id="ja-footer" class="footer">{Footer.Of(site)}</div></div></body></html>
        """);
}
