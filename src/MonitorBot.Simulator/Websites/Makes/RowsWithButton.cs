using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>News in a table, oldest first, whose only link is a button "Selengkapnya"; the agenda is lines "tanggal - acara".</summary>
public sealed record RowsWithButton : IWebsiteMake
{
    public MakeTraits Traits => new(ShowsPosting: false, ShowsEventEnd: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Page(site, site.Site.Acronym, $"<h2>{site.Site.Name}</h2><p>Selamat datang.</p>"),
        [var slug] when site.ChannelAt(slug) is { Category: Core.Agencies.Category.Agenda } agenda => Page(site, agenda.Label, $"<h3>{agenda.Label}</h3><ul>{Markup.Each(site.Posts(agenda.Category), post => $"<li><strong>{PrintedDate.Long(post.EventStart ?? post.Day)}</strong> - {Markup.Text(post.Title)}, {post.Place}</li>")}</ul>"),
        [var slug] when site.ChannelAt(slug) is { } channel => Page(site, channel.Label, $"<h3>{channel.Label}</h3><table class=\"table\"><tr><th>#</th><th>Judul</th><th>Tgl Posting</th><th></th></tr>{Markup.Each(site.Posts(channel.Category).Reverse(), post => $"<tr><td>{post.Id}</td><td>{Markup.Text(post.Title)}</td><td>{post.Day:yyyy/MM/dd}</td><td><a class=\"btn\" href=\"/baca/{post.Slug}\">Selengkapnya</a></td></tr>\n")}</table>"),
        ["baca", var slug] when site.BySlug(slug) is { } post => Page(site, post.Title, $"<h3>{Markup.Text(post.Title)}</h3><small>Tgl Posting : {post.Day:yyyy/MM/dd}</small>{Markup.Paragraphs(post)}"),
        ["profil", var slug] when site.Static(slug) is { } page => Page(site, page.Title, $"<h1>{page.Title}</h1>{page.Body}"),
        _ => null,
    };

    private static SampleResponse Page(SiteView site, string title, string main) => SampleResponse.Html(
        $"{PageHead.Of(site, title, "", "/gaya.css")}<body>{Menu.List(Menu.Of(site, channel => $"/{channel.Slug}"), "menu", "", "submenu")}<div id=\"isi\">{main}</div><div id=\"kaki\">{Footer.Of(site)}</div></body></html>");
}
