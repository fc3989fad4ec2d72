namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A twenty-third set of honest websites that look suspicious, from the design alone, as <see cref="InjectedTwentyThird"/>; <b>judged once before anything was changed for it</b>.</summary>
internal static class CleanTwentyThird
{
    public static readonly Case[] All =
    [
        .. Headlines(
            "Polda Kaltim Bongkar Situs Slot88 dan Sbobet Beromzet Miliaran",
            "Diskominfo Blokir Rajazeus, Macau303, dan Dewa777",
            "Bahaya Mahjong Ways bagi Pelajar, Ini Pesan Dinas Pendidikan",
            "Siaran Pers: Waspada Tautan Slot Gacor di Laman Pemerintah",
            "Satgas Umumkan Daftar 120 Domain Judi Daring yang Diblokir",
            "Lomba Slot Car Meriahkan HUT Samarinda",
            "Slot Parkir Pasar Pagi Ditambah 200",
            "Slot Vaksin Meningitis Jemaah Haji Tersedia",
            "Slot Jadwal Wawancara CPNS Diumumkan",
            "Slot Orbit Satelit Nusantara, Ini Penjelasan Ahli",
            "Sejarah Togel di Indonesia: dari Porkas sampai SDSB",
            "Atlet Poker Kaltim Tampil di Kejuaraan Nasional",
            "Nobar Casino Royale di Taman Budaya",
            "Prediksi Hasil Panen Padi Kutai Kartanegara Naik",
            "Prediksi Skor Timnas: Warga Nobar di GOR",
            "RTP: Rencana Tindak Pengendalian Risiko Tahun 2027",
            "RTP Live Streaming Sosialisasi Rencana Tata Pertanahan",
            "BPD Kaltimtara Buka Deposito Berjangka Bunga 5 Persen",
            "Perumda Layani Pulsa Listrik dan Token",
            "Jackpot Undian Tabungan Simpeda Diraih Warga Paser",
            "Gelar Akun Pro Canva Gratis untuk Guru",
            "Server Pusat Data Nasional Sementara Pulih",
            "Lomba Domino Antar-RT, Juara Bawa Pulang Kambing",
            "Mahjong Jadi Cabang Eksibisi Olahraga Pikiran",
            "Toto Sugiharto Dilantik Jadi Kepala Bidang",
            "Pemuda Olympus Climbing Club Juara Panjat Tebing",
            "Bonus Member Baru Perpustakaan: Tas dan Buku",
            "Sweet Bonanza: Festival Permen dan Kue UMKM Anak",
            "Scatter Plot Data Stunting Dipaparkan Bappeda",
            "Judi Sabung Ayam di Kutim Digerebek",
            "Ketua RT Dibekuk karena Jadi Pengepul Togel Online",
            "Mantan Pemain Slot Berbagi Kisah: Maxwin Itu Bohong",
            "Psikolog: Kenali Ciri Kecanduan Slot Gacor",
            "Link Alternatif Pendaftaran PPDB Kaltim",
            "Kapal Ferry Tambah Slot Keberangkatan Hari Ini",
            "Gacor di Laga Tandang, Striker Borneo FC Panen Bonus"),

        Title("Prediksi Cuaca Hari Ini - Samarinda"),
        Title("Kupon Undian Pajak Daerah Berhadiah Umrah"),
        Title("Daftar Login Layanan Terpercaya Kaltim"),
        Title("Mpo - Musyawarah Perencanaan Operasional"),
        Title("Jam Hoki Band Manggung di Erau"),
        Title("Pasang Baru Sambungan Air Bersih Online Resmi"),
        Title("Live Draw Undian Gebyar PKB Kaltim"),

        Meta("description", "Dinas Perumahan mengajak warga melawan judi online, slot, dan togel melalui pendidikan keluarga."),
        Meta("keywords", "cegah judi online, blokir slot gacor, aduan konten, diskominfo"),
        Meta("description", "Slot kunjungan rumah contoh terbatas. Daftar dan pilih jadwal, gratis."),
        Meta("og:title", "Deposit Sampah Jadi Saldo Dana Warga"),
        Meta("og:description", "RTP, RKA, dan DPA tahun 2027 dapat diunduh di sini."),

        Markup("modal with ministries", """<div class="modal" style="display:none"><a href="https://www.komdigi.go.id/">Komdigi</a> <a href="https://www.bssn.go.id/">BSSN</a> <a href="https://aduankonten.id/">Aduan Konten</a></div>"""),
        Markup("translate widget", """<div id="google_translate_element" style="display:none"><a href="https://translate.google.com/">Powered by Google</a></div>"""),
        Markup("consent", """<div class="cc-banner" style="visibility:hidden"><p>Situs ini memakai kuki.</p><a href="https://www.cookiesandyou.com/">Pelajari</a></div>"""),
        Markup("chat", """<div style="position:fixed;bottom:-600px"><a href="https://wa.me/628115551234">Chat Admin</a><iframe src="https://embed.tawk.to/5f/default"></iframe></div>"""),
        Markup("pixel", """<noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1&ev=PageView&noscript=1"></noscript>"""),
        Markup("tag manager", """<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-K1" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>"""),
        Markup("drawer with markets", """<nav style="transform:translateX(-100%);position:fixed"><a href="https://www.tokopedia.com/umkmkaltim">Toko UMKM</a><a href="https://shopee.co.id/umkmkaltim">Shopee</a></nav>"""),
        Markup("tab of a press release", """<div class="tab-pane" style="display:none"><h4>Siaran Pers</h4><p>Polisi menutup situs Slot88, Dewa777 dan Sbobet yang beromzet miliaran rupiah.</p><a href="https://humas.polri.go.id/">Humas Polri</a></div>"""),
        Markup("closed list of blocked domains", """<details><summary>Domain diblokir</summary><ul><li>garudaslot[.]vip</li><li>macan4d[.]xyz</li><li>bos138[.]click</li></ul></details>"""),
        Markup("hidden form of a service", """<form style="display:none"><label>Slot waktu</label><select><option>08.00</option></select><a href="https://jadwal.kaltimprov.go.id/">Pilih slot</a></form>"""),
        Markup("print only", """<div style="display:none" class="print-only">Sumber: <a href="https://disperkim.kaltimprov.go.id/">disperkim.kaltimprov.go.id</a></div>"""),
        Markup("slides", """<div class="slide" style="opacity:0"><a href="https://kaltimberdaulat.id/">Kaltim Berdaulat</a></div><div class="slide" style="opacity:0"><a href="https://visitkaltim.travel/">Visit Kaltim</a></div>"""),
        Markup("marquee of notices", """<marquee>Waspada judi online! Laporkan ke <a href="https://aduankonten.id/">aduankonten.id</a> | Slot antrean loket dibuka 07.30</marquee>"""),
        Markup("cheap endings of partners", """<p>Mitra: <a href="https://kopikaltim.shop/">Kopi Kaltim</a> <a href="https://lombariset.online/">Lomba Riset</a> <a href="https://desawisata.site/">Desa Wisata</a></p>"""),
        Markup("counter of visits off the screen", """<div style="position:absolute;left:-9999px"><a href="https://www.histats.com/">hit counter</a></div>"""),
        Markup("honeypot of a form", """<div style="position:absolute;left:-5000px" aria-hidden="true"><input name="b_1"><a href="https://mailchimp.com/">Mailchimp</a></div>"""),
        Markup("lazy picture of a banner", """<img data-src="/banner-antijudi.jpg" alt="Stop Judi Online" style="opacity:0">"""),
        Markup("menu closed until clicked", """<ul class="dropdown-menu" style="display:none"><li><a href="https://sirup.lkpp.go.id/">SIRUP</a></li><li><a href="https://jdihn.go.id/">JDIH</a></li><li><a href="https://slotkonsultasi.id/">Slot Konsultasi</a></li></ul>"""),
        Rule("pop-up", ".popup{display:none;position:fixed}", """<div class="popup"><img src="/ayo.jpg" alt="Lawan Judi Online"><a href="https://s.id/lawanjudol">Ikuti kampanye</a></div>"""),
        Rule("for readers aloud", ".sr-only{position:absolute;width:1px;height:1px;overflow:hidden}", """<span class="sr-only"><a href="https://lapor.go.id/">Lapor</a></span>"""),

        Script("builds the menu", "var m=[['Beranda','/'],['PPID','https://ppid.kaltimprov.go.id/']];m.forEach(function(x){document.write('<li><a href=\"'+x[1]+'\">'+x[0]+'</a></li>');});"),
        Script("picture in base64", "var i=new Image();i.src='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';document.body.appendChild(i);"),
        Script("telephones to the small site", "if(/Mobi/.test(navigator.userAgent)){location.replace('https://m.disperkim.kaltimprov.go.id/');}"),
        Script("coded setting", "var s=JSON.parse(atob('eyJuYW1hIjoiRGlzcGVya2ltIiwic2xvdCI6ImFudHJlYW4ifQ=='));"),
        Head("canonical at another own name", """<link rel="canonical" href="https://perkim.kaltimprov.go.id/">"""),
        Head("tongues of one's own", """<link rel="alternate" hreflang="en" href="https://disperkim.kaltimprov.go.id/en"><link rel="alternate" hreflang="id" href="https://disperkim.kaltimprov.go.id/">"""),
        Head("ware of a market", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Amplang Kuku Macan 250 g","brand":"UMKM Kaltim","offers":{"@type":"Offer","price":"25000","priceCurrency":"IDR"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.8","reviewCount":"112"}}</script>"""),
        Head("stars of an office", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"GovernmentOffice","name":"Disperkim Kaltim","aggregateRating":{"@type":"AggregateRating","ratingValue":"4.2","reviewCount":"57"}}</script>"""),
        Head("questions on gambling", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Bagaimana melaporkan situs judi online?","acceptedAnswer":{"@type":"Answer","text":"Kirim alamat situs slot atau togel itu ke aduankonten.id beserta tangkapan layar."}}]}</script>"""),

        Entries("addresses", ListKind.Sitemap, ("/berita/apel/", ""), ("/slot-parkir-pasar-pagi/", ""), ("/prediksi-hasil-panen-2027/", ""), ("/toto-sugiharto-dilantik/", ""), ("/ads.txt", ""), ("/togel-masa-lalu-porkas-sdsb/", "")),
        Entries("reports in a feed", ListKind.Feed, ("/2026/11/20/apel", "Apel Pagi"), ("/2026/11/22/a", "Komdigi Blokir Slot88 dan 5.000 Situs Serupa"), ("/2026/11/22/b", "Lima Admin Sbobet Divonis Dua Tahun")),
        new("twenty-third: clean, other news for Googlebot", "noise") { ForGooglebot = new("", "") { Content = """<article><h4><a href="/berita/k">Kejati Tahan Bandar Judi Slot</a></h4></article>""" } },
    ];

    private static IEnumerable<Case> Headlines(params string[] texts) => texts.Select((text, at) => new Case("twenty-third: " + text, "news")
    {
        Title = at % 3 == 1 ? text : null,
        Head = at % 2 == 1 ? $"""<meta property="og:title" content="{text}"><meta name="description" content="{text}">""" : "",
        Content = $"""<article><h4><a href="/berita/n23-{at}">{text}</a></h4><p>Baca keterangan lengkapnya.</p></article>""",
        Listed = [(ListKind.List, $"/berita/n23-{at}", text), (ListKind.Feed, $"/berita/n23-{at}", text), (ListKind.Sitemap, "/berita/" + text.ToLowerInvariant().Replace(' ', '-'), "")],
    });

    private static Case Title(string title) => new("twenty-third: clean, " + title, "plain") { Title = title };

    private static Case Meta(string name, string content) => new("twenty-third: clean, " + content, "plain") { Head = $"""<meta {(name.StartsWith("og:", StringComparison.Ordinal) ? "property" : "name")}="{name}" content="{content}">""" };

    private static Case Head(string name, string head) => new("twenty-third: clean, " + name, "markup") { Head = head };

    private static Case Markup(string name, string foot) => new("twenty-third: clean, " + name, "markup") { Foot = foot };

    private static Case Rule(string name, string rule, string piece) => new("twenty-third: clean, " + name, "markup") { Head = $"<style>{rule}</style>", Side = piece };

    private static Case Script(string name, string script) => new("twenty-third: clean, " + name, "markup") { End = $"<script>{script}</script>" };

    private static Case Entries(string name, ListKind kind, params (string Path, string Title)[] entries)
        => new("twenty-third: clean, " + name, "word") { Listed = [.. entries.Select(entry => (kind, entry.Path, entry.Title))] };
}
