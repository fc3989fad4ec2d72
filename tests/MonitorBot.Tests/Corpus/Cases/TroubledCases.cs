using MonitorBot.Simulator.Websites;
using MonitorBot.Simulator.Websites.Makes;

namespace MonitorBot.Tests.Corpus.Cases;

/// <summary>Websites without dates, unreachable, blocked or injected ones.</summary>
internal static class TroubledCases
{
    public static IReadOnlyList<(string Kind, WeekRow Row)> All { get; } =
    [
        ("tanpa-tanggal", CorpusSite.Row("tanpa-tanggal", new UndatedCards(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 2, ArticleAge: 30) with { Traps = [Trap.TodayHeader, Trap.VisitorCounter] }),
        ("tanpa-tanggal", CorpusSite.Row("tanpa-tanggal-ramai", new UndatedCards(), [CorpusChannels.News], NewsAge: 1) with { Traps = [Trap.LiveClock, Trap.GprWidget, Trap.Calendar] }),
        ("tanpa-tanggal", CorpusSite.Row("cangkang-rahasia", new DirectusShell(Findable: false), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 1, ArticleAge: 5)),
        ("tanpa-tanggal", CorpusSite.Row("wp-tanpa-tanggal", new WordPressBlockTheme(Feed: false, Dates: false), [CorpusChannels.News], NewsAge: 3) with { Traps = [Trap.BuildStamp, Trap.PrayerTimes] }),
        ("gangguan", CorpusSite.Row("mati-503", new LaravelCards(), [CorpusChannels.News], NewsAge: 1) with { Availability = Availability.ServerError }),
        ("gangguan", CorpusSite.Row("mati-putus", new Swarakalibata(), [CorpusChannels.News], NewsAge: 1) with { Availability = Availability.Aborts }),
        ("gangguan", CorpusSite.Row("mati-diam", new JoomlaK2(), [CorpusChannels.News], NewsAge: 1) with { Availability = Availability.Hangs }),
        ("gangguan", CorpusSite.Row("tembok-api", new WordPressClassicTheme(), [CorpusChannels.News], NewsAge: 1) with { Availability = Availability.Firewall }),
        ("gangguan", CorpusSite.Row("tembok-tantangan", new NextJsCards(), [CorpusChannels.News], NewsAge: 1) with { Availability = Availability.Challenge }),
        ("gangguan", CorpusSite.Row("robots-menolak", new StaticGenerator(), [CorpusChannels.News], NewsAge: 1) with { Availability = Availability.RobotsForbid }),
        ("sisipan", CorpusSite.Row("sisipan-pos-wp", new WordPressClassicTheme(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 60, ArticleAge: 90) with { Injections = [Injection.SpamPosts] }),
        ("sisipan", CorpusSite.Row("sisipan-pos-laravel", new LaravelCards(), [CorpusChannels.News, CorpusChannels.Articles], NewsAge: 44, ArticleAge: 80) with { Injections = [Injection.SpamPosts, Injection.HiddenLinks] }),
        ("sisipan", CorpusSite.Row("sisipan-pos-joomla", new JoomlaArticles(), [CorpusChannels.News], NewsAge: 15) with { Injections = [Injection.SpamPosts, Injection.OffScreenLinks] }),
        ("sisipan", CorpusSite.Row("sisipan-pos-php", new OldPhpTables(), [CorpusChannels.News], NewsAge: 300) with { Injections = [Injection.SpamPosts, Injection.TitleAndMeta] }),
        ("sisipan", CorpusSite.Row("sisipan-tautan-segar", new Swarakalibata(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 2, AgendaAge: 1) with { Injections = [Injection.HiddenLinks] }),
        ("sisipan", CorpusSite.Row("sisipan-judul-lama", new Datagoe(), [CorpusChannels.News], NewsAge: 75) with { Injections = [Injection.TitleAndMeta, Injection.CloakedForCrawler] }),
        ("jebakan", CorpusSite.Row("bagian-datar-lama", new FlatSections(), [CorpusChannels.News, CorpusChannels.Agenda], NewsAge: 240, AgendaAge: 70)),
    ];
}
