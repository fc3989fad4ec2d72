namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A twenty-second set of honest websites, after mending by the twenty-first, committed before it was judged; <b>judged before anything was changed for it</b>.</summary>
internal static class CleanTwentySecond
{
    public static readonly Case[] All =
    [
        .. Headlines(
            "Polresta Samarinda Sita Mesin Slot dari Warung",
            "Satgas Judi Daring Kaltim Mulai Bekerja",
            "Slot Gacor Hanya Ilusi, Kata Psikolog",
            "Link Situs Judi Muncul di Laman Sekolah, Ini Penjelasan Diskominfo",
            "Penjual Kupon Togel Diamankan di Loa Janan",
            "Lima Tanda Anak Terpapar Judi Online",
            "Cerita Eks Pemain Slot yang Kembali Bekerja",
            "Pemain Judi Online Tak Dapat Bansos",
            "Promosi Situs Slot, Selebgram Jadi Tersangka",
            "Pemprov Putus Akses 300 Tautan Togel",
            "Adjudikasi Sengketa Lahan Selesai",
            "Daftar Informasi Publik yang Dikecualikan",
            "Prediksi Puncak Hujan Menurut BMKG",
            "Tempo.co Soroti Rusunawa Kaltim",
            "Slot Sewa Kios Pasar Pagi Masih Ada",
            "Hoki Es Kaltim Lolos ke PON",
            "Toto Hermanto Pimpin Apel Pagi",
            "Bonus Cuti Pegawai Teladan",
            "Kasino Zaman Belanda di Balikpapan Jadi Cagar Budaya",
            "Poker Wajah Para Penari Topeng",
            "Raja Domino Kampung Raih Kambing",
            "Deposit Sampah Berbuah Emas",
            "Gacor! Ratusan Murai Batu Adu Suara di Tenggarong",
            "Link Live Streaming Sidang Paripurna"),

        Title("Beranda - Disperkim Kaltim"),
        Title("Layanan Terpercaya untuk Warga"),
        Title("Permainan Edukasi Rumah Sehat"),
        Title("Pendaftaran Slot Konsultasi Online"),
        Title("Main Data Center Kaltim"),
        Title("Login Admin"),

        Meta("description", "Slot konsultasi perumahan dibuka setiap Senin, daftar secara daring."),
        Meta("og:title", "Bersama Cegah Judi Online"),
        Meta("keywords", "rumah, rusun, judi online, berita kaltim, pencegahan"),
        Meta("og:description", "Pelayanan cepat, resmi, tanpa potongan biaya."),

        Markup("menu of a handphone", """<div style="display:none"><a href="/">Beranda</a><a href="https://ppidkita.org/">PPID Kita</a><a href="https://wargabicara.net/">Warga Bicara</a></div>"""),
        Markup("skip links, clipped", """<a href="#utama" style="position:absolute;clip:rect(1px,1px,1px,1px)">Lompat ke isi</a>"""),
        Markup("accordion on gambling", """<div style="display:none"><p>Bagaimana melaporkan situs judi online? Kirim alamatnya ke kanal aduan.</p><a href="https://kanaladuan.net/">Kanal Aduan</a></div>"""),
        Markup("modal of a contest", """<div style="display:none"><h5>Lomba Mewarnai Berhadiah</h5><a href="https://lombakita.net/daftar">Daftar gratis sekarang</a></div>"""),
        Markup("bank in a closed tab", """<div style="display:none"><a href="https://simpananrumah.net/">Deposit dan tabungan rumah, bunga tertinggi</a></div>"""),
        Markup("games for children in a closed tab", """<div style="display:none"><a href="https://mainanakpintar.com/">Main sambil belajar</a></div>"""),
        Markup("video off the screen", """<div style="position:absolute;left:-9999px"><video src="/v.mp4"></video><a href="/transkrip">Transkrip</a></div>"""),
        Markup("marquee on cheap ending", """<marquee><a href="https://festival-erau.site/">Festival Erau</a> <a href="https://bazarumkm.online/">Bazar UMKM</a></marquee>"""),
        Markup("partners, seen", """<p>Mitra: <a href="https://catering88.shop/">Catering 88</a>, <a href="https://gameedukasi.site/">Game Edukasi</a>, <a href="https://sewaslotiklan.site/">Slot Iklan</a></p>"""),
        Markup("frame of a chat", """<iframe src="https://chatlayanan.net/w" style="display:none"></iframe>"""),
        Markup("noscript of statistics", """<noscript><img src="https://statistikweb.net/p.gif" alt=""><a href="https://statistikweb.net/">Statistik</a></noscript>"""),
        Markup("translate widget", """<div class="gtranslate" style="display:none"><a href="https://translate.google.com/translate?u=https://disperkim.kaltimprov.go.id">English</a></div>"""),
        Rule("drawer of a cart", ".keranjang{position:fixed;right:-100%}", """<div class="keranjang"><a href="https://tokokriya88.com/">Toko Kriya 88</a></div>"""),
        Rule("text for readers aloud", ".vh{clip:rect(0 0 0 0);position:absolute}", """<span class="vh">Menu utama <a href="https://satudatakita.net/">Satu Data</a></span>"""),

        Script("back to the top", "var a=document.createElement('a');a.href='#top';a.innerHTML='Ke atas';document.body.appendChild(a);"),
        Script("own key in hex", "var k='\\x64\\x69\\x73\\x70\\x65\\x72\\x6b\\x69\\x6d';window['\\x6b\\x65\\x79']=k;"),
        Script("telephones to the application", "if(/Android/i.test(navigator.userAgent)){document.querySelector('.unduh').href='https://play.google.com/store/apps/details?id=id.siperkim';}"),
        Head("data of a service", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebApplication","name":"Slot Antrean SIPERKIM","url":"https://disperkim.kaltimprov.go.id/antrean"}</script>"""),
        Head("canonical of the page's other name", """<link rel="canonical" href="https://disperkim.kaltimprov.go.id/index.php">"""),
        Head("refresh to the own portal", """<meta http-equiv="refresh" content="5;url=https://disperkim.kaltimprov.go.id/portal">"""),

        Entries("addresses with words", ListKind.Sitemap, ("/berita/rapat/", ""), ("/cara-main-congklak/", ""), ("/slot-konsultasi/", ""), ("/link-live-rapat/", ""), ("/prediksi-hujan-hari-ini/", "")),
        Entries("folder of an application", ListKind.Sitemap, ("/berita/rapat/", ""), ("/siperkim24/", ""), ("/siperkim24/login.html", ""), ("/siperkim24/daftar.html", "")),
        Entries("reports in a feed", ListKind.Feed, ("/2026/11/20/rapat", "Rapat Koordinasi"), ("/2026/11/23/a", "Tiga Bandar Togel Dituntut Setahun"), ("/2026/11/23/b", "Situs Slot Berkedok Toko Daring Ditutup")),
        new("twenty-second: clean, another order for Googlebot", "noise") { ForGooglebot = new("", "") { Content = """<article><h4><a href="/berita/y">Pejabat Terlibat Judi Online Dicopot</a></h4></article>""" } },
        new("twenty-second: clean, welcome from Google", "noise") { FromGoogle = new("", "") { Title = "Selamat Datang di Disperkim Kaltim" } },
        new("twenty-second: clean, led to the secure door", "noise") { LedTo = "https://disperkim.kaltimprov.go.id/beranda" },
    ];

    private static IEnumerable<Case> Headlines(params string[] texts) => texts.Select((text, at) => new Case("twenty-second: " + text, "news")
    {
        Title = at % 3 == 2 ? text : null,
        Head = at % 2 == 0 ? $"""<meta property="og:title" content="{text}"><meta name="description" content="{text}">""" : "",
        Content = $"""<article><h4><a href="/berita/n22-{at}">{text}</a></h4><p>Keterangan selengkapnya menyusul.</p></article>""",
        Listed = [(ListKind.List, $"/berita/n22-{at}", text), (ListKind.Feed, $"/berita/n22-{at}", text), (ListKind.Sitemap, "/berita/" + text.ToLowerInvariant().Replace(' ', '-'), "")],
    });

    private static Case Title(string title) => new("twenty-second: clean, " + title, "plain") { Title = title };

    private static Case Meta(string name, string content) => new("twenty-second: clean, " + content, "plain") { Head = $"""<meta {(name.StartsWith("og:", StringComparison.Ordinal) ? "property" : "name")}="{name}" content="{content}">""" };

    private static Case Head(string name, string head) => new("twenty-second: clean, " + name, "markup") { Head = head };

    private static Case Markup(string name, string foot) => new("twenty-second: clean, " + name, "markup") { Foot = foot };

    private static Case Rule(string name, string rule, string piece) => new("twenty-second: clean, " + name, "markup") { Head = $"<style>{rule}</style>", Side = piece };

    private static Case Script(string name, string script) => new("twenty-second: clean, " + name, "markup") { End = $"<script>{script}</script>" };

    private static Case Entries(string name, ListKind kind, params (string Path, string Title)[] entries)
        => new("twenty-second: clean, " + name, "word") { Listed = [.. entries.Select(entry => (kind, entry.Path, entry.Title))] };
}
