namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A twelfth set of honest websites, committed before it was judged; nothing was changed for it. Its author knew the rule.</summary>
internal static class CleanTwelfth
{
    public static readonly Case[] All =
    [
        .. Headlines(
            "Polisi Telusuri Situs KENCANA368 yang Catut Logo Pemprov", "Deposito Daerah di Bankaltimtara Naik, Bonus Nasabah Menanti", "Hadiah Jackpot Umrah untuk Pembayar Pajak Teladan", "Menpora Buka Taruna Bola, Tim Kaltim Menang Besar", "Slot Antrean Online RSUD Bertambah, Daftar Lewat Aplikasi",
            "Toto Haryanto Pimpin Rakor Mahakam Ulu", "Mahjong dan Catur Ramaikan Pekan Olahraga Lansia", "Kreator Game Lokal Rilis Slot Car Racing Kutai", "Poker Face Aparatur: Pelatihan Layanan Prima", "Bandar Sabu dan Bandar Togel Dibekuk Polresta",
            "RTP Live TVRI Kaltim: Jadwal Siaran Ramadan", "Spin Off Bank Syariah Daerah Disetujui", "Zeus dan Hera: Drama Musikal SMA 10", "Scatter Diagram dan Histogram dalam Statistik Dasar", "Login Ganda SIASN Dihapus, Bonus Tugas Belajar Cair",
            "Pola Tanam Gacor ala Petani Muda Penajam", "Server Kamboja dan Thailand Jadi Sumber Serangan Siber", "Demo Buruh Menang, Upah Naik 6,5 Persen", "Raja Kutai Ke-21 Terima Gelar Kehormatan", "Naga Hitam Tampil di Festival Barongsai",
            "Wisata Casino Makau Masuk Studi Banding? Ini Kata Dewan", "Parlay Bahasa: Lomba Debat Dwibahasa", "Dewa Made Raih 4D Award Kedaulatan Data Desa Digital", "QRIS Parkir Depo Pelita Mulai 5 Ribu", "Situs Cagar Budaya Terbaru Resmi Ditetapkan"),
        new("twelfth: a slogan for a title", "plain") { Title = "Cepat, Tepat, Terpercaya – Layanan Resmi 24 Jam Tanpa Biaya" },
        new("twelfth: an application for a title", "plain") { Title = "SIPRUMAH v2.0 | Masuk Akun" },
        new("twelfth: an anniversary for a title", "plain") { Title = "HUT RI ke-81 🇮🇩 Nusantara Maju" },
        new("twelfth: a description in English", "plain") { Head = """<meta name="description" content="Official online portal of the housing office: register now, free service, best data, live map and bonus materials.">""" },
        new("twelfth: an Arabic greeting", "plain") { Title = "أهلا وسهلا بكم في مكتب الإسكان", Content = "<p>Selamat datang</p>" },
        new("twelfth: preview of the maker", "markup") { Head = """<meta property="og:title" content="Newsup – Modern Magazine WordPress Theme"><meta name="generator" content="Elementor 3.18">""" },
        new("twelfth: canonical of an older domain", "markup") { Head = """<link rel="canonical" href="https://disperkim-kaltim.com/">""" },
        new("twelfth: preconnect to an everyday host", "markup") { Head = """<link rel="preconnect" href="https://fonts.gstatic.com"><link rel="amphtml" href="https://www-disperkim.cdn.ampproject.org/c/x">""" },
        new("twelfth: closed dialog with a campaign", "markup") { End = """<dialog><h2>Stop Judol</h2><p>Slot dan togel merusak keluarga. <a href="https://www.komdigi.go.id/">Komdigi</a></p></dialog>""" },
        new("twelfth: drawer of shops", "markup") { Nav = """<div class="drawer" style="transform:translateX(-100%)"><a href="https://toko88.co.id/">Toko 88</a><a href="https://warung77.id/">Warung 77</a></div>""" },
        new("twelfth: numbered pages", "markup") { Listed = [(ListKind.Sitemap, "/halaman77/", ""), (ListKind.Sitemap, "/berita88/", ""), (ListKind.Sitemap, "/agenda99/", ""), (ListKind.Sitemap, "/galeri123/", "")] },
        new("twelfth: names of streams", "markup") { End = """<script>const slot="header",spin=1;document.title="Memuat…";setTimeout(()=>{document.title="Disperkim Kaltim"},500)</script>""" },
        new("twelfth: lazy page for the crawler", "noise") { ForGooglebot = new("", "") { Title = "Dinas Perumahan - Berita", Content = """<p>Rapat</p><a href="https://www.kompas.com/">Kompas</a><a href="https://peta-rumah.web.app/">Peta</a>""" } },
        new("twelfth: a title that counts messages", "noise") { SecondReading = new("", "") { Title = "(1) Disperkim Kaltim" }, ForGooglebot = new("", "") { Title = "Disperkim Kaltim" } },
        new("twelfth: a portal's foreign guests", "word") { Listed = [(ListKind.List, "/a", "Rapat Koordinasi RTLH"), (ListKind.List, "/b", "한국 기업 동칼리만탄 방문"), (ListKind.List, "/c", "官方网站上线")] },
    ];

    private static IEnumerable<Case> Headlines(params string[] texts) => texts.Select(text => new Case("twelfth: " + text, "word")
    {
        Title = text + " – Disperkim",
        Head = $"""<meta property="og:title" content="{text}">""",
        Content = $"""<h3><a href="/berita/{Slug(text)}">{text}</a></h3>""",
        Listed = [(ListKind.List, "/berita/" + Slug(text), text), (ListKind.Feed, "/f/" + Slug(text), text), (ListKind.Sitemap, "/berita/" + Slug(text), "")],
    });

    private static string Slug(string text) => string.Join('-', text.ToLowerInvariant().Split([' ', ',', ':', '!', '?'], StringSplitOptions.RemoveEmptyEntries));
}
