namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A thirteenth set of honest websites, committed before it was judged: above all titles and metas whose words stand nowhere else on the page.</summary>
internal static class CleanThirteenth
{
    public static readonly Case[] All =
    [
        .. Titles(
            "Login | e-Office", "Daftar Akun SIMPERUM", "Portal Layanan Resmi", "Bonus Demografi Kaltim 2045", "Sistem Informasi Bantuan v2", "Office365 Disperkim", "SPSE 4.5 | LPSE", "Aplikasi RTLH 2026 - Masuk", "Selamat Tahun Baru 2027 🎉", "Game Edukasi Sanitasi untuk Anak",
            "Hadiah Lomba Kampung Bersih, Daftar Sekarang", "Bandar Udara, Pelabuhan, dan Rusunawa", "Kaltim Win-Win Solution", "Agen Perubahan Reformasi Birokrasi", "Klinik Rumah Sehat: Deposit Sampah, Menang Undian", "Zona Integritas WBK/WBBM 2026", "Link Zoom Rakor dan Akun Wifi Tamu", "Pengumuman Pemenang Tender Paket 88", "RSS Feed Terbaru", "Under Construction",
            "Judul Situs Anda", "Untitled Document", "Joomla4 Demo Site", "Dashboard Admin – AdminLTE3", "Selamat Datang di CodeIgniter4", "Laravel 11", "Bangga Kencana: Taruhan Masa Depan Bangsa", "Siaga Judol: Ruang Konseling ASN", "Klub Bola Voli dan Biliar Korpri Raih Jackpot Emas", "Bola Panas Reklamasi: Main Mata Izin Tambang"),
        new("thirteenth: description of a theme", "markup") { Head = """<meta name="description" content="Responsive Bootstrap5 admin and game portal template, free download, best design 2026">""" },
        new("thirteenth: author of a page", "markup") { Head = """<meta name="author" content="Elisabet Toto"><meta name="publisher" content="Admin88">""" },
        new("thirteenth: data of an event", "markup") { Head = """<script type="application/ld+json">{"@type":"Event","name":"Turnamen Mobile Legends Piala Gubernur: Hadiah 50 Juta","description":"Game online resmi, daftar gratis, hadiah jutaan rupiah","organizer":{"name":"ESI Kaltim"}}</script>""" },
        new("thirteenth: data of questions", "markup") { Head = """<script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Bagaimana cara daftar akun dan login?","acceptedAnswer":{"@type":"Answer","text":"Buka link resmi, daftar dengan NIK, lalu masuk. Gratis tanpa deposit."}}]}</script>""" },
        new("thirteenth: hidden partners with digits", "markup") { Nav = """<div style="position:absolute;left:-9999px" class="offcanvas"><a href="https://studio77.id/">Studio77</a><a href="https://kopi88.com/">Kopi88</a></div>""" },
        new("thirteenth: visible partners with digits", "markup") { Foot = """<a href="https://hotel101.com/">Hotel101</a> <a href="https://radio88.id/">Radio88</a> <a href="https://bengkel77.com/">Bengkel77</a> <a href="https://apotek24.id/">Apotek24</a>""" },
        new("thirteenth: script leads to another office", "markup") { End = """<script>if(!navigator.cookieEnabled){location.href="https://sso.samarinda.go.id/login"}</script>""" },
        new("thirteenth: script leads to a game of learning", "markup") { End = """<script>document.getElementById("g").onclick=function(){window.open("https://quizizz.com/join")}</script>""" },
        new("thirteenth: crawler's title is short", "noise") { ForGooglebot = new("", "") { Title = "Berita Terbaru Resmi 2026" } },
        new("thirteenth: crawler's offline page", "noise") { ForGooglebot = new("", "") { Title = "Just a moment...", Content = """<p>Checking your browser</p><a href="https://www.cloudflare.com/">Cloudflare</a>""" } },
        new("thirteenth: entries of players", "word") { Listed = [(ListKind.List, "/a", "Main Bola Sabun, Anak TK Menang Besar Hadiah Sepeda"), (ListKind.List, "/b", "Daftar Game Edukasi Resmi Kemendikbud, Link Download Gratis"), (ListKind.List, "/c", "Cytotec dan Aspirin: Penjelasan Apoteker"), (ListKind.List, "/d", "Login Akun PMM, Ini Link Alternatif Terbaru")] },
    ];

    private static IEnumerable<Case> Titles(params string[] texts) => texts.Select(text => new Case("thirteenth: " + text, "word") { Title = text });
}
