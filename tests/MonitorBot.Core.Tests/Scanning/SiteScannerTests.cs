using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Core.Tests.Fetching;
using static MonitorBot.Core.Tests.Scanning.SmallSite;

namespace MonitorBot.Core.Tests.Scanning;

public sealed class SiteScannerTests
{
    [Fact]
    public async Task Each_category_is_judged_by_its_own_list()
    {
        var scan = await ScanAsync(Site(
            ("/", Menu),
            ("/berita", List("/berita/", ("Gubernur meresmikan jembatan", "20 November 2026"))),
            ("/artikel", List("/artikel/", ("Mengenal sertifikat elektronik", "1 Juni 2026"))),
            ("/agenda", "<p>Belum ada agenda.</p>")));

        Assert.Equal([Verdict.Fresh, Verdict.Stale, Verdict.Unknown], scan.Categories.Select(c => c.Verdict));
        Assert.Equal(new DateOnly(2026, 11, 20), scan.Categories[0].Latest);
        Assert.Equal(Verdict.Fresh, scan.Verdict);
    }

    [Fact]
    public async Task A_clock_in_the_header_makes_no_stale_website_fresh()
    {
        var clock = """<div id="jam">Senin, 23 November 2026</div>""" + Menu;
        var scan = await ScanAsync(Site(("/", clock), ("/berita", clock + List("/berita/", ("Gubernur meresmikan jembatan", "20 Mei 2026")))));

        Assert.Equal((Verdict.Stale, new DateOnly(2026, 5, 20)), (scan.Categories[0].Verdict, scan.Categories[0].Latest));
    }

    [Fact]
    public async Task A_relative_date_is_settled_on_the_items_own_page()
    {
        var scan = await ScanAsync(Site(
            ("/", Menu),
            ("/berita", List("/berita/", ("Gubernur meresmikan jembatan", "7 jam yang lalu"))),
            ("/berita/1", """<meta property="article:published_time" content="2024-02-01T08:00:00+08:00"><h1>Gubernur meresmikan jembatan</h1>""")));

        Assert.Equal((Verdict.Stale, new DateOnly(2024, 2, 1)), (scan.Categories[0].Verdict, scan.Categories[0].Latest));
    }

    [Fact]
    public async Task A_second_reading_starts_from_what_the_first_learned_and_asks_less()
    {
        await using var server = await WebServer.StartAsync(Site(
            ("/", Menu + """<link rel="alternate" type="application/rss+xml" href="/feed">"""),
            ("/feed", """<rss><channel><title>D</title><item><title>Gubernur meresmikan jembatan</title><link>/berita/1</link><pubDate>Fri, 20 Nov 2026 08:00:00 +0800</pubDate><category>Berita</category></item></channel></rss>"""),
            ("/artikel", List("/artikel/", ("Mengenal sertifikat elektronik", "1 Juni 2026"))),
            ("/agenda", List("/agenda/", ("Rapat koordinasi bidang", "25 November 2026")))));
        var first = await ScanAsync(server, SiteMemory.Empty, Now.AddDays(-1));
        var second = await ScanAsync(server, first.Memory, Now);

        Assert.Equal(first.Categories.Select(c => (c.Verdict, c.Latest)), second.Categories.Select(c => (c.Verdict, c.Latest)));
        // robots.txt, the start page, three channels; and the sitemap, which integrity reads on its own budget.
        Assert.InRange(second.Requests, 1, 6);
    }

    [Fact]
    public async Task An_undated_list_is_judged_by_what_came_since_the_last_scan()
    {
        var titles = new List<string> { "Berita lama satu", "Berita lama dua" };
        await using var server = await WebServer.StartAsync(context => Answer(context, context.Request.Path == "/" ? Menu : context.Request.Path == "/berita" ? List("/berita/", [.. titles.Select(t => (t, ""))]) : null));
        var first = await ScanAsync(server, SiteMemory.Empty, Now.AddDays(-7));
        titles.Insert(0, "Berita yang baru muncul");
        var second = await ScanAsync(server, first.Memory, Now);

        Assert.Equal([Verdict.Unknown, Verdict.Fresh], [first.Categories[0].Verdict, second.Categories[0].Verdict]);
    }

    [Fact]
    public async Task Every_row_of_an_agenda_table_counts_though_all_share_the_pages_address()
    {
        const string table = "<table><tr><th>Waktu</th><th>Kegiatan</th><th>Tempat</th></tr><tr><td>25 November 2026</td><td>Rapat koordinasi</td><td>Kutai Timur bagian utara</td></tr><tr><td>17 November 2026</td><td>Bimbingan teknis</td><td>Paser</td></tr></table>";
        var agenda = (await ScanAsync(Site(("/", Menu), ("/agenda", table)))).Categories[2];

        Assert.Equal((Verdict.Fresh, 2, new DateOnly(2026, 11, 17)), (agenda.Verdict, agenda.CountInWindow, agenda.Latest));
        Assert.Contains(agenda.Evidence, e => e.Title == "Rapat koordinasi");
    }

    [Fact]
    public async Task Todays_date_beside_an_undated_item_is_a_clock_until_said_otherwise()
    {
        var scan = await ScanAsync(Site(
            ("/", Menu),
            ("/berita", List("/berita/", ("Gubernur meresmikan jembatan", ""))),
            ("/berita/1", "<main><p>Senin, 23 November 2026</p><h1>Gubernur meresmikan jembatan</h1><p>Isi berita.</p></main>")));

        Assert.Equal(Verdict.Unknown, scan.Categories[0].Verdict);
    }

    [Fact]
    public async Task What_a_page_turns_or_hides_in_its_text_is_gone_when_the_scan_is_there()
    {
        var scan = await ScanAsync(Site(
            ("/", "<title>slot gacor \u202Emaxwin</title>" + Menu),
            ("/berita", List("/berita/", ("Gubernur\u202E meresmi\u200B\u2066kan jembatan\u0007", "20 November 2026")))));

        Assert.Equal("Gubernur meresmikan jembatan", scan.Categories[0].Evidence[0].Title);
        Assert.Contains(scan.Findings, finding => finding.Excerpt == "slot gacor maxwin");
    }

    [Fact]
    public async Task A_server_that_fails_is_unreachable_not_stale()
    {
        var scan = await ScanAsync(context =>
        {
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        });

        Assert.Equal((Verdict.Unreachable, AccessState.Error), (scan.Verdict, scan.Access.State));
        Assert.All(scan.Categories, c => Assert.Equal(Verdict.Unreachable, c.Verdict));
    }

    [Fact]
    public async Task A_page_that_our_parser_refuses_is_unknown_and_the_evidence_says_why()
    {
        var hostile = string.Concat(Enumerable.Repeat("</>", 5000));
        var whole = await ScanAsync(Site(("/", hostile)));
        var part = await ScanAsync(Site(("/", Menu), ("/berita", hostile)));

        Assert.Equal(Verdict.Unknown, whole.Verdict);
        Assert.Contains("halaman depan tidak dibaca: halaman memuat pola", whole.Categories[0].Why);
        Assert.Equal(Verdict.Unknown, part.Categories[0].Verdict);
        Assert.Contains("halaman /berita tidak dibaca", part.Categories[0].Why);
    }

    [Fact]
    public async Task Robots_txt_that_forbids_means_blocked()
    {
        var scan = await ScanAsync(Site(("/robots.txt", "User-agent: *\nDisallow: /"), ("/", Menu)));

        Assert.Equal(Verdict.Blocked, scan.Verdict);
    }

    [Fact]
    public async Task An_empty_list_is_told_in_its_own_words()
    {
        var agenda = (await ScanAsync(Site(("/", Menu), ("/agenda", "<main><h1>Agenda</h1><p>Belum ada agenda.</p></main><p>Tidak ada komentar</p>")))).Categories[2];

        Assert.Equal(Verdict.Unknown, agenda.Verdict);
        Assert.Contains("masih kosong (tertulis 'Belum ada agenda.')", agenda.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_page_that_says_200_is_no_channel()
    {
        var missing = "<title>Halaman tidak ditemukan</title><main>" + List("/berita/", ("Gubernur meresmikan jembatan", "20 November 2026")) + "</main>";

        Assert.Equal(Verdict.Absent, (await ScanAsync(Site(("/", Menu), ("/agenda", missing)))).Categories[2].Verdict);
    }

    [Theory]
    [InlineData("""<a href="/b/{0}">""")]
    [InlineData("""<a href="#" onclick="bukaBerita({0})">""")]
    public async Task A_website_that_answers_alike_to_any_address_has_no_second_channel_there(string link)
    {
        var catchAll = "<title>Dinas</title><main>" + string.Concat(Enumerable.Range(1, 2).Select(n => $"<div class=\"card\"><h4>{link.Replace("{0}", $"{n}", StringComparison.Ordinal)}Gubernur meresmikan jembatan {n}</a></h4><small>{n + 18} November 2026</small></div>")) + "</main>";
        var scan = await ScanAsync(context => Answer(context, context.Request.Path == "/" ? Menu : context.Request.Path.StartsWithSegments("/robots.txt") || context.Request.Path.Value!.EndsWith(".xml", StringComparison.Ordinal) ? null : catchAll));

        Assert.Equal([Verdict.Fresh, Verdict.Absent, Verdict.Absent], scan.Categories.Select(c => c.Verdict));
    }

    [Fact]
    public async Task A_page_of_categories_leads_to_channels_that_no_menu_names()
    {
        var scan = await ScanAsync(Site(
            ("/", """<nav><a href="/kategori">Kategori</a></nav>""" + List("/b/", ("Gubernur meresmikan jembatan", "20 November 2026"))),
            ("/kategori", """<main><ul><li><a href="/kategori/berita">Berita</a></li><li><a href="/kategori/artikel">Artikel</a></li></ul></main>"""),
            ("/kategori/artikel", List("/b/x", ("Mengenal sertifikat elektronik", "1 Juni 2026")))));

        Assert.Equal((Verdict.Stale, new DateOnly(2026, 6, 1)), (scan.Categories[1].Verdict, scan.Categories[1].Latest));
    }

    [Fact]
    public async Task A_feed_that_nobody_names_is_looked_for_where_feeds_usually_are()
    {
        const string feed = """<rss><channel><title>D</title><item><title>Gubernur meresmikan jembatan</title><link>/baca/1</link><pubDate>Fri, 20 Nov 2026 08:00:00 +0800</pubDate></item></channel></rss>""";
        await using var server = await WebServer.StartAsync(Site(("/", "<main><p>Selamat datang</p></main>"), ("/rss.xml", feed)));

        Assert.Equal(Verdict.Fresh, (await ScanAsync(server, SiteMemory.Empty, Now)).Categories[0].Verdict);
    }

    [Fact]
    public async Task A_well_known_place_is_not_followed_elsewhere()
    {
        await using var server = await WebServer.StartAsync(context =>
        {
            if (context.Request.Path.Value is "/feed/" or "/rss.xml") context.Response.Redirect("/lain");
            return context.Response.StatusCode == 302 ? Task.CompletedTask : Answer(context, context.Request.Path == "/" ? "<main><p>Selamat datang</p></main>" : null);
        });
        await ScanAsync(server, SiteMemory.Empty, Now);

        Assert.Contains("/feed/", server.Asked);
        Assert.DoesNotContain("/lain", server.Asked);
    }

    [Fact]
    public async Task The_registers_paths_decide_what_is_news_and_are_read_though_unlinked()
    {
        await using var server = await WebServer.StartAsync(Site(
            ("/", """<nav><a href="/artikel">Artikel</a></nav>"""),
            ("/artikel", List("/artikel/", ("Gubernur meresmikan jembatan", "20 November 2026"))),
            ("/kegiatan-dinas", List("/baca/", ("Rapat koordinasi bidang", "25 November 2026")))));
        PathCategory[] overrides = [new("/artikel", Category.News), new("/kegiatan-dinas", Category.Agenda)];
        var scan = await ScanAsync(server, SiteMemory.Empty, Now, overrides);

        Assert.Equal([Verdict.Fresh, Verdict.Absent, Verdict.Fresh], scan.Categories.Select(c => c.Verdict));
    }
}
