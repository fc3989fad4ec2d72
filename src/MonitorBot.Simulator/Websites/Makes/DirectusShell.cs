using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>An empty shell whose bundle reads a Directus collection: /cms/items/berita?sort=-date_published.</summary>
/// <param name="Findable">False: the bundle hides its endpoints, so nothing can be read.</param>
public sealed record DirectusShell(bool Findable = true) : IWebsiteMake
{
    public MakeTraits Traits => new(ShowsDates: Findable, ShowsEventEnd: false, Readable: Findable);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        ["assets", "index-b7d2.js"] => new(200, "text/javascript; charset=utf-8", Bundle(site)),
        ["cms", "items", var slug] when Findable && site.ChannelAt(slug) is { } channel => SampleResponse.Json(new { data = Items(site, channel, request) }),
        ["cms", ..] => SampleResponse.Json(new { errors = new[] { new { message = "You don't have permission to access this.", extensions = new { code = "FORBIDDEN" } } } }) with { Status = 403 },
        [] or [_] or [_, _] => Shell(site),
        _ => null,
    };

    private static SampleResponse Shell(SiteView site) => SampleResponse.Html(
        $"""
        {PageHead.Of(site, site.Site.Acronym, "<script type=\"module\" crossorigin src=\"/assets/index-b7d2.js\"></script>", "/assets/index-1f.css")}
        <body><noscript>Aktifkan JavaScript untuk membuka website ini.</noscript><div id="app"></div></body></html>
        """);

    private string Bundle(SiteView site) =>
        $$"""
        import{c as r,o as n}from"./vendor-9ab1.js";const base="{{(Findable ? "/cms" : "")}}",routes=[{path:"/",name:"beranda"},{{string.Join(",", site.Site.Channels.Select(channel => $"{{path:\"/{channel.Slug}\",name:\"{channel.Slug}\"}},{{path:\"/{channel.Slug}/:slug\"}}"))}}];
        {{(Findable ? string.Concat(site.Site.Channels.Select(channel => $"async function get_{channel.Category}(p){{return (await fetch(`{site.Origin}/cms/items/{channel.Slug}?fields=*&sort=-date_published&limit=12&page=${{p}}`)).json()}}\n")) : "async function get(p){return (await fetch(atob(window.__k).concat(p))).json()}")}}
        r(document.getElementById("app"),routes);const build="{{site.Now:yyyy-MM-dd'T'HH:mm:ss}}Z";
        """;

    private static IEnumerable<object> Items(SiteView site, SampleChannel channel, SampleRequest request) =>
        Markup.Page(site.Posts(channel.Category), request.Number("page", 1), Math.Clamp(request.Number("limit", 100), 1, 100)).Select(post => (object)new
        {
            id = post.Id,
            status = "published",
            judul = post.Title,
            slug = post.Slug,
            date_created = PrintedDate.Iso(post.PublishedAt.AddHours(-2).ToUniversalTime()),
            date_published = PrintedDate.Iso(post.PublishedAt.ToUniversalTime()),
            date_updated = PrintedDate.Iso(post.ModifiedAt.ToUniversalTime()),
            tanggal_kegiatan = channel.Category == Category.Agenda ? post.EventStart?.ToString("yyyy-MM-dd") : null,
            isi = Markup.Paragraphs(post),
        });
}
