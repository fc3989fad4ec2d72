using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>The old book CMS: /semua-berita.html, /berita-12-judul.html, tables, and a demo rss.xml nobody removed.</summary>
public sealed record Lokomedia : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Tables, ChannelPath, "/", "/statis-");

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] or ["media.php"] => Home(site),
        ["semua-berita.html"] => List(site, Category.News, 1),
        ["semua-agenda.html"] when site.Has(Category.Agenda) => Agenda(site),
        ["rss.xml"] => SampleFeed.VendorDemo(site),
        [var page] when page.StartsWith("halberita-", StringComparison.Ordinal) => List(site, Category.News, int.Parse(page[10..^5])),
        [var page] when page.StartsWith("kategori-", StringComparison.Ordinal) && site.ChannelAt(page[11..^5]) is { } channel => List(site, channel.Category, 1),
        [var page] when page.StartsWith("baca-berita-", StringComparison.Ordinal) && site.ById(page.Split('-')[2]) is { } post => Item(site, post),
        [var page] when page.StartsWith("agenda-", StringComparison.Ordinal) && site.ById(page.Split('-')[1]) is { } post => Item(site, post),
        [var page] when page.StartsWith("statis-", StringComparison.Ordinal) => Frame.Static(site, page[7..]),
        _ => null,
    };

    private static string Address(SamplePost post) => post.Category == Category.Agenda ? $"/agenda-{post.Id}-{post.Slug}.html" : $"/baca-berita-{post.Id}-{post.Slug}.html";

    private static string ChannelPath(SampleChannel channel) => channel.Category switch
    {
        Category.News => "/semua-berita.html",
        Category.Agenda => "/semua-agenda.html",
        _ => $"/kategori-2-{channel.Slug}.html",
    };

    private static string Head(SiteView site) => $"<link rel=\"alternate\" type=\"application/rss+xml\" title=\"RSS 2.0\" href=\"{site.Origin}/rss.xml\"><meta name=\"generator\" content=\"CMS Lokomedia 1.5\">";

    private static string Stamp(SamplePost post) => $"{PrintedDate.Long(post.Day)} - {post.Time:HH:mm:ss} WITA";

    private static SampleResponse Home(SiteView site) => Frame.Page(site, "Beranda",
        $"<span class=\"judul_head\">&#187; Berita Terkini</span><br><br>{Markup.Each(site.Texts.Take(6), post => Row(site, post))}<br><a href=\"/semua-berita.html\"><b>Arsip Berita</b></a>", Head(site));

    private static SampleResponse List(SiteView site, Category category, int page) => Frame.Page(site, site.Channel(category)?.Label ?? "Berita",
        $"<span class=\"judul_head\">&#187; {site.Channel(category)?.Label}</span><br><br>{Markup.Each(Markup.Page(site.Posts(category), page, 8), post => Row(site, post))}<div class=\"halaman\">Hal: <b>{page}</b> | <a href=\"/halberita-{page + 1}.html\">{page + 1}</a> | <a href=\"/halberita-9.html\">Last &raquo;</a></div>", Head(site));

    private static string Row(SiteView site, SamplePost post) =>
        $"<table width=\"100%\"><tr><td class=\"isi_kecil\">{Stamp(post)}</td></tr><tr><td class=\"judul\"><a href=\"{Address(post)}\">{Markup.Text(post.Title)}</a></td></tr><tr><td class=\"isi\"><span class=\"image\"><img src=\"{site.Picture(post)}\" width=\"110\" border=\"0\"></span>{Markup.Text(post.Summary)} ... <a href=\"{Address(post)}\">Selengkapnya</a> (<b>{post.Id % 5} komentar</b>)<br><hr color=\"#e0cb91\" noshade=\"noshade\"></td></tr></table>\n";

    private static SampleResponse Agenda(SiteView site) => Frame.Page(site, "Agenda",
        $"<span class=\"judul_head\">&#187; Agenda</span><br><br>{Markup.Each(site.Posts(Category.Agenda).Take(8), post => $"<span class=\"posting\">Posting : {PrintedDate.Plain(post.Day)}</span><br><span class=\"judul\"><a href=\"{Address(post)}\">{Markup.Text(post.Title)}</a></span><br><b>Topik</b> : {Markup.Text(post.Summary)}<br><b>Tanggal</b> : {PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd)}<br><b>Tempat</b> : {post.Place}<br><b>Pukul</b> : {post.EventTime:HH.mm} WITA<br><b>Pengirim</b> : admin<hr color=\"#e0cb91\" noshade>\n")}", Head(site));

    private static SampleResponse Item(SiteView site, SamplePost post) => Frame.Page(site, post.Title,
        $"<span class=\"tanggal\">{Stamp(post)}</span><br><span class=\"judul\">{Markup.Text(post.Title)}</span><br><span class=\"posting\">Diposting oleh : <b>Administrator</b><br>Kategori: {site.LabelOf(post)} - Dibaca: <b>{post.Views}</b> kali</span><br>{Markup.If(post.EventStart is not null, $"<b>Tanggal</b> : {PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd)}<br>")}{Markup.Paragraphs(post)}{BelowItem.Of(site, post, Address)}", Head(site));
}
