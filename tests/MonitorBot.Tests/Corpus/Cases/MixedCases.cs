using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites;
using MonitorBot.Simulator.Websites.Makes;

namespace MonitorBot.Tests.Corpus.Cases;

/// <summary>Channels of one website that differ, odd names of channels, edges of the window, leftovers of templates.</summary>
internal static class MixedCases
{
    public static IReadOnlyList<(string Kind, WeekRow Row)> All { get; } =
    [
        ("campuran", CorpusSite.Row("campur-satu-daftar", new OneListForAll(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 11, ArticleAge: 90, AgendaAge: 3)),
        ("campuran", CorpusSite.Row("campur-satu-daftar-artikel", new OneListForAll(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 40, ArticleAge: 2)),
        ("campuran", CorpusSite.Row("campur-saringan", new FilteredPublications(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 107, ArticleAge: 3)),
        ("campuran", CorpusSite.Row("campur-saringan-lalu", new FilteredPublications(Ago: true), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 5, ArticleAge: 61)),
        ("campuran", CorpusSite.Row("campur-baris-tombol", new RowsWithButton(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 7, ArticleAge: 8, AgendaAge: 40)),
        ("campuran", CorpusSite.Row("campur-kueri", new QueryPages(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 1, ArticleAge: 8, AgendaAge: 30)),
        ("campuran", CorpusSite.Row("campur-potongan-malas", new SpaWithBundle(Lazy: true), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 3, AgendaAge: 45)),
        ("campuran", CorpusSite.Row("campur-wp", new WordPressClassicTheme(Api: false), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 1, ArticleAge: 64, AgendaAge: 20) with { Traps = [Trap.TodayHeader] }),
        ("campuran", CorpusSite.Row("campur-laravel", new LaravelCards(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 70, ArticleAge: 3, AgendaAge: 150) with { Traps = [Trap.GprWidget] }),
        ("campuran", CorpusSite.Row("campur-swara", new Swarakalibata(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 2, ArticleAge: 33, AgendaAge: 80)),
        ("campuran", CorpusSite.Row("campur-agenda-jauh-hari", new LaravelCards(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 20, AgendaAge: 30) with { EventLead = 33 }),
        ("campuran", CorpusSite.Row("campur-agenda-besok", new AgendaTable(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 50, AgendaAge: 16) with { EventLead = 17 }),
        ("campuran", CorpusSite.Row("campur-joomla", new JoomlaK2(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 9, ArticleAge: 2) with { Traps = [Trap.LiveClock] }),
        ("campuran", CorpusSite.Row("campur-tepat-tujuh", new OldPhpTables(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 7, ArticleAge: 8)),
        ("campuran", CorpusSite.Row("campur-tepat-delapan", new PopojiCms(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 8, ArticleAge: 7)),
        ("campuran", CorpusSite.Row("campur-artikel-isi-berita", new LaravelCards(), [new(Category.News, "Berita", "artikel")], NewsAge: 2)),
        ("campuran", CorpusSite.Row("campur-kabar", new SvelteData(), [new(Category.News, "Kabar Dinas", "kabar-dinas"), new(Category.Article, "Opini", "opini")], NewsAge: 3, ArticleAge: 40)),
        ("campuran", CorpusSite.Row("campur-warta", new CalendarScript(), [new(Category.News, "Warta", "warta"), new(Category.Agenda, "Jadwal Kegiatan", "jadwal-kegiatan")], NewsAge: 12, AgendaAge: 2)),
        ("campuran", CorpusSite.Row("campur-kegiatan-tabel", new AgendaTable(), [CorpusChannels.News, new(Category.Agenda, "Kegiatan", "kegiatan")], NewsAge: 12, AgendaAge: 2)),
        ("campuran", CorpusSite.Row("campur-kegiatan-tabel-lama", new AgendaTable(), [CorpusChannels.News, new(Category.Agenda, "Kegiatan Dinas", "kegiatan")], NewsAge: 3, AgendaAge: 60)),
        ("campuran", CorpusSite.Row("campur-kegiatan-hari", new LaravelCards(), [CorpusChannels.News, new(Category.Agenda, "Kegiatan", "kegiatan")], NewsAge: 20, AgendaAge: 30) with { EventLead = 33 }),
        ("campuran", CorpusSite.Row("campur-kegiatan-isi", new QueryPages(), [CorpusChannels.News, new(Category.Agenda, "Kegiatan", "kegiatan")], NewsAge: 40, AgendaAge: 2)),
        ("campuran", CorpusSite.Row("campur-kegiatan-isi-saja", new PlainNotes(), [CorpusChannels.News, new(Category.Agenda, "Kegiatan", "kegiatan")], NewsAge: 15, AgendaAge: 4) with { EventLead = 9 }),
        ("campuran", CorpusSite.Row("campur-kegiatan-papan", new BulletinBoard(), [CorpusChannels.News, new(Category.Agenda, "Kegiatan", "kegiatan")], NewsAge: 33, AgendaAge: 5)),
        ("campuran", CorpusSite.Row("campur-siaran-pers", new AgendaTable(), [new(Category.News, "Siaran Pers", "siaran-pers")], NewsAge: 4)),
        ("campuran", CorpusSite.Row("campur-blog", new DrupalViews(), [CorpusChannels.News, new(Category.Article, "Blog", "blog")], NewsAge: 15, ArticleAge: 2)),
        ("campuran", CorpusSite.Row("campur-halo-dunia", new WordPressClassicTheme(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 80, ArticleAge: 100) with { Extra = CorpusLeftovers.HelloWorld }),
        ("campuran", CorpusSite.Row("campur-halo-dunia-umpan", new WordPressBlockTheme(), [CorpusChannels.News], NewsAge: 120) with { Extra = CorpusLeftovers.HelloWorld }),
        ("campuran", CorpusSite.Row("campur-lorem", new LaravelCards(), [CorpusChannels.News], NewsAge: 48) with { Extra = CorpusLeftovers.LoremIpsum }),
        ("campuran", CorpusSite.Row("campur-lorem-popoji", new PopojiCms(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 23, ArticleAge: 70) with { Extra = CorpusLeftovers.LoremIpsum }),
    ];
}
