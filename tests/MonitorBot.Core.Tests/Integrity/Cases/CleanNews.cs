namespace MonitorBot.Core.Integrity.Cases;

/// <summary>Reports and campaigns about gambling, words and all.</summary>
internal static class CleanNews
{
    private const string Release = """
        <article><h2><a href="/2026/11/21/polresta-ungkap-jaringan-situs-slot-gacor-omzet-miliaran">Polresta Ungkap Jaringan Situs Slot Gacor Beromzet Miliaran</a></h2><span>21 November 2026</span>
        <p>Polresta Samarinda menangkap empat tersangka pengelola situs judi online. Para pelaku menawarkan slot gacor, toto macau, dan RTP live melalui media sosial, dengan bonus new member dan deposit pulsa.</p>
        <p>"Warga kami minta waspada terhadap iming-iming maxwin," ujar Kapolresta. Barang bukti berupa 14 telepon genggam dan rekening penampung disita. Masyarakat dapat melapor melalui <a href="https://aduankonten.id">aduankonten.id</a> atau <a href="https://humas.polri.go.id/">Humas Polri</a>.</p></article>
        """;

    public static readonly Case[] All =
    [
        new("police press release", "news") { Content = Release },
        new("police press release as the page's own title", "news") { Title = "Polresta Ungkap Jaringan Situs Slot Gacor Beromzet Miliaran - Disperkim Kaltim", Content = Release },
        new("press release with matching description", "news") { Title = "Polda Kaltim Tangkap Pengelola Situs Slot Gacor", Head = """<meta name="description" content="Polda Kaltim menangkap lima tersangka pengelola situs slot gacor dan togel hongkong di Balikpapan, omzet Rp 3 miliar per bulan."><meta property="og:title" content="Polda Kaltim Tangkap Pengelola Situs Slot Gacor">""", Content = Release },
        new("news with keywords", "news") { Head = """<meta name="keywords" content="polda kaltim, judi online, slot gacor, penangkapan, berita samarinda">""", Content = Release },
        new("news in a closed tab", "news") { Content = $"""<div class="tab-pane" style="display:none">{Release}</div>""" },
        new("news in a modal", "news") { End = $"""<div class="modal" style="display:none">{Release}</div>""" },
        new("news teaser in a hidden slide", "news") { Content = """<div class="carousel-item" style="display:none"><a href="https://kaltimkece.id/warta/polisi-bongkar-judi-slot-gacor-di-samarinda">Polisi Bongkar Judi Slot Gacor di Samarinda, Omzet Rp 2 Miliar</a></div>""" },
        new("news in a running text", "news") { Top = """<marquee>Awas judi online! Jangan tergoda slot gacor dan iming-iming maxwin. <a href="https://www.komdigi.go.id/">Komdigi</a></marquee>""" },
        new("warning for civil servants", "news") { Content = "<article><h3>ASN Terlibat Judi Online Terancam Sanksi Berat</h3><p>Gubernur mengingatkan ASN agar menjauhi judi online, slot, togel, dan poker online.</p></article>" },
        new("circular against gambling", "news") { Content = """<p>Surat Edaran tentang Larangan Judi Online bagi ASN <a href="/storage/se-larangan-judi-online.pdf">unduh</a></p>""" },
        new("article explains the terms", "news") { Title = "Mengenal Istilah Slot Gacor dan Modus Penipuannya bagi Remaja", Content = "<p>Istilah slot gacor, maxwin, scatter hitam, rungkad, dan RTP live dipakai untuk memikat korban.</p>" },
        new("school counselling", "news") { Content = "<h4><a href='/artikel/bahaya-judi-online-bagi-pelajar'>Bahaya Judi Online bagi Pelajar</a></h4><p>Guru BK membahas bahaya judol dan game slot.</p>" },
        new("slug about gambling news", "news") { Listed = [(ListKind.Sitemap, "/berita/polisi-tangkap-bandar-togel-di-loa-janan", ""), (ListKind.Sitemap, "/berita/kominfo-blokir-ribuan-situs-judi-online", ""), (ListKind.Sitemap, "/berita/waspada-penipuan-berkedok-slot-gacor", "")] },
        new("feed about gambling news", "news") { Listed = [(ListKind.Feed, "/a/1", "Komdigi Blokir 3.000 Situs Judi Slot dan Togel Online"), (ListKind.Feed, "/a/2", "Satgas Judi Online Tangkap Operator Server Kamboja"), (ListKind.Feed, "/a/3", "Cegah Judi Online, Diskominfo Gelar Literasi Digital")] },
        new("tag page of a news portal", "news") { Side = """<a href="/tag/judi-online">judi online</a> <a href="/tag/slot-gacor">slot gacor</a> <a href="/tag/polda-kaltim">polda kaltim</a>""" },
        new("search for a term", "news") { Listed = [(ListKind.List, "/?s=judi+online", "Hasil pencarian")] },
        new("headline asks to stop", "news") { Title = "Stop Judi Online! - Disperkim", Content = "<h1>Stop Judi Online!</h1><p>Bersama kita lawan judol.</p>" },
        new("campaign site linked from the menu", "news") { Nav = """<li><ul style="display:none"><li><a href="https://stopjudionline.id/">Stop Judi Online</a></li></ul></li>""" },
        new("complaint line in a hidden menu", "news") { Nav = """<li style="display:none"><a href="https://wa.me/6281110015080">Lapor Judi Online</a></li>""" },
        new("complaint desk of another office", "news") { Foot = """<a href="https://judionline.komdigi.go.id">Lapor Judi Online</a>""" },
        new("banner against gambling", "news") { Side = """<a href="https://www.polri.go.id/"><img src="/b.jpg" alt="Lawan Judi Online"></a>""" },
        new("video about gambling", "news") { Content = """<iframe src="https://www.youtube.com/embed/abc" title="Bahaya Slot Gacor dan Judi Online"></iframe>""" },
        new("news links to a portal", "news") { Content = """<p>Sumber: <a href="https://www.detik.com/tag/slot-gacor">detik.com</a></p>""" },
        new("news links to a neighbour's report", "news") { Content = """<p>Baca juga: <a href="https://nomorsatukaltim.disway.id/read/1/polisi-gerebek-markas-situs-slot-gacor">Polisi Gerebek Markas Situs Slot Gacor di Balikpapan</a></p>""" },
        new("national news in a feed widget", "news") { Side = """<ul><li>Menkominfo: Perputaran Uang Judi Online Rp 600 Triliun</li><li>PPATK Blokir Rekening Bandar Slot</li></ul>""" },
        new("data in a script", "news") { End = """<script>window.__DATA__={"berita":[{"judul":"Polisi Tangkap Admin Situs Slot Gacor","url":"https://kaltimtoday.co/polisi-tangkap-admin"}]};document.getElementById('app').innerHTML='';</script>""" },
        new("data of a front end", "news") { End = """<script id="__NEXT_DATA__" type="application/json">{"props":{"items":[{"title":"Komdigi Blokir Situs Slot Gacor dan Toto Macau"}]}}</script>""" },
        new("structured data of a report", "news") { Head = """<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Polda Kaltim Tangkap Lima Pengelola Situs Slot Gacor di Balikpapan","description":"Polisi menyita rekening dan telepon genggam milik pengelola situs judi online"}</script>""" },
        new("court report", "news") { Content = "<p>Terdakwa perkara perjudian jenis togel Hongkong dijatuhi pidana penjara 8 bulan berdasarkan Pasal 303 KUHP.</p>" },
        new("religious lecture", "news") { Content = "<p>Khatib mengingatkan jamaah menjauhi judi, khamar, dan riba. Judi online merusak keluarga.</p>" },
        new("blocked content statistics", "news") { Content = "<table><tr><th>Jenis</th><th>Jumlah</th></tr><tr><td>Judi online</td><td>2.100.000</td></tr><tr><td>Pornografi</td><td>98.000</td></tr></table>" },
        new("list of addresses that were blocked, as text", "news") { Content = "<p>Situs yang diblokir antara lain slot88gacor.xyz, rajatogel.top, dan sbobet77.vip.</p>" },
        new("English news on a casino", "news") { Content = "<p>Singapore's casino operator reported record revenue; the casino resort plans an expansion.</p>" },
        new("English headline on a casino", "news") { Title = "Casino Resort Development and Its Lessons for Tourism Policy" },
        new("Googlebot sees the same press release", "noise") { Content = Release, ForGooglebot = new("", "") { Content = Release } },
        new("rotating teaser on gambling only for Googlebot", "noise") { ForGooglebot = new("", "") { Side = "<p>Polisi bongkar situs slot gacor</p>" } },
    ];
}
