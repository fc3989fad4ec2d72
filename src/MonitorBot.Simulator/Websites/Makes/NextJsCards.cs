using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>Next.js: a splash page at "/", the home at "/web", cards with "2 hari lalu", agenda badges of day and month without a year.</summary>
/// <param name="Embedded">Whether the page carries its data in __NEXT_DATA__ (pages router) or not (app router).</param>
public sealed record NextJsCards(bool Embedded = true) : IWebsiteMake
{
    public MakeTraits Traits => new(ShowsPosting: Embedded, ShowsEventEnd: Embedded);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Splash(site),
        ["web"] => Home(site),
        ["web", var slug] when site.ChannelAt(slug) is { Category: Category.Agenda } channel => Agenda(site, channel),
        ["web", var slug] when site.ChannelAt(slug) is { } channel => List(site, channel, request.Number("halaman", 1)),
        ["web", _, var slug] when site.BySlug(slug) is { } post => Item(site, post),
        ["profil", var slug] when site.Static(slug) is { } page => Page(site, page.Title, $"<h1>{page.Title}</h1>{page.Body}", null),
        _ => null,
    };

    private static string Address(SiteView site, SamplePost post) => $"/web/{site.Channel(post.Category)?.Slug}/{post.Slug}";

    private static SampleResponse Splash(SiteView site) => SampleResponse.Html(
        $"""
        {PageHead.Of(site, "Selamat Datang")}
        <body><div id="__next"><div class="flex min-h-screen items-center justify-center bg-cover"><div class="text-center"><img src="/logo-kaltim.png" alt="Logo"><h1 class="text-4xl">{site.Site.Name}</h1><p>Provinsi Kalimantan Timur</p>
        <a class="btn rounded-full" href="/web">Masuk ke Website</a> <a class="btn" href="https://ppid.kaltimprov.go.id">PPID</a></div></div></div></body></html>
        """);

    private SampleResponse Home(SiteView site) => Page(site, "Beranda",
        Markup.Each(site.Site.Channels.Where(channel => channel.Category != Category.Agenda), channel => $"<section class=\"mt-12\"><div class=\"flex justify-between\"><h2 class=\"text-2xl font-bold\">{channel.Label} Terbaru</h2><a href=\"/web/{channel.Slug}\">Lihat Semua</a></div><div class=\"grid grid-cols-3 gap-6\">{Markup.Each(site.Posts(channel.Category).Take(3), post => Card(site, post))}</div></section>"),
        new { posts = site.Texts.Take(3).Select(post => Data(site, post)) });

    private SampleResponse List(SiteView site, SampleChannel channel, int page)
    {
        var posts = Markup.Page(site.Posts(channel.Category), page, 9).ToArray();
        return Page(site, channel.Label, $"<h1 class=\"text-3xl\">{channel.Label}</h1><div class=\"grid md:grid-cols-3 gap-6\">{Markup.Each(posts, post => Card(site, post))}</div><a href=\"/web/{channel.Slug}?halaman={page + 1}\">Berikutnya</a>", new { posts = posts.Select(post => Data(site, post)), page });
    }

    private static string Card(SiteView site, SamplePost post) =>
        $"""
        <a class="group block rounded-xl shadow hover:shadow-lg card" href="{Address(site, post)}"><img alt="" loading="lazy" src="{site.Picture(post)}"><div class="p-4"><span class="badge">{site.LabelOf(post)}</span><h3 class="line-clamp-2 font-semibold">{Markup.Text(post.Title)}</h3><div class="flex text-sm text-gray-500"><svg width="14" height="14"></svg><span>{PrintedDate.Ago(post.PublishedAt, site.Now, "lalu")}</span></div></div></a>

        """;

    private SampleResponse Agenda(SiteView site, SampleChannel channel)
    {
        var posts = site.Posts(Category.Agenda).Take(12).ToArray();
        return Page(site, channel.Label, $"<h1>{channel.Label}</h1><ul>{Markup.Each(posts, post => $"<li class=\"flex gap-4 rounded border p-3\"><div class=\"w-16 text-center bg-blue-600\"><div class=\"text-2xl\">{post.EventStart:dd}</div><div class=\"text-xs uppercase\">{PrintedDate.ShortMonth(post.EventStart ?? post.Day)}</div></div><div><a href=\"{Address(site, post)}\"><h3>{Markup.Text(post.Title)}</h3></a><p>{post.EventTime:HH.mm} WITA - Selesai</p><p>{post.Place}</p></div></li>")}</ul>", new { agendas = posts.Select(post => Data(site, post)) });
    }

    private SampleResponse Item(SiteView site, SamplePost post) => Page(site, post.Title,
        $"<article class=\"prose\"><h1>{Markup.Text(post.Title)}</h1><div class=\"text-gray-500\">{(post.Category == Category.Agenda ? $"Pelaksanaan {PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd)}, {post.Place}" : $"{PrintedDate.Plain(post.Day)} | {post.Views} kali dilihat")}</div><img src=\"{site.Picture(post)}\" alt=\"\">{Markup.Paragraphs(post)}</article>{BelowItem.Of(site, post, other => Address(site, other))}",
        new { post = Data(site, post) });

    private static object Data(SiteView site, SamplePost post) => new
    {
        id = post.Id,
        title = post.Title,
        slug = post.Slug,
        category = site.LabelOf(post),
        excerpt = post.Summary,
        image = site.Picture(post),
        published_at = PrintedDate.Iso(post.PublishedAt.ToUniversalTime()),
        updated_at = PrintedDate.Iso(post.ModifiedAt.ToUniversalTime()),
        event_date = post.EventStart?.ToString("yyyy-MM-dd"),
        event_end = post.EventEnd?.ToString("yyyy-MM-dd"),
    };

    private SampleResponse Page(SiteView site, string title, string main, object? props) => SampleResponse.Html(
        $$"""
        {{PageHead.Of(site, title, "<meta name=\"next-head-count\" content=\"8\"><link rel=\"preload\" href=\"/_next/static/css/5c1f.css\" as=\"style\">", "/_next/static/css/5c1f.css")}}
        <body><div id="__next">{{TopBar.Of(site)}}<header class="sticky top-0"><a href="/web"><img src="/logo.png" alt=""><span>{{site.Site.Acronym}} Kaltim</span></a><nav>{{Menu.List(Menu.Of(site, channel => $"/web/{channel.Slug}", "/web"), "hidden lg:flex", "group relative", "absolute")}}</nav></header>
        <main class="container mx-auto">{{main}}<aside>{{Sidebar.Of(site)}}</aside></main><footer>{{Footer.Of(site)}}</footer></div>
        {{(Embedded ? $$"""<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{{Markup.ScriptJson(props)}},"__N_SSP":true},"page":"/web","query":{},"buildId":"kq2Xb7","isFallback":false,"gssp":true,"scriptLoader":[]}</script>""" : "<script src=\"/_next/static/chunks/main-app-9d1.js\" async></script>")}}</body></html>
        """);
}
