using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;
using static MonitorBot.Core.Tests.Scanning.SmallSite;

namespace MonitorBot.Core.Tests.Scanning;

/// <summary>How makers print their lists: forums, logs, entries with a foot, several categories on one page.</summary>
public sealed class EntriesOfMakersTests
{
    [Fact]
    public async Task Yesterdays_last_answer_makes_no_topic_new()
    {
        var scan = await News("""<ul><li><dl><dt><a href="/t/1">Bantuan jaring bagi nelayan</a><br>by <a href="/m/admin">admin</a> » <time datetime="2026-10-03T01:10:00Z">3 Okt 2026</time></dt><dd>by <a href="/m/warga">warga</a> <time datetime="2026-11-22T03:00:00Z">22 Nov 2026</time></dd></dl></li><li><dl><dt><a href="/t/2">Ekspor perdana udang beku</a><br>by <a href="/m/admin">admin</a> » <time datetime="2026-09-03T01:10:00Z">3 Sep 2026</time></dt><dd>by <a href="/m/warga">warga</a> <time datetime="2026-11-21T03:00:00Z">21 Nov 2026</time></dd></dl></li></ul>""");

        Assert.Equal((Verdict.Stale, new DateOnly(2026, 10, 3)), Of(scan));
    }

    [Fact]
    public async Task A_date_below_activity_is_not_the_postings()
    {
        var scan = await News("""<table><thead><tr><th>Topik</th><th>Balasan</th><th>Activity</th></tr></thead><tbody><tr><td><a href="/t/1">Bantuan jaring bagi nelayan</a></td><td>3</td><td>22 November 2026</td></tr><tr><td><a href="/t/2">Ekspor perdana udang beku</a></td><td>3</td><td>21 November 2026</td></tr></tbody></table>""");

        Assert.Equal((Verdict.Unknown, null), Of(scan));
    }

    [Fact]
    public async Task A_link_that_bears_only_a_time_is_no_item()
    {
        var scan = await News("""<div class="r"><div><a href="/t/1/">Bantuan jaring bagi nelayan</a> <time datetime="2026-10-03">3 Okt 2026</time></div><div><a href="/t/1/latest"><time datetime="2026-11-22">Yesterday at 10:00 AM</time></a></div></div><div class="r"><div><a href="/t/2/">Ekspor perdana udang beku</a> <time datetime="2026-09-03">3 Sep 2026</time></div><div><a href="/t/2/latest"><time datetime="2026-11-22">Yesterday at 9:00 AM</time></a></div></div>""");

        Assert.Equal((Verdict.Stale, new DateOnly(2026, 10, 3)), Of(scan));
    }

    [Fact]
    public async Task A_day_above_its_entries_is_theirs()
    {
        var scan = await News("""<h3>21 November 2026</h3><div class="e"><h4><a href="/a/1">Bantuan jaring bagi nelayan</a></h4></div><div class="e"><h4><a href="/a/2">Ekspor perdana udang beku</a></h4></div><h3>2 Oktober 2026</h3><div class="e"><h4><a href="/a/3">Panen rumput laut serentak</a></h4></div>""");

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 21)), Of(scan));
        Assert.Equal(2, scan.Categories[0].CountInWindow);
    }

    [Fact]
    public async Task Todays_date_above_a_list_is_the_websites_clock()
    {
        var scan = await News("""<h3>Senin, 23 November 2026</h3><div class="e"><h4><a href="/a/1">Bantuan jaring bagi nelayan</a></h4></div><div class="e"><h4><a href="/a/2">Ekspor perdana udang beku</a></h4></div>""");

        Assert.Equal((Verdict.Unknown, null), Of(scan));
    }

    [Fact]
    public async Task An_entrys_own_foot_may_bear_its_date()
    {
        var scan = await News("""<article class="post-entry"><header><h2>Bantuan jaring bagi nelayan</h2></header><div><p>Ringkasan.</p></div><footer><span title="2026-11-20 09:00">November 20, 2026</span> · Admin</footer><a class="entry-link" aria-label="post link" href="/p/1"></a></article><article class="post-entry"><header><h2>Ekspor perdana udang beku</h2></header><div><p>Ringkasan.</p></div><footer><span>October 2, 2026</span> · Admin</footer><a class="entry-link" aria-label="post link" href="/p/2"></a></article>""");

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 20)), Of(scan));
    }

    [Fact]
    public async Task A_tables_caption_names_the_category_behind_the_kind()
    {
        var scan = await News("""<form><table><caption>Daftar artikel dalam kategori Berita</caption><thead><tr><th>Judul</th><th>Tanggal</th></tr></thead><tbody><tr><th><a href="/b/1">Bantuan jaring bagi nelayan</a></th><td>20 November 2026</td></tr><tr><th><a href="/b/2">Ekspor perdana udang beku</a></th><td>2 Oktober 2026</td></tr></tbody></table></form>""");

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 20)), Of(scan));
    }

    [Fact]
    public async Task A_tooltip_settles_how_long_ago_it_was()
    {
        var scan = await News("""<article><h3><a href="/n/1">Bantuan jaring bagi nelayan</a></h3><p>Added by Admin <a title="10/08/2026 09:10 AM" href="/p/activity?from=2026-10-08">46 days</a> ago</p></article><article><h3><a href="/n/2">Ekspor perdana udang beku</a></h3><p>Added by Admin <a title="09/08/2026 09:10 AM" href="/p/activity?from=2026-09-08">76 days</a> ago</p></article>""");

        Assert.Equal((Verdict.Stale, new DateOnly(2026, 10, 8)), Of(scan));
    }

    [Fact]
    public async Task Parts_of_one_page_serve_a_category_each()
    {
        static string Part(string id, string name, string title, string day) => $"""<section id="{id}"><h2>{name}</h2><div class="list"><article><h3><a href="/{title.Split(' ')[0].ToLowerInvariant()}-{title.Length}/">{title}</a></h3><time datetime="{day}">{day}</time></article></div></section>""";
        var menu = """<nav><a href="/semua/#berita">Berita</a><a href="/semua/#artikel">Artikel</a></nav>""";
        var scan = await ScanAsync(Site(("/", menu), ("/semua/", menu + Part("berita", "Berita", "Bantuan jaring bagi nelayan", "2026-11-20") + Part("artikel", "Artikel", "Mengenal jaring ramah lingkungan", "2026-08-02"))));

        Assert.Equal([(Verdict.Fresh, (DateOnly?)new DateOnly(2026, 11, 20)), (Verdict.Stale, new DateOnly(2026, 8, 2))], scan.Categories.Take(2).Select(c => (c.Verdict, c.Latest)));
    }

    [Fact]
    public async Task The_last_events_page_tells_when_it_was_posted()
    {
        var scan = await ScanAsync(Site(
            ("/", Menu),
            ("/agenda", List("/agenda/", ("Lomba masak serba ikan", "Hari/Tanggal: Sabtu, 5 September 2026"), ("Temu bisnis rumput laut", "Hari/Tanggal: Selasa, 12 Mei 2026"))),
            ("/agenda/2", """<article><h1>Lomba masak serba ikan</h1><time datetime="2026-08-28T09:00:00+08:00">28 Agustus 2026</time><p>Hari/Tanggal: Sabtu, 5 September 2026.</p></article>""")));

        Assert.Equal((Verdict.Stale, new DateOnly(2026, 8, 28)), (scan.Categories[2].Verdict, scan.Categories[2].Latest));
    }

    private static Task<SiteScan> News(string list) => ScanAsync(Site(("/", Menu), ("/berita", "<main>" + list + "</main>")));

    private static (Verdict, DateOnly?) Of(SiteScan scan) => (scan.Categories[0].Verdict, scan.Categories[0].Latest);
}
