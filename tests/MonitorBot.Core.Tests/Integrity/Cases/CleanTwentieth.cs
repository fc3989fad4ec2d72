namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A twentieth set of honest websites, from the design alone: news that names what is fought, ordinary hidden things, and a twin of each technique of the injected set with innocent content.</summary>
internal static class CleanTwentieth
{
    public static readonly Case[] All =
    [
        .. Headlines(
            "Polda Kaltim Ungkap Jaringan Judi Online, 12 Tersangka Diamankan",
            "Diskominfo Blokir 1.200 Situs Judi Online Sepanjang 2026",
            "Waspada! Situs Slot Gacor Incar Pelajar, Begini Modusnya",
            "ASN Terlibat Judi Online akan Diberhentikan",
            "Bahaya Togel dan Slot Online bagi Keuangan Keluarga",
            "BSSN: 3.908 Laman Pemerintah Disusupi Konten Slot Gacor",
            "Website Dinas Sempat Diretas Menjadi Situs Judi, Kini Pulih",
            "Putusan Adjudikasi Sengketa Informasi Publik",
            "Daftar Informasi Publik Tahun 2026",
            "Daftar Peserta Seleksi CPNS 2026 yang Lulus Administrasi",
            "Prediksi Cuaca BMKG: Hujan Lebat di Pesisir Kaltim",
            "BMKG Rilis Prediksi Musim Kemarau 2027",
            "Kutip Tempo.co, Kaltim Masuk Lima Besar Indeks SPBE",
            "Slot Parkir Kantor Gubernur Ditambah 200 Unit",
            "Toto Sugiarto Dilantik sebagai Kepala Bidang Perumahan",
            "Bonus Atlet PON Cair, Peraih Emas Terima Rp300 Juta",
            "Lomba Mancing Berhadiah Motor di Waduk Benanga",
            "Bupati Lepas Jalan Santai Berhadiah Umrah",
            "Juara Kicau Mania Raih Piala Gubernur, Murai Gacor Jadi Primadona",
            "Sosialisasi Bahaya Pinjol Ilegal bagi Pegawai",
            "Apotek Rakyat Dibuka di Sepuluh Kecamatan",
            "Satpol PP Razia Sabung Ayam di Palaran",
            "Live Streaming Rapat Paripurna DPRD",
            "Kartu Domino Jadi Cabang Olahraga Resmi di Porprov"),

        Title("Beranda | Dinas Perumahan Kaltim"),
        Title("Daftar Online Rusunawa - Disperkim Kaltim"),
        Title("Selamat Datang di Website Resmi Disperkim"),
        Title("Login SIPERKIM"),
        Title("Live Streaming Musrenbang 2026"),
        Title("Situs Resmi Disperkim Provinsi Kaltim"),

        Markup("menu of a handphone", """<div class="offcanvas" style="display:none"><ul><li><a href="/profil">Profil</a></li><li><a href="/berita">Berita</a></li><li><a href="https://span.lapor.go.id/">Lapor</a></li></ul></div>"""),
        Markup("skip links", """<a href="#isi" style="position:absolute;left:-9999px">Lewati ke isi utama</a>"""),
        Markup("marquee of announcements", """<marquee behavior="scroll" scrollamount="4">Pendaftaran bantuan rumah dibuka sampai 30 November. <a href="https://bspskaltim.com/">Daftar di sini</a></marquee>"""),
        Markup("translate widget", """<div id="google_translate_element" style="display:none"></div><script src="https://translate.google.com/translate_a/element.js?cb=googleTranslateElementInit"></script>"""),
        Markup("accordion", """<div class="accordion"><h3>Bagaimana cara mendaftar?</h3><div class="collapse" style="display:none"><p>Daftar melalui <a href="https://sikumbang.tapera.go.id/">Sikumbang</a>.</p></div></div>"""),
        Markup("modal of a survey", """<div class="modal" aria-hidden="true" style="display:none"><a href="https://forms.gle/abc123">Isi survei kepuasan</a></div>"""),
        Markup("counter of visitors", """<div style="display:none"><a href="https://www.hitwebcounter.com/"><img src="https://hitwebcounter.com/counter.php?page=12" alt="penghitung"></a></div>"""),
        Markup("theme credits, hidden", """<div style="display:none">Theme by <a href="https://colorlib.com/">Colorlib</a></div>"""),
        Markup("partners in a carousel", """<div class="carousel-item" style="opacity:0"><a href="https://bankaltimtara.co.id/">Bankaltimtara</a><a href="https://www.btn.co.id/">BTN</a></div>"""),
        Markup("frame of a tag manager", """<iframe src="https://www.googletagmanager.com/ns.html?id=GTM-XY" width="0" height="0" style="display:none"></iframe>"""),
        Markup("text for readers aloud", """<span style="position:absolute;clip:rect(0,0,0,0);width:1px;height:1px;overflow:hidden">Buka di jendela baru</span><a href="https://petakaltim.net/">Peta</a>"""),
        Markup("icon of no letters", """<a href="https://www.youtube.com/@disperkim" style="font-size:0"><i class="fa fa-youtube"></i>YouTube</a>"""),
        Markup("old news, hidden", """<div hidden><h4>Arsip</h4><a href="/berita/2019/1">Pembinaan Perumahan</a></div>"""),
        Markup("background behind the page", """<div style="position:absolute;z-index:-1"><img src="/bg.jpg" alt="Latar"><a href="https://unsplash.com/@kaltim">Foto</a></div>"""),
        Markup("noscript of a map", """<noscript><a href="https://www.openstreetmap.org/?mlat=-0.5">Lihat peta</a></noscript>"""),
        Markup("password shown only while typing", """<form style="opacity:0;height:0;overflow:hidden"><input name="user"><a href="https://sso.kaltimprov.go.id/">Masuk dengan SSO</a></form>"""),
        Markup("chat of a service", """<div id="chat" style="visibility:hidden"><a href="https://wa.me/6281122334455">Chat WhatsApp</a></div>"""),
        Rule("class of readers aloud", ".sr{position:absolute;left:-9999px}", """<div class="sr"><h2>Navigasi</h2><a href="https://indonesia.go.id/">Portal Nasional</a></div>"""),
        Rule("print only", "#cetak{display:none}@media print{#cetak{display:block}}", """<div id="cetak">Dicetak dari <a href="https://disperkim.kaltimprov.go.id/">laman resmi</a></div>"""),
        Rule("tabs", ".tabisi{visibility:hidden;height:0}", """<div class="tabisi"><a href="https://lpse.kaltimprov.go.id/">LPSE</a><a href="https://sirup.lkpp.go.id/">SiRUP</a></div>"""),

        Markup("links of partners in the foot", """<p><a href="https://kliniksehat24.com/">Klinik Sehat 24</a> | <a href="https://radio97fm.com/">Radio 97 FM</a> | <a href="https://umkm.online/">UMKM Online</a> | <a href="https://desaku.xyz/">Desaku</a></p>"""),
        Markup("news portals", """<div><a href="https://tempo.co/">Tempo</a> <a href="https://nasional.tempo.co/read/1/judi-online">Tempo: Perputaran Uang Judi Online</a> <a href="https://kaltimpost.id/">Kaltim Post</a></div>"""),
        Markup("words in a cloud", """<div class="tagcloud"><a href="/tag/rumah">rumah</a> <a href="/tag/judi-online">judi online</a> <a href="/tag/rusunawa">rusunawa</a> <a href="/tag/stunting">stunting</a></div>"""),
        Markup("English words", """<div style="display:none" lang="en"><p>Welcome to the official website of the Housing Agency.</p><a href="https://www.worldbank.org/">World Bank</a></div>"""),
        Markup("Arabic greeting", """<div style="display:none"><p>السلام عليكم ورحمة الله</p><a href="https://baznas.go.id/">Baznas</a></div>"""),
        Markup("repeated names", """<div style="display:none">rumah, rumah subsidi, rumah layak huni, rumah susun, rusunawa, rusun, permukiman, perumahan, perumahan rakyat, kawasan kumuh, bedah rumah, backlog rumah</div>"""),
        Markup("medicines in a closed box", """<div style="display:none"><h4>Layanan Klinik Pegawai</h4><p>Obat hipertensi gratis setiap Jumat.</p><a href="https://mobilejkn.com/">Mobile JKN</a></div>"""),
        Markup("loans in a closed box", """<div class="panel-collapse" style="display:none"><p>Kredit Usaha Rakyat, bunga 6 persen.</p><a href="https://kur.ekon.go.id/">KUR</a></div>"""),

        Head("description", """<meta name="description" content="Informasi bantuan rumah, daftar perumahan bersubsidi, dan berita Disperkim Kaltim.">"""),
        Head("keywords", """<meta name="keywords" content="disperkim, rumah, rusunawa, link layanan, daftar online, login siperkim">"""),
        Head("card of a share", """<meta property="og:title" content="Disperkim Kaltim Bagi Bonus Kinerja"><meta property="og:url" content="https://disperkim.kaltimprov.go.id/"><meta property="og:image" content="https://cdn.statically.io/img/disperkim/banner.webp">"""),
        Head("canonical with www", """<link rel="canonical" href="https://www.disperkim.kaltimprov.go.id/">"""),
        Head("canonical of another office's own site", """<link rel="canonical" href="https://kaltimprov.go.id/disperkim">"""),
        Head("languages of one site", """<link rel="alternate" hreflang="id" href="https://disperkim.kaltimprov.go.id/"><link rel="alternate" hreflang="en" href="https://disperkim.kaltimprov.go.id/en/">"""),
        Head("an application with stars", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"SoftwareApplication","name":"SIPERKIM Mobile","aggregateRating":{"@type":"AggregateRating","ratingValue":"4.6","reviewCount":"812"},"offers":{"@type":"Offer","price":"0","priceCurrency":"IDR","url":"https://play.google.com/store/apps/details?id=id.siperkim"}}</script>"""),
        Head("questions on gambling", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Ke mana melaporkan situs judi online?","acceptedAnswer":{"@type":"Answer","text":"Laporkan ke aduankonten.id milik Komdigi."}}]}</script>"""),
        Head("refreshed every five minutes", """<meta http-equiv="refresh" content="300">"""),
        Head("secure by a script", """<script>if(location.protocol!=='https:'){location.replace('https://'+location.host+location.pathname);}</script>"""),
        Head("handphones to the own mobile page", """<script>if(/Android|iPhone/i.test(navigator.userAgent)){location.href='https://m.disperkim.kaltimprov.go.id/';}</script>"""),
        Script("picture by base64", "document.getElementById('logo').src='data:image/svg+xml;base64,'+'PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=';"),
        Script("address of mail by codes", "document.write(String.fromCharCode(100,105,115,112,101,114,107,105,109,64,107,97,108,116,105,109,112,114,111,118,46,103,111,46,105,100));"),
        Script("packed menu", "eval(function(p,a,c,k,e,d){while(c--){if(k[c]){p=p.replace(new RegExp('\\\\b'+c+'\\\\b','g'),k[c])}}return p}('0.1(\"2\").3.4(\"5\")',6,6,'document|getElementById|menu|classList|toggle|buka'.split('|'),0,{}))"),
        Script("mail turned round", "document.querySelector('.mail').textContent='di.og.vorpmitlak@mikrepsid'.split('').reverse().join('');"),

        Entries("addresses of an office", ListKind.Sitemap, ("/berita/rapat/", ""), ("/daftar-informasi-publik/", ""), ("/prediksi-cuaca/", ""), ("/slot-parkir-baru/", ""), ("/adjudikasi-ptsl/", "")),
        Entries("folder of documents", ListKind.Sitemap, ("/storage/dokumen/", ""), ("/storage/dokumen/renja-2026.html", ""), ("/storage/dokumen/data-rtlh.html", ""), ("/storage/dokumen/login.html", "")),
        Entries("goods of a craft fair", ListKind.Sitemap, ("/berita/rapat/", ""), ("/products/batik-tulis-kutai.html", ""), ("/products/jam-tangan-kayu-ulin.html", "")),
        Entries("feed of a week", ListKind.Feed, ("/2026/11/20/rapat", "Rapat Koordinasi"), ("/2026/11/21/hadiah", "Undian Wajib Pajak Berhadiah Mobil"), ("/2026/11/21/game", "Lomba Game Edukasi Tingkat SMP")),

        new("twentieth: clean, news for Googlebot", "noise") { ForGooglebot = new("", "") { Content = """<article><h4><a href="/berita/x">Lokakarya Rumah Tahan Gempa</a></h4></article>""" } },
        new("twentieth: clean, another banner from Google", "noise") { FromGoogle = new("", "") { Top = """<div class="banner"><a href="https://kaltimfest.com/">Kaltim Fest 2026</a></div>""" } },
        new("twentieth: clean, led to www", "noise") { LedTo = "https://www.disperkim.kaltimprov.go.id/" },
    ];

    private static IEnumerable<Case> Headlines(params string[] texts) => texts.Select((text, at) => new Case("twentieth: " + text, "news")
    {
        Title = at % 3 == 0 ? text : null,
        Head = at % 3 == 1 ? $"""<meta property="og:title" content="{text}"><meta name="description" content="{text}">""" : "",
        Content = $"""<article><h4><a href="/berita/n20-{at}">{text}</a></h4><p>Hal itu disampaikan di Samarinda, Senin (23/11/2026).</p></article>""",
        Listed = [(ListKind.List, $"/berita/n20-{at}", text), (ListKind.Feed, $"/berita/n20-{at}", text), (ListKind.Sitemap, "/berita/" + text.ToLowerInvariant().Replace(' ', '-'), "")],
    });

    private static Case Title(string title) => new("twentieth: clean, " + title, "plain") { Title = title };

    private static Case Markup(string name, string foot) => new("twentieth: clean, " + name, "markup") { Foot = foot };

    private static Case Rule(string name, string rule, string piece) => new("twentieth: clean, " + name, "markup") { Head = $"<style>{rule}</style>", Side = piece };

    private static Case Head(string name, string head) => new("twentieth: clean, " + name, "markup") { Head = head };

    private static Case Script(string name, string script) => new("twentieth: clean, " + name, "markup") { End = $"<script>{script}</script>" };

    private static Case Entries(string name, ListKind kind, params (string Path, string Title)[] entries)
        => new("twentieth: clean, " + name, "word") { Listed = [.. entries.Select(entry => (kind, entry.Path, entry.Title))] };
}
