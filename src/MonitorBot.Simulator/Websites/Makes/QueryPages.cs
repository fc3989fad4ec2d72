using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>A template engine behind one address: "?page=berita" lists, "?page=berita&amp;id=12" is one; the agenda lists the days of its events, and an item's page says in its author's line when it was posted.</summary>
public sealed record QueryPages : IWebsiteMake
{
    public SampleResponse? Respond(SiteView site, SampleRequest request)
    {
        if (request.Path is not "/") return null;
        if (request["statis"] is { } name) return site.Static(name) is { } page ? Page(site, page.Title, $"<h2>{page.Title}</h2>{page.Body}") : null;
        if (request["page"] is not { } place) return Page(site, "Beranda", $"<h2>{site.Site.Name}</h2>{Markup.Each(site.Posts(Category.News).Take(4), post => Row(site, post))}");
        if (site.ChannelAt(place) is not { } channel) return null;
        if (request["id"] is { } id) return site.ById(id) is { } post ? Page(site, post.Title, Item(post)) : null;
        return Page(site, channel.Label, $"<h2>{channel.Label}</h2>{Markup.Each(site.Posts(channel.Category).Take(12), post => Row(site, post))}");
    }

    private static string Row(SiteView site, SamplePost post)
        => $"<div class=\"kotak\"><div class=\"nama\"><a href=\"?page={site.Channel(post.Category)?.Slug}&amp;id={post.Id}\">{Markup.Text(post.Title)}</a></div><div class=\"hari\">{(post.Category == Category.Agenda ? PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd) : PrintedDate.Long(post.Day))}</div></div>\n";

    private static string Item(SamplePost post)
        => $"<h2>{Markup.Text(post.Title)}</h2><i>{PrintedDate.Long(post.Day)} {post.PublishedAt:HH:mm} | Oleh: Admin</i>{(post.EventStart is { } start ? $"<p>Hari/Tanggal: {PrintedDate.Range(start, post.EventEnd)}</p><p>Tempat: {post.Place}</p>" : "")}{Markup.Paragraphs(post)}";

    private static SampleResponse Page(SiteView site, string title, string main) => SampleResponse.Html(
        $"{PageHead.Of(site, title, "", "/gaya.css")}<body>{Menu.List(Menu.Of(site, channel => $"?page={channel.Slug}", page: "?statis="), "menu", "", "submenu")}<div id=\"isi\">{main}</div><div id=\"kaki\">{Footer.Of(site)}</div></body></html>");
}
