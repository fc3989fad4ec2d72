using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>The Indonesian CMS with /detailpost/ and /category/: "20 Nov 2026 / by Administrator / dilihat 12 kali".</summary>
public sealed record PopojiCms : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Magazine, channel => $"/category/{channel.Slug}", "/", "/pages/");

    public MakeTraits Traits => new(ShowsEvent: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Frame.Page(site, "Home", $"<h3 class=\"block-title\">Post Terbaru</h3>{Markup.Each(site.All.Take(6), post => Entry(site, post))}"),
        ["pages", var slug] => Frame.Static(site, slug),
        ["category", var slug] when site.ChannelAt(slug) is { } channel => List(site, channel, 1),
        ["category", var slug, "page", var page] when site.ChannelAt(slug) is { } channel => List(site, channel, int.Parse(page)),
        ["detailpost", var slug] when site.BySlug(slug) is { } post => Frame.Page(site, post.Title, $"<article class=\"single-post\"><h1>{Markup.Text(post.Title)}</h1><ul class=\"list-inline\"><li><i class=\"fa fa-calendar\"></i> {PrintedDate.Long(post.Day)} - {post.Time:HH:mm:ss} WIB</li><li>Oleh: Administrator</li><li>{post.Views} Views</li></ul><div class=\"post-body\">{Markup.Paragraphs(post)}</div></article>{BelowItem.Of(site, post, other => $"/detailpost/{other.Slug}")}"),
        _ => null,
    };

    private static SampleResponse List(SiteView site, SampleChannel channel, int page) => Frame.Page(site, channel.Label,
        $"<h3 class=\"block-title\">Kategori {channel.Label}</h3>{Markup.Each(Markup.Page(site.Posts(channel.Category), page, 8), post => Entry(site, post))}<ul class=\"pagination\"><li class=\"active\"><a>{page}</a></li><li><a href=\"/category/{channel.Slug}/page/{page + 1}\">{page + 1}</a></li></ul>");

    private static string Entry(SiteView site, SamplePost post) =>
        $"<div class=\"post-list clearfix\"><div class=\"post-thumb\"><a href=\"{site.Origin}/detailpost/{post.Slug}\"><img src=\"{site.Picture(post)}\" alt=\"\"></a></div><div class=\"post-text\"><h4><a href=\"{site.Origin}/detailpost/{post.Slug}\">{Markup.Text(post.Title)}</a></h4><div class=\"post-meta\">{PrintedDate.Short(post.Day)} / by Administrator / dilihat {post.Views} kali / <a href=\"{site.Origin}/category/{site.Channel(post.Category)?.Slug}\">{site.LabelOf(post)}</a></div><p>{Markup.Text(post.Summary)}</p></div></div>\n";
}
