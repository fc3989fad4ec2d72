using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Dating.Lists;
using MonitorBot.Core.Dating.Lists.Cards;
using MonitorBot.Core.Discovery;

namespace MonitorBot.Core.Tests.Dating.Lists;

public sealed class ListReaderTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(8));
    private static readonly Uri Page = new("https://x.go.id/berita");
    private static readonly Site Site = new() { Host = "x.go.id", StartUrl = new Uri("https://x.go.id/") };

    [Theory]
    [InlineData("""<div class="card"><a href="/b/satu"><h5>Rapat kerja satu</h5></a><small>20 November 2026</small></div><div class="card"><a href="/b/dua"><h5>Rapat kerja dua</h5></a><small>1 Oktober 2026</small></div>""")]
    [InlineData("""<article><h2><a href="/b/satu">Rapat kerja satu</a></h2><time datetime="2026-11-20T08:00:00+08:00">kemarin</time></article><article><h2><a href="/b/dua">Rapat kerja dua</a></h2><time datetime="2026-10-01T08:00:00+08:00">lama</time></article>""")]
    [InlineData("""<table><tr><td>1</td><td><a href="/b/satu">Rapat kerja satu</a></td><td>20-11-2026</td></tr><tr><td>2</td><td><a href="/b/dua">Rapat kerja dua</a></td><td>01-10-2026</td></tr></table>""")]
    [InlineData("""<ul><li>20 Nov 2026 - <a href="/b/satu">Rapat kerja satu</a></li><li>1 Okt 2026 - <a href="/b/dua">Rapat kerja dua</a></li></ul>""")]
    [InlineData("""<h3><a href="/b/satu">Rapat kerja satu</a></h3><p>Jumat, 20 November 2026</p><h3><a href="/b/dua">Rapat kerja dua</a></h3><p>Kamis, 1 Oktober 2026</p>""")]
    [InlineData("""<dl><dt>20 November 2026</dt><dd><a href="/b/satu">Rapat kerja satu</a></dd><dt>1 Oktober 2026</dt><dd><a href="/b/dua">Rapat kerja dua</a></dd></dl>""")]
    [InlineData("""<div class="row"><div class="col-md-4"><a href="/b/satu"><img src="a.jpg"></a><div class="badge-date"><span>20</span><span>Nov</span><span>2026</span></div><h4><a href="/b/satu">Rapat kerja satu</a></h4></div><div class="col-md-4"><div class="badge-date"><span>1</span><span>Okt</span><span>2026</span></div><h4><a href="/b/dua">Rapat kerja dua</a></h4></div></div>""")]
    [InlineData("""<div><a href="/2026/11/20/satu/">Rapat kerja satu</a></div><div><a href="/2026/10/01/dua/">Rapat kerja dua</a></div>""")]
    [InlineData("""<div class="k" onclick="location.href='/b/satu'"><h5>Rapat kerja satu</h5><p>20 November 2026</p></div><div class="k" onclick="location.href='/b/dua'"><h5>Rapat kerja dua</h5><p>1 Oktober 2026</p></div>""")]
    [InlineData("""<article typeof="Article"><a href="/b/satu">Rapat kerja satu</a><p>Sejak 3 Maret 2026</p><meta property="datePublished" content="2026-11-20T00:00:00Z"></article><article typeof="Article"><a href="/b/dua">Rapat kerja dua</a><p>Sejak 4 Maret 2026</p><meta property="datePublished" content="2026-10-01T00:00:00Z"></article>""")]
    [InlineData("""<table><tr><td><a href="/b/satu">Rapat kerja satu</a></td><td>11/20/2026</td></tr><tr><td><a href="/b/dua">Rapat kerja dua</a></td><td>10/1/2026</td></tr></table>""")]
    public void Every_shape_of_list_gives_titles_and_days(string html)
    {
        var items = Items(html);

        Assert.Equal(["Rapat kerja satu", "Rapat kerja dua"], items.Select(i => i.Title));
        Assert.Equal([new DateOnly(2026, 11, 20), new DateOnly(2026, 10, 1)], items.Select(i => i.Posted!.Day));
    }

    [Fact]
    public void A_sections_heading_ends_the_card_before_it()
    {
        const string html = """<h2>Kabar Terbaru</h2><p><a href="/berita/1">Rapat kerja satu</a> (20 Maret 2025)</p><p><a href="/berita/2">Rapat kerja dua</a> (6 Maret 2025)</p><h2>Galeri Foto</h2><p><a href="/galeri/3">Kunjungan ke lapangan</a> (20 November 2026)</p><h2>Dokumen</h2><p><a href="/dokumen/4">Laporan kinerja triwulan</a> (19 November 2026)</p>""";
        var blocks = Read(html, null);

        Assert.Equal(["Kabar Terbaru", "Galeri Foto", "Dokumen"], blocks.Select(b => b.Heading));
    }

    [Fact]
    public void A_title_that_leads_nowhere_is_no_sections_heading()
    {
        var items = Items("""<h3>Rapat kerja satu</h3><a href="/b/satu">Selengkapnya</a><h3>Rapat kerja dua</h3><a href="/b/dua">Selengkapnya</a><p>20 November 2026</p>""");

        Assert.Equal(Items("""<h3>Rapat kerja satu</h3><a href="/b/satu">Selengkapnya</a><h4>Rapat kerja dua</h4><a href="/b/dua">Selengkapnya</a><p>20 November 2026</p>""").Select(i => (i.Title, i.Posted?.Day)), items.Select(i => (i.Title, i.Posted?.Day)));
    }

    [Fact]
    public void A_title_is_no_category_though_the_whole_card_is_classed_by_one()
    {
        var items = Items("""<article class="post category-artikel"><h2><a href="/b/satu">Menulis siaran pers yang baik</a></h2><p>20 November 2026</p></article><article class="post category-artikel"><h2><a href="/b/dua">Rapat kerja dua</a></h2><p>1 Oktober 2026</p></article>""");

        Assert.Equal(["artikel"], items[0].Labels);
    }

    [Theory]
    [InlineData("""<nav><a href="/b/satu">Rapat kerja satu 20 November 2026</a></nav>""")]
    [InlineData("""<footer><a href="/b/satu">Rapat kerja satu</a> 20 November 2026</footer>""")]
    [InlineData("""<div id="gpr-kominfo-widget-container"><a href="/b/satu">Rapat kerja satu</a> 20 November 2026</div>""")]
    [InlineData("""<div class="comments"><a href="/b/satu">Rapat kerja satu</a> 20 November 2026</div>""")]
    [InlineData("""<div class="card"><a href="#">Rapat kerja satu</a><small>20 November 2026</small></div>""")]
    [InlineData("""<div class="card"><a href="https://kaltimprov.go.id/berita/satu">Rapat kerja satu</a><small>20 November 2026</small></div>""")]
    [InlineData("""<div class="card"><a href="/unduh/laporan.pdf">Laporan kinerja</a><small>20 November 2026</small></div>""")]
    public void Menus_footers_widgets_comments_dead_links_and_documents_hold_no_items(string html) => Assert.Empty(Items(html));

    [Fact]
    public void A_clock_in_the_header_lends_its_date_to_no_item()
        => Assert.Null(Items("""<div class="topbar">Senin, 23 November 2026 08:00</div><div><a href="/b/satu">Rapat kerja satu</a></div>""")[0].Posted);

    [Theory]
    [InlineData("""<article><h2><a href="/b/satu">Bimbingan teknis</a></h2><time class="entry-date" datetime="2026-10-12T08:00:00+08:00">12 Oktober 2026</time><p>Hari/Tanggal: Kamis, 26 November 2026</p></article>""")]
    [InlineData("""<div class="card"><h4><a href="/b/satu">Bimbingan teknis</a></h4><small>12 Oktober 2026</small><p>Dilaksanakan tanggal 26 November 2026 di aula kantor dinas</p></div>""")]
    public void An_agendas_card_with_a_date_of_posting_tells_the_event_in_its_words(string html)
    {
        var item = Read(html, Category.Agenda).SelectMany(b => b.Items).First();

        Assert.Equal((new DateOnly(2026, 10, 12), new DateOnly(2026, 11, 26)), (item.Posted!.Day, item.EventStart));
    }

    [Fact]
    public void What_a_page_says_of_its_own_making_is_no_row_of_an_agenda()
        => Assert.Empty(Read("""<h1>Agenda</h1><div class="card"><div class="card-body"><small>2026-11-22 21:34</small><small>© 2026 admin.</small><small>Generated with <a href="https://generator.example/">generator</a> on 2026-11-22.</small></div></div>""", Category.Agenda));

    [Theory]
    [InlineData("2 hari yang lalu")]
    [InlineData("12 Nov")]
    public void A_relative_date_or_one_without_year_asks_for_confirmation(string printed)
        => Assert.True(Items($"""<div class="card"><a href="/b/satu">Rapat kerja satu</a><small>{printed}</small></div>""")[0].Doubtful);

    [Fact]
    public void A_heading_over_a_block_says_what_it_holds()
    {
        var blocks = Read("""<section><h2>Berita Terkini</h2><div class="a"><a href="/s/satu">Rapat kerja satu</a></div></section><section><h2>Agenda</h2><div class="a"><a href="/s/dua">Bimbingan teknis dua</a></div></section>""", null);

        Assert.Equal([Category.News, Category.Agenda], blocks.Select(b => b.Hint!.Value.Category));
    }

    [Fact]
    public void A_side_bar_is_told_from_the_list()
    {
        var blocks = Read("""<main><div class="item"><a href="/b/satu">Rapat kerja satu</a> 1 Mei 2026</div></main><aside class="sidebar"><h4>Berita Populer</h4><a href="/b/dua">Rapat kerja dua</a> 20 November 2026</aside>""", Category.Article);

        Assert.Equal([Place.Main, Place.Aside], blocks.Select(b => b.Place));
    }

    [Fact]
    public void A_page_that_prints_its_own_address_lists_its_rows()
    {
        var items = Items("""<h1>Jadwal Posyandu</h1><table><tr><th>Tanggal</th><th>Kegiatan</th><th>Tempat</th></tr><tr><td>30 September 2026</td><td>Posyandu Melati</td><td>RT 12</td></tr><tr><td>28 Oktober 2026</td><td>Rapat pengurus RT</td><td>Balai</td></tr></table><p>Diperoleh dari "<a href="/index.php?title=Jadwal_Posyandu&amp;oldid=5">http://x.go.id/index.php?title=Jadwal_Posyandu&amp;oldid=5</a>"</p>""", Category.Agenda);

        Assert.Equal([new(2026, 9, 30), new(2026, 10, 28)], items.Select(item => item.EventStart!.Value).Order());
    }

    /// <summary>WordPress prints whole items in an archive: what their stories hope for is no day.</summary>
    [Theory]
    [InlineData("<p>Warga berharap program ini terus dilanjutkan pada tahun mendatang.</p>", 10)]
    [InlineData("<p>Peserta diminta hadir lagi pekan depan untuk pembahasan lanjutan.</p>", 10)]
    [InlineData("<p>2 hari lagi</p>", 25)]
    public void What_a_story_hopes_for_is_no_event(string story, int day)
    {
        var items = Items($"""<ul><li class="acara"><h2><a href="/acara/upacara">Upacara dan pameran karet</a></h2><div class="entry-content"><p><strong>Hari/Tanggal:</strong> Selasa, 10 November 2026<br><strong>Tempat:</strong> Aula</p>{story}</div></li><li class="acara"><h2><a href="/acara/rapat">Rapat kerja perhutanan</a></h2><div class="entry-content"><p><strong>Hari/Tanggal:</strong> Kamis, 22 Oktober 2026<br><strong>Tempat:</strong> Aula</p></div></li></ul>""", Category.Agenda);

        Assert.Equal(new DateOnly(2026, 11, day), items[0].EventStart);
    }

    [Fact]
    public void Agenda_rows_without_links_give_events()
    {
        var items = Items("""<table><tr><th>Waktu</th><th>Kegiatan</th></tr><tr><td>28 November 2026<br>09.00 WITA</td><td>Rapat koordinasi bidang</td></tr></table>""", Category.Agenda);

        Assert.Equal(new DateOnly(2026, 11, 28), Assert.Single(items).EventStart);
    }

    [Theory]
    [InlineData("Diumumkan 17 November 2026")]
    [InlineData("Diumumkan pada: Selasa, 17 November 2026")]
    [InlineData("Diposting: Selasa, 17/11/2026")]
    public void An_agendas_row_may_say_when_it_was_put_up(string line)
    {
        var item = Row(line);

        Assert.Equal((new DateOnly(2026, 11, 17), new DateOnly(2026, 11, 10)), (item.Posted?.Day, item.EventStart));
    }

    [Theory]
    [InlineData("Diposting", "17/11/2026")]
    [InlineData("Tgl. Posting", "Selasa, 17 November 2026")]
    [InlineData("Diposting", "Diposting 17-11-2026")]
    public void The_head_of_a_column_may_say_it_for_all_rows(string head, string cell)
    {
        var item = Items($"""<table><thead><tr><th>No</th><th>Kegiatan</th><th>Tanggal Pelaksanaan</th><th>{head}</th></tr></thead><tbody><tr><td>1</td><td>Rapat Kerja Daerah</td><td>10 November 2026</td><td>{cell}</td></tr><tr><td>2</td><td>Uji Kompetensi</td><td>20 Agustus 2026</td><td>1 Agustus 2026</td></tr></tbody></table>""", Category.Agenda)[0];

        Assert.Equal((new DateOnly(2026, 11, 17), new DateOnly(2026, 11, 10)), (item.Posted?.Day, item.EventStart));
    }

    [Theory]
    [InlineData("Selesai")]
    [InlineData("Diperbarui")]
    public void Another_head_says_nothing_of_the_posting(string head)
        => Assert.Null(Items($"""<table><tr><th>Kegiatan</th><th>Tanggal</th><th>{head}</th></tr><tr><td>Rapat Kerja Daerah</td><td>10 November 2026</td><td>17/11/2026</td></tr><tr><td>Uji Kompetensi</td><td>20 Agustus 2026</td><td>21 Agustus 2026</td></tr></table>""", Category.Agenda)[0].Posted);

    /// <summary>A page set with divs that differ by their ids alone: its head with today's day is no row, a link to another month no item.</summary>
    [Fact]
    public void The_one_event_of_a_month_is_read_and_not_the_head_of_the_page()
    {
        const string page = """<div id="header"><h1>Kecamatan Palaran</h1><p>Senin, 23 November 2026</p></div><div id="menu"><a href="/profil">Profil</a></div><div id="isi"><h2>Agenda Kecamatan</h2><p><a href="/kalender?bulan=10">&laquo; Oktober</a> <b>November 2026</b> <a href="/kalender?bulan=12">Desember &raquo;</a></p><ul class="acara"><li><span class="tgl">Senin, 02/11/2026</span> Sosialisasi Posyandu di Sangatta (Balai Desa)</li></ul></div>""";
        var item = Assert.Single(Items(page, Category.Agenda), item => item.EventStart is not null);

        Assert.Equal(("Sosialisasi Posyandu di Sangatta (Balai Desa)", new DateOnly(2026, 11, 2)), (item.Title, item.EventStart));
    }

    [Fact]
    public void Rows_below_their_month_need_no_year_and_no_link()
    {
        var items = Items("""<h2>Agenda Inspektorat</h2><h3>Desember 2026</h3><ul><li><b>Senin, 14 Desember</b> pukul 09.15 WITA: Bimtek Zona Integritas (Pendopo)</li></ul><h3>November 2026</h3><ul><li><b>Kamis, 12 November</b> pukul 09.15 WITA: Bimtek Saber Pungli (Lapangan)</li><li><b>Rabu, 4 November</b> pukul 09.15 WITA: Forum Konsultasi Publik (Aula)</li></ul>""", Category.Agenda);

        Assert.Equal([("Bimtek Zona Integritas (Pendopo)", new DateOnly(2026, 12, 14)), ("Bimtek Saber Pungli (Lapangan)", new(2026, 11, 12)), ("Forum Konsultasi Publik (Aula)", new(2026, 11, 4))], items.Select(item => (item.Title, item.EventStart!.Value)));
    }

    [Fact]
    public void Parts_of_a_page_that_have_ids_are_no_rows()
        => Assert.Empty(Items("""<div id="header"><h1>Kecamatan Palaran</h1><p>Senin, 23 November 2026</p></div><div id="menu">Profil dan layanan</div><div id="isi"><h2>Agenda</h2><p>Ikuti terus kegiatan kami.</p></div>""", Category.Agenda));

    [Fact]
    public void Entries_that_have_ids_are_rows()
        => Assert.Equal(2, Items("""<main><div class="isi"><div id="rapat-evaluasi"><h4>Rapat Evaluasi</h4><p>25 November 2026</p></div><div id="pelatihan"><h4>Pelatihan Arsip</h4><p>3 November 2026</p></div></div></main>""", Category.Agenda).Count(item => item.EventStart is not null));

    [Theory]
    [InlineData("« Oktober", false)]
    [InlineData("November 2026", false)]
    [InlineData("Mei", false)]
    [InlineData("Oktober Berkah", true)]
    [InlineData("Agustus 17 dan kita", true)]
    public void A_month_is_no_title(string text, bool isTitle) => Assert.Equal(isTitle, CardTitle.IsTitle(text));

    [Theory]
    [InlineData("Hasilnya diumumkan 17 November 2026")]
    [InlineData("Diperbarui 17 November 2026")]
    [InlineData("Diumumkan 17 Desember 2026")]
    [InlineData("Diumumkan 2 hari yang lalu")]
    [InlineData("Diumumkan 1 Januari 1970")]
    public void Other_days_of_a_row_are_no_posting(string line) => Assert.Null(Row(line).Posted);

    private static ReadItem Row(string line)
        => Items($"""<div class="event"><h3>Rapat Kerja Daerah</h3><p>Selasa, 10 November 2026</p><p>Aula Lantai II</p><p><small>{line}</small></p></div><div class="event"><h3>Uji Kompetensi</h3><p>Kamis, 20 Agustus 2026</p></div>""", Category.Agenda)[0];

    private static IReadOnlyList<ReadItem> Items(string html, Category channel = Category.News)
        => [.. Read(html, channel).SelectMany(b => b.Items)];

    private static IReadOnlyList<ListBlock> Read(string html, Category? channel)
        => ListReader.Read(Html.Parse("<body>" + html + "</body>"), Page, new SiteHosts(Site, Site.StartUrl), Now, channel);

    [Theory]
    [InlineData("""<div class="grid"><div class="flex"><div><span>25</span><span>Nov</span></div><div><h4>Rapat Evaluasi</h4></div></div><div class="flex"><div><span>3</span><span>Nov</span></div><div><h4>Pelatihan</h4></div></div></div>""")]
    [InlineData("""<div class="blok"><div><span>25</span><span>Nov</span><span>2026</span></div><div>Rapat Evaluasi<br>Lokasi: GOR</div></div><div class="blok"><div><span>3</span><span>Nov</span><span>2026</span></div><div>Pelatihan<br>Lokasi: GOR</div></div>""")]
    [InlineData("""<h4>Rabu, 25 November 2026</h4><ul><b>Rapat Evaluasi</b></ul><h4>Selasa, 3 November 2026</h4><ul><b>Pelatihan</b></ul>""")]
    [InlineData("""<dl><dt>25 November 2026</dt><dd>Rapat Evaluasi</dd><dt>3 November 2026</dt><dd>Pelatihan</dd></dl>""")]
    [InlineData("""<ul><li>Rabu, 25 November 2026 - Rapat Evaluasi</li><li>Selasa, 3 November 2026 - Pelatihan</li></ul>""")]
    [InlineData("""<p><strong>Rapat Evaluasi</strong><br>Hari/Tanggal : Rabu, 25 November 2026</p><p><strong>Pelatihan</strong><br>Hari/Tanggal : Selasa, 3 November 2026</p>""")]
    public void An_agenda_without_links_or_telling_names_is_read_by_its_repeated_shape(string html)
    {
        var items = ListReader.Read(Html.Parse(html), new Uri("https://x.go.id/agenda"), new SiteHosts(Site, Site.StartUrl), Now, Category.Agenda).SelectMany(b => b.Items).ToList();

        Assert.Equal([new DateOnly(2026, 11, 25), new DateOnly(2026, 11, 3)], items.Select(i => i.EventStart!.Value));
        Assert.StartsWith("Rapat Evaluasi", items[0].Title, StringComparison.Ordinal);
        Assert.StartsWith("Pelatihan", items[1].Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mega_menus_last_heading_does_not_head_the_list()
    {
        var block = Assert.Single(ListReader.Read(Html.Parse("""<div class="atas"><h6>Publikasi</h6><a href="/berita">Berita</a><a href="/artikel">Artikel</a><h6>Unduhan</h6><a href="/unduhan">Dokumen</a><a href="/galeri">Galeri</a></div><div class="row"><div class="card"><a href="/b/satu"><h5>Rapat kerja satu</h5></a><p>20 November 2026</p></div><div class="card"><a href="/b/dua"><h5>Rapat kerja dua</h5></a><p>1 Oktober 2026</p></div></div>"""), Page, new SiteHosts(Site, Site.StartUrl), Now, Category.News), b => b.Items.Any(i => i.Posted is not null));

        Assert.Null(block.Heading);
    }
}
