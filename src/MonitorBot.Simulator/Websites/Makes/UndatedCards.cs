using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>Cards without any date, also on the items' own pages: only the change between two scans tells.</summary>
public sealed record UndatedCards : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Bootstrap, channel => $"/{channel.Slug}", "/", "/tentang/");

    public MakeTraits Traits => new(ShowsDates: false, ShowsPosting: false, ShowsEvent: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Frame.Page(site, "Beranda", $"<h2>Informasi Terbaru</h2><div class=\"row\">{Markup.Each(site.Texts.Take(6), post => Card(site, post))}</div>"),
        ["tentang", var slug] => Frame.Static(site, slug),
        [var slug] when site.ChannelAt(slug) is { } channel => Frame.Page(site, channel.Label, $"<h2>{channel.Label}</h2><div class=\"row\">{Markup.Each(Markup.Page(site.Posts(channel.Category), request.Number("page", 1), 9), post => Card(site, post))}</div>"),
        [_, "baca", var slug] when site.BySlug(slug) is { } post => Frame.Page(site, post.Title, $"<h2>{Markup.Text(post.Title)}</h2><img src=\"{site.Picture(post)}\" alt=\"\">{Markup.Each(post.Paragraphs.Skip(1), text => $"<p>{Markup.Text(text)}</p>")}{BelowItem.Of(site, post, other => Address(site, other))}"),
        _ => null,
    };

    private static string Address(SiteView site, SamplePost post) => $"/{site.Channel(post.Category)?.Slug}/baca/{post.Slug}";

    private static string Card(SiteView site, SamplePost post) =>
        $"<div class=\"col-sm-6 col-lg-4\"><div class=\"thumbnail\"><img src=\"{site.Picture(post)}\" alt=\"\"><div class=\"caption\"><h4><a href=\"{Address(site, post)}\">{Markup.Text(post.Title)}</a></h4><a class=\"btn btn-default\" href=\"{Address(site, post)}\">Detail</a></div></div></div>\n";
}
