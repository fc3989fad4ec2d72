using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>A single-page application (React or Vue): its bundle names /api/v1/posts?type=berita with Laravel's paginator.</summary>
/// <param name="Strapi">Strapi's shape (data[].attributes) rather than Laravel's.</param>
/// <param name="Lazy">The bundle knows only routes; what a page asks for stands in a chunk that is loaded with the page.</param>
/// <param name="Odd">Properties have names that nobody else uses: "news_title", "published_date".</param>
public sealed record SpaWithBundle(bool Strapi = false, bool Lazy = false, bool Odd = false) : IWebsiteMake
{
    public MakeTraits Traits => new(ShowsEventEnd: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        ["static", "js", "main.8a41c2.js"] => new(200, "application/javascript", Bundle(site)),
        ["static", "js", var chunk] when Lazy && site.Site.Channels.FirstOrDefault(channel => ChunkOf(channel) == chunk) is { } channel => new(200, "application/javascript", $"import{{h as e}}from\"./main.8a41c2.js\";const t=()=>e.$http(\"/api/v1/posts?type={channel.Slug}\").then(n=>n.data);export{{t as default}};"),
        ["static", "js", ..] => new(200, "application/javascript", "!function(){\"use strict\";var e={};window.__chunk=e}();"),
        ["api", "v1", "posts"] when Odd => OddPage(site, request),
        ["api", "v1", "posts"] when !Strapi => LaravelPage(site, request),
        ["api", var collection] when Strapi && site.ChannelAt(collection.TrimEnd('s')) is { } channel => StrapiPage(site, channel, request),
        ["api", ..] => SampleResponse.Json(new { message = "Not Found" }) with { Status = 404 },
        _ => Path.HasExtension(request.Path) ? null : Shell(site),
    };

    private static SampleResponse Shell(SiteView site) => SampleResponse.Html(
        $"""
        {PageHead.Of(site, site.Site.Acronym, "<meta name=\"theme-color\" content=\"#0b5394\"><link rel=\"manifest\" href=\"/manifest.json\"><script defer=\"defer\" src=\"/static/js/vendor.11.js\"></script><script defer=\"defer\" src=\"/static/js/main.8a41c2.js\"></script>", "/static/css/main.90.css")}
        <body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>
        """);

    private static string ChunkOf(SampleChannel channel) => $"B{channel.Slug.Sum(letter => letter)}kQz.js";

    private static string Routes(SiteView site)
        => $"const hl=[{string.Concat(site.Site.Channels.Select(channel => $"{{name:\"{channel.Slug}-slug\",path:\"/{channel.Slug}/:slug()\",component:()=>pn(()=>import(\"./BVXyXycM.js\"),__vite__mapDeps([0,1]),import.meta.url)}},{{name:\"{channel.Slug}\",path:\"/{channel.Slug}\",component:()=>pn(()=>import(\"./{ChunkOf(channel)}\"),__vite__mapDeps([2,1]),import.meta.url)}},"))}{{name:\"profil\",path:\"/profil\",component:()=>pn(()=>import(\"./C7thVvb5.js\"),[],import.meta.url)}}];";

    private string Bundle(SiteView site) => Lazy ? Routes(site) : Strapi
        ? $"(()=>{{const a=axios.create({{baseURL:\"/api/\"}});{string.Concat(site.Site.Channels.Select(channel => $"export const load_{channel.Slug.Replace('-', '_')}=e=>fetch(\"/api/{channel.Slug}s?sort=publishedAt:desc&populate=*&pagination[pageSize]=12\").then(e=>e.json());"))}}})();"
        : $"(self.webpackChunk=self.webpackChunk||[]).push([[179],{{{string.Concat(site.Site.Channels.Select((channel, index) => $"{300 + index}:(e,t,n)=>{{t.list=()=>n.get(\"/api/v1/posts?type={channel.Slug}\",{{params:{{page:1}}}})}},"))}}}]);";

    private static SampleResponse LaravelPage(SiteView site, SampleRequest request)
    {
        var channel = site.ChannelAt(request["type"]);
        var posts = channel is null ? site.All : site.Posts(channel.Category);
        return SampleResponse.Json(new
        {
            current_page = request.Number("page", 1),
            data = Markup.Page(posts, request.Number("page", 1), 10).Select(post => new
            {
                id = post.Id,
                type = site.Channel(post.Category)?.Slug,
                title = post.Title,
                slug = post.Slug,
                created_at = PrintedDate.Iso(post.PublishedAt.ToUniversalTime()),
                updated_at = PrintedDate.Iso(post.ModifiedAt.ToUniversalTime()),
                event_date = post.Category == Category.Agenda ? post.EventStart?.ToString("yyyy-MM-dd") : null,
            }),
            per_page = 10,
            total = posts.Count,
        });
    }

    private static SampleResponse OddPage(SiteView site, SampleRequest request) => SampleResponse.Json(new
    {
        data = (site.ChannelAt(request["type"]) is { } channel ? site.Posts(channel.Category) : site.All).Take(10)
            .Select(post => new { id = post.Id, news_title = post.Title, slug = post.Slug, published_date = PrintedDate.Iso(post.PublishedAt), updated_date = PrintedDate.Iso(post.ModifiedAt), kegiatan_date = post.Category == Category.Agenda ? post.EventStart?.ToString("yyyy-MM-dd") : null }),
    });

    private static SampleResponse StrapiPage(SiteView site, SampleChannel channel, SampleRequest request) => SampleResponse.Json(new
    {
        data = Markup.Page(site.Posts(channel.Category), request.Number("pagination[page]", 1), 12).Select(post => new
        {
            id = post.Id,
            attributes = new
            {
                judul = post.Title,
                slug = post.Slug,
                createdAt = PrintedDate.Iso(post.PublishedAt.AddHours(-1).ToUniversalTime()),
                updatedAt = PrintedDate.Iso(post.ModifiedAt.ToUniversalTime()),
                publishedAt = PrintedDate.Iso(post.PublishedAt.ToUniversalTime()),
                tanggal_acara = channel.Category == Category.Agenda ? post.EventStart?.ToString("yyyy-MM-dd") : null,
            },
        }),
        meta = new { pagination = new { page = 1, pageSize = 12, total = site.Posts(channel.Category).Count } },
    });
}
