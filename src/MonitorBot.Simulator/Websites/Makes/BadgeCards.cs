using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>Dates as badges split over elements, "20" and "Nov" without a year; the year stands on the item's own page only.</summary>
public sealed record BadgeCards : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Magazine, channel => $"/beranda/{channel.Slug}", "/beranda", "/beranda/profil/");

    public MakeTraits Traits => new(ShowsPosting: false, ShowsEventEnd: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => SampleResponse.Redirect(site.Origin + "/beranda"),
        ["beranda"] => Frame.Page(site, "Beranda", $"<section class=\"blog-section\"><h2>Kabar Terbaru</h2>{Markup.Each(site.Texts.Take(4), post => Card(site, post))}</section>"),
        ["beranda", "profil", var slug] => Frame.Static(site, slug),
        ["beranda", var slug] when site.ChannelAt(slug) is { } channel => Frame.Page(site, channel.Label, $"<section class=\"blog-section\"><h2>{channel.Label}</h2>{Markup.Each(site.Posts(channel.Category).Skip(request.Number("start", 0)).Take(10), post => Card(site, post))}<a href=\"/beranda/{slug}?start=10\">Lebih lama</a></section>"),
        ["beranda", _, var slug] when site.BySlug(slug) is { } post => Frame.Page(site, post.Title, $"<h1>{Markup.Text(post.Title)}</h1><p class=\"post-meta\">{(post.EventStart is { } start ? PrintedDate.Range(start, post.EventEnd) : PrintedDate.Long(post.Day))} <i class=\"eye\"></i> {post.Views}</p>{Markup.Paragraphs(post)}{BelowItem.Of(site, post, other => Address(site, other))}"),
        _ => null,
    };

    private static string Address(SiteView site, SamplePost post) => $"/beranda/{site.Channel(post.Category)?.Slug}/{post.Slug}";

    private static DateOnly Shown(SamplePost post) => post.Category == Category.Agenda ? post.EventStart ?? post.Day : post.Day;

    private static string Card(SiteView site, SamplePost post) =>
        $"<div class=\"single-blog\"><div class=\"blog-img\"><a href=\"{Address(site, post)}\"><img src=\"{site.Picture(post)}\" alt=\"\"></a><div class=\"date-badge\"><span class=\"day\">{Shown(post).Day:00}</span><span class=\"month\">{PrintedDate.ShortMonth(Shown(post))}</span></div></div><div class=\"blog-content\"><h3><a href=\"{Address(site, post)}\">{Markup.Text(post.Title)}</a></h3>{Markup.If(post.EventStart is not null, $"<p>{post.EventTime:HH.mm} WITA, {post.Place}</p>")}<p>{Markup.Text(post.Summary)}</p></div></div>\n";
}
