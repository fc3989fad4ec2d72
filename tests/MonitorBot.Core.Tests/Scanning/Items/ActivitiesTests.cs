using System.Globalization;
using Microsoft.AspNetCore.Http;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Core.Tests.Fetching;
using static MonitorBot.Core.Tests.Scanning.SmallSite;

namespace MonitorBot.Core.Tests.Scanning.Items;

/// <summary>A rubric "Kegiatan" beside others: its items say whether they are news or an agenda.</summary>
public sealed class ActivitiesTests
{
    private const string MenuOf = """<nav><a href="/berita">Berita</a><a href="/kegiatan">Kegiatan</a></nav>""";
    private const string Table = "<h2>Kegiatan</h2><table><tr><th>No</th><th>Nama Kegiatan</th><th>Tanggal</th><th>Tempat</th></tr><tr><td>1</td><td>Lomba perahu naga</td><td>3 Desember 2026</td><td>Mahakam</td></tr><tr><td>2</td><td>Forum satu data</td><td>18 November 2026</td><td>Aula Bappeda</td></tr></table>";
    private const string Linked = """<table><tr><th>Nama Kegiatan</th><th>Tanggal</th><th>Jam</th><th>Tempat</th></tr><tr><td><a href="/kegiatan/2">Lomba perahu naga</a></td><td>Dec. 3, 2026</td><td>9 a.m.</td><td>Mahakam</td></tr><tr><td><a href="/kegiatan/1">Forum satu data</a></td><td>Nov. 18, 2026</td><td>9 a.m.</td><td>Aula Bappeda</td></tr></table>""";

    private static readonly string OldNews = List("/berita/", ("Rapat koordinasi bidang", "30-10-2026"), ("Sosialisasi aplikasi baru", "12-10-2026"));
    private static readonly string NewNews = List("/berita/", ("Rapat koordinasi bidang", "20-11-2026"), ("Sosialisasi aplikasi baru", "12-10-2026"));
    private static readonly string Told = List("/kegiatan/", ("Satpol PP amankan aksi damai", "20-11-2026"), ("Kepala dinas tinjau dermaga", "2-11-2026"));

    [Theory]
    [InlineData(Table)]
    [InlineData(Linked)]
    [InlineData("<h1>Jadwal Kegiatan Balai</h1><table><tr><th>Acara</th><th>Waktu</th></tr><tr><td>Senam sehat bersama warga</td><td>24 - 26 November 2026</td></tr><tr><td>Bazar buku murah</td><td>18 November 2026</td></tr></table>")]
    public async Task Events_make_it_the_agenda_that_no_menu_names(string page)
    {
        var scan = await ScanAsync(Site(("/", MenuOf), ("/berita", NewNews), ("/kegiatan", page)));

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 18)), (scan.Categories[2].Verdict, scan.Categories[2].Latest));
        Assert.Equal(new DateOnly(2026, 11, 20), scan.Categories[0].Latest);
    }

    [Theory]
    [InlineData("<table><tr><th>Acara</th><th>Tanggal</th><th>Tempat</th></tr><tr><td><a href='/kegiatan/2'>Forum satu data</a></td><td>19 November 2026</td><td>Aula</td></tr><tr><td><a href='/kegiatan/1'>Lomba perahu naga</a></td><td>2 Oktober 2026</td><td>Dermaga</td></tr></table>")]
    [InlineData("<main><div class='card'><h4><a href='/kegiatan/3'>Bazar buku murah</a></h4><small>5 Desember 2026</small></div><div class='card'><h4><a href='/kegiatan/2'>Forum satu data</a></h4><small>19 November 2026</small></div><div class='card'><h4><a href='/kegiatan/1'>Lomba perahu naga</a></h4><small>2 Oktober 2026</small></div></main>")]
    [InlineData("<main><div class='card'><h4><a href='/kegiatan/2'>Forum satu data</a></h4><small>19 November 2026</small><p>09.00 WITA s.d. selesai</p></div><div class='card'><h4><a href='/kegiatan/1'>Lomba perahu naga</a></h4><small>2 Oktober 2026</small><p>08.30 - 12.00 WITA</p></div></main>")]
    public async Task Places_hours_or_a_day_to_come_tell_events_from_news(string page)
    {
        var scan = await ScanAsync(Site(("/", MenuOf), ("/berita", OldNews), ("/kegiatan", page)));

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 19)), (scan.Categories[2].Verdict, scan.Categories[2].Latest));
        Assert.Equal((Verdict.Stale, new DateOnly(2026, 10, 30)), (scan.Categories[0].Verdict, scan.Categories[0].Latest));
    }

    /// <summary>Pelican's lists: a term with the link, its day within the words below it, which an agenda's reader takes for rows.</summary>
    [Fact]
    public async Task Links_with_days_below_them_are_news()
    {
        const string list = "<h2>Kegiatan</h2><dl><dt><a href='/2026/jembatan.html'>Kepala dinas resmikan jembatan</a></dt><dd><span class='tgl'>19 November 2026</span> Jembatan itu dibangun sejak tahun lalu oleh warga.</dd><dt><a href='/2026/panen.html'>Bupati hadiri panen raya</a></dt><dd><span class='tgl'>2 Oktober 2026</span> Panen raya dihadiri para petani dari tiga desa.</dd></dl>";
        var scan = await ScanAsync(Site(("/", MenuOf), ("/berita", OldNews), ("/kegiatan", list)));

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 19)), (scan.Categories[0].Verdict, scan.Categories[0].Latest));
        Assert.Equal(Verdict.Absent, scan.Categories[2].Verdict);
    }

    [Fact]
    public async Task Old_news_are_reason_enough_to_ask()
    {
        var menu = MenuOf.Replace("</nav>", """<a href="/agenda">Agenda</a></nav>""", StringComparison.Ordinal);
        var scan = await ScanAsync(Site(("/", menu), ("/berita", OldNews), ("/agenda", Table), ("/kegiatan", Told)));

        Assert.Equal(new DateOnly(2026, 11, 20), scan.Categories[0].Latest);
        Assert.Equal(new DateOnly(2026, 11, 18), scan.Categories[2].Latest);
    }

    [Fact]
    public async Task What_happened_is_news_where_the_news_are_old()
    {
        var scan = await ScanAsync(Site(("/", MenuOf), ("/berita", OldNews), ("/kegiatan", Told)));

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 20)), (scan.Categories[0].Verdict, scan.Categories[0].Latest));
        Assert.Equal(Verdict.Absent, scan.Categories[2].Verdict);
    }

    /// <summary>The list prints when things were posted; only the items' own pages tell that they are still to come.</summary>
    [Theory]
    [InlineData("<p>Hari/Tanggal: Kamis, 3 Desember 2026</p><p>Tempat: Aula</p>", Verdict.Stale, Verdict.Fresh)]
    [InlineData("<p>Acara itu berlangsung Kamis, 19 November 2026, dan dihadiri para lurah.</p>", Verdict.Fresh, Verdict.Absent)]
    public async Task Pages_that_announce_make_it_an_agenda(string text, Verdict news, Verdict agenda)
    {
        static string Item(string title, string day, string text) => $"<main><h1>{title}</h1><p>{day}</p>{text}</main>";
        var scan = await ScanAsync(Site(("/", MenuOf), ("/berita", OldNews), ("/kegiatan", List("/kegiatan/", ("Lokakarya peta desa", "20-11-2026"), ("Forum satu data", "17-11-2026"))),
            ("/kegiatan/2", Item("Lokakarya peta desa", "20 November 2026", text)), ("/kegiatan/1", Item("Forum satu data", "17 November 2026", text))));

        Assert.Equal((news, agenda), (scan.Categories[0].Verdict, scan.Categories[2].Verdict));
    }

    [Fact]
    public async Task Links_without_days_are_no_better_news()
    {
        const string menu = """<div class="menubar"><a href="/tugas">Tugas dan Fungsi</a> | <a href="/harga">Harga Pangan Hari Ini</a> | <a href="/kegiatan-dinas">Kegiatan Dinas</a> | <a href="/hubungi">Hubungi Kami</a></div>""";
        var scan = await ScanAsync(Site(("/", menu), ("/kegiatan-dinas", menu + "<h2>Berita Kegiatan Dinas</h2>" + List("/baca/", ("Rapat koordinasi bidang", "20-11-2026"), ("Kepala dinas tinjau dermaga", "2-11-2026")))));

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 20)), (scan.Categories[0].Verdict, scan.Categories[0].Latest));
    }

    [Fact]
    public async Task It_is_read_every_week_that_the_news_are_old()
    {
        var told = Told;
        await using var server = await WebServer.StartAsync(context => Answer(context, context.Request.Path.Value switch { "/" => MenuOf, "/berita" => OldNews, "/kegiatan" => told, _ => null }));
        var first = await ScanAsync(server, SiteMemory.Empty, Now);
        told = told.Replace("<main>", """<main><div class="card"><h4><a href="/kegiatan/9">Razia gabungan angkutan</a></h4><small>28-11-2026</small></div>""", StringComparison.Ordinal);
        var second = await ScanAsync(server, first.Memory, Now.AddDays(7));

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 28)), (second.Categories[0].Verdict, second.Categories[0].Latest));
    }

    [Fact]
    public async Task Beside_fresh_news_and_an_agenda_it_is_not_asked()
    {
        var asked = new List<string>();
        var pages = Site(("/", Menu.Replace("</nav>", """<a href="/kegiatan">Kegiatan</a></nav>""", StringComparison.Ordinal)), ("/berita", NewNews), ("/artikel", List("/artikel/", ("Menanam pohon di kota", "1-11-2026"))), ("/agenda", Table), ("/kegiatan", Told));
        await ScanAsync(context =>
        {
            lock (asked) asked.Add(context.Request.Path.Value!);
            return pages(context);
        });

        Assert.Contains("/agenda", asked);
        Assert.DoesNotContain("/kegiatan", asked);
    }

    [Theory]
    [InlineData("Galeri Kegiatan")]
    [InlineData("Foto Kegiatan")]
    [InlineData("Program dan Kegiatan")]
    [InlineData("Laporan Kegiatan")]
    public async Task Pictures_plans_and_papers_of_activities_are_no_news(string label)
    {
        var scan = await ScanAsync(Site(("/", $"""<nav><a href="/berita">Berita</a><a href="/album">{label}</a></nav>"""), ("/berita", OldNews), ("/album", Told.Replace("/kegiatan/", "/album/", StringComparison.Ordinal))));

        Assert.Equal(new DateOnly(2026, 10, 30), scan.Categories[0].Latest);
    }

    /// <summary>Their excerpts say nothing; only their own pages announce.</summary>
    [Theory]
    [InlineData("<p>Hari/Tanggal: Kamis, 3 Desember 2026</p><p>Tempat: Aula</p>", Verdict.Stale, Verdict.Fresh)]
    [InlineData("<p>Acara itu dihadiri para lurah.</p>", Verdict.Fresh, Verdict.Absent)]
    public async Task Posts_filed_under_it_are_asked_before_they_make_the_news_fresh(string text, Verdict news, Verdict agenda)
    {
        const string terms = """[{"id":3,"name":"Berita","slug":"berita","parent":0,"count":1,"link":"/category/berita/"},{"id":4,"name":"Kegiatan","slug":"kegiatan","parent":0,"count":2,"link":"/category/kegiatan/"}]""";
        const string posts = """[{"date":"2026-11-18T09:00:00","link":"/1/","title":{"rendered":"Lokakarya kerukunan umat"},"excerpt":{"rendered":""},"categories":[4]},{"date":"2026-11-17T09:00:00","link":"/2/","title":{"rendered":"Sosialisasi kerukunan umat"},"excerpt":{"rendered":""},"categories":[4]},{"date":"2026-10-01T09:00:00","link":"/3/","title":{"rendered":"Rapat koordinasi data"},"excerpt":{"rendered":""},"categories":[3]}]""";
        string Page(string title, string day) => $"<main><h1>{title}</h1><p>{day}</p>{text}</main>";
        var scan = await ScanAsync(async context =>
        {
            var body = context.Request.Path.Value switch
            {
                "/" => """<html><head><link rel="https://api.w.org/" href="/wp-json/"></head><body><nav><a href="/category/berita/">Berita</a> <a href="/category/kegiatan/">Kegiatan</a></nav></body></html>""",
                "/wp-json/wp/v2/categories" => terms,
                "/wp-json/wp/v2/posts" => posts,
                "/1/" => Page("Lokakarya kerukunan umat", "18 November 2026"),
                "/2/" => Page("Sosialisasi kerukunan umat", "17 November 2026"),
                _ => null,
            };
            if (body is null) context.Response.StatusCode = 404;
            context.Response.ContentType = body?[0] == '[' ? "application/json" : "text/html; charset=utf-8";
            await context.Response.WriteAsync(body ?? "tidak ada");
        });

        Assert.Equal((news, agenda), (scan.Categories[0].Verdict, scan.Categories[2].Verdict));
    }

    [Theory]
    [InlineData("<p>Hari/Tanggal : Kamis, 26 November 2026<br>Tempat : Convention Hall</p>", 0, 2)]
    [InlineData("<p>Kegiatan ini dilaksanakan pada tanggal 13 November 2026 di Convention Hall.</p>", 2, 0)]
    public async Task Posts_filed_under_it_are_an_agenda_where_they_announce_and_news_where_they_tell(string excerpt, int news, int events)
    {
        var terms = """[{"id":3,"name":"Berita","slug":"berita","parent":0,"count":1,"link":"/category/berita/"},{"id":4,"name":"Kegiatan","slug":"kegiatan","parent":0,"count":2,"link":"/category/kegiatan/"}]""";
        string Post(int id, string date, string title, string text, int term) => $$"""{"date":"{{date}}T09:00:00","link":"/{{id}}/","title":{"rendered":"{{title}}"},"excerpt":{"rendered":"{{text}}"},"categories":[{{term}}]}""";
        var posts = $"[{Post(1, "2026-11-18", "Lokakarya kerukunan umat", excerpt, 4)},{Post(2, "2026-11-17", "Sosialisasi kerukunan umat", excerpt, 4)},{Post(3, "2026-10-01", "Rapat koordinasi data", "Rapat.", 3)}]";
        var home = """<html><head><link rel="https://api.w.org/" href="/wp-json/"></head><body><nav><a href="/category/berita/">Berita</a> <a href="/category/kegiatan/">Kegiatan</a></nav></body></html>""";
        var scan = await ScanAsync(async context =>
        {
            var body = context.Request.Path.Value switch { "/" => home, "/wp-json/wp/v2/categories" => terms, "/wp-json/wp/v2/posts" => posts, _ => null };
            if (body is null) context.Response.StatusCode = 404;
            context.Response.ContentType = body?[0] == '[' ? "application/json" : "text/html; charset=utf-8";
            await context.Response.WriteAsync(body ?? "tidak ada");
        });

        Assert.Equal((news, events), (scan.Categories[0].CountInWindow, scan.Categories[2].CountInWindow));
    }

    [Fact]
    public async Task An_agendas_page_that_asks_for_kegiatan_shows_an_agenda()
    {
        const string events = """{"data":[{"id":7,"nama":"Forum Konsultasi Publik","mulai":"2026-11-18T09:00:00","selesai":"2026-11-18T12:00:00","lokasi":"Samarinda"},{"id":6,"nama":"Lokakarya Pasar Tani","mulai":"2026-10-20T09:00:00","selesai":"2026-10-20T12:00:00","lokasi":"Bontang"}]}""";
        var pages = Site(("/", """<nav><a href="/berita">Berita</a><a href="/agenda">Agenda</a></nav>"""), ("/berita", OldNews), ("/agenda", """<h1>Agenda</h1><table id="daftar"></table><script>fetch('/cms/items/kegiatan?sort=-mulai&limit=20')</script>"""));
        var scan = await ScanAsync(context =>
        {
            if (context.Request.Path != "/cms/items/kegiatan") return pages(context);
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync(events);
        });

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 18)), (scan.Categories[2].Verdict, scan.Categories[2].Latest));
    }

    /// <summary>Ghost's tag pages: name once, then all cards. "Recent Posts" are the newest of everything, on whatever page they stand.</summary>
    [Theory]
    [InlineData("Blog", "2026-11-18")]
    [InlineData("Gagasan", "2026-11-18")]
    [InlineData("Recent Posts", null)]
    public async Task A_heading_holds_for_all_cards_below_it_however_many(string heading, string? newest)
    {
        static string Card(string title, string date) => $"""<article class="post-card"><div class="post-card-content"><a class="post-card-content-link" href="/{title.Replace(' ', '-').ToLowerInvariant()}/"><header><h2 class="post-card-title">{title}</h2></header><div>Pelayanan ditata dari sudut pandang warga.</div></a><footer class="post-card-meta"><time datetime="{date}">{date}</time></footer></div></article>""";
        (string, string)[] cards = [("Merancang kota yang ramah lansia", "2026-11-18"), ("Sehat dimulai dari dapur", "2026-11-04"), ("Gotong royong di zaman digital", "2026-10-23"), ("Mendengar suara warga Anggana", "2026-10-09"), ("Etika bermedia bagi aparatur", "2026-09-23"), ("Mendengar suara warga Kuaro", "2026-09-15"), ("Mengapa data penting bagi desa", "2026-09-02"), ("Air bersih adalah hak", "2026-08-19")];
        var blog = $"""<main><div class="inner"><div class="post-feed"><section class="post-card"><div class="post-card-content"><header><h2>{heading}</h2></header></div></section>{string.Concat(cards.Select(card => Card(card.Item1, card.Item2)))}</div></div></main>""";
        var scan = await ScanAsync(Site(("/", """<nav><a href="/berita">Berita</a><a href="/blog">Blog</a></nav>"""), ("/berita", OldNews), ("/blog", blog)));

        Assert.Equal(newest is null ? null : DateOnly.Parse(newest, CultureInfo.InvariantCulture), scan.Categories[1].Latest);
    }
}
