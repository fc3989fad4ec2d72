using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>A portal with one menu entry "Publikasi": filters by query, the category as a small word on each card.</summary>
/// <param name="Ago">Cards tell how long ago; the day stands in the tooltip only, on the items' own pages too.</param>
public sealed record FilteredPublications(bool Ago = false) : IWebsiteMake
{
    public MakeTraits Traits => new(ShowsEvent: false, ShowsEventEnd: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Page(site, site.Site.Acronym, $"<h1>{site.Site.Name}</h1><h2>Publikasi Terbaru</h2>{Cards(site, site.All.OrderByDescending(post => post.PublishedAt).Take(4))}"),
        ["publikasi"] => Page(site, "Publikasi", $"<h1>Publikasi</h1><div class=\"flex\">{Markup.Each(site.Site.Channels, channel => $"<a href=\"/publikasi?tab={channel.Slug}\">{channel.Label}</a>")}</div>{Cards(site, Chosen(site, request).Take(9))}"),
        ["publikasi", var slug] when site.BySlug(slug) is { } post => Page(site, post.Title, $"<p class=\"small\">{site.Channel(post.Category)?.Label}</p><h1>{Markup.Text(post.Title)}</h1>{Day(site, post)}{Markup.Paragraphs(post)}"),
        ["profil", var slug] when site.Static(slug) is { } page => Page(site, page.Title, $"<h1>{page.Title}</h1>{page.Body}"),
        _ => null,
    };

    private static IEnumerable<SamplePost> Chosen(SiteView site, SampleRequest request)
        => site.ChannelAt(request["tab"]) is { } channel ? site.Posts(channel.Category) : site.All.OrderByDescending(post => post.PublishedAt);

    private string Cards(SiteView site, IEnumerable<SamplePost> posts)
        => $"<div class=\"grid\">{Markup.Each(posts, post => $"<a href=\"/publikasi/{post.Slug}\" class=\"block\"><img src=\"{site.Picture(post)}\" alt=\"\"><div class=\"p-4\"><span class=\"text-xs\">{site.Channel(post.Category)?.Label}</span><h3>{Markup.Text(post.Title)}</h3>{Day(site, post)}</div></a>\n")}</div>";

    private string Day(SiteView site, SamplePost post)
        => Ago ? $"<span class=\"muted\" title=\"{PrintedDate.Long(post.Day)}\">{PrintedDate.Ago(post.PublishedAt, site.Now)}</span>" : $"<span class=\"muted\">Dipublikasikan pada {PrintedDate.Plain(post.Day)}</span>";

    private static SampleResponse Page(SiteView site, string title, string main) => SampleResponse.Html(
        $"{PageHead.Of(site, title, "", "/app.css")}<body><header><a href=\"/\">Beranda</a><a href=\"/publikasi\">Publikasi</a>{Markup.Each(StaticPage.All(site.Site).Take(2), page => $"<a href=\"/profil/{page.Slug}\">{page.Title}</a>")}</header><main>{main}</main><footer>{Footer.Of(site)}</footer></body></html>");
}
