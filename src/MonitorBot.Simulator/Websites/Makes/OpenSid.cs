using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>The village information system's public face, used by offices too: /artikel/2026/11/20/judul holds news.</summary>
public sealed record OpenSid : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Bootstrap, channel => $"/index.php/artikel/kategori/{channel.Slug}", "/", "/index.php/artikel/statis/");

    public MakeTraits Traits => new(ShowsPosting: false, ShowsEventEnd: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] or ["index.php"] => Frame.Page(site, "Beranda", $"<div class=\"single_category\"><h2><span class=\"bold_line\"></span> <span class=\"title_text\">Artikel Terkini</span></h2></div><ul class=\"artikel\">{Markup.Each(site.Texts.Take(8), post => Entry(site, post))}</ul>{AgendaBox(site)}"),
        ["index.php", "artikel", "statis", var slug] => Frame.Static(site, slug),
        ["index.php", "artikel", "kategori", var slug] when site.ChannelAt(slug) is { } channel => Frame.Page(site, channel.Label, $"<h2 class=\"title_text\">{channel.Label}</h2>{(channel.Category == Category.Agenda ? AgendaBox(site) : $"<ul class=\"artikel\">{Markup.Each(site.Posts(channel.Category).Take(10), post => Entry(site, post))}</ul>")}"),
        ["index.php", "agenda", var slug] when site.BySlug(slug) is { EventStart: { } start } post => Frame.Page(site, post.Title, $"<div class=\"single_page_area\"><h2 class=\"post_title\">{Markup.Text(post.Title)}</h2><p>Waktu: {PrintedDate.Range(start, post.EventEnd)} di {post.Place}</p><div class=\"teks\">{Markup.Paragraphs(post)}</div></div>"),
        ["index.php", "artikel", _, _, _, var slug] when site.BySlug(slug) is { } post => Frame.Page(site, post.Title, $"<div class=\"single_page_area\"><h2 class=\"post_title\">{Markup.Text(post.Title)}</h2><div class=\"post_commentbox\"><i class=\"fa fa-user\"></i> Operator <i class=\"fa fa-calendar\"></i> {PrintedDate.Plain(post.Day)} {post.Time:HH:mm:ss} <i class=\"fa fa-eye\"></i> {post.Views} Kali Dibaca</div><div class=\"teks\">{Markup.Paragraphs(post)}</div></div>{BelowItem.Of(site, post, Address)}"),
        _ => null,
    };

    private static string Address(SamplePost post) => $"/index.php/artikel/{post.Day:yyyy}/{post.Day.Month}/{post.Day.Day}/{post.Slug}";

    private static string Entry(SiteView site, SamplePost post) =>
        $"<li class=\"artikel\"><h3 class=\"judul\"><a href=\"{site.Origin}{Address(post)}\">{Markup.Text(post.Title)}</a></h3><div class=\"kecil\"><i class=\"fa fa-clock-o\"></i> {PrintedDate.Plain(post.Day)} <i class=\"fa fa-user\"></i> Operator <i class=\"fa fa-tag\"></i> {site.LabelOf(post)} <i class=\"fa fa-eye\"></i> Dibaca {post.Views} Kali</div><p>{Markup.Text(post.Summary)} <a href=\"{site.Origin}{Address(post)}\" class=\"readmore\">selengkapnya</a></p></li>\n";

    private static string AgendaBox(SiteView site) => Markup.If(site.Has(Category.Agenda),
        $"<div class=\"box box-agenda\"><h3>Agenda</h3><div id=\"agenda\">{Markup.Each(site.Posts(Category.Agenda).Take(8), post => $"<table class=\"table-agenda\"><tr><td colspan=\"3\"><a href=\"{site.Origin}/index.php/agenda/{post.Slug}\">{Markup.Text(post.Title)}</a></td></tr><tr><th>Waktu</th><td>:</td><td>{PrintedDate.Plain(post.EventStart ?? post.Day)} {post.EventTime:HH:mm:ss}</td></tr><tr><th>Lokasi</th><td>:</td><td>{post.Place}</td></tr><tr><th>Koordinator</th><td>:</td><td>Sekretariat</td></tr></table>")}</div></div>");
}
