using MonitorBot.Core.Freshness;
using static MonitorBot.Core.Tests.Scanning.SmallSite;

namespace MonitorBot.Core.Tests.Scanning;

/// <summary>What a website made by a generator lists and carries for all its rubrics at once.</summary>
public sealed class SharedStreamTests
{
    private static readonly string Box = Script("root", Entry("Gubernur meresmikan jembatan", "berita/9", 20, 11) + "," + Entry("Bupati membuka pasar", "berita/8", 12, 11));

    [Fact]
    public async Task Data_of_the_newest_that_every_page_carries_are_news_only()
    {
        var scan = await ScanAsync(Site(
            ("/", Menu + Box), ("/berita", Menu + Items("/berita/", "20 November 2026", "12 November 2026", "9 Oktober 2026") + Box),
            ("/artikel", Menu + Items("/artikel/", "14 Agustus 2026", "2 Juni 2026") + Box + Script("halaman", Entry("Mengenal arsip 2", "artikel/2", 14, 8) + "," + Entry("Mengenal arsip 1", "artikel/1", 2, 6))),
            ("/agenda", Menu + Items("/agenda/", "9 September 2026") + Box)));

        Assert.Equal([Verdict.Fresh, Verdict.Stale, Verdict.Stale], scan.Categories.Select(c => c.Verdict));
        Assert.Equal(new DateOnly(2026, 8, 14), scan.Categories[1].Latest);
    }

    [Fact]
    public async Task A_blog_of_everything_leaves_to_rubrics_what_their_own_lists_hold()
    {
        const string Short = """<nav><a href="/blog">Arsip</a><a href="/tag-list">Tags</a></nav>""";
        const string Rubrics = """<ul><li><a href="/tags/berita">berita</a></li><li><a href="/tags/artikel">artikel</a></li></ul>""";
        var scan = await ScanAsync(Site(
            ("/", Short), ("/blog", Short + "<main>" + Row("/blog/3", "Gubernur meresmikan jembatan", "20 November 2026") + Row("/blog/2", "Bupati membuka pasar", "12 November 2026") + Row("/blog/1", "Mengenal sertifikat", "14 Agustus 2026") + "</main>"),
            ("/tag-list", Short + Rubrics),
            ("/tags/berita", Short + Row("/blog/3", "Gubernur meresmikan jembatan", "20 November 2026") + Row("/blog/2", "Bupati membuka pasar", "12 November 2026")),
            ("/tags/artikel", Short + Row("/blog/1", "Mengenal sertifikat", "14 Agustus 2026"))));

        Assert.Equal([Verdict.Fresh, Verdict.Stale], scan.Categories.Take(2).Select(c => c.Verdict));
        Assert.Equal(new DateOnly(2026, 8, 14), scan.Categories[1].Latest);
    }

    /// <summary>Ghost's start page lists the newest of all tags, and of these the menu names one by a word of articles and one by a word of its own.</summary>
    [Fact]
    public async Task What_a_column_lists_is_not_the_streams()
    {
        const string Tags = """<nav><a href="/tag/lini-masa">Lini Masa</a><a href="/tag/kolom-mediator">Kolom Mediator</a></nav>""";
        var (column, news, older) = (Row("/air-bersih", "Air bersih dan masa depan", "22 November 2026"), Row("/job-fair", "Bursa kerja dibuka bupati", "20 November 2026"), Row("/pelatihan", "Pelatihan las angkatan kedua", "2 November 2026"));
        var scan = await ScanAsync(Site(("/", Tags + column + news + older), ("/tag/lini-masa", Tags + news + older), ("/tag/kolom-mediator", Tags + column + Row("/menata-upah", "Menata upah minimum", "3 Oktober 2026"))));

        Assert.Equal([new(2026, 11, 20), new(2026, 11, 22)], scan.Categories.Take(2).Select(c => c.Latest!.Value));
    }

    /// <summary>A menu that is a list without a nav is a block of undated links; what stands under a heading below is another block of the same page.</summary>
    [Theory]
    [InlineData("<h2>Latest from the studio</h2>")]
    [InlineData("<h2>Sajian Terkini</h2>")]
    [InlineData("")]
    public async Task All_blocks_of_the_start_page_are_the_stream(string heading)
    {
        const string Links = """<ul><li><a href="/">Home</a></li><li><a href="/ruang-media">Ruang Media</a></li><li><a href="/insights">Insights</a></li></ul>""";
        var scan = await ScanAsync(Site(
            ("/", Links + "<div><h1>Wisata Kaltim</h1><div>" + heading + Row("/ruang-media/tim", "Tim memantau pemandu wisata", "20 November 2026") + Row("/ruang-media/bupati", "Bupati membuka pelatihan", "12 November 2026") + "</div></div>"),
            ("/insights", Links + "<h1>Insights</h1>" + Row("/insights/desa", "Merawat desa wisata", "1 Oktober 2026") + Row("/insights/data", "Menimbang data wisata", "1 September 2026"))));

        Assert.Equal([(Verdict.Fresh, new(2026, 11, 20)), (Verdict.Stale, new DateOnly(2026, 10, 1))], scan.Categories.Take(2).Select(c => (c.Verdict, c.Latest!.Value)));
    }

    [Fact]
    public async Task A_feed_of_rubrics_and_pictures_is_no_update()
    {
        const string Short = """<link rel="alternate" type="application/rss+xml" href="/index.xml"><nav><a href="/kanal/">Kabar &amp; Agenda</a></nav>""";
        static string Entry(string title, string path, string day) => $"<item><title>{title}</title><link>{path}</link><pubDate>{day} Nov 2026 09:00:00 +0800</pubDate></item>";
        var scan = await ScanAsync(Site(
            ("/", Short), ("/kanal/", """<ul><li><a href="/kanal/agenda/">Agenda</a> (1)</li><li><a href="/kanal/berita/">Berita</a> (2)</li></ul>"""),
            ("/index.xml", "<rss version=\"2.0\"><channel>" + Entry("Foto Layanan", "/galeri/2/", "Sat, 21") + Entry("Berita", "/kanal/berita/", "Sat, 21") + Entry("Gubernur meresmikan jembatan", "/tulisan/2/", "Wed, 11") + "</channel></rss>"),
            ("/kanal/berita/", Row("/tulisan/2/", "Gubernur meresmikan jembatan", "11 November 2026") + Row("/tulisan/1/", "Bupati membuka pasar", "2 November 2026")),
            ("/kanal/agenda/", Row("/tulisan/0/", "Rapat paripurna dewan", "3 Maret 2026"))));

        Assert.Equal([Verdict.Stale, Verdict.Absent, Verdict.Stale], scan.Categories.Select(c => c.Verdict));
        Assert.Equal(new DateOnly(2026, 11, 11), scan.Categories[0].Latest);
    }

    [Fact]
    public async Task What_holds_the_main_part_is_no_menu_whatever_its_name()
    {
        var scan = await ScanAsync(Site(
            ("/", Menu), ("/berita", $"""{Menu}<section class="wy-nav-content-wrap"><div class="wy-nav-content"><div role="main"><h1>Berita</h1>{Row("/berita/2", "Gubernur meresmikan jembatan", "20 November 2026")}{Row("/berita/1", "Bupati membuka pasar", "2 November 2026")}</div></div></section>""")));

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 20)), (scan.Categories[0].Verdict, scan.Categories[0].Latest));
    }

    private static string Row(string path, string title, string day) => $"""<div class="baris"><a href="{path}">{title}</a> <i>{day}</i></div>""";

    private static string Items(string folder, params string[] days)
        => "<main>" + string.Concat(days.Select((day, n) => Row(folder + (folder == "/berita/" ? 9 - n : days.Length - n), folder == "/berita/" ? (n == 0 ? "Gubernur meresmikan jembatan" : n == 1 ? "Bupati membuka pasar" : "Warga bergotong royong") : "Mengenal arsip " + (days.Length - n), day))) + "</main>";

    private static string Entry(string title, string path, int day, int month) => $$"""{"judul":"{{title}}","url":"/{{path}}","tanggal":"2026-{{month:00}}-{{day:00}}"}""";

    private static string Script(string route, string entries) => "<script>window.__konteks = {\"state\":{\"" + route + "\":{\"isi\":[" + entries + "],\"tema\":\"terang\"}}};</script>";
}
