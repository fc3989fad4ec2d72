using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>Tables whose rows the server hands to a script as cells ready to be shown: /berita/data answers [[1, "&lt;a href=…", "20 November 2026"], …].</summary>
/// <param name="Named">Rows are objects, their link in a column of buttons.</param>
public sealed record ServedTable(bool Named = false) : IWebsiteMake
{
    public MakeTraits Traits => new(ShowsPosting: false, ShowsEventEnd: false, PageTellsPosting: true);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Shell(site, "Beranda", $"<h2>Selamat datang</h2><p>{site.Site.Name} melayani masyarakat.</p>", ""),
        ["halaman", var slug] when site.Static(slug) is { } page => Shell(site, page.Title, $"<h2>{page.Title}</h2>{page.Body}", ""),
        [var slug] when site.ChannelAt(slug) is { } channel => Shell(site, channel.Label, Table(channel), Script(channel)),
        [var slug, "data"] when site.ChannelAt(slug) is { } channel => Rows(site, channel),
        [_, var slug] when site.BySlug(slug) is { } post => Shell(site, post.Title, $"<h2>{Markup.Text(post.Title)}</h2><p class=\"text-muted\">{PrintedDate.Plain(post.Day)}</p>{Markup.Paragraphs(post)}", ""),
        _ => null,
    };

    private SampleResponse Rows(SiteView site, SampleChannel channel)
    {
        var posts = site.Posts(channel.Category).Take(10).ToList();
        object data = Named
            ? posts.Select((post, number) => new { DT_RowIndex = number + 1, judul = $"<b>{Markup.Text(post.Title)}</b>", tanggal = Day(post), aksi = $"<a class=\"btn btn-sm\" href=\"/{channel.Slug}/{post.Slug}\">Detail</a>" })
            : posts.Select((post, number) => new object[] { number + 1, $"<a href=\"/{channel.Slug}/{post.Slug}\">{Markup.Text(post.Title)}</a>", Day(post) });
        return SampleResponse.Json(new { draw = 0, recordsTotal = posts.Count, recordsFiltered = posts.Count, data });
    }

    private static string Day(SamplePost post) => PrintedDate.Plain(post.EventStart ?? post.Day);

    private static string Table(SampleChannel channel)
        => $"<h2>{channel.Label}</h2><table id=\"tabel-{channel.Slug}\" class=\"table table-striped\"><thead><tr><th>No</th><th>Judul</th><th>Tanggal</th></tr></thead><tbody></tbody></table>";

    private static string Script(SampleChannel channel) => $$"""
        $('#tabel-{{channel.Slug}}').DataTable({ processing: true, serverSide: true, ajax: "/{{channel.Slug}}/data", columns: [{ data: 0 }, { data: 1 }, { data: 2 }] });
        """;

    private static SampleResponse Shell(SiteView site, string title, string main, string script) => SampleResponse.Html(
        $$"""
        {{PageHead.Of(site, title, "<link rel=\"stylesheet\" href=\"/assets/datatables.min.css\">", "/assets/app.css")}}
        <body>{{TopBar.Of(site)}}<header><h1><a href="/">{{site.Site.Name}}</a></h1><nav class="navbar">{{Menu.List(Menu.Of(site, channel => $"/{channel.Slug}", page: "/halaman/"), "navbar-nav", "nav-item dropdown", "dropdown-menu", "nav-link")}}</nav></header>
        <main class="container">{{main}}</main><footer>{{Footer.Of(site)}}</footer><script src="/assets/datatables.min.js"></script><script>$(function () { {{script}} });</script></body></html>
        """);
}
