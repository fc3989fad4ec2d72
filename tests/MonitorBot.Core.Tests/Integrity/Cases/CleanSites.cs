namespace MonitorBot.Core.Integrity.Cases;

/// <summary>Websites whose whole behaviour looks odd and is not.</summary>
internal static class CleanSites
{
    private static readonly (ListKind, string, string)[] Busy =
    [
        .. Enumerable.Range(1, 60).Select(day => (ListKind.Sitemap, $"/2026/11/{day % 28 + 1:00}/kegiatan-{day}-dinas-perumahan", "")),
    ];

    public static readonly Case[] All =
    [
        new("sitemap grew by news", "growth") { Sitemap = (200, 4200), Listed = Busy },
        new("sitemap grew, one report on gambling online", "growth") { Sitemap = (200, 900), Listed = [.. Busy, (ListKind.Sitemap, "/berita/sosialisasi-anti-judi-online-bagi-asn", "")] },
        new("first sitemap ever", "growth") { Sitemap = (0, 150), Listed = Busy },
        new("sitemap of documents", "growth") { Listed = [(ListKind.Sitemap, "/unduhan/daftar-hadir-rapat-online.pdf", ""), (ListKind.Sitemap, "/data-rtlh-2026", "Data RTLH"), (ListKind.Sitemap, "/live", "Live"), (ListKind.Sitemap, "/demo", "Demo")] },
        new("rotating banner", "noise") { SecondReading = new("", "") { Side = """<a href="https://bankaltimtara.co.id">Bank</a>""" }, ForGooglebot = new("", "") { Side = """<a href="https://pdam.example.com">PDAM</a>""" } },
        new("rotating links", "noise") { SecondReading = new("", "") { Foot = """<a href="https://a.example.com">a</a><a href="https://b.example.net">b</a><a href="https://c.example.org">c</a>""" }, ForGooglebot = new("", "") { Foot = """<a href="https://d.example.com">d</a><a href="https://e.contoh.com">e</a><a href="https://f.sample.net">f</a><a href="https://g.lain.org">g</a>""" } },
        new("firewall answers Googlebot with a challenge", "noise") { ForGooglebot = new("", "") { Title = "Just a moment...", Content = """<div id="challenge-running"></div><a href="https://www.cloudflare.com/">Cloudflare</a>""" } },
        new("other title for Googlebot", "noise") { ForGooglebot = new("", "") { Title = "Beranda - Disperkim Provinsi Kaltim" } },
        new("Google's visitor lands on the secure home", "noise") { FromGoogle = new("", "") { Top = "<p>Selamat datang</p>" }, LedTo = "https://www.disperkim.kaltimprov.go.id/beranda" },
        new("Google's visitor lands on a sister office", "noise") { LedTo = "https://kaltimprov.go.id/" },
        new("quotation of the day", "noise") { SecondReading = new("", "") { Content = "<p>Rajin pangkal pandai</p>" }, ForGooglebot = new("", "") { Content = "<p>Hemat pangkal kaya</p>" } },
        new("plain website", "plain"),
        new("plain website in English", "plain") { Title = "Department of Housing, East Kalimantan", Content = "<p>Welcome to our official website. Login to your account to register online.</p>" },
        new("events", "plain") { Content = "<h3>Agenda</h3><p>25 November 2026 pukul 09.00 WITA: Live streaming peluncuran aplikasi, hadiah menarik, daftar di <a href='https://s.id/acara'>s.id/acara</a></p>" },
        new("procurement", "plain") { Content = "<p>Pemenang tender: PT Raja Bangun, PT Dewa Karya 88, CV Hoki Jaya.</p>", Listed = [(ListKind.List, "/tender/cv-hoki-jaya-88", "Pemenang: CV Hoki Jaya 88")] },
        new("company with a lucky number", "plain") { Foot = """<p style="display:none"><a href="https://www.karyahoki88.com">CV Karya Hoki 88</a></p>""" },
        new("sponsors", "plain") { Foot = """<a href="https://pupukkaltim.com">Pupuk Kaltim</a><a href="https://hotel-bintang.asia">Hotel Bintang</a><a href="https://batik.shop">Batik</a><a href="https://kopi.club">Kopi</a>""" },
        new("sport results", "plain") { Content = "<p>Hasil live: Borneo FC 3-0. Juara domino dan catur antar OPD; tim poker tidak dipertandingkan.</p>" },
        new("comment asks for help", "plain") { Content = """<ol class="commentlist"><li><p>Min, tolong blokir situs slot gacor yang meresahkan di kampung kami, terima kasih</p></li></ol>""" },
        new("public complaint list", "plain") { Content = "<table><tr><td>Aduan 112</td><td>Anak saya kecanduan slot online, mohon bantuan konseling</td></tr><tr><td>Aduan 113</td><td>Warung diduga tempat judi togel</td></tr></table>" },
        new("horse and cock fights in culture", "plain") { Content = "<p>Sabung ayam sebagai motif ukir Dayak; tradisi tidak disertai judi.</p>" },
        new("museum of Macau", "plain") { Content = "<p>Studi banding ke Macau dan Hong Kong; data SGP dan HK pada tabel perdagangan.</p>" },
        new("live draw of a housing lottery", "plain") { Title = "Pengundian Unit Rusunawa Disiarkan Langsung", Content = "<p>Live draw nomor unit rusunawa, transparan dan terpercaya.</p>" },
        new("QRIS payments", "plain") { Title = "Bayar Retribusi via QRIS, Pulsa, dan Dana: Mudah dan Aman" },
    ];
}
