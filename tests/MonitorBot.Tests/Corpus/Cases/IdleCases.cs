using MonitorBot.Simulator.Websites;
using MonitorBot.Simulator.Websites.Makes;

namespace MonitorBot.Tests.Corpus.Cases;

/// <summary>Websites that do not publish, each with signs that look like an update.</summary>
internal static class IdleCases
{
    public static IReadOnlyList<(string Kind, WeekRow Row)> All { get; } =
    [
        ("jebakan", CorpusSite.Row("lencana-tahun-lalu", new BadgeCards(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 400, ArticleAge: 640)),
        ("jebakan", CorpusSite.Row("saringan-lama", new FilteredPublications(Ago: true), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 12, ArticleAge: 75)),
        ("jebakan", CorpusSite.Row("baris-tombol-lama", new RowsWithButton(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 33, AgendaAge: 70)),
        ("jebakan", CorpusSite.Row("spa-nama-lain-lama", new SpaWithBundle(Odd: true), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 18, ArticleAge: 50)),
        ("jebakan", CorpusSite.Row("potongan-malas-lama", new SpaWithBundle(Lazy: true), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 19, ArticleAge: 54) with { Traps = [Trap.BulkModified] }),
        ("jebakan", CorpusSite.Row("satu-daftar-lama", new OneListForAll(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 21, ArticleAge: 63) with { Traps = [Trap.BuildStamp] }),
        ("jebakan", CorpusSite.Row("forum-lama", new BulletinBoard(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 14, ArticleAge: 33, AgendaAge: 60)),
        ("jebakan", CorpusSite.Row("forum-kolom-lama", new BulletinBoard(Columns: true), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 51, ArticleAge: 77)),
        ("jebakan", CorpusSite.Row("hari-di-atas-lama", new DayAboveEntries(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 22, ArticleAge: 48) with { Traps = [Trap.BuildStamp] }),
        ("jebakan", CorpusSite.Row("kartu-klik-lama", new ClickCards(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 24, ArticleAge: 80, AgendaAge: 40) with { Traps = [Trap.TodayHeader, Trap.Documents] }),
        ("jebakan", CorpusSite.Row("bingkai-lama", new FramedPages(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 150, ArticleAge: 200) with { Traps = [Trap.TodayHeader, Trap.BuildStamp] }),
        ("jebakan", CorpusSite.Row("setelan-lama", new SettingsShell(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 31, ArticleAge: 66) with { Traps = [Trap.BulkModified] }),
        ("jebakan", CorpusSite.Row("komponen-lama", new BoundData(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 12, ArticleAge: 91) with { Traps = [Trap.BulkModified, Trap.TodayHeader] }),
        ("jebakan", CorpusSite.Row("catatan-lama", new PlainNotes(InMenu: false), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 33, ArticleAge: 61, AgendaAge: 70)),
        ("jebakan", CorpusSite.Row("catatan-tanpa-tanggal-lama", new PlainNotes(Listed: false), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 20, ArticleAge: 45, AgendaAge: 90)),
        ("jebakan", CorpusSite.Row("wp-klasik-lama", new WordPressClassicTheme(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 40, ArticleAge: 95, AgendaAge: 60) with { Traps = [Trap.TodayHeader, Trap.GprWidget, Trap.PrayerTimes, Trap.BuildStamp] }),
        ("jebakan", CorpusSite.Row("wp-klasik-massal", new WordPressClassicTheme(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 200, ArticleAge: 260) with { Traps = [Trap.BulkModified, Trap.SitemapNow] }),
        ("jebakan", CorpusSite.Row("wp-blok-lama", new WordPressBlockTheme(Feed: false), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 8, ArticleAge: 31) with { Traps = [Trap.Syndicated, Trap.LiveClock] }),
        ("jebakan", CorpusSite.Row("wp-blok-massal", new WordPressBlockTheme(Api: true, Feed: true), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 33, ArticleAge: 90) with { Traps = [Trap.BulkModified, Trap.Comments] }),
        ("jebakan", CorpusSite.Row("wp-majalah-lama", new WordPressMagazine(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 15, ArticleAge: 50, AgendaAge: 45) with { Traps = [Trap.Calendar, Trap.Weather, Trap.Related] }),
        ("jebakan", CorpusSite.Row("laravel-lama", new LaravelCards(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 30, ArticleAge: 92, AgendaAge: 70) with { Traps = [Trap.TodayHeader, Trap.VisitorCounter, Trap.Comments] }),
        ("jebakan", CorpusSite.Row("laravel-demo", new LaravelCards(EnglishDates: true), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 61, ArticleAge: 120) with { Traps = [Trap.DeadLinkCards, Trap.HardCodedRelative, Trap.SoftNotFound] }),
        ("jebakan", CorpusSite.Row("laravel-umpan-demo", new LaravelCards(), [CorpusChannels.News], NewsAge: 19) with { Traps = [Trap.DemoFeed, Trap.Popup] }),
        ("jebakan", CorpusSite.Row("swarakalibata-lama", new Swarakalibata(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 45, AgendaAge: 100) with { Traps = [Trap.LiveClock, Trap.VisitorCounter, Trap.Poll] }),
        ("jebakan", CorpusSite.Row("swarakalibata-umpan", new Swarakalibata(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 12, ArticleAge: 80) with { Traps = [Trap.UndatedFeed, Trap.Related, Trap.Comments] }),
        ("jebakan", CorpusSite.Row("datagoe-lama", new Datagoe(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 90, AgendaAge: 91) with { Traps = [Trap.Marquee, Trap.Popup, Trap.SocialEmbeds] }),
        ("jebakan", CorpusSite.Row("lokomedia-lama", new Lokomedia(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 400, AgendaAge: 380) with { Traps = [Trap.TodayHeader, Trap.LiveClock, Trap.VisitorCounter, Trap.Poll] }),
        ("jebakan", CorpusSite.Row("lokomedia-delapan", new Lokomedia(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 8, ArticleAge: 16) with { Traps = [Trap.Syndicated, Trap.BuildStamp] }),
        ("jebakan", CorpusSite.Row("joomla-k2-lama", new JoomlaK2(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 21, ArticleAge: 66) with { Traps = [Trap.BulkModified, Trap.GprWidget] }),
        ("jebakan", CorpusSite.Row("joomla-artikel-lama", new JoomlaArticles(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 9, ArticleAge: 35) with { Traps = [Trap.Documents, Trap.Weather, Trap.BulkModified] }),
        ("jebakan", CorpusSite.Row("joomla-tabel-lama", new JoomlaArticles(TableLayout: true), [CorpusChannels.News], NewsAge: 110) with { Traps = [Trap.Documents, Trap.LiveClock] }),
        ("jebakan", CorpusSite.Row("next-lama", new NextJsCards(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 18, AgendaAge: 30) with { Traps = [Trap.SocialEmbeds, Trap.BuildStamp, Trap.BulkModified] }),
        ("jebakan", CorpusSite.Row("next-tanpa-data-lama", new NextJsCards(Embedded: false), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 16, ArticleAge: 70) with { Traps = [Trap.HardCodedRelative, Trap.TodayHeader] }),
        ("jebakan", CorpusSite.Row("statis-lama", new StaticGenerator(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 50, ArticleAge: 85) with { Traps = [Trap.BuildStamp, Trap.SitemapNow] }),
        ("jebakan", CorpusSite.Row("ajax-lama", new AjaxList(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 27, AgendaAge: 33) with { Traps = [Trap.GprWidget, Trap.Marquee] }),
        ("jebakan", CorpusSite.Row("directus-lama", new DirectusShell(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 14, ArticleAge: 120) with { Traps = [Trap.BulkModified] }),
        ("jebakan", CorpusSite.Row("nuxt3-lama", new NuxtPayload(CardDates: true), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 29, ArticleAge: 44) with { Traps = [Trap.Syndicated, Trap.BulkModified] }),
        ("jebakan", CorpusSite.Row("inertia-lama", new InertiaPage(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 36, ArticleAge: 70, AgendaAge: 50) with { Traps = [Trap.BulkModified] }),
        ("jebakan", CorpusSite.Row("tabel-agenda-lama", new AgendaTable(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 13, AgendaAge: 55) with { Traps = [Trap.Documents, Trap.Calendar] }),
        ("jebakan", CorpusSite.Row("percikan-lama", new SplashHome("/web"), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 25, ArticleAge: 65) with { Traps = [Trap.Weather, Trap.PrayerTimes] }),
        ("jebakan", CorpusSite.Row("drupal-lama", new DrupalViews(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 22, AgendaAge: 26) with { Traps = [Trap.Poll, Trap.Related] }),
        ("jebakan", CorpusSite.Row("blogger-lama", new BloggerDomain(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 32, ArticleAge: 75) with { Traps = [Trap.Calendar, Trap.Comments, Trap.SocialEmbeds] }),
        ("jebakan", CorpusSite.Row("opensid-lama", new OpenSid(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 17, AgendaAge: 41) with { Traps = [Trap.VisitorCounter, Trap.PrayerTimes, Trap.Calendar] }),
        ("jebakan", CorpusSite.Row("php-lama-usang", new OldPhpTables(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 900, AgendaAge: 890) with { Traps = [Trap.TodayHeader, Trap.Marquee, Trap.BuildStamp, Trap.SoftNotFound] }),
        ("jebakan", CorpusSite.Row("spa-lama", new SpaWithBundle(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 43, ArticleAge: 60) with { Traps = [Trap.BulkModified] }),
        ("jebakan", CorpusSite.Row("lencana-lama", new BadgeCards(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 34, AgendaAge: 48) with { Traps = [Trap.TodayHeader, Trap.DeadLinkCards] }),
        ("jebakan", CorpusSite.Row("webforms-lama", new WebForms(), [CorpusChannels.News], NewsAge: 58) with { Traps = [Trap.LiveClock, Trap.HardCodedRelative] }),
        ("jebakan", CorpusSite.Row("popoji-lama", new PopojiCms(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 10, ArticleAge: 39) with { Traps = [Trap.GprWidget, Trap.Syndicated, Trap.Poll] }),
        ("jebakan", CorpusSite.Row("hanya-umpan-lama", new FeedOnly(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 11, ArticleAge: 52) with { Traps = [Trap.TodayHeader, Trap.SitemapNow] }),
        ("jebakan", CorpusSite.Row("svelte-lama", new SvelteData(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 26, ArticleAge: 88) with { Traps = [Trap.Popup, Trap.DemoFeed] }),
        ("jebakan", CorpusSite.Row("yii-lama", new TitleBeforeDateList(), [CorpusChannels.News], NewsAge: 47) with { Traps = [Trap.Marquee, Trap.UndatedFeed, Trap.Documents] }),
    ];
}
