using MonitorBot.Core.Freshness;
using static MonitorBot.Core.Tests.Scanning.SmallSite;

namespace MonitorBot.Core.Tests.Scanning;

/// <summary>Boxes beside a list, in classes that no table knows, with days of this week: never the list's own.</summary>
public sealed class SideBoxTests
{
    private const string Newest = """<div class="bawah"><b>Dari kami</b><p><a href="{0}9">Gubernur meresmikan jembatan</a> 20 November 2026</p><p><a href="{0}8">Bupati membuka pasar</a> 12 November 2026</p></div>""";

    private static readonly string News = string.Concat(Enumerable.Range(6, 4).Reverse().Select(n => Row("{0}" + n, n == 9 ? "Gubernur meresmikan jembatan" : n == 8 ? "Bupati membuka pasar" : "Warga bergotong royong " + n, n == 9 ? "20 November 2026" : n == 8 ? "12 November 2026" : $"{n} Oktober 2026")));

    [Theory]
    [InlineData("/berita/", "/artikel/", "/agenda/")]
    [InlineData("/baca/1", "/baca/2", "/baca/3")]
    public async Task The_websites_newest_under_every_list_are_news_only(string news, string articles, string agenda)
    {
        var box = Newest.Replace("{0}", news, StringComparison.Ordinal);
        var scan = await ScanAsync(Site(
            ("/", Menu + box), ("/berita", Menu + News.Replace("{0}", news, StringComparison.Ordinal) + box),
            ("/artikel", Menu + Row(articles + "1", "Mengenal sertifikat elektronik", "14 Agustus 2026") + Row(articles + "2", "Menulis surat dinas", "2 Juni 2026") + box),
            ("/agenda", Menu + Row(agenda + "1", "Rapat paripurna", "9 September 2026") + Row(agenda + "2", "Upacara hari jadi", "8 Agustus 2026") + box)));

        Assert.Equal([Verdict.Fresh, Verdict.Stale, Verdict.Stale], scan.Categories.Select(c => c.Verdict));
        Assert.Equal([new DateOnly(2026, 11, 20), new DateOnly(2026, 8, 14), new DateOnly(2026, 9, 9)], scan.Categories.Select(c => c.Latest!.Value));
    }

    [Fact]
    public async Task An_agenda_of_rows_without_links_is_read_past_the_box_of_news()
    {
        var box = Newest.Replace("{0}", "/berita/", StringComparison.Ordinal);
        var scan = await ScanAsync(Site(
            ("/", Menu + box), ("/berita", Menu + News.Replace("{0}", "/berita/", StringComparison.Ordinal) + box),
            ("/agenda", Menu + "<table><tr><td>9 September 2026</td><td>Rapat paripurna dewan</td></tr><tr><td>8 Agustus 2026</td><td>Upacara hari jadi</td></tr></table>" + box)));

        Assert.Equal((Verdict.Stale, new DateOnly(2026, 9, 9)), (scan.Categories[2].Verdict, scan.Categories[2].Latest));
    }

    [Fact]
    public async Task Sections_of_a_flat_start_page_end_at_the_next_heading()
    {
        static string Lines(string folder, params (string Title, string Day)[] items) => string.Concat(items.Select((i, n) => $"""<p><a href="{folder}{n}">{i.Title}</a> ({i.Day})</p>"""));
        var news = Lines("/berita/", ("Warga bergotong royong", "20 Maret 2025"), ("Gubernur meresmikan jembatan", "6 Maret 2025"));
        var scan = await ScanAsync(Site(("/berita", Menu + news),
            ("/", Menu + "<h2>Kabar Terbaru</h2>" + news + "<h2>Galeri Foto</h2>" + Lines("/galeri/", ("Kunjungan ke lapangan", "20 November 2026"), ("Upacara bendera", "14 November 2026")) + "<h2>Dokumen</h2>" + Lines("/dokumen/", ("Laporan kinerja triwulan", "19 November 2026")))));

        Assert.Equal((Verdict.Stale, new DateOnly(2025, 3, 20)), (scan.Categories[0].Verdict, scan.Categories[0].Latest));
    }

    [Fact]
    public async Task An_hour_without_a_zone_is_of_the_zone_that_another_page_prints_beside_it()
    {
        static string Table(string day) => $"""<table><tr><td><a href="/berita/1">Warga bergotong royong</a></td><td>{day}</td></tr><tr><td><a href="/berita/2">Gubernur meresmikan jembatan</a></td><td>2026-10-06 02:20:00Z</td></tr></table>""";
        var scan = await ScanAsync(Site(("/", Menu + """<ul><li><a href="/berita/1">Warga bergotong royong</a> <span>22/11/2026 19.15</span></li><li><a href="/berita/2">Gubernur meresmikan jembatan</a> <span>06/10/2026 02.20</span></li></ul>"""), ("/berita", Menu + Table("2026-11-22 19:15:00Z"))));

        Assert.Equal(new DateOnly(2026, 11, 23), scan.Categories[0].Latest);
    }

    [Fact]
    public async Task A_box_of_prices_on_every_page_is_no_news()
    {
        const string Prices = """<div class="kotak"><table><tr><td><a href="/harga/beras">Beras</a></td><td>22/11/2026</td></tr><tr><td><a href="/harga/gula">Gula</a></td><td>22/11/2026</td></tr></table></div>""";
        var scan = await ScanAsync(Site(
            ("/", Menu + Prices), ("/berita", Menu + Row("/berita/1", "Gubernur meresmikan jembatan", "15 September 2026") + Row("/berita/2", "Bupati membuka pasar", "2 Agustus 2026") + Prices),
            ("/artikel", Menu + "<div>Belum ada artikel.</div>" + Prices)));

        Assert.Equal((Verdict.Stale, new DateOnly(2026, 9, 15)), (scan.Categories[0].Verdict, scan.Categories[0].Latest));
        Assert.Equal(Verdict.Unknown, scan.Categories[1].Verdict);
    }

    [Theory]
    [InlineData("""<div class="kolom"><h3>Harga Sembako</h3><table><tr><td>22/11/2026</td><td><a href="/harga/2">Beras medium</a></td></tr><tr><td>21/11/2026</td><td><a href="/harga/1">Beras premium</a></td></tr></table></div>""")]
    [InlineData("""<div class="luar"><h3>Kabar Provinsi</h3><div class="k"><a href="/out?url=https://kaltimprov.go.id/b/2">Gubernur resmikan jembatan</a><p>22 November 2026</p></div><div class="k"><a href="/out?url=https://kaltimprov.go.id/b/1">Gubernur buka pasar</a><p>21 November 2026</p></div></div>""")]
    [InlineData("""<div class="luar"><div class="k"><a href="/out?url=https://kaltimprov.go.id/b/2">Gubernur resmikan jembatan</a><p>22 November 2026</p></div><div class="k"><a href="/out?url=https://kaltimprov.go.id/b/1">Gubernur buka pasar</a><p>21 November 2026</p></div></div>""")]
    public async Task Boxes_with_links_beside_events_without_are_no_events(string box)
    {
        var scan = await ScanAsync(Site(
            ("/", Menu + box), ("/berita", Menu + Row("/berita/1", "Gubernur meresmikan jembatan", "15 September 2026") + Row("/berita/2", "Bupati membuka pasar", "2 Agustus 2026") + box),
            ("/agenda", Menu + "<h2>Agenda</h2><div class=\"acara\"><h4>Rapat paripurna</h4><p>Tanggal: 9 September 2026</p></div><div class=\"acara\"><h4>Upacara hari jadi</h4><p>Tanggal: 17 Agustus 2026</p></div>" + box)));

        Assert.Equal((Verdict.Stale, new DateOnly(2026, 9, 15)), (scan.Categories[0].Verdict, scan.Categories[0].Latest));
        Assert.Equal((Verdict.Stale, new DateOnly(2026, 9, 9)), (scan.Categories[2].Verdict, scan.Categories[2].Latest));
    }

    [Theory]
    [InlineData("<h3>November 2026</h3>", "<h3>Oktober 2026</h3>")]
    [InlineData("<h3>Bulan ini</h3>", "<h3>Bulan lalu</h3>")]
    public async Task Events_with_links_under_headings_of_a_time_are_the_agendas(string now, string before)
    {
        var scan = await ScanAsync(Site(
            ("/", Menu), ("/agenda", Menu + $"<div id=\"isi\">{now}<ul><li>26 November 2026 <a href=\"/agenda/1\">Rapat paripurna</a></li></ul>{before}<ul><li>7 Oktober 2026 <a href=\"/agenda/2\">Upacara hari jadi</a></li></ul></div>")));

        Assert.Equal((Verdict.Fresh, "/agenda/1"), (scan.Categories[2].Verdict, scan.Categories[2].Evidence[0].Url.AbsolutePath));
    }

    [Fact]
    public async Task Boxes_that_stand_beside_the_news_are_no_events_of_an_empty_agenda()
    {
        const string Box = """<div class="kotak"><h4>Ulang Tahun Hari Ini</h4><p><a href="/pegawai/12">Siti Aminah</a> 23 November</p></div><div class="kotak"><h4>Harga Pangan</h4><table><tr><td><a href="/harga/beras">Beras</a></td><td>14.500</td><td>22/11/2026</td></tr><tr><td><a href="/harga/gula">Gula</a></td><td>17.500</td><td>22/11/2026</td></tr></table></div>""";
        var scan = await ScanAsync(Site(
            ("/", Menu + Box), ("/berita", Menu + "<div>" + Row("/berita/1", "Gubernur meresmikan jembatan", "15 September 2026") + Row("/berita/2", "Bupati membuka pasar", "2 Agustus 2026") + "</div>" + Box),
            ("/agenda", Menu + "<div>Belum ada agenda.</div>" + Box)));

        Assert.Equal((Verdict.Stale, Verdict.Unknown), (scan.Categories[0].Verdict, scan.Categories[2].Verdict));
    }

    [Fact]
    public async Task Comments_and_another_hosts_news_are_nobodys_update()
    {
        const string Box = """<div class="samping"><h4>Berita Kaltim</h4><ul><li><a href="https://kaltimprov.go.id/x1">Gubernur lantik pejabat</a> <small>22 November 2026</small></li></ul><h4>Komentar Terbaru</h4><ul><li>Budi: terima kasih (22 November 2026) di <a href="/berita/1">Gubernur meresmikan jembatan</a></li></ul><div class="panel"><h4>Buku Tamu</h4><div><b>Andi</b> 22 November 2026<br>Terima kasih</div></div></div>""";
        var scan = await ScanAsync(Site(
            ("/", Menu + Box), ("/berita", Menu + Row("/berita/1", "Gubernur meresmikan jembatan", "15 September 2026") + Row("/berita/2", "Bupati membuka pasar", "2 Agustus 2026") + Box),
            ("/artikel", Menu + "<p>Belum ada data.</p>" + Box),
            ("/agenda", Menu + "<div class=\"media\"><b>Rapat paripurna</b><br>10 September 2026</div><div class=\"media\"><b>Upacara hari jadi</b><br>17 Agustus 2026</div>" + Box)));

        Assert.Equal([Verdict.Stale, Verdict.Unknown, Verdict.Stale], scan.Categories.Select(c => c.Verdict));
        Assert.Equal((new DateOnly(2026, 9, 15), new DateOnly(2026, 9, 10)), (scan.Categories[0].Latest!.Value, scan.Categories[2].Latest!.Value));
    }

    [Theory]
    [InlineData("https://kaltimprov.go.id/a", Verdict.Stale)]
    [InlineData("/a", Verdict.Fresh)]
    public async Task What_a_page_states_of_another_websites_events_and_articles_is_not_its_own(string address, Verdict verdict)
    {
        var stated = string.Join(',', Enumerable.Range(1, 2).Select(n => $$"""{"@type":"NewsArticle","headline":"Gubernur meresmikan jembatan {{n}}","url":"{{address}}{{n}}","datePublished":"2026-11-20"}"""));
        var happening = $$"""{"@type":"Event","name":"Rapat paripurna","url":"{{address}}3","startDate":"2026-11-26"}""";
        var scan = await ScanAsync(Site(
            ("/", Menu), ("/berita", Menu + Row("/berita/1", "Bupati membuka pasar", "15 September 2026") + Row("/berita/2", "Warga bergotong royong", "2 Agustus 2026") + $"<script type=\"application/ld+json\">[{stated}]</script>"),
            ("/agenda", Menu + Row("/agenda/1", "Upacara hari jadi", "9 September 2026") + Row("/agenda/2", "Rapat kerja", "8 Agustus 2026") + $"<script type=\"application/ld+json\">{happening}</script>")));

        Assert.Equal((verdict, verdict), (scan.Categories[0].Verdict, scan.Categories[2].Verdict));
    }

    [Fact]
    public async Task A_post_filed_under_two_categories_counts_for_both()
    {
        static string Shared(params string[] rows) => "<main>" + Row("/p/1", "Pustaka digital untuk semua", "19 November 2026") + string.Concat(rows) + "</main>";
        var scan = await ScanAsync(Site(
            ("/", Menu), ("/berita", Menu + Shared(Row("/p/2", "Gubernur meresmikan jembatan", "15 September 2026"), Row("/p/3", "Bupati membuka pasar", "2 Agustus 2026"))),
            ("/artikel", Menu + Shared(Row("/p/4", "Menulis surat dinas", "2 Juni 2026")))));

        Assert.Equal([Verdict.Fresh, Verdict.Fresh], scan.Categories.Take(2).Select(c => c.Verdict));
    }

    [Theory]
    [InlineData("15 September 2026")]
    [InlineData("16 November 2026")]
    public async Task Announcements_are_looked_at_beside_the_news(string newestNews)
    {
        const string Both = """<nav><a href="/berita">Berita</a><a href="/pengumuman">Pengumuman</a></nav>""";
        var scan = await ScanAsync(Site(
            ("/", Both), ("/berita", Both + Row("/berita/1", "Gubernur meresmikan jembatan", newestNews) + Row("/berita/2", "Bupati membuka pasar", "2 Agustus 2026")),
            ("/pengumuman", Both + Row("/pengumuman/1", "Pengumuman seleksi tenaga kontrak", "18 November 2026") + Row("/pengumuman/2", "Pengumuman libur layanan", "2 November 2026"))));

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 18)), (scan.Categories[0].Verdict, scan.Categories[0].Latest));
    }

    /// <summary>A menu may name a rubric ten times and lead nowhere.</summary>
    [Fact]
    public async Task Of_names_that_lead_nowhere_two_are_tried()
    {
        var asked = new List<string>();
        var menu = """<nav><a href="/berita">Berita</a>""" + string.Concat(Enumerable.Range(1, 8).Select(n => $"""<a href="/kabar-{n}">Kabar {n}</a>""")) + "</nav>";
        var site = Site(("/", menu), ("/berita", menu + Row("/berita/1", "Gubernur meresmikan jembatan", "16 November 2026") + Row("/berita/0", "Bupati membuka pasar", "2 Agustus 2026")));
        await ScanAsync(context =>
        {
            asked.Add(context.Request.Path);
            return site(context);
        });

        Assert.Equal(2, asked.Count(path => path.StartsWith("/kabar", StringComparison.Ordinal)));
    }

    /// <summary>A menu without nav is a block without a heading, and "Blog Wisata" is no word of a table; it is what the page is called.</summary>
    [Theory]
    [InlineData("h1")]
    [InlineData("h2")]
    public async Task What_the_pages_title_heads_is_its_own(string tag)
    {
        const string Links = """<div><ul><li><a href="/destinasi">Destinasi</a></li><li><a href="/blog">Blog Wisata</a></li></ul></div>""";
        var scan = await ScanAsync(Site(("/", Links + "<p>Selamat datang</p>"), ("/blog", Links + $"<div><{tag}>Blog Wisata</{tag}>" + Row("/blog/2", "Jejak air terjun bidadari", "13 November 2026") + Row("/blog/1", "Sehari di danau semayang", "14 Oktober 2026") + "</div>")));

        Assert.Equal((Verdict.Stale, new DateOnly(2026, 11, 13)), (scan.Categories[1].Verdict, scan.Categories[1].Latest));
    }

    private static string Row(string url, string title, string day) => $"""<div class="kartu"><a href="{url}">{title}</a><br>{day}</div>""";
}
