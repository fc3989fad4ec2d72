using MonitorBot.Core;
using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>A single-page application whose scripts never name a whole address of data.</summary>
/// <param name="Wrapped">One bundle with a function of its own around "fetch"; else pages are chunks that import a service, which passes the rubric as a parameter.</param>
public sealed record ClientWithService(bool Wrapped = false) : IWebsiteMake
{
    private static readonly string[] Collections = ["news", "articles", "events"];

    public MakeTraits Traits => new(ShowsPosting: !Wrapped);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        ["assets", "index-MIHaqs.js"] => Script(Wrapped ? WrappedBundle(site) : Routes(site)),
        ["assets", "api-MntsIE.js"] when !Wrapped => Script("const h=C.create({baseURL:\"/api/v1\"}),g=(e,t=1)=>h.get(\"/posts\",{params:{kategori:e,page:t,limit:9}}),a=e=>h.get(`/posts/${e}`),b=()=>h.get(\"/agenda\");export{g,a,b};"),
        ["assets", var chunk] when !Wrapped && chunk.EndsWith(".js", StringComparison.Ordinal) => Script("import{g as p}from\"./api-MntsIE.js\";import{t as f}from\"./tgl-3lsqar.js\";export default{__name:\"Daftar\",setup(l){return p(l.kategori).then(r=>r.data.data)}};"),
        ["api", "v1", "posts"] when !Wrapped => SampleResponse.Json(new { status = "success", data = (site.ChannelAt(request["kategori"]) is { } channel ? site.Posts(channel.Category) : site.Texts).Take(9).Select(post => Row(site, post)) }),
        ["api", "v1", "agenda"] when !Wrapped => SampleResponse.Json(new { status = "success", data = site.Posts(Category.Agenda).Take(9).Select(Entry) }),
        ["backend", var collection] when Wrapped && Array.IndexOf(Collections, collection) is >= 0 and var at => SampleResponse.Json(new { success = true, result = new { rows = site.Posts((Category)at).Take(10).Select(post => Stamped(post)) } }),
        ["api" or "backend" or "assets", ..] => SampleResponse.Json(new { message = "Not Found" }) with { Status = 404 },
        _ => Path.HasExtension(request.Path) ? null : Shell(site),
    };

    private static SampleResponse Script(string text) => new(200, "application/javascript", text);

    private static SampleResponse Shell(SiteView site) => SampleResponse.Html(
        $"""
        {PageHead.Of(site, site.Site.Acronym, "<script type=\"module\" crossorigin src=\"/assets/index-MIHaqs.js\"></script>", "/assets/index-90.css")}
        <body><div id="app"></div></body></html>
        """);

    private static string Routes(SiteView site) => "const r=[{path:\"/\",component:()=>w(()=>import(\"./Home-r61mUX.js\"),[])}," + string.Concat(site.Site.Channels.Select(channel =>
        $"{{path:\"/{channel.Slug}\",component:()=>w(()=>import(\"./{(channel.Category == Category.Agenda ? "Agenda-BX81qF" : "Daftar-CUyMW4")}.js\"),m([3,1]))," + $"props:{{kategori:\"{channel.Slug}\",judul:\"{channel.Label}\"}}}},")) + "];";

    private static string WrappedBundle(SiteView site) => "const Ip=\"/backend\";async function Gu(o){const c=await fetch(`${Ip}${o}`,{headers:{Accept:\"application/json\"}});return c.json()}"
        + string.Concat(site.Site.Channels.Select((channel, at) => $"function P{at}(){{const[o,c]=j.useState([]);return j.useEffect(()=>{{Gu(\"/{Collections[(int)channel.Category]}?take=10&skip=\"+o.length).then(y=>c(y.result.rows))}},[]),k(\"h1\",null,\"{channel.Label}\")}}"));

    private static object Row(SiteView site, SamplePost post) => new
    {
        judul = post.Title,
        slug = post.Slug,
        kategori = site.Channel(post.Category)?.Slug,
        ringkasan = post.Summary,
        tanggal_publikasi = Clock(post.PublishedAt),
        updated_at = Clock(post.ModifiedAt),
    };

    private static object Entry(SamplePost post) => new
    {
        nama_kegiatan = post.Title,
        tanggal_mulai = post.EventStart?.ToString("yyyy-MM-dd"),
        tanggal_selesai = post.EventEnd?.ToString("yyyy-MM-dd"),
        created_at = Clock(post.PublishedAt),
    };

    private static object Stamped(SamplePost post) => post.Category == Category.Agenda
        ? new { id = post.Id, name = post.Title, startAt = Noon(post.EventStart), endAt = Noon(post.EventEnd) }
        : new { id = post.Id, title = post.Title, summary = post.Summary, publishedAt = post.PublishedAt.ToUnixTimeMilliseconds(), isPublished = true };

    private static long? Noon(DateOnly? day) => day is { } held ? Wita.Instant(held, new(12, 0)).ToUnixTimeMilliseconds() : null;

    private static string Clock(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm:ss");
}
