using MonitorBot.Simulator.Websites;
using MonitorBot.Simulator.Websites.Makes;

namespace MonitorBot.Tests.Corpus.Cases;

/// <summary>Websites that publish: every make, with ages from 0 to 7 days.</summary>
internal static class LivelyCases
{
    public static IReadOnlyList<(string Kind, WeekRow Row)> All { get; } =
    [
        ("update", CorpusSite.Row("catatan", new PlainNotes(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 3, ArticleAge: 6, AgendaAge: 12)),
        ("update", CorpusSite.Row("catatan-kategori", new PlainNotes(InMenu: false), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 1, ArticleAge: 5, AgendaAge: 4)),
        ("update", CorpusSite.Row("catatan-tanpa-tanggal", new PlainNotes(Listed: false), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 5, AgendaAge: 6)),
        ("update", CorpusSite.Row("wp-klasik", new WordPressClassicTheme(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 1, ArticleAge: 4, AgendaAge: 2)),
        ("update", CorpusSite.Row("wp-klasik-inggris", new WordPressClassicTheme(Api: false, English: true), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 3, ArticleAge: 6) with { Traps = [Trap.Calendar, Trap.SocialEmbeds] }),
        ("update", CorpusSite.Row("wp-klasik-tanpa-umpan", new WordPressClassicTheme(Api: false, Feed: false), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 5, AgendaAge: 1)),
        ("update", CorpusSite.Row("wp-blok", new WordPressBlockTheme(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 2, ArticleAge: 7)),
        ("update", CorpusSite.Row("wp-blok-api", new WordPressBlockTheme(Api: true, Feed: false, Dates: false), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 0, ArticleAge: 5, AgendaAge: 3)),
        ("update", CorpusSite.Row("wp-majalah", new WordPressMagazine(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 1, ArticleAge: 6, AgendaAge: 2)),
        ("update", CorpusSite.Row("wp-majalah-tanpa-api", new WordPressMagazine(EventsApi: false), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 4, AgendaAge: 2)),
        ("update", CorpusSite.Row("laravel", new LaravelCards(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 2, ArticleAge: 7, AgendaAge: 3)),
        ("update", CorpusSite.Row("laravel-inggris", new LaravelCards(EnglishDates: true), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 1, ArticleAge: 2) with { Traps = [Trap.Related] }),
        ("update", CorpusSite.Row("laravel-beranda", new LaravelCards(Prefix: "/beranda"), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 6, ArticleAge: 3, AgendaAge: 1)),
        ("update", CorpusSite.Row("swarakalibata", new Swarakalibata(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 1, ArticleAge: 5, AgendaAge: 2) with { Traps = [Trap.VisitorCounter] }),
        ("update", CorpusSite.Row("datagoe", new Datagoe(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 2, AgendaAge: 1) with { Traps = [Trap.SocialEmbeds] }),
        ("update", CorpusSite.Row("lokomedia", new Lokomedia(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 3, ArticleAge: 6, AgendaAge: 2)),
        ("update", CorpusSite.Row("joomla-k2", new JoomlaK2(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 1, ArticleAge: 7)),
        ("update", CorpusSite.Row("joomla-k2-tanpa-umpan", new JoomlaK2(Feed: false), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 2, ArticleAge: 4, AgendaAge: 1)),
        ("update", CorpusSite.Row("joomla-artikel", new JoomlaArticles(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 5, ArticleAge: 1)),
        ("update", CorpusSite.Row("joomla-tabel", new JoomlaArticles(TableLayout: true), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 3, ArticleAge: 6, AgendaAge: 2)),
        ("update", CorpusSite.Row("next", new NextJsCards(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 1, ArticleAge: 5, AgendaAge: 2)),
        ("update", CorpusSite.Row("next-tanpa-data", new NextJsCards(Embedded: false), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 2, AgendaAge: 1)),
        ("update", CorpusSite.Row("statis", new StaticGenerator(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 4, ArticleAge: 7, AgendaAge: 2)),
        ("update", CorpusSite.Row("statis-tanpa-umpan", new StaticGenerator(Feeds: false), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 6, ArticleAge: 2)),
        ("update", CorpusSite.Row("ajax", new AjaxList(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 1, ArticleAge: 3, AgendaAge: 2)),
        ("update", CorpusSite.Row("directus", new DirectusShell(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 2, ArticleAge: 6, AgendaAge: 1)),
        ("update", CorpusSite.Row("nuxt3", new NuxtPayload(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 1, ArticleAge: 4)),
        ("update", CorpusSite.Row("nuxt2", new NuxtPayload(Version3: false), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 3, ArticleAge: 7, AgendaAge: 2)),
        ("update", CorpusSite.Row("inertia", new InertiaPage(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 1, ArticleAge: 5, AgendaAge: 2)),
        ("update", CorpusSite.Row("tabel-agenda", new AgendaTable(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 2, AgendaAge: 1)),
        ("update", CorpusSite.Row("percikan-meta", new SplashHome("/home"), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 4, ArticleAge: 6)),
        ("update", CorpusSite.Row("percikan-skrip", new SplashHome("/web", ByScript: true), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 1, AgendaAge: 2)),
        ("update", CorpusSite.Row("satu-aliran", new OneStreamQueryCategory(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 2, ArticleAge: 5)),
        ("update", CorpusSite.Row("satu-aliran-post", new OneStreamQueryCategory("/post"), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 1, ArticleAge: 3, AgendaAge: 2)),
        ("update", CorpusSite.Row("drupal", new DrupalViews(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 2, ArticleAge: 7, AgendaAge: 1)),
        ("update", CorpusSite.Row("drupal-teks", new DrupalViews(Machine: false), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 5, ArticleAge: 3)),
        ("update", CorpusSite.Row("blogger", new BloggerDomain(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 1, ArticleAge: 6, AgendaAge: 2)),
        ("update", CorpusSite.Row("opensid", new OpenSid(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 2, AgendaAge: 1)),
        ("update", CorpusSite.Row("php-lama", new OldPhpTables(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 3, AgendaAge: 1)),
        ("update", CorpusSite.Row("php-lama-hari", new OldPhpTables(WeekdayNumeric: true), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 6, ArticleAge: 1)),
        ("update", CorpusSite.Row("spa-laravel", new SpaWithBundle(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 1, ArticleAge: 4, AgendaAge: 2)),
        ("update", CorpusSite.Row("spa-strapi", new SpaWithBundle(Strapi: true), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 2, ArticleAge: 7)),
        ("update", CorpusSite.Row("lencana", new BadgeCards(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 1, ArticleAge: 5, AgendaAge: 2)),
        ("update", CorpusSite.Row("kalender-inline", new CalendarScript(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 2, AgendaAge: 1)),
        ("update", CorpusSite.Row("kalender-jauh", new CalendarScript(Remote: true), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 4, ArticleAge: 6, AgendaAge: 2)),
        ("update", CorpusSite.Row("webforms", new WebForms(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 1, AgendaAge: 2)),
        ("update", CorpusSite.Row("popoji", new PopojiCms(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 3, ArticleAge: 5)),
        ("update", CorpusSite.Row("ghost", new GhostTheme(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 1, ArticleAge: 7)),
        ("update", CorpusSite.Row("hanya-umpan", new FeedOnly(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 2, ArticleAge: 4, AgendaAge: 1)),
        ("update", CorpusSite.Row("svelte", new SvelteData(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 1, ArticleAge: 6, AgendaAge: 2)),
        ("update", CorpusSite.Row("yii", new TitleBeforeDateList(), [CorpusChannels.News, CorpusChannels.Articles, CorpusChannels.Agenda], NewsAge: 3, ArticleAge: 5, AgendaAge: 1)),
    ];
}
