using System.Globalization;
using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>A start page of headings and lines in one column: news, then pictures and papers of this week. Lists and items plain; an agenda's page alone tells when it was posted.</summary>
public sealed record FlatSections : IWebsiteMake
{
    private const int Shown = 4;

    public MakeTraits Traits => new(ShowsPosting: false, ShowsEventEnd: false, PageTellsPosting: true);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Page(site, site.Site.Acronym, Home(site)),
        ["galeri" or "dokumen"] => Page(site, "Berkas", Files(site)),
        ["galeri" or "dokumen", var number] => Page(site, "Berkas", $"<h2>Berkas {Markup.Text(number)}</h2><p>Berkas.</p>"),
        [var slug] when site.ChannelAt(slug) is { } channel => Page(site, channel.Label, $"<h2>{channel.Label}</h2><ul>{Markup.Each(site.Posts(channel.Category), post => $"<li><a href=\"/{slug}/{post.Id}\">{Markup.Text(post.Title)}</a><br><small>{PrintedDate.Plain(post.EventStart ?? post.Day)}</small></li>\n")}</ul>"),
        [var slug, var number] when site.ChannelAt(slug) is not null && site.ById(number) is { } post => Page(site, post.Title, $"<h2>{Markup.Text(post.Title)}</h2><p><i>Ditulis {PrintedDate.Plain(post.Day)} oleh Admin</i></p>{Markup.If(post.EventStart is not null, $"<p>Waktu pelaksanaan: {PrintedDate.Plain(post.EventStart ?? post.Day)}</p>")}{Markup.Paragraphs(post)}"),
        ["profil", var slug] when site.Static(slug) is { } page => Page(site, page.Title, $"<h2>{page.Title}</h2>{page.Body}"),
        _ => null,
    };

    private static string Home(SiteView site)
        => $"<h2>Kabar Terbaru</h2>{Markup.Each(site.Posts(Category.News).Take(Shown), post => $"<p><a href=\"/{site.Channel(Category.News)!.Slug}/{post.Id}\">{Markup.Text(post.Title)}</a> ({PrintedDate.Plain(post.Day)})</p>\n")}{Files(site)}";

    private static string Files(SiteView site)
        => $"<h2>Galeri Foto</h2>{Lines(site, "galeri", "Album kunjungan lapangan", 2)}<h2>Dokumen</h2>{Lines(site, "dokumen", "Laporan kinerja triwulan", 3)}";

    private static string Lines(SiteView site, string folder, string name, int age)
        => Markup.Each(Enumerable.Range(1, 2), number => string.Create(CultureInfo.InvariantCulture, $"<p><a href=\"/{folder}/{number}\">{name} {number}</a> ({PrintedDate.Plain(site.Today.AddDays(-age * number))})</p>\n"));

    private static SampleResponse Page(SiteView site, string title, string main) => SampleResponse.Html(
        $"{PageHead.Of(site, title, "", "/gaya.css")}<body><table width=\"900\"><tr><td valign=\"top\">{Menu.List(Menu.Of(site, channel => $"/{channel.Slug}"), "menu", "", "submenu")}</td><td>{main}</td></tr></table><div id=\"kaki\">{Footer.Of(site)}</div></body></html>");
}
