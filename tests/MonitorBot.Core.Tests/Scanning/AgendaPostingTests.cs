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

    private static async Task<(Verdict, DateOnly?, DateOnly?)> Agenda(string list, params (string, string)[] pages)
        => await Scan(list, pages) is var agenda ? (agenda.Verdict, agenda.Latest, agenda.LatestEvent) : default;

    private static async Task<CategoryVerdict> Scan(string list, params (string, string)[] pages)
        => (await ScanAsync(Site([("/", Menu), ("/agenda", "<main>" + list + "</main>"), .. pages]))).Categories[2];
}
