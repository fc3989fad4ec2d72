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
        new("setwan", "dprd.kaltimprov.go.id", "Sekretariat Dewan Perwakilan Rakyat Daerah", "Setwan", new WordPressMagazine(), [News, Agenda], NewsAge: 0, AgendaAge: 1) { Pace = 2 },
        new("disdikbud", "disdikbud.kaltimprov.go.id", "Dinas Pendidikan dan Kebudayaan", "Disdikbud", new Datagoe(), [News, Agenda], NewsAge: 2, AgendaAge: 4) { Traps = [Trap.Marquee, Trap.SocialEmbeds] },
        new("dinkes", "dinkes.kaltimprov.go.id", "Dinas Kesehatan", "Dinkes", new WordPressBlockTheme(), [News, Articles], NewsAge: 4, ArticleAge: 6) { Traps = [Trap.Syndicated] },
        new("dpupr-pera", "dpupr.kaltimprov.go.id", "Dinas Pekerjaan Umum, Penataan Ruang dan Perumahan Rakyat", "DPUPR-PERA", new JoomlaArticles(), [News, Articles], NewsAge: 9, ArticleAge: 45) { Traps = [Trap.TodayHeader, Trap.Documents] },
        new("satpolpp", "satpolpp.kaltimprov.go.id", "Satuan Polisi Pamong Praja", "Satpol PP", new Lokomedia(), [News, Agenda], NewsAge: 38, AgendaAge: 96) { Traps = [Trap.LiveClock, Trap.VisitorCounter] },
        new("dinsos", "dinsos.kaltimprov.go.id", "Dinas Sosial", "Dinsos", new OneStreamQueryCategory(), [News, Articles], NewsAge: 6, ArticleAge: 30),
        new("disnakertrans", "disnakertrans.kaltimprov.go.id", "Dinas Tenaga Kerja dan Transmigrasi", "Disnakertrans", new BadgeCards(), [News, Agenda], NewsAge: 3, AgendaAge: 2),
        new("dptph", "dptph.kaltimprov.go.id", "Dinas Pangan, Tanaman Pangan dan Hortikultura", "DPTPH", new SplashHome("/web"), [News, Articles], NewsAge: 15, ArticleAge: 80) { Traps = [Trap.Weather] },
        new("dlh", "dinaslh.kaltimprov.go.id", "Dinas Lingkungan Hidup", "DLH", new NuxtPayload(), [News, Articles], NewsAge: 2, ArticleAge: 5) { Traps = [Trap.Weather] },
        new("dpmpd", "dpmpd.kaltimprov.go.id", "Dinas Pemberdayaan Masyarakat dan Pemerintahan Desa", "DPMPD", new OpenSid(), [News, Agenda], NewsAge: 1, AgendaAge: 3) { Traps = [Trap.VisitorCounter, Trap.Calendar] },
        new("dppkukm", "indagkop.kaltimprov.go.id", "Dinas Perindustrian, Perdagangan, Koperasi dan Usaha Kecil dan Menengah", "DPPKUKM", new PopojiCms(), [News, Articles], NewsAge: 5, ArticleAge: 17) { Traps = [Trap.GprWidget, Trap.Poll] },
        new("dispora", "dispora.kaltimprov.go.id", "Dinas Pemuda dan Olahraga", "Dispora", new GhostTheme(), [News, Articles], NewsAge: 7, ArticleAge: 14),
        new("dpk", "dpk.kaltimprov.go.id", "Dinas Perpustakaan dan Kearsipan", "DPK", new DrupalViews(), [News, Articles, Agenda], NewsAge: 4, ArticleAge: 3, AgendaAge: 2),
        new("dkp", "dkp.kaltimprov.go.id", "Dinas Kelautan dan Perikanan", "DKP", new InertiaPage(), [News, Agenda], NewsAge: 1, AgendaAge: 8),
        new("dpkh", "dpkh.kaltimprov.go.id", "Dinas Peternakan dan Kesehatan Hewan", "DPKH", new OldPhpTables(), [News, Agenda], NewsAge: 210, AgendaAge: 230) { Traps = [Trap.TodayHeader, Trap.Marquee, Trap.BuildStamp] },
        new("desdm", "esdm.kaltimprov.go.id", "Dinas Energi dan Sumber Daya Mineral", "DESDM", new SpaWithBundle(), [News, Articles], NewsAge: 3, ArticleAge: 11),
        new("bpkad", "bpkad.kaltimprov.go.id", "Badan Pengelolaan Keuangan dan Aset Daerah", "BPKAD", new AgendaTable(), [News, Agenda], NewsAge: 2, AgendaAge: 5) { Traps = [Trap.Documents] },
        new("bapenda", "bapenda.kaltimprov.go.id", "Badan Pendapatan Daerah", "Bapenda", new CalendarScript(), [News, Agenda], NewsAge: 1, AgendaAge: 2) { Pace = 2 },
        new("kesbangpol", "kesbangpol.kaltimprov.go.id", "Badan Kesatuan Bangsa dan Politik", "Kesbangpol", new BloggerDomain(), [News, Articles], NewsAge: 27, ArticleAge: 60) { Traps = [Trap.Calendar, Trap.SocialEmbeds] },
        new("brida", "brida.kaltimprov.go.id", "Badan Riset dan Inovasi Daerah", "BRIDA", new DirectusShell(), [News, Articles], NewsAge: 3, ArticleAge: 2),
        new("rsud-aws", "rsudaws.co.id", "RSUD Abdul Wahab Sjahranie Samarinda", "RSUD AWS", new WordPressClassicTheme(), [News, Articles], NewsAge: 1, ArticleAge: 2) { Traps = [Trap.Popup], Pace = 3 },
        new("rsjd-ahm", "rsjdahm.kaltimprov.go.id", "RSJD Atma Husada Mahakam", "RSJD AHM", new LaravelCards(Prefix: "/beranda"), [News, Articles], NewsAge: 5, ArticleAge: 40) { Traps = [Trap.Related] },
        new("biro-hukum", "jdih.kaltimprov.go.id", "Biro Hukum", "Biro Hukum", new WebForms(), [News], NewsAge: 19) { Traps = [Trap.Documents, Trap.BuildStamp] },
        new("portal", "kaltimprov.go.id", "Portal Pemerintah Provinsi Kalimantan Timur", "Pemprov", new NextJsCards(Embedded: false), [News, Articles, Agenda], NewsAge: 0, ArticleAge: 3, AgendaAge: 1) { Pace = 1 },
        new("ppid", "ppid.kaltimprov.go.id", "PPID Utama Pemerintah Provinsi Kalimantan Timur", "PPID", new TitleBeforeDateList(), [News], NewsAge: 33) { Traps = [Trap.Documents] },
        new("seputarkaltim", "seputarkaltim.kaltimprov.go.id", "Seputar Kaltim", "Seputar Kaltim", new WordPressMagazine(EventsApi: false), [News, Articles], NewsAge: 0, ArticleAge: 1) { Pace = 1 },
        new("biro-organisasi", "biroorganisasi.kaltimprov.go.id", "Biro Organisasi", "Biro Organisasi", new FeedOnly(), [News, Articles], NewsAge: 6, ArticleAge: 50),
        new("biro-adpim", "adpim.kaltimprov.go.id", "Biro Administrasi Pimpinan", "Biro Adpim", new SvelteData(), [News, Agenda], NewsAge: 0, AgendaAge: 0) { Pace = 2 },
        new("biro-kesra", "birokesra.kaltimprov.go.id", "Biro Kesejahteraan Rakyat", "Biro Kesra", new UndatedCards(), [News, Articles], NewsAge: 8, ArticleAge: 30) { Traps = [Trap.TodayHeader] },
        new("biro-ekonomi", "biroekonomi.kaltimprov.go.id", "Biro Perekonomian", "Biro Ekonomi", new JoomlaArticles(TableLayout: true), [News], NewsAge: 110) { Traps = [Trap.LiveClock, Trap.Syndicated] },
        new("biro-pbj", "biropbj.kaltimprov.go.id", "Biro Pengadaan Barang dan Jasa", "Biro PBJ", new Lokomedia(), [News], NewsAge: 420) { Traps = [Trap.TodayHeader, Trap.HardCodedRelative, Trap.VisitorCounter] },
        new("biro-adbang", "biroadbang.kaltimprov.go.id", "Biro Administrasi Pembangunan", "Biro Adbang", new WordPressBlockTheme(Feed: false, Dates: true), [News], NewsAge: 14),
        new("biro-umum", "biroumum.kaltimprov.go.id", "Biro Umum", "Biro Umum", new OldPhpTables(WeekdayNumeric: true), [News], NewsAge: 75) { Injections = [Injection.SpamPosts, Injection.OffScreenLinks] },
        new("biro-pod", "biropod.kaltimprov.go.id", "Biro Pemerintahan dan Otonomi Daerah", "Biro POD", new SpaWithBundle(Strapi: true), [News], NewsAge: 4),
        new("setda", "setda.kaltimprov.go.id", "Sekretariat Daerah", "Setda", new Swarakalibata(), [News, Agenda], NewsAge: 11, AgendaAge: 3) { Traps = [Trap.Related, Trap.Comments] },
        new("bpenghubung", "penghubung.kaltimprov.go.id", "Badan Penghubung Daerah", "Penghubung", new WordPressClassicTheme(Feed: false, Api: false), [News], NewsAge: 310) { Availability = Availability.Hangs },
        new("rsud-kanujoso", "rsudkanujoso.kaltimprov.go.id", "RSUD dr. Kanujoso Djatiwibowo Balikpapan", "RSKD", new DrupalViews(Machine: false), [News, Articles], NewsAge: 2, ArticleAge: 9) { Injections = [Injection.CloakedForCrawler] },
        new("rsud-ams", "rsudams.kaltimprov.go.id", "RSUD Aji Muhammad Salehuddin II", "RSUD AMS II", new Datagoe(), [News], NewsAge: 150) { Traps = [Trap.DeadLinkCards, Trap.GprWidget] },
        new("rs-mata", "rsmata.kaltimprov.go.id", "RS Mata Provinsi Kalimantan Timur", "RS Mata", new SplashHome("/home", ByScript: true), [News], NewsAge: 5) { Availability = Availability.Challenge },
    ];
}
