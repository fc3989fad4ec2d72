using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>An old frameset: a menu in one frame; lists stand in an inner frame of their own page.</summary>
public sealed record FramedPages : IWebsiteMake
{
    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => SampleResponse.Html($"<html><head><title>{Markup.Text(site.Site.Name)}</title></head><frameset cols=\"180,*\"><frame src=\"menu.html\" name=\"menu\"><frame src=\"depan.html\" name=\"isi\"></frameset></html>"),
        ["menu.html"] => Page("Menu", Markup.Each(site.Site.Channels, channel => $"<p><a href=\"{channel.Slug}.html\" target=\"isi\">{channel.Label}</a></p>") + "<p><a href=\"profil.html\" target=\"isi\">Profil</a></p>"),
        ["depan.html"] => Page("Depan", $"{TopBar.Of(site)}<p>Selamat datang.</p>{Footer.Of(site)}"),
        ["profil.html"] => Page("Profil", "<h3>PROFIL</h3><p>Dinas melayani masyarakat.</p>"),
        ["modul", var slug] when site.ChannelAt(slug) is { } channel => Page(channel.Label, $"<ul>{Markup.Each(site.Posts(channel.Category).Take(12), post => $"<li><a href=\"/isi-{post.Id}.html\" target=\"_parent\">{Markup.Text(post.Title)}</a> ({PrintedDate.Plain(post.Day)})</li>")}</ul>"),
        [var file] when file.EndsWith(".html", StringComparison.Ordinal) && site.ChannelAt(file[..^5]) is { } channel => Page(channel.Label, $"<h3>{channel.Label}</h3><iframe src=\"/modul/{channel.Slug}\" width=\"100%\" height=\"900\"></iframe>"),
        [var file] when file.StartsWith("isi-", StringComparison.Ordinal) && site.ById(file[4..^5]) is { } post => Page(post.Title, $"<h2>{Markup.Text(post.Title)}</h2><p>Diposting: {PrintedDate.Plain(post.Day)}</p>{Markup.Paragraphs(post)}"),
        _ => null,
    };

    public MakeTraits Traits => new(ShowsEvent: false);

    private static SampleResponse Page(string title, string main) => SampleResponse.Html($"<html><head><title>{Markup.Text(title)}</title></head><body bgcolor=\"#ffffff\">{main}</body></html>");
}
