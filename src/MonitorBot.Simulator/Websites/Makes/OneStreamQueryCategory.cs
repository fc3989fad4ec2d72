using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>One stream of posts that a query tells apart: /berita?kategori=artikel; cards carry their category.</summary>
public sealed record OneStreamQueryCategory(string Stream = "/berita") : IWebsiteMake
{
    private PageFrame Frame => new(Skin.Bootstrap, channel => $"{Stream}?kategori={channel.Slug}", "/", "/profil/");

    public MakeTraits Traits => new(ShowsPosting: true, ShowsEvent: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Frame.Page(site, "Beranda", $"<h2>Postingan Terbaru</h2><div class=\"row\">{Markup.Each(site.All.Take(6), post => Card(site, post))}</div><a href=\"{Stream}\">Semua Postingan</a>"),
        ["profil", var slug] => Frame.Static(site, slug),
        [var path] when "/" + path == Stream => List(site, site.ChannelAt(request["kategori"]), request.Number("page", 1)),
        [var path, var slug] when "/" + path == Stream && site.BySlug(slug) is { } post => Item(site, post),
        _ => null,
    };

    private SampleResponse List(SiteView site, SampleChannel? channel, int page) => Frame.Page(site, channel?.Label ?? "Semua Postingan",
        $"<h2>{channel?.Label ?? "Semua Postingan"}</h2><form class=\"filter\"><select name=\"kategori\">{Markup.Each(site.Site.Channels, option => $"<option value=\"{option.Slug}\"{Markup.If(option == channel, " selected")}>{option.Label}</option>")}</select></form><div class=\"row\">{Markup.Each(Markup.Page(channel is null ? site.All : site.Posts(channel.Category), page, 9), post => Card(site, post))}</div><nav><a rel=\"next\" href=\"{Stream}?{Markup.If(channel is not null, $"kategori={channel?.Slug}&amp;")}page={page + 1}\">&raquo;</a></nav>");

    private string Card(SiteView site, SamplePost post) =>
        $"<div class=\"col-md-4\"><div class=\"post-item\"><img src=\"{site.Picture(post)}\" alt=\"\"><span class=\"category badge bg-info\">{site.LabelOf(post)}</span><h4><a href=\"{site.Origin}{Stream}/{post.Slug}\">{Markup.Text(post.Title)}</a></h4><div class=\"post-info\"><span><i class=\"fa fa-clock\"></i> {PrintedDate.Numeric(post.Day)}</span> <span><i class=\"fa fa-eye\"></i> {post.Views}</span></div></div></div>\n";

    private SampleResponse Item(SiteView site, SamplePost post) => Frame.Page(site, post.Title,
        $"<h1>{Markup.Text(post.Title)}</h1><div class=\"post-info\"><span class=\"badge\">{site.LabelOf(post)}</span> <span><i class=\"fa fa-clock\"></i> {PrintedDate.Numeric(post.Day)} {post.Time:HH:mm}</span></div>{Markup.Paragraphs(post)}{BelowItem.Of(site, post, other => $"{Stream}/{other.Slug}")}");
}
