using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Makes;

namespace MonitorBot.Simulator.Websites;

/// <summary>Which website of the simulator is built how and how lively it is: a table.</summary>
internal static class ProvinceWeek
{
    private static readonly SampleChannel News = new(Category.News, "Berita", "berita");
    private static readonly SampleChannel Articles = new(Category.Article, "Artikel", "artikel");
    private static readonly SampleChannel Agenda = new(Category.Agenda, "Agenda", "agenda");

    public static IEnumerable<SampleSite> Sites(DateOnly monday) => Rows().Select(row => row.Build(monday));

    private static IEnumerable<WeekRow> Rows() =>
    [
        new("diskominfo", "diskominfo.kaltimprov.go.id", "Dinas Komunikasi dan Informatika", "Diskominfo", new WordPressClassicTheme(), [News, Articles, Agenda], NewsAge: 1, ArticleAge: 4, AgendaAge: 2) { Traps = [Trap.TodayHeader, Trap.GprWidget] },
        new("dpmptsp", "dpmptsp.kaltimprov.go.id", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "DPMPTSP", new LaravelCards(), [News, Articles, Agenda], NewsAge: 2, ArticleAge: 25, AgendaAge: 5) { Traps = [Trap.VisitorCounter] },
        new("dkp3a", "dkp3a.kaltimprov.go.id", "Dinas Kependudukan, Pemberdayaan Perempuan dan Perlindungan Anak", "DKP3A", new Swarakalibata(), [News, Agenda], NewsAge: 3, AgendaAge: 40) { Traps = [Trap.TodayHeader, Trap.VisitorCounter] },
        new("disbun", "disbun.kaltimprov.go.id", "Dinas Perkebunan", "Disbun", new JoomlaK2(), [News, Articles], NewsAge: 12, ArticleAge: 120) { Traps = [Trap.LiveClock] },
        new("bpsdm", "bpsdm.kaltimprov.go.id", "Badan Pengembangan Sumber Daya Manusia", "BPSDM", new NextJsCards(), [News, Agenda], NewsAge: 2, AgendaAge: 1),
        new("bappeda", "bappeda.kaltimprov.go.id", "Badan Perencanaan Pembangunan Daerah", "Bappeda", new StaticGenerator(), [News, Articles, Agenda], NewsAge: 5, ArticleAge: 9, AgendaAge: 3),
        new("dishub", "dishub.kaltimprov.go.id", "Dinas Perhubungan", "Dishub", new AjaxList(), [News, Agenda], NewsAge: 1, AgendaAge: 6) { Traps = [Trap.Marquee] },
        new("dishut", "dishut.kaltimprov.go.id", "Dinas Kehutanan", "Dishut", new WordPressClassicTheme(Api: false), [News, Articles], NewsAge: 64, ArticleAge: 210) { Traps = [Trap.LiveClock, Trap.GprWidget, Trap.PrayerTimes] },
        new("bkd", "bkd.kaltimprov.go.id", "Badan Kepegawaian Daerah", "BKD", new LaravelCards(EnglishDates: true), [News, Articles], NewsAge: 1, ArticleAge: 33),
        new("dispar", "dispar.kaltimprov.go.id", "Dinas Pariwisata", "Dispar", new WordPressClassicTheme(English: true), [News, Agenda], NewsAge: 20, AgendaAge: 18) { Injections = [Injection.HiddenLinks] },
        new("bpbd", "bpbd.kaltimprov.go.id", "Badan Penanggulangan Bencana Daerah", "BPBD", new Swarakalibata(), [News], NewsAge: 2) { Availability = Availability.ServerError },
        new("inspektorat", "inspektorat.kaltimprov.go.id", "Inspektorat Daerah", "Inspektorat", new LaravelCards(), [News], NewsAge: 3) { Availability = Availability.Firewall },
    ];
}

/// <summary>One website of the week; ages in days before Monday of the newest post, null for none.</summary>
internal sealed record WeekRow(string Id, string Host, string Name, string Acronym, IWebsiteMake Make, SampleChannel[] Channels, int? NewsAge = null, int? ArticleAge = null, int? AgendaAge = null)
{
    public Trap[] Traps { get; init; } = [];

    public Injection[] Injections { get; init; } = [];

    public Availability Availability { get; init; }

    /// <summary>Days between two posts: lively websites post often.</summary>
    public int Pace { get; init; } = 4;

    public string? Agency { get; init; }

    public SampleSite Build(DateOnly monday)
    {
        var content = new SampleContent(Agency ?? Id, Acronym, monday);
        return new SampleSite
        {
            Id = Id,
            Host = Host,
            AgencyCode = Agency ?? Id,
            Name = Name,
            Acronym = Acronym,
            Make = Make,
            Channels = Channels,
            Availability = Availability,
            Posts =
            [
                .. NewsAge is { } news ? content.News(SampleContent.Steady(news, Pace, 14)) : [],
                .. ArticleAge is { } article ? content.Articles(SampleContent.Steady(article, Pace * 3, 10)) : [],
                .. AgendaAge is { } agenda ? content.Agenda(SampleContent.Steady(agenda, Pace * 2, 9).Select(age => new AgendaAge(age, age - 3, 1 + (age % 2)))) : [],
            ],
        }.With(Traps).With(Injections);
    }
}
