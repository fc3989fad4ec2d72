namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A nineteenth set of honest websites, after mending by the eighteenth, committed before it was judged; nothing was changed for it.</summary>
internal static class CleanNineteenth
{
    public static readonly Case[] All =
    [
        .. Headlines(
            "Petani Paser Menang Gugatan Rp97 Juta di Pengadilan",
            "Guru Honorer Bawa Pulang Motor dari Jalan Sehat HUT Kaltim",
            "Nelayan Bontang Raup Puluhan Juta dari Rumput Laut",
            "Ibu Rumah Tangga Terjerat Slot, Utang Rp300 Juta",
            "Komdigi: Satu Juta Situs Judi Online Ditutup",
            "Kenali Ciri Situs Pemerintah yang Disusupi Judi",
            "Peserta Adjudikasi PTSL Bertambah",
            "Daftar Informasi yang Wajib Diumumkan Secara Berkala",
            "Prediksi Kemarau Panjang, BMKG Imbau Hemat Air",
            "Wawancara Tempo.co dengan Kepala Dinas",
            "Tim Futsal Menang Besar di Laga Pembuka",
            "Putar Film Pendek, Taman Budaya Ramai",
            "Kartu Tani Bisa Tarik Tunai",
            "Bonus Akhir Tahun bagi Petugas Kebersihan",
            "Main Musik Sape di Panggung Erau",
            "Elang Bondol Dilepasliarkan di Teluk Balikpapan",
            "Pinjaman Modal UMKM Cair Pekan Ini",
            "Tesis tentang Permukiman Sungai Karang Mumus Dibukukan",
            "Live Report: Debat Publik Tata Ruang",
            "Macau Pelajari Rusunawa Kaltim"),

        Title("Telaga Bening Permai"),
        Title("Nikmati Layanan dari Rumah"),
        Title("Rumah Kita, Masa Depan Kita"),
        Title("Login Dashboard"),
        Title("Deposit Retribusi Online"),
        Title("Undian Rumah Subsidi 2026"),
        Title("Angka Backlog Perumahan"),
        Title("PERKIM36 Daftar Online"),

        Foot("optician in a closed box", """<div style="display:none"><a href="https://optik168.com/">Optik 168</a></div>"""),
        Foot("hotel in a closed box", """<div style="visibility:hidden"><a href="https://hotelgrand888.com/">Hotel Grand 888</a> <a href="/wisata">Wisata</a></div>"""),
        Foot("workers of wood off the screen", """<div style="position:absolute;left:-9999px"><a href="https://kriyaulin.net/">Kriya Ulin</a> <a href="https://rotanindah.org/">Rotan Indah</a></div>"""),
        Foot("quiz in a closed tab", """<div style="display:none" class="tab-pane"><h4>Kuis Rumah Sehat</h4><p>Jawab, kumpulkan poin, menangkan hadiah payung.</p><a href="https://kuisseru.net/rumah">Ikut kuis</a></div>"""),
        Foot("chess in a closed tab", """<div style="display:none"><h4>Klub Catur Pegawai</h4><a href="https://catur-pegawai.org/">Main catur daring</a></div>"""),
        Foot("journal of theses, folded", """<div style="height:0;overflow:hidden"><a href="https://jurnal-arsitektur.org/">Jurnal Tesis dan Disertasi Arsitektur</a></div>"""),
        Foot("pharmacy on duty, folded", """<div style="display:none"><h4>Apotek Jaga</h4><a href="https://apotekmelati.com/">Apotek Melati</a><p>Obat resep dokter.</p></div>"""),
        Foot("menu opened by a click", """<div style="opacity:0;position:absolute;top:100%"><a href="https://sewakios.net/">Sewa Kios Pasar</a><a href="https://parkirpintar.app/">Parkir Pintar</a></div>"""),
        Foot("button of letters of no size", """<a href="https://wa.me/6281234567" style="font-size:0"><img src="/wa.png" alt="Hubungi kami"></a>"""),
        Foot("black on black icons", """<i style="color:#000;background:#000"></i><a href="https://ikonkita.net/">Ikon Kita</a>"""),
        Foot("white head of a table", """<table bgcolor="#003366"><tr><td><font color="#ffffff"><a href="https://lelangbarang.net/">Lelang Barang Daerah</a></font></td></tr></table>"""),
        Foot("chat in a shut frame", """<iframe src="https://obrolankita.net/widget" width="0" height="0" title="Obrolan"></iframe>"""),
        Foot("frame of a survey", """<iframe src="https://surveikepuasan.net/f/12" style="position:relative;width:100%;height:100%"></iframe>"""),
        Foot("an older style closed by jQuery", """<div id="pesan"><a href="https://majalahgriya.com/">Majalah Griya</a></div><script>$('#pesan').hide();</script>"""),
        Foot("news on gambling in a closed tab", """<div style="display:none"><p>Diskominfo menutup 40 halaman yang disusupi promosi slot dan togel di situs sekolah.</p><a href="https://kabarmahakam.com/slot">Baca</a></div>"""),
        Foot("credits in a template", """<template><a href="https://swiperjs.com/">Swiper</a> <a href="https://owlcarousel.net/">Owl Carousel</a> <a href="https://aosjs.net/">AOS</a></template>"""),

        Head("canonical with a port", """<link rel="canonical" href="https://disperkim.kaltimprov.go.id:443/">"""),
        Head("languages by translate", """<link rel="alternate" hreflang="en" href="https://disperkim-kaltimprov-go-id.translate.goog/?_x_tr_tl=en">"""),
        Head("questions on houses", """<script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Berapa setoran awal rumah subsidi?","acceptedAnswer":{"@type":"Answer","text":"Uang muka 1 persen, bayar lewat bank pelaksana."}}]}</script>"""),
        Head("service of the office", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"Service","name":"Klinik Rumah Sehat","provider":{"@type":"GovernmentOrganization","name":"Disperkim"},"url":"https://disperkim.kaltimprov.go.id/klinik"}</script>"""),
        Head("event of play", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"SportsEvent","name":"Turnamen Domino dan Catur Pegawai","location":{"@type":"Place","name":"GOR Sempaja","url":"https://gorsempaja.net/"}}</script>"""),
        Head("cookie of a banner", """<script>if(document.cookie.indexOf('banner=1')<0){document.getElementById('x');document.cookie='banner=1';var u='https://bannerkita.net/a.js';}</script>"""),
        Head("dark by the clock", """<script>if(window.matchMedia('(prefers-color-scheme: dark)').matches){document.documentElement.className='gelap';}history.replaceState(null,'',location.href);</script>"""),
        Script("form that leads to a bank", "document.querySelector('form').addEventListener('submit',function(){window.location='https://bayarcepat.net/';});"),
        Script("points of a chart", "new Chart(c,{data:[104,116,116,112,115,58,47,47,98,112,115],url:'/api/angka'});"),
        Script("letter by letter", "var t='Selamat datang',i=0;setInterval(function(){e.innerHTML+=t.charCodeAt(i)-1>0?t[i++]:''},90);"),
        Script("a cut key", "var k='eyJhbGciOiJIUzI1NiJ9',s='c2lwZXJraW0';var tok=atob(k+s);fetch('/api',{headers:{'x':tok}});"),

        Entries("folder of a bazaar", ListKind.Sitemap, ("/berita/rapat/", ""), ("/bazar/kopi88/", ""), ("/bazar/kopi88/menu/", ""), ("/bazar/kopi88/lokasi/", "")),
        Entries("entries of a club", ListKind.List, ("/berita/rapat", "Rapat Koordinasi"), ("/berita/1", "Tips Main Voli untuk Pemula"), ("/berita/2", "Prediksi Juara Liga Pegawai")),
        Entries("doors of an office", ListKind.Feed, ("/berita/rapat", "Rapat Koordinasi"), ("/a/1", "Link Login Absensi"), ("/a/2", "Daftar Akun SSO"), ("/a/3", "Masuk Aplikasi Kinerja")),
        new("nineteenth: a report for Googlebot", "noise") { ForGooglebot = new("", "") { Content = """<article><h4><a href="https://kabarmahakam.com/judol">Polisi Bongkar Situs Judi Slot dan Togel, Bandar Ditangkap</a></h4></article>""" } },
        new("nineteenth: holiday title from Google", "noise") { FromGoogle = new("", "") { Title = "Selamat Hari Korpri - Disperkim Kaltim" } },
    ];

    private static IEnumerable<Case> Headlines(params string[] texts) => texts.Select((text, at) => new Case("nineteenth: " + text, "news")
    {
        Title = at % 4 == 0 ? text : null,
        Content = $"""<article><h4><a href="/berita/n19-{at}">{text}</a></h4><p>Demikian disampaikan dalam pertemuan di Tenggarong.</p></article>""",
        Listed = [(ListKind.List, $"/berita/n19-{at}", text), (ListKind.Feed, $"/berita/n19-{at}", text)],
    });

    private static Case Title(string title) => new("nineteenth: clean, " + title, "plain") { Title = title };

    private static Case Foot(string name, string foot) => new("nineteenth: clean, " + name, "markup") { Foot = foot };

    private static Case Head(string name, string head) => new("nineteenth: clean, " + name, "markup") { Head = head };

    private static Case Script(string name, string script) => new("nineteenth: clean, " + name, "markup") { End = $"<script>{script}</script>" };

    private static Case Entries(string name, ListKind kind, params (string Path, string Title)[] entries)
        => new("nineteenth: clean, " + name, "word") { Listed = [.. entries.Select(entry => (kind, entry.Path, entry.Title))] };
}
