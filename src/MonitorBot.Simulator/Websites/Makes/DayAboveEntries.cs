using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>A web log that prints the day as a heading above its entries, each with author and category links in its foot; numbered addresses with a title below "archives".</summary>
public sealed record DayAboveEntries : IWebsiteMake
{
    public MakeTraits Traits => new(ShowsEventEnd: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Page(site, site.Site.Acronym, Markup.Each(site.All.OrderByDescending(post => post.PublishedAt).Take(6), post => Entry(site, post))),
        ["categories", var slug] when site.Site.Channels.FirstOrDefault(channel => slug.EndsWith("-" + channel.Slug, StringComparison.Ordinal)) is { } channel
            => Page(site, channel.Label, Markup.Each(site.Posts(channel.Category).Take(12), post => Entry(site, post))),
        ["archives", var last] when site.All.FirstOrDefault(post => last.StartsWith(post.Id + "-", StringComparison.Ordinal)) is { } post => Page(site, post.Title, Entry(site, post)),
        ["profil", var slug] when site.Static(slug) is { } page => Page(site, page.Title, $"<h2>{page.Title}</h2>{page.Body}"),
        _ => null,
    };

    private static string Entry(SiteView site, SamplePost post) =>
        $"<h3 class=\"serendipity_date\">{PrintedDate.Long(post.Day)}</h3><div class=\"serendipity_entry\"><h4 class=\"serendipity_title\"><a href=\"/archives/{post.Id}-{post.Slug}\">{Markup.Text(post.Title)}</a></h4><div class=\"serendipity_entry_body\">{Markup.If(post.EventStart is not null, $"<p>Hari/Tanggal: {PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd)}</p>")}{Markup.Paragraphs(post)}</div><div class=\"serendipity_entryFooter\">Posted by <a href=\"/authors/1-admin\">admin</a> in <a href=\"/categories/1-{site.Channel(post.Category)?.Slug}\">{site.Channel(post.Category)?.Label}</a> | <a href=\"/archives/{post.Id}-{post.Slug}#comments\">Comments (0)</a></div></div>\n";

    private static SampleResponse Page(SiteView site, string title, string main) => SampleResponse.Html(
        $"{PageHead.Of(site, title, "", "/log.css")}<body><div id=\"banner\"><a href=\"/\">{site.Site.Name}</a></div>{Menu.List(Menu.Of(site, channel => $"/categories/1-{channel.Slug}"), "menu", "", "submenu")}<div id=\"content\">{main}</div><footer>{Footer.Of(site)}</footer></body></html>");
}
