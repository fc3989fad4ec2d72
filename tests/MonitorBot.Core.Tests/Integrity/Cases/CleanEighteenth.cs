namespace MonitorBot.Core.Integrity.Cases;

/// <summary>An eighteenth set of honest websites, twins of what the mending by the seventeenth looks at, committed before it was judged.</summary>
internal static class CleanEighteenth
{
    public static readonly Case[] All =
    [
        .. Headlines(
            "Siapa Untung dari Judi Online? Ini Kata Ekonom Unmul",
            "Tempo.co: Jaringan Togel Internasional Terbongkar di Batam",
            "Mengapa Slot Selalu Membuat Pemain Kalah",
            "Putusan Adjudikasi Nomor 08/KI/2026",
            "Prediksi BMKG: Hujan Lebat di Kutai Barat",
            "Menang Adu Penalti, Pusamania Berpesta",
            "Meja Hijau Menanti Penyerobot Lahan",
            "Main Layangan Dekat SUTT Berbahaya",
            "Kasino Ilegal di Kapal Tongkang Digerebek",
            "Login Kembali ke Aplikasi Setelah Pembaruan",
            "Hadiah Mobil untuk Wajib Pajak Teladan",
            "Saldo Kas Daerah Aman hingga Akhir Tahun",
            "Bandar Udara APT Pranoto Layani Rute Baru",
            "Bandara dan Bandar Lampung Jajaki Rute",
            "Server Baru Percepat Layanan Digital",
            "Jual Beli Jabatan, Dua Pejabat Diperiksa",
            "Skripsi Terbaik tentang Permukiman Diberi Penghargaan",
            "Game Jam Kaltim: 40 Tim Bikin Gim Pendidikan"),

        Title("Meja Hijau untuk Penyerobot Lahan"),
        Title("Main Bersama di Taman Samarendah"),
        Title("Situs Resmi Pemerintah"),
        Title("Login"),
        Title("Aplikasi e-Perkim"),
        Title("Sistem Informasi Perumahan v4"),
        Title("Menang Lawan Kumuh"),
        Title("Bebas Judi, Hidup Tenang"),

        Foot("drawer from the left", """<nav style="position:fixed;left:-100%;width:280px"><a href="https://simperum-online.com/">SIMPERUM</a><a href="https://e-rusunawa.com/">e-Rusunawa</a><a href="/kontak">Kontak</a></nav>"""),
        Foot("film behind the page", """<div style="position:absolute;z-index:-1"><video src="/v.mp4"></video><a href="https://pexels.com/video/1">Video: Pexels</a></div>"""),
        Foot("white letters in a dark box", """<div style="background:#0b3d2e"><p style="color:#fff">Kerja sama dengan <a style="color:#fff" href="https://yayasanrumahsejuk.org/">Yayasan Rumah Sejuk</a></p></div>"""),
        Foot("white letters in a white frame in a picture", """<div style="background:#fff"><div style="background:url(/x.jpg)"><span style="color:#fff">Selamat datang <a href="https://griyasehat.org/">Griya Sehat</a></span></div></div>"""),
        Foot("old font", """<font color="#ffffff"><a href="https://visual-hut.net/">Galeri foto</a></font>"""),
        Foot("dialogue for cookies", """<dialog><p>Situs ini memakai kuki. <a href="https://cookieconsent.info/">Pelajari</a></p></dialog>"""),
        Foot("dialogue for a call centre", """<dialog id="cc"><h4>Pusat Panggilan 112</h4><a href="https://chat-layanan.site/masuk">Mulai obrolan</a></dialog>"""),
        Foot("maker off the screen", """<p style="text-indent:-9999px"><a href="https://pixelborneo.studio/">Desain oleh Pixel Borneo</a></p>"""),
        Foot("counter of no size", """<div style="width:0;height:0;overflow:hidden"><a href="https://freecounterstat.com/">free counter</a></div>"""),
        Foot("weather off the screen", """<div style="position:absolute;left:-9999px"><a href="https://cuacalokal.net/samarinda">Prakiraan cuaca</a></div>"""),
        Foot("lists of friends in a tab", """<div class="tab-pane" style="display:none"><a href="https://komunitasarsitek.net/">Komunitas Arsitek</a> <a href="https://rumahkayu-nusantara.com/">Rumah Kayu</a> <a href="https://betoncepat.com/">Beton Cepat</a></div>"""),
        Foot("help without scripts", """<noscript>Peta tidak tampil tanpa JavaScript. <a href="https://petainteraktif.net/bantuan">Bantuan peta</a></noscript>"""),
        Foot("children's play in a folded box", """<div style="max-height:0;overflow:hidden"><h4>Permainan Edukasi Rumah Sehat</h4><a href="https://gimrumahsehat.com/">Mainkan bersama anak</a></div>"""),
        Foot("bank in a folded box", """<div style="display:none"><h4>Pembayaran Angsuran</h4><p>Setor tunai, tarik tunai, saldo, dan transaksi QRIS.</p><a href="https://bankbtn-properti.com/">Bayar sekarang</a></div>"""),
        Foot("loans explained", """<div style="display:none"><h4>Apa itu pinjol ilegal?</h4><p>Pinjaman online tanpa izin OJK.</p><a href="https://cekfintech.info/">Cek legalitas</a></div>"""),
        Foot("preloader taken away", """<div id="muat"><a href="https://loading.io/">loading</a></div><script>document.getElementById('muat').remove();document.querySelector('.berita').style.color='red';</script>"""),
        Foot("box of a parade closed by a script", """<div id="iklan"><img src="/p.jpg" alt="Erau"><a href="https://festivalerau.com/">Festival Erau</a></div><script>setTimeout(function(){document.getElementById('iklan').style.display='none'},9000)</script>"""),

        Head("drawer only on wide screens", """<style>@media (min-width:1200px){.m-menu{display:none}}@media (min-width:1px){.sembunyi{display:none}}</style>"""),
        Head("website under two names", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":"Disperkim","url":"https://www.disperkim.kaltimprov.go.id/","potentialAction":{"@type":"SearchAction","target":"https://disperkim.kaltimprov.go.id/?s={q}"}}</script>"""),
        Head("an article on another's goods", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Produk UMKM Binaan","publisher":{"@type":"Organization","name":"Kabar Etam","url":"https://kabaretam.com/"},"isBasedOn":"https://kabaretam.com/umkm"}</script>"""),
        Head("app in the store", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"SoftwareApplication","name":"SIPERKIM Mobile","operatingSystem":"ANDROID","aggregateRating":{"@type":"AggregateRating","ratingValue":"4.1","ratingCount":"112"},"offers":{"@type":"Offer","price":"0","url":"https://play.google.com/store/apps/details?id=id.go.kaltimprov.siperkim"}}</script>"""),
        Script("a button that leads away", "function bukaAduan(){window.location.href='https://aduanwarga.net/form';}document.getElementById('aduan').onclick=bukaAduan;"),
        Script("settings of a chat", "window.chatSettings={url:'https://obrolan-cepat.com/api',path:location.pathname};"),
        Script("own telephones", "if(screen.width<600&&location.pathname==='/'){location.href='https://disperkim.kaltimprov.go.id/m/'}"),
        Script("colours as numbers", "var palet=[112,128,144,176,196,222,245,255,250,240];var k=palet.map(function(x){return x-3});localStorage.palet=k.join(',');"),
        Script("a key of digits", "var token='5f4dcc3b5aa765d61d8327deb882cf99';var n=parseInt('1f',16);fetch('/api/kunjungan?t='+token);"),
        Script("numbers without points", "var s='1.250.000'.replace(/\\./g,'');var t='2026-11-23 08:00'.split('-').join('/');document.title=document.title.trim();"),
        Head("handler of pictures", """<img src="/logo.png" onerror="this.onerror=null;this.src='https://placehold.co/100x40'" onload="this.style.opacity=1">"""),

        Entries("doors of services", ListKind.List, ("/berita/rapat", "Rapat Koordinasi"), ("/layanan/1", "Login SIMPEG2"), ("/layanan/2", "Daftar SIPD88")),
        Entries("folder of a school", ListKind.Sitemap, ("/berita/rapat/", ""), ("/mitra/sdn138/", ""), ("/mitra/sdn138/daftar-siswa.html", ""), ("/mitra/sdn138/login.html", "")),
        Entries("slots of services", ListKind.Sitemap, ("/berita/rapat/", ""), ("/layanan/slot-antrean/", ""), ("/layanan/slot-konsultasi/", ""), ("/layanan/slot-kunjungan/", "")),
        new("eighteenth: other banner for Googlebot", "noise") { ForGooglebot = new("", "") { Title = "Dinas Perumahan Rakyat dan Kawasan Permukiman Prov. Kaltim", Foot = """<a href="https://festivalerau.com/">Festival Erau</a> <a href="https://yayasanrumahsejuk.org/">Yayasan Rumah Sejuk</a>""" } },
        new("eighteenth: wide frame of a map", "markup") { Content = """<iframe src="https://petainteraktif.net/kaltim" style="width:100%;height:100vh;border:0"></iframe>""" },
    ];

    private static IEnumerable<Case> Headlines(params string[] texts) => texts.Select((text, at) => new Case("eighteenth: " + text, "news")
    {
        Content = $"""<article><h4><a href="/berita/e18-{at}">{text}</a></h4><p>Hal itu disampaikan dalam keterangan pers di Samarinda.</p></article>""",
        Listed = [(ListKind.List, $"/berita/e18-{at}", text), (ListKind.Feed, $"/berita/e18-{at}", text), (ListKind.Sitemap, $"/berita/{text.ToLowerInvariant().Replace(' ', '-')}/", "")],
    });

    private static Case Title(string title) => new("eighteenth: clean, " + title, "plain") { Title = title };

    private static Case Foot(string name, string foot) => new("eighteenth: clean, " + name, "markup") { Foot = foot };

    private static Case Head(string name, string head) => new("eighteenth: clean, " + name, "markup") { Head = head };

    private static Case Script(string name, string script) => new("eighteenth: clean, " + name, "markup") { End = $"<script>{script}</script>" };

    private static Case Entries(string name, ListKind kind, params (string Path, string Title)[] entries)
        => new("eighteenth: clean, " + name, "word") { Listed = [.. entries.Select(entry => (kind, entry.Path, entry.Title))] };
}
