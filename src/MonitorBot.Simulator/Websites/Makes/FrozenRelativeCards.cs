using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>A template whose cards all say "2 hari yang lalu", week after week; items' own pages print no date.</summary>
public sealed record FrozenRelativeCards(string Printed = "2 hari yang lalu") : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Bootstrap, channel => $"/{channel.Slug}", "/", "/profil/");

    public MakeTraits Traits => new(ShowsDates: false, ShowsPosting: false, ShowsEvent: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Frame.Page(site, "Beranda", $"<h2>Terbaru</h2>{Markup.Each(site.Texts.Take(4), post => Card(site, post))}"),
        ["profil", var slug] => Frame.Static(site, slug),
        [var slug] when site.ChannelAt(slug) is { } channel => Frame.Page(site, channel.Label, $"<h2>{channel.Label}</h2>{Markup.Each(Markup.Page(site.Posts(channel.Category), request.Number("page", 1), 8), post => Card(site, post))}"),
        [_, var slug] when site.BySlug(slug) is { } post => Frame.Page(site, post.Title, $"<h2>{Markup.Text(post.Title)}</h2>{Markup.Each(post.Paragraphs.Skip(1), text => $"<p>{Markup.Text(text)}</p>")}"),
        _ => null,
    };

    private string Card(SiteView site, SamplePost post) =>
        $"<div class=\"card mb-3\"><div class=\"card-body\"><h5 class=\"card-title\"><a href=\"/{site.Channel(post.Category)?.Slug}/{post.Slug}\">{Markup.Text(post.Title)}</a></h5><p class=\"card-text\"><small class=\"text-muted\"><i class=\"bi bi-clock\"></i> {Printed}</small></p></div></div>\n";
}
