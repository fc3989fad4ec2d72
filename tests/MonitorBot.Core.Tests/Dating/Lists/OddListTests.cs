using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Dating.Lists;
using MonitorBot.Core.Dating.Lists.Rows;
using MonitorBot.Core.Discovery;

namespace MonitorBot.Core.Tests.Dating.Lists;

/// <summary>Lists whose days or links stand where few websites put them.</summary>
public sealed class OddListTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(8));
    private static readonly Uri Page = new("https://x.go.id/daftar");
    private static readonly Site Site = new() { Host = "x.go.id", StartUrl = new Uri("https://x.go.id/") };

    [Theory]
    [InlineData("""<div class="k" data-url="/b/satu"><h5>Rapat kerja satu</h5><p>20 November 2026</p></div><div class="k" data-url="/b/dua"><h5>Rapat kerja dua</h5><p>1 Oktober 2026</p></div>""")]
    [InlineData("""<div class="k" data-link="/b/satu"><h5>Rapat kerja satu</h5><p>20 November 2026</p></div><div class="k" data-link="/b/dua"><h5>Rapat kerja dua</h5><p>1 Oktober 2026</p></div>""")]
    [InlineData("""<div><a href="/b/satu">Rapat kerja satu</a><span data-time="1795140000"></span></div><div><a href="/b/dua">Rapat kerja dua</a><span data-timestamp="1790820000000"></span></div>""")]
    [InlineData("""<div><a href="/b/satu">Rapat kerja satu</a><time datetime="2026-11-20">20/11</time><time itemprop="dateModified" datetime="2026-11-22">x</time></div><div><a href="/b/dua">Rapat kerja dua</a><time datetime="2026-11-22">Diperbarui 22 November 2026</time><p>1 Oktober 2026</p></div>""")]
    [InlineData("""<form id="adminForm"><table><tr><td><a href="/b/satu">Rapat kerja satu</a></td><td>20-11-2026</td></tr><tr><td><a href="/b/dua">Rapat kerja dua</a></td><td>01-10-2026</td></tr></table></form>""")]
    [InlineData("""<div class="jalan"><a href="/b/satu">Rapat kerja satu</a> baru saja</div><div><a href="/b/satu">Rapat kerja satu</a><p>20 November 2026</p></div><div><a href="/b/dua">Rapat kerja dua</a><p>1 Oktober 2026</p></div>""")]
    [InlineData("""<div><a href="/b/satu">Rapat kerja satu</a><p>Pada 22 November 2026 hal ini dibahas lagi dalam forum.</p><small>20 November 2026</small></div><div><a href="/b/dua">Rapat kerja dua</a><p>1 Oktober 2026</p></div>""")]
    [InlineData("""<ul><li><div><em>2026</em><b>20</b><i>Nov</i></div><div><a href="/b/satu">Rapat kerja satu</a></div></li><li><div><em>2026</em><b>01</b><i>Okt</i></div><div><a href="/b/dua">Rapat kerja dua</a></div></li></ul>""")]
    public void Titles_and_days_are_read(string html)
    {
        var items = Items(html, Category.News);

        Assert.Equal(["Rapat kerja satu", "Rapat kerja dua"], items.Select(item => item.Title));
        Assert.Equal([new DateOnly(2026, 11, 20), new DateOnly(2026, 10, 1)], items.Select(item => item.Posted!.Day));
    }

    [Theory]
    [InlineData("""<h3>November 2026</h3><ul><li><span>26</span> <b>Rapat kerja satu</b> - Aula</li><li><span>5</span> <b>Rapat kerja dua</b></li></ul>""")]
    [InlineData("""<table><caption>November 2026</caption><tr><td><span>5</span><div>Rapat kerja dua</div></td><td>6</td><td>7</td></tr><tr><td><span>26</span><div>Rapat kerja satu</div></td><td>27</td><td></td></tr></table>""")]
    [InlineData("""<div class="p"><a class="buka" href="#n">November 2026</a><ul><li>Tanggal 26: Rapat kerja satu</li><li>Tanggal 5: Rapat kerja dua</li></ul></div>""")]
    [InlineData("""<ul><li><div><em>2026</em><b>26</b><i>Nov</i></div><div><b>Rapat kerja satu</b></div></li><li><div><em>2026</em><b>05</b><i>Nov</i></div><div><b>Rapat kerja dua</b></div></li></ul>""")]
    [InlineData("""<dl><dt>Rapat kerja satu</dt><dd>26-11-2026, 08:00 - 12:00</dd><dt>Rapat kerja dua</dt><dd>05-11-2026, 09:00</dd></dl>""")]
    [InlineData("""<h2>Agenda</h2><h3>2026</h3><p><span>26 Nov</span> Rapat kerja satu</p><p><span>5 Nov</span> Rapat kerja dua</p>""")]
    [InlineData("""<h3>Tahun 2026</h3><ul><li><b>Rapat kerja satu</b> (26 November)</li><li><b>Rapat kerja dua</b> (5 November)</li></ul>""")]
    [InlineData("""<div class="t"><div class="label"><span>26 Nov. 2026</span></div><div><div class="isi"><h3>Rapat kerja satu</h3></div></div><div class="label"><span>05 Nov. 2026</span></div><div><div class="isi"><h3>Rapat kerja dua</h3></div></div></div>""")]
    public void Events_without_links_are_read(string html)
    {
        var items = Items(html, Category.Agenda).OrderByDescending(item => item.EventStart).ToList();

        Assert.Equal(["Rapat kerja satu", "Rapat kerja dua"], items.Select(item => item.Title));
        Assert.Equal([new DateOnly(2026, 11, 26), new DateOnly(2026, 11, 5)], items.Select(item => item.EventStart!.Value));
    }

    [Theory]
    [InlineData("""<h3>November 2026</h3><ul><li>1</li><li>2</li><li>3</li></ul>""")]
    [InlineData("""<table><caption>November 2026</caption><tr><td>5</td><td>6</td><td>7</td></tr></table>""")]
    [InlineData("""<h3>2026</h3><p>Dilihat 26 Nov</p><p>5 Nov</p>""")]
    [InlineData("""<div class="panel"><h4>Buku Tamu</h4><div><b>Andi</b> 22 November 2026<br>Terima kasih</div></div><div class="panel"><h4>Indeks Kepuasan</h4><p>IKM 87,5</p></div>""")]
    [InlineData("""<div><h4>Komentar Terbaru</h4><ul><li>Budi menulis terima kasih, 22 November 2026</li></ul></div>""")]
    [InlineData("""<ul><li><a href="https://lain.go.id/x">Gubernur lantik pejabat</a> 22 November 2026</li></ul>""")]
    public void Calendars_guest_books_and_others_news_are_no_events(string html) => Assert.DoesNotContain(Items(html, Category.Agenda), item => item.EventStart is not null);

    [Theory]
    [InlineData("""<h1>Berita</h1><h2 id="satu">Rapat kerja satu</h2><div><p><em>Jumat, 20 November 2026</em></p><p>Rapat itu dihadiri semua bidang sejak 3 Maret 2020.</p></div><h2 id="dua">Rapat kerja dua</h2><div><p><em>Kamis, 1 Oktober 2026</em></p><p>Rapat itu singkat saja.</p></div>""", 2)]
    [InlineData("""<h3>Rapat kerja satu</h3><p>Samarinda, 20 November 2026</p><p>Isi.</p><h3>Rapat kerja dua</h3><p>Diterbitkan: 1 Oktober 2026</p><p>Isi.</p>""", 2)]
    [InlineData("""<h3>Rapat kerja satu</h3><p>Pada <b>20 November 2026</b> rapat itu dibuka oleh kepala dinas di aula kantor yang baru.</p><h3>Rapat kerja dua</h3><p>Pada <b>1 Oktober 2026</b> rapat itu dibuka oleh kepala dinas di aula kantor yang lama.</p>""", 0)]
    [InlineData("""<h3>Pendaftaran peserta</h3><p>20 November 2026</p><h3>Ujian tertulis</h3><p>1 Desember 2026</p>""", 0)]
    [InlineData("""<h1>Berita</h1><h2>2026</h2><h3>Rapat kerja satu</h3><p>20 November 2026</p><p>Isi.</p><h3>Rapat kerja dua</h3><p>1 Oktober 2026</p><p>Isi.</p>""", 2)]
    [InlineData("""<h1>Berita</h1><p>Belum ada berita.</p><h2>Agenda Terdekat</h2><h4>Rapat kerja satu</h4><p>20 November 2026</p><h4>Rapat kerja dua</h4><p>21 November 2026</p>""", 0)]
    [InlineData("""<h1>Berita</h1><p>Belum ada berita.</p><h2>Jam Buka Pekan Ini</h2><h4>Loket satu</h4><p>20 November 2026</p><h4>Loket dua</h4><p>21 November 2026</p>""", 0)]
    [InlineData("""<ul><li><a href="/berita/a">Gubernur membuka rapat kerja daerah</a></li><li><a href="/berita/b">Dinas menerima tamu dari provinsi lain</a></li><li><a href="/berita/c">Petani belajar memupuk tanpa bahan kimia</a></li></ul><div><h5>Rapat kerja satu</h5><small>20 November 2026</small></div><div><h5>Rapat kerja dua</h5><small>21 November 2026</small></div>""", 0)]
    [InlineData("""<h3>Rapat kerja satu</h3><p>20 November 2026</p><h3>Kontak</h3><p>Jalan Melati</p>""", 0)]
    [InlineData("""<h3>Rapat kerja satu</h3><p>Diperbarui: 20 November 2026</p><h3>Rapat kerja dua</h3><p>Diperbarui: 1 Oktober 2026</p>""", 0)]
    public void Entries_of_one_page_stand_below_their_headings(string html, int expected) => Assert.Equal(expected, Items(html, Category.News).Count(item => item.Posted is not null));

    [Theory]
    [InlineData("""<h2>Siaran Pers</h2><ul><li>20 November 2026 - <a href="/f/satu.pdf">Rapat kerja satu</a></li><li>1 Oktober 2026 - <a href="/f/dua.docx">Rapat kerja dua</a></li></ul>""", 2)]
    [InlineData("""<div><div><a href="/b/tiga">Rapat kerja tiga</a> 2 Mei 2026</div><div><a href="/f/satu.pdf">Rapat kerja satu</a> 20 November 2026</div><div><a href="/f/dua.pdf">Rapat kerja dua</a> 1 Oktober 2026</div></div>""", 0)]
    [InlineData("""<h2>Berita</h2><p>Belum ada.</p><h4>Formulir</h4><ul><li>20 November 2026 - <a href="/f/satu.pdf">Formulir satu</a></li><li>1 Oktober 2026 - <a href="/f/dua.pdf">Formulir dua</a></li></ul>""", 0)]
    [InlineData("""<ul><li>20 November 2026 - <a href="/f/satu.pdf">Rapat kerja satu</a></li></ul>""", 0)]
    public void Releases_published_as_files_are_items_where_a_page_lists_nothing_else(string html, int papers)
        => Assert.Equal(papers, Items(html, Category.News).Count(item => item.Url.AbsolutePath.StartsWith("/f/", StringComparison.Ordinal)));

    [Fact]
    public void A_section_of_a_start_page_is_read_as_the_agenda_that_its_heading_names()
    {
        var blocks = RowReader.ReadNamed(Html.Parse("""<body><section><h2>Agenda</h2><div class="k"><b>Rapat kerja satu</b><p>26 November 2026</p></div><div class="k"><b>Rapat kerja dua</b><p>5 November 2026</p></div></section><section><h2>Testimoni</h2><div class="k"><b>Andi dari Samarinda</b><p>21 November 2026</p></div><div class="k"><b>Budi dari Berau</b><p>20 November 2026</p></div></section></body>"""), Page, new SiteHosts(Site, Site.StartUrl), Now);

        Assert.Equal(["Rapat kerja satu", "Rapat kerja dua"], blocks.SelectMany(block => block.Items).Select(item => item.Title));
    }

    [Fact]
    public void A_tab_names_its_panel()
    {
        var blocks = ListReader.Read(Html.Parse("""<body><ul><li><a href="#t1">Berita</a></li><li><a href="#t2">Artikel</a></li></ul><div id="t1"><div><a href="/b/satu">Rapat kerja satu</a> 20 November 2026</div></div><div id="t2"><div><a href="/b/dua">Menulis surat dinas</a> 1 Oktober 2026</div></div></body>"""), Page, new SiteHosts(Site, Site.StartUrl), Now, channel: null);

        Assert.Equal([Category.News, Category.Article], blocks.Select(block => block.Hint!.Value.Category));
    }

    private static List<ReadItem> Items(string html, Category channel)
        => [.. ListReader.Read(Html.Parse("<body>" + html + "</body>"), Page, new SiteHosts(Site, Site.StartUrl), Now, channel).Where(block => !block.SaysSomethingElseThan(channel)).SelectMany(block => block.Items)];
}
