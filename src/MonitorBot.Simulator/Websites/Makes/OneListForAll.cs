using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>A blog theme that shows all of the website's items on each category's page; only their addresses tell them apart.</summary>
public sealed record OneListForAll : IWebsiteMake
{
    public MakeTraits Traits => new(ShowsEventEnd: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Page(site, site.Site.Acronym, $"<h1>{site.Site.Name}</h1><p>Selamat datang.</p>"),
        [var slug] when site.ChannelAt(slug) is { } channel => Page(site, channel.Label, $"<h1>{channel.Label}</h1>{Markup.Each(site.All.OrderByDescending(post => post.PublishedAt), post => Entry(site, post))}"),
        ["profil", var slug] when site.Static(slug) is { } page => Page(site, page.Title, $"<h1>{page.Title}</h1>{page.Body}"),
        [_, var slug] when site.BySlug(slug) is { } post => Page(site, post.Title, $"<h1>{Markup.Text(post.Title)}</h1><div class=\"meta\">Admin, <time datetime=\"{PrintedDate.Iso(post.PublishedAt)}\">{post.Day:ddd MMM dd yyyy}</time></div>{Markup.If(post.EventStart is not null, $"<p>Hari/Tanggal: {PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd)}</p>")}{Markup.Paragraphs(post)}"),
        _ => null,
    };

    private static string Address(SiteView site, SamplePost post) => $"/{site.Channel(post.Category)?.Slug}/{post.Slug}";

    private static string Entry(SiteView site, SamplePost post)
        => $"<div class=\"post-item\"><h3><a class=\"no-underline\" href=\"{Address(site, post)}\">{Markup.Text(post.Title)}</a></h3><p>{Markup.Text(post.Summary)} <a class=\"post-item-more\" href=\"{Address(site, post)}\">Read More &rarr;</a></p><time class=\"text-sm\" datetime=\"{PrintedDate.Iso(post.PublishedAt)}\">{post.Day:ddd MMM dd yyyy}</time></div>\n";

    private static SampleResponse Page(SiteView site, string title, string main) => SampleResponse.Html(
        $"{PageHead.Of(site, title, "", "/blog.css")}<body><article class=\"container\"><header>{Menu.List(Menu.Of(site, channel => $"/{channel.Slug}"), "menu", "", "submenu")}</header><main>{main}</main><hr><footer>{Footer.Of(site)}</footer></article></body></html>");
}
