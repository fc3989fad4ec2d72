using MonitorBot.Core.Agencies;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>
/// Somebody's own templates on a generator: numbered addresses, hardly a class to go by, an agenda whose lists print the posting
/// and whose pages alone tell the event, an imprint in the shape of a card.
/// </summary>
/// <param name="Listed">Whether lists print the day of posting.</param>
/// <param name="InMenu">False: channels stand behind "Kategori" only.</param>
public sealed record PlainNotes(bool Listed = true, bool InMenu = true) : IWebsiteMake
{
    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Page(site, site.Site.Acronym, "<h1>Terbaru</h1>" + Table(site.Texts.Take(8))),
        ["kategori"] => Page(site, "Kategori", $"<h1>Kategori</h1><ul>{Markup.Each(site.Site.Channels, channel => $"<li><a href=\"/kategori/{channel.Slug}\">{channel.Label}</a></li>")}</ul>"),
        ["kategori", var slug] when site.ChannelAt(slug) is { } channel => Page(site, channel.Label, $"<h1>{channel.Label}</h1>{Table(site.Posts(channel.Category))}"),
        ["arsip", var id] when site.ById(id) is { } post => Page(site, post.Title, Item(post)),
        _ => null,
    };

    private string Table(IEnumerable<SamplePost> posts)
        => $"<table>{Markup.Each(posts, post => $"<tr><td><a href=\"/arsip/{post.Id}\">{Markup.Text(post.Title)}</a></td>{Markup.If(Listed, $"<td>{PrintedDate.Numeric(post.Day)}</td>")}</tr>\n")}</table>";

    private static string Item(SamplePost post) =>
        $"<h2>{Markup.Text(post.Title)}</h2><p class=\"tgl\">{PrintedDate.Numeric(post.Day, '-')}</p>{Markup.If(post.Category == Category.Agenda, $"<p>Hari/Tanggal: {PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd)}</p><p>Pukul {post.EventTime:HH.mm} WITA</p><p>Tempat: {post.Place}</p>")}{Markup.Paragraphs(post)}";

    private SampleResponse Page(SiteView site, string title, string main)
    {
        var channels = InMenu ? Markup.Each(site.Site.Channels, channel => $"<li><a href=\"/kategori/{channel.Slug}\">{channel.Label}</a></li>") : "<li><a href=\"/kategori\">Kategori</a></li>";
        return SampleResponse.Html(
            $"""
            <!doctype html><html lang="id"><head><title>{Markup.Text(title)}</title></head><body><div id="main">{main}</div>
            <div id="samping"><ul><li><a href="/">Beranda</a></li>{channels}</ul></div>
            <div class="card mt-3"><div class="card-body"><small>{site.Now:yyyy-MM-dd HH:mm}</small> <small>© {site.Today.Year} {site.Site.Acronym}.</small> <small>Generated with <a href="https://generator.example/">generator</a> on {site.Now:yyyy-MM-dd}</small></div></div></body></html>
            """);
    }
}
