using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>Cards that only a script makes links, under a mega menu with headings of its own; an agenda of boxes without links or telling names.</summary>
/// <param name="DayHeadings">Each event under a heading that is its day, rather than in a box with a badge.</param>
public sealed record ClickCards(bool DayHeadings = false) : IWebsiteMake
{
    public MakeTraits Traits => new(ShowsPosting: false, ShowsEventEnd: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Page(site, "Beranda", "<section class=\"hero\"><h1>Selamat Datang</h1></section>"),
        ["profil", var slug] when site.Static(slug) is { } page => Page(site, page.Title, $"<h2>{page.Title}</h2>{page.Body}"),
        ["media", var slug] when site.ChannelAt(slug) is { } channel => Page(site, channel.Label, channel.Category == Category.Agenda ? Agenda(site) : $"<div class=\"row\">{Markup.Each(site.Posts(channel.Category).Take(9), post => Card(post))}</div>"),
        ["baca", var slug] when site.BySlug(slug) is { } post => Page(site, post.Title, $"<h2>{Markup.Text(post.Title)}</h2><p class=\"date\">{PrintedDate.Long(post.Day)}</p>{Markup.Paragraphs(post)}"),
        _ => null,
    };

    private static string Card(SamplePost post) =>
        $"<div class=\"kartu\" onclick=\"window.location.href='/baca/{post.Slug}'\"><img src=\"/uploads/gambar/{post.Id}.svg\" alt=\"\"><h5>{Markup.Text(post.Title)}</h5><p class=\"date\">{PrintedDate.Long(post.Day)}</p></div>\n";

    private string Agenda(SiteView site) => Markup.Each(site.Posts(Category.Agenda).Take(10), post => DayHeadings
        ? $"<h4>{PrintedDate.Long(Day(post))}</h4><dl><dt>{post.EventTime:HH.mm} WITA</dt><dd>{Markup.Text(post.Title)}</dd></dl>\n"
        : $"<div class=\"blok\"><div class=\"kiri\"><span>{Day(post).Day}</span><span>{PrintedDate.ShortMonth(Day(post))}</span><span>{Day(post).Year}</span></div><div class=\"kanan\">{Markup.Text(post.Title)}<br>Lokasi: {post.Place}</div></div>\n");

    private static DateOnly Day(SamplePost post) => post.EventStart ?? post.Day;

    private static SampleResponse Page(SiteView site, string title, string main) => SampleResponse.Html(
        $"""
        {PageHead.Of(site, title, "")}
        <body><div class="atas"><div class="mega"><span>Profil</span><div class="panel"><a href="/profil/sejarah">Sejarah</a><a href="/profil/visi-misi">Visi Misi</a></div><span>Media</span><div class="panel"><h6>Publikasi</h6>{Markup.Each(site.Site.Channels, channel => $"<a href=\"/media/{channel.Slug}\">{channel.Label}</a>")}<h6>Unduhan</h6><a href="/unduhan">Dokumen</a><a href="/galeri">Galeri Foto</a></div></div></div>
        {TopBar.Of(site)}{main}{Sidebar.Of(site)}<footer>{Footer.Of(site)}</footer></body></html>
        """);
}
