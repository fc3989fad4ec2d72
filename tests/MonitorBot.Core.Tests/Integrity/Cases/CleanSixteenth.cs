namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A sixteenth set of honest websites, committed before it was judged. <b>Nothing is changed for it.</b></summary>
internal static class CleanSixteenth
{
    public static readonly Case[] All =
    [
        .. Headlines(
            "news",
            "Polresta Samarinda Bongkar Sindikat Admin Judi Slot", "Ribuan ASN Teken Pakta Integritas Antijudi Daring", "Situs Sekolah Disusupi Iklan Togel, Ini Penjelasan Kepala Sekolah", "Kapolda: Endorser Judi Online Terancam 10 Tahun Penjara", "Deposit Judi via Pulsa Terungkap, Konter Disegel", "Korban Slot Bercerita: Gaji Habis dalam Semalam"),
        .. Headlines(
            "word",
            "Komisi Informasi Gelar Sidang Adjudikasi Nonlitigasi", "Prediksi BMKG: Kemarau Basah hingga Oktober", "Slot Pendakian Gunung Beratus Dibatasi", "Kuis Jackpot Ramadan Radio Pemprov", "Kepala RTP Tenggarong Dilantik", "Toto Iswanto Jabat Sekretaris Dinas", "Gebyar Arisan PKK dan Undian Kulkas", "Bonus Demografi, Peluang atau Beban", "Bunga Deposito Kas Daerah Dipublikasikan", "Kontes Burung: Kacer Gacor Asal Paser Menang",
            "E-Sport Kaltim: Skuad Maxwin Lolos Grup", "Panduan Login dan Daftar Akun INAku", "Link Alternatif PPDB bila Server Penuh", "KUR Perumahan: Pinjaman Tanpa Agunan 100 Juta", "Puskesmas Ingatkan Bahaya Sildenafil", "Penjaga Warung Menang Mobil dari Undian Simpeda", "Pemula Bisa Menang Lomba Foto, Ini Triknya", "Ulasan Permainan Tradisional Behempas", "Spin Bowling Kriket Diajarkan di Sekolah", "Roda Keberuntungan di Stan Pajak Daerah",
            "Harga Roti Hangat Naik", "Bengkel Mobil Listrik Pertama", "Elang Bondol Dilepas", "Meja Hijau Menanti Kontraktor Nakal", "Hadiah Menanti Pelapor Pungli"),
        .. Titles(
            "plain",
            "SIMANTAP", "Bersama Kita Bisa", "Tautan Penting", "Masuk", "e-Kinerja 3.0", "Bintang Layanan 2026", "Elang Borneo", "Satu Data Satu Peta", "Melayani Tanpa Batas", "Isi Survei, Dapat Pulsa", "Housing for All", "ยินดีต้อนรับสู่กาลีมันตัน", "مكتب السياحة", "ようこそ", "PERKIM24"),
        new("sixteenth: own AMP and canonical", "markup") { Head = """<link rel="canonical" href="https://disperkim.kaltimprov.go.id/?lang=id"><link rel="amphtml" href="https://amp.disperkim.kaltimprov.go.id/">""" },
        new("sixteenth: canonical at an older host", "markup") { Head = """<link rel="canonical" href="http://perkim-kaltim.or.id/">""" },
        new("sixteenth: draft host", "markup") { Head = """<meta property="og:url" content="https://disperkim-dev.netlify.app/"><link rel="canonical" href="https://uat.karyasoft.co.id/">""" },
        new("sixteenth: own tongues", "markup") { Head = """<link rel="alternate" hreflang="en" href="https://disperkim.kaltimprov.go.id/en/"><link rel="alternate" hreflang="zh-Hans" href="https://disperkim.kaltimprov.go.id/zh/">""", Content = """<p lang="zh">东加里曼丹住房</p>""" },
        new("sixteenth: closed menu of services", "markup") { Nav = """<ul style="display:none"><li><a href="https://simbg.pu.go.id/">SIMBG</a></li><li><a href="https://www.rei.or.id/">REI</a></li><li><a href="https://hunianku.site/">Hunianku</a></li></ul>""" },
        new("sixteenth: heading out of sight", "markup") { Top = """<h1 style="position:absolute;left:-9999px">Dinas Perumahan Kaltim</h1><a style="position:absolute;left:-9999px" href="#konten">Lewati</a>""" },
        new("sixteenth: running text", "markup") { Top = """<marquee>Waspada judi online! Adukan ke <a href="https://aduankonten.id/">aduankonten.id</a> | Daftar bantuan: <a href="https://s.id/rtlh26">s.id/rtlh26</a></marquee>""" },
        new("sixteenth: accordion of questions", "markup") { Content = """<div class="acc"><h4>Bagaimana bila akun terblokir?</h4><div style="max-height:0;overflow:hidden">Login lewat link alternatif <a href="https://simperum2.kaltimprov.go.id/">simperum2</a>, isi saldo retribusi, lalu klaim.</div></div>""" },
        new("sixteenth: modal with a prize", "markup") { End = """<div class="modal" style="display:none"><h3>Menangkan Sepeda!</h3><p>Ikuti kuis hari jadi di <a href="https://harijadi-kaltim.site/">sini</a>.</p></div>""" },
        new("sixteenth: data of a tournament", "markup") { Head = """<script type="application/ld+json">{"@type":"SportsEvent","name":"Turnamen Domino Korpri","description":"Pertandingan domino dan catur, hadiah jutaan","location":{"name":"GOR"},"organizer":{"name":"Korpri","url":"https://korpri.id"}}</script>""" },
        new("sixteenth: data of a shop of small firms", "markup") { Head = """<script type="application/ld+json">{"@type":"Store","name":"Galeri UMKM","url":"https://galeriumkm.store/","aggregateRating":{"ratingValue":"4.9","reviewCount":"210"}}</script>""", Content = """<a href="https://galeriumkm.store/">Galeri UMKM</a>""" },
        new("sixteenth: loader of a chat", "markup") { End = """<script>(function(){var s=document.createElement("script");s.src="https://cdn.widgetchat.app/v1.js";document.head.appendChild(s)})();document.addEventListener("click",function(){if(window.fbq)fbq("track","x")})</script>""" },
        new("sixteenth: telephones get a class", "markup") { Head = """<script>if(/Android|iPhone|iPad/i.test(navigator.userAgent)){document.documentElement.classList.add("mobile");window.location.hash="m"}</script>""" },
        new("sixteenth: partners in a row", "markup") { Foot = """<a href="https://bankaltimtara.co.id/">Bankaltimtara</a> <a href="https://studio99.id/">Studio99</a> <a href="https://cetak77.com/">Cetak77</a> <a href="https://katering88.shop/">Katering88</a>""" },
        new("sixteenth: entries of markets and games", "list") { Listed = [(ListKind.List, "/b/1", "Rapat Koordinasi"), (ListKind.List, "/b/2", "Untung Rp 20 Juta dari Madu Kelulut"), (ListKind.List, "/b/3", "Saldo Tabungan Siswa Bertambah"), (ListKind.List, "/b/4", "Game Karya Siswa Raih Hadiah 50 Juta"), (ListKind.List, "/b/5", "Putaran Kedua Liga Desa, Tuan Rumah Menang")] },
        new("sixteenth: feed with press and videos", "feed") { Listed = [(ListKind.Feed, "/b/1", "Rapat Koordinasi"), (ListKind.Feed, "https://www.detik.com/x", "Detik: Judi Slot Marak"), (ListKind.Feed, "https://youtu.be/abc", "Video Profil"), (ListKind.Feed, "https://majalahrumah.online/edisi-3", "Majalah Rumah Edisi 3")] },
        new("sixteenth: sitemap of services", "sitemap") { Listed = [(ListKind.Sitemap, "/login/", ""), (ListKind.Sitemap, "/bayar-retribusi-online/", ""), (ListKind.Sitemap, "/undian-berhadiah-pajak/", ""), (ListKind.Sitemap, "/toto-iswanto/", ""), (ListKind.Sitemap, "/permainan-tradisional/", "")] },
        new("sixteenth: Googlebot sees more news", "noise") { ForGooglebot = new("", "") { Title = "Beranda | Disperkim", Content = """<h3>Razia Judi Slot</h3><a href="https://kaltimtoday.co/razia">Kaltim Today</a>""" } },
    ];

    private static IEnumerable<Case> Titles(string technique, params string[] texts) => texts.Select(text => new Case("sixteenth: " + text, technique) { Title = text });

    private static IEnumerable<Case> Headlines(string technique, params string[] texts) => texts.Select(text => new Case("sixteenth: " + text, technique)
    {
        Title = text + " - Disperkim",
        Head = $"""<meta property="og:title" content="{text}"><meta name="description" content="{text}.">""",
        Content = $"""<h3><a href="/berita/{text.Length}">{text}</a></h3>""",
        Listed = [(ListKind.List, "/berita/" + text.Length, text), (ListKind.Feed, "/berita/" + text.Length, text)],
    });
}
