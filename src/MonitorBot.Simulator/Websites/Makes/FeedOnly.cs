using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>Lists and items print no dates; only the feeds, one for each channel, know them.</summary>
public sealed record FeedOnly : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Magazine, channel => $"/kanal/{channel.Slug}", "/", "/info/");

    public MakeTraits Traits => new(ShowsEvent: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Frame.Page(site, "Beranda", $"<h3>Terbaru</h3><ul class=\"headlines\">{Markup.Each(site.Texts.Take(8), post => Entry(site, post))}</ul>", Head(site, null)),
        ["info", var slug] => Frame.Static(site, slug),
        ["kanal", var slug] when site.ChannelAt(slug) is { } channel => Frame.Page(site, channel.Label, $"<h3>{channel.Label}</h3><ul class=\"headlines\">{Markup.Each(site.Posts(channel.Category).Take(10), post => Entry(site, post))}</ul>", Head(site, channel)),
        ["kanal", var slug, "feed"] when site.ChannelAt(slug) is { } channel => SampleFeed.Rss(site, channel.Label, site.Posts(channel.Category), Address, "CMS Daerah"),
        ["baca", var id, _] when site.ById(id) is { } post => Frame.Page(site, post.Title, $"<h2>{Markup.Text(post.Title)}</h2>{Markup.Each(post.Paragraphs.Skip(1), text => $"<p>{Markup.Text(text)}</p>")}{BelowItem.Of(site, post, Address)}"),
        _ => null,
    };

    private static string Address(SamplePost post) => $"/baca/{post.Id}/{post.Slug}";

    private static string Head(SiteView site, SampleChannel? current) =>
        Markup.Each(site.Site.Channels.Where(channel => current is null || channel == current), channel => $"<link rel=\"alternate\" type=\"application/rss+xml\" title=\"{channel.Label}\" href=\"{site.Origin}/kanal/{channel.Slug}/feed\">");

    private static string Entry(SiteView site, SamplePost post) => $"<li><a href=\"{site.Origin}{Address(post)}\"><img src=\"{site.Picture(post)}\" alt=\"\"> <strong>{Markup.Text(post.Title)}</strong></a></li>\n";
}
