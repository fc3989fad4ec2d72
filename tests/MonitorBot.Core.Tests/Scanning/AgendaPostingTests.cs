using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using MonitorBot.Core.Freshness;
using static MonitorBot.Core.Tests.Scanning.SmallSite;

namespace MonitorBot.Core.Tests.Scanning;

/// <summary>Agendas whose lists print the day of the event, and whose items' pages print the day of posting.</summary>
public sealed class AgendaPostingTests
{
    [Fact]
    public async Task A_bare_day_is_the_events_where_the_items_page_tells_an_earlier_posting()
    {
        var agenda = await Agenda(List("/agenda/", ("Lomba masak serba ikan", "20 Oktober 2026"), ("Temu bisnis rumput laut", "12 Mei 2026")),
            ("/agenda/2", "<h1>Lomba masak serba ikan</h1><p>Diposting oleh Admin pada Senin, 12 Oktober 2026</p><p>Hari/Tanggal: Selasa, 20 Oktober 2026</p>"));

        Assert.Equal((Verdict.Stale, new DateOnly(2026, 10, 12), new DateOnly(2026, 10, 20)), agenda);
    }

    [Fact]
    public async Task An_event_far_ahead_was_posted_when_its_page_says()
    {
        var agenda = await Agenda(List("/agenda/", ("Lomba masak serba ikan", "14 Januari 2027"), ("Temu bisnis rumput laut", "12 Mei 2026")),
            ("/agenda/2", "<h2>Lomba masak serba ikan</h2><i>Senin, 16 November 2026 08:30 | Oleh: Admin</i><p>Hari/Tanggal: Kamis, 14 Januari 2027</p>"));

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 16), new DateOnly(2027, 1, 14)), agenda);
    }

    [Fact]
    public async Task A_day_beside_the_title_that_is_not_the_lists_is_the_postings()
    {
        var agenda = await Agenda(List("/agenda/", ("Lomba masak serba ikan", "8 Desember 2026"), ("Temu bisnis rumput laut", "12 Mei 2026")),
            ("/agenda/2", """<h1>Lomba masak serba ikan</h1><p class="date">Minggu, 1 November 2026</p><p>Peserta wajib mendaftar.</p>"""));

        Assert.Equal((Verdict.Stale, new DateOnly(2026, 11, 1), new DateOnly(2026, 12, 8)), agenda);
    }

    [Fact]
    public async Task An_agenda_fresh_by_its_event_is_asked_when_that_was_posted()
    {
        var agenda = await Agenda(List("/agenda/", ("Lomba masak serba ikan", "26 November 2026"), ("Temu bisnis rumput laut", "12 Mei 2026")),
            ("/agenda/2", "<h1>Lomba masak serba ikan</h1><p>Diposting oleh Admin pada Senin, 9 November 2026</p><p>Hari/Tanggal: Kamis, 26 November 2026</p>"));

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 9), new DateOnly(2026, 11, 26)), agenda);
    }

    /// <summary>"2 hari yang lalu" beside the list's events is no day that anybody printed: the newest event's page is asked.</summary>
    [Fact]
    public async Task Days_ago_in_the_list_do_not_stand_for_the_postings_day()
    {
        static string Tile(int number, string title, string day, string ago) => $"""<div class="tile"><h3><a href="/agenda/{number}">{title}</a></h3><p class="jadwal"><b>{day}</b> di Lapangan Merdeka</p><p class="kecil">Admin · {ago}</p></div>""";
        var agenda = await Agenda(Tile(2, "Lomba masak serba ikan", "Sabtu, 5 Desember 2026", "2 hari yang lalu") + Tile(1, "Temu bisnis rumput laut", "Sabtu, 28 November 2026", "12 hari yang lalu"),
            ("/agenda/2", """<article><h1>Lomba masak serba ikan</h1><p>Diunggah oleh Admin <time datetime="2026-11-20T02:00:00.000Z">2 hari yang lalu</time></p><dl><dt>Pelaksanaan</dt><dd>Sabtu, 5 Desember 2026</dd></dl></article>"""));

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 20), new DateOnly(2026, 12, 5)), agenda);
    }

    [Theory]
    [InlineData("<h1>Lomba masak serba ikan</h1><p>Diunggah 17/11/2026 10.30 WITA</p><p>Waktu pelaksanaan: Selasa, 10 November 2026</p>", Verdict.Fresh, 17)]
    [InlineData("<h1>Lomba masak serba ikan</h1><p>Diunggah 17/11/2026 10.30 WITA</p><p>Peserta wajib mendaftar.</p>", Verdict.Stale, 10)]
    [InlineData("<h1>Lomba masak serba ikan</h1><p>Waktu pelaksanaan: Selasa, 10 November 2026</p><p>Tempat: Aula</p><p>Peserta: umum</p><p>Narahubung: Ani</p><p>Foto diunggah 17/11/2026</p>", Verdict.Stale, 10)]
    public async Task A_past_event_was_posted_later_only_where_its_page_says_both_days_beside_the_title(string page, Verdict verdict, int day)
    {
        var agenda = await Agenda(List("/agenda/", ("Lomba masak serba ikan", "10 November 2026"), ("Temu bisnis rumput laut", "12 Mei 2026")), ("/agenda/2", page));

        Assert.Equal((verdict, new DateOnly(2026, 11, day), new DateOnly(2026, 11, 10)), agenda);
    }

    [Theory]
    [InlineData("20 Juli 2026", "2026-11-22T07:50:01+08:00", Verdict.Stale, "2026-07-20")]
    [InlineData("20 Juli 2026", "2026-11-22T07:50:02+08:00", Verdict.Fresh, "2026-11-22")]
    [InlineData("10 Januari 2027", "2026-11-22T07:50:01+08:00", Verdict.Stale, "2026-05-12")]
    public async Task Events_that_their_pages_date_by_the_same_second_were_dated_by_a_build(string held, string other, Verdict verdict, string latest)
    {
        static string Page(string title, string at) => $$"""<script type="application/ld+json">{"@type":"BlogPosting","headline":"{{title}}","datePublished":"{{at}}"}</script><h1>{{title}}</h1><p>Peserta wajib mendaftar.</p>""";
        var agenda = await Agenda(List("/agenda/", ("Lomba masak serba ikan", held), ("Temu bisnis rumput laut", "12 Mei 2026")),
            ("/agenda/2", Page("Lomba masak serba ikan", "2026-11-22T07:50:01+08:00")), ("/agenda/1", Page("Temu bisnis rumput laut", other)));

        Assert.Equal((verdict, DateOnly.Parse(latest)), (agenda.Item1, agenda.Item2));
    }

    /// <summary>A collection whose pages bear no day of their own gets the build's, to the whole minute where the clock stood so; nobody posts two events half a year after both.</summary>
    [Theory]
    [InlineData("2026-11-22T20:00:00+08:00", Verdict.Stale, "2026-05-20")]
    [InlineData("2026-11-22T20:30:00+08:00", Verdict.Fresh, "2026-11-22")]
    public async Task Events_long_past_that_their_pages_date_by_the_same_minute_were_dated_by_a_build(string other, Verdict verdict, string latest)
    {
        static string Page(string title, string at) => $$"""<script type="application/ld+json">{"@type":"BlogPosting","headline":"{{title}}","datePublished":"{{at}}"}</script><h1>{{title}}</h1><p>Peserta wajib mendaftar.</p>""";
        var agenda = await Agenda(List("/agenda/", ("Lomba masak serba ikan", "20 Mei 2026"), ("Temu bisnis rumput laut", "12 Mei 2026")),
            ("/agenda/2", Page("Lomba masak serba ikan", "2026-11-22T20:00:00+08:00")), ("/agenda/1", Page("Temu bisnis rumput laut", other)));

        Assert.Equal((verdict, DateOnly.Parse(latest)), (agenda.Item1, agenda.Item2));
    }

    [Fact]
    public async Task Events_written_up_on_one_day_soon_after_are_postings()
    {
        static string Page(string title) => $$"""<script type="application/ld+json">{"@type":"BlogPosting","headline":"{{title}}","datePublished":"2026-11-20T08:15:00+08:00"}</script><h1>{{title}}</h1><p>Peserta wajib mendaftar.</p>""";
        var agenda = await Agenda(List("/agenda/", ("Lomba masak serba ikan", "15 November 2026"), ("Temu bisnis rumput laut", "14 November 2026")),
            ("/agenda/2", Page("Lomba masak serba ikan")), ("/agenda/1", Page("Temu bisnis rumput laut")));

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 20)), (agenda.Item1, agenda.Item2));
    }

    [Fact]
    public async Task A_card_that_announces_a_day_and_prints_another_in_its_foot_was_posted_then()
    {
        static string Card(int at, string title, string held, string posted) => $"""
            <div class="card"><div class="card-header"><h3><a href="/agenda/{at}">{title}</a></h3></div>
            <div class="card-body"><p>Waktu: {held}, pukul 09.00 WITA. Tempat: Aula Kantor Gubernur.</p><hr><p>Dinas mengundang perangkat daerah terkait untuk mengikuti {title.ToLowerInvariant()} yang bertempat di Aula Kantor Gubernur, Samarinda.</p><p>Peserta diharapkan hadir tepat waktu dan membawa surat tugas dari instansi masing-masing.</p></div>
            <div class="card-footer text-muted"><div><small><a href="/agenda/{at}">{posted}</a></small></div></div></div>
            """;
        var agenda = await Agenda(Card(2, "Lomba masak serba ikan", "Rabu, 11 November 2026", "2026-11-02") + Card(1, "Temu bisnis rumput laut", "Rabu, 7 Oktober 2026", "2026-09-30"));

        Assert.Equal((Verdict.Stale, new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 11)), agenda);
    }

    /// <summary>An archive of a type of its own, as WordPress makes it: the list prints the events' days, its feed the postings'.</summary>
    [Fact]
    public async Task An_agenda_fresh_by_its_events_is_posted_when_its_own_feed_says()
    {
        var list = List("/agenda/", ("Lomba masak serba ikan", "26 November 2026"), ("Temu bisnis rumput laut", "12 Mei 2026"));
        var agenda = (await ScanAsync(Site(
            ("/", Menu),
            ("/agenda", """<link rel="alternate" type="application/rss+xml" title="Dinas &raquo; Agenda Feed" href="/agenda/feed/"><main>""" + list + "</main>"),
            ("/agenda/feed/", Feed(("Lomba masak serba ikan", "/agenda/2", "Tue, 10 Nov 2026 03:10:00 +0000"), ("Temu bisnis rumput laut", "/agenda/1", "Mon, 04 May 2026 03:10:00 +0000")))))).Categories[2];

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 10), new DateOnly(2026, 11, 26)), (agenda.Verdict, agenda.Latest, agenda.LatestEvent));
    }

    /// <summary>A type of a plug-in's own, listed by hand on a page: each item's page names its record, and beside that stand all others.</summary>
    [Theory]
    [InlineData("/wp-json/wp/v2/event/24")]
    [InlineData("/?rest_route=/wp/v2/event/24")]
    [InlineData("/?rest_route=%2Fwp%2Fv2%2Fevent%2F24")]
    public async Task Events_of_a_type_of_their_own_were_posted_when_their_records_say(string record)
    {
        var plain = record.StartsWith("/?", StringComparison.Ordinal);
        var head = $"""<link rel="https://api.w.org/" href="{(plain ? "/?rest_route=/" : "/wp-json/")}">""";
        var page = $"""{head}<link rel="alternate" type="application/json" href="{record}"><h1>Lomba masak serba ikan</h1><p>Peserta wajib mendaftar.</p>""";
        const string Records = """[{"date":"2026-11-20T15:20:00","date_gmt":"2026-11-20T07:20:00","link":"/event/2","title":{"rendered":"Lomba masak serba ikan"},"excerpt":{"rendered":""}},{"date":"2026-11-12T15:20:00","date_gmt":"2026-11-12T07:20:00","link":"/event/1","title":{"rendered":"Temu bisnis rumput laut"},"excerpt":{"rendered":""}}]""";
        var pages = new Dictionary<string, string> { ["/"] = head + Menu, ["/agenda"] = "<main>" + List("/event/", ("Lomba masak serba ikan", "15 Desember 2026"), ("Temu bisnis rumput laut", "14 November 2026")) + "</main>", ["/event/2"] = page };
        var agenda = (await ScanAsync(context => context.Request.Path + context.Request.QueryString is var asked && (context.Request.Path == "/wp-json/wp/v2/event" || asked.Contains("/wp/v2/event&", StringComparison.Ordinal))
            ? context.Response.WriteAsJsonAsync(JsonNode.Parse(Records))
            : Answer(context, asked.Contains("rest_route", StringComparison.Ordinal) ? null : pages.GetValueOrDefault(context.Request.Path)))).Categories[2];

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 20), new DateOnly(2026, 12, 15)), (agenda.Verdict, agenda.Latest, agenda.LatestEvent));
        Assert.Equal("Agenda terbaru 'Lomba masak serba ikan' tertanggal 20 November 2026, dari data website (API).", agenda.Why);
    }

    [Fact]
    public async Task An_hour_below_the_day_is_no_part_of_its_year()
    {
        static string Row(int at, string title, string day) => $"""<tr><td>{day}<br>09.00 WITA</td><td><a href="/agenda/{at}">{title}</a></td><td>Aula</td></tr>""";
        var agenda = await Scan("<table>" + Row(3, "Lomba masak serba ikan", "Sabtu, 14 November 2026") + Row(2, "Temu bisnis rumput laut", "Jumat, 2 Oktober 2026") + Row(1, "Bimbingan teknis arsip", "Selasa, 1 September 2026") + "</table>");

        Assert.Equal("14 November 2026 09.00 WITA", agenda.Evidence[0].Printed);
    }

    [Fact]
    public async Task An_english_heading_names_the_category_before_the_word()
    {
        static string Entry(string title, string day, string held) => $"""<li><article class="hentry"><h2 class="entry-title"><a href="/{title.Split(' ')[0].ToLowerInvariant()}.html">{title}</a></h2><footer><time class="published" datetime="{day}">{day}</time></footer><div class="entry-content"><p>Hari/Tanggal: {held}</p><p>Tempat: Aula</p></div></article></li>""";
        var agenda = await Agenda("<h2>Articles in the Agenda category</h2><ol>" + Entry("Lomba masak serba ikan", "2026-11-09", "Kamis, 26 November 2026") + Entry("Temu bisnis rumput laut", "2026-07-06", "Selasa, 14 Juli 2026") + "</ol>");

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 9), new DateOnly(2026, 11, 26)), agenda);
    }

    [Fact]
    public async Task What_stands_before_an_events_day_is_no_event_of_its_own()
    {
        var agenda = await Scan("<ul><li>Hari/Tanggal: Kamis, 26 November 2026</li><li>Hari/Tanggal: Selasa, 14 Juli 2026</li></ul>");

        Assert.DoesNotContain(agenda.Evidence, item => item.Title.StartsWith("Hari", StringComparison.Ordinal));
    }

    private static string Feed(params (string Title, string Link, string Date)[] entries)
        => "<rss version=\"2.0\"><channel><title>Agenda</title>" + string.Concat(entries.Select(e => $"<item><title>{e.Title}</title><link>{e.Link}</link><pubDate>{e.Date}</pubDate></item>")) + "</channel></rss>";

    private static async Task<(Verdict, DateOnly?, DateOnly?)> Agenda(string list, params (string, string)[] pages)
        => await Scan(list, pages) is var agenda ? (agenda.Verdict, agenda.Latest, agenda.LatestEvent) : default;

    private static async Task<CategoryVerdict> Scan(string list, params (string, string)[] pages)
        => (await ScanAsync(Site([("/", Menu), ("/agenda", "<main>" + list + "</main>"), .. pages]))).Categories[2];
}
