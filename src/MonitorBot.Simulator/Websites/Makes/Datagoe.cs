using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>The CodeIgniter 4 CMS of many agencies: agenda in modals without an address, "Dari : … - Sampai : …".</summary>
public sealed record Datagoe : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Bootstrap, channel => $"/{channel.Slug}", StaticPrefix: "/halaman/");

    public MakeTraits Traits => new(ShowsPosting: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Home(site),
        ["halaman", var slug] => Frame.Static(site, slug),
        [var slug] when site.ChannelAt(slug) is { Category: Category.Agenda } channel => Frame.Page(site, channel.Label, $"<h3 class=\"judul\">{channel.Label}</h3><div class=\"row\">{Markup.Each(site.Posts(Category.Agenda).Take(12), AgendaCard)}</div>"),
        [var slug] when site.ChannelAt(slug) is { } channel => List(site, channel, request.Number("page_berita", 1)),
        [_, "detail", var slug] when site.BySlug(slug) is { } post => Item(site, post),
        _ => null,
    };

    private static string Address(SiteView site, SamplePost post) => $"/{site.Channel(post.Category)?.Slug}/detail/{post.Slug}";

    private static SampleResponse Home(SiteView site) => Frame.Page(site, "Beranda",
        $"<div class=\"runningtext\"><marquee scrollamount=\"5\">{Markup.Each(site.Texts.Take(4), post => $"<a href=\"{Address(site, post)}\">{Markup.Text(post.Title)}</a> &nbsp;|&nbsp; ")}</marquee></div><h3 class=\"judul\">Berita Terbaru</h3><div class=\"row\">{Markup.Each(site.Texts.Take(6), post => Card(site, post))}</div>");

    private static SampleResponse List(SiteView site, SampleChannel channel, int page) => Frame.Page(site, channel.Label,
        $"<h3 class=\"judul\">{channel.Label}</h3><div class=\"row\">{Markup.Each(Markup.Page(site.Posts(channel.Category), page, 9), post => Card(site, post))}</div><ul class=\"pagination\"><li><a href=\"/{channel.Slug}?page_berita={page + 1}\">Berikutnya</a></li></ul>");

    private static string Card(SiteView site, SamplePost post) =>
        $"<div class=\"col-md-4 mb-3\"><div class=\"card shadow-sm\"><a href=\"{Address(site, post)}\"><img class=\"card-img-top\" src=\"{site.Picture(post)}\" alt=\"{Markup.Text(post.Title)}\"></a><div class=\"card-body\"><h6><a class=\"text-dark\" href=\"{Address(site, post)}\">{Markup.Text(post.Title)}</a></h6></div><div class=\"card-footer small\"><i class=\"far fa-calendar-alt\"></i> {PrintedDate.Short(post.Day)} <i class=\"far fa-eye\"></i> {post.Views} <i class=\"far fa-user\"></i> admin</div></div></div>\n";

    private static string AgendaCard(SamplePost post) =>
        $"""
        <div class="col-md-6"><div class="card agenda" data-toggle="modal" data-target="#agenda{post.Id}"><div class="card-body"><h6 class="font-weight-bold">{Markup.Text(post.Title)}</h6><p class="small">Dari : {PrintedDate.Plain(post.EventStart ?? post.Day)} - Sampai : {PrintedDate.Plain(post.EventEnd ?? post.Day)}</p></div></div>
        <div class="modal fade" id="agenda{post.Id}" tabindex="-1"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h5 class="modal-title">{Markup.Text(post.Title)}</h5></div><div class="modal-body"><p>Tempat : {post.Place}</p><p>Jam : {post.EventTime:HH:mm} WITA</p>{Markup.Paragraphs(post)}</div></div></div></div></div>

        """;

    private static SampleResponse Item(SiteView site, SamplePost post) => Frame.Page(site, post.Title,
        $"<h2 class=\"judul-berita\">{Markup.Text(post.Title)}</h2><div class=\"small text-muted\"><i class=\"far fa-calendar-alt\"></i> {PrintedDate.Long(post.Day)} | <i class=\"far fa-eye\"></i> {post.Views} kali</div><img src=\"{site.Picture(post)}\" alt=\"\"><div class=\"isi\">{Markup.Paragraphs(post)}</div>{BelowItem.Of(site, post, other => Address(site, other))}");
}
