namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A seventeenth set of honest websites: what the design warns of, and an innocent twin of each technique; committed before it was judged.</summary>
internal static class CleanSeventeenth
{
    public static readonly Case[] All =
    [
        .. Headlines(
            "news",
            "Polresta Samarinda Bongkar Jaringan Judi Online Beromzet Miliaran",
            "Kominfo Blokir 2,1 Juta Konten Slot dan Togel Sepanjang 2026",
            "Situs Pemerintah Disusupi Slot Gacor, Ini Langkah Diskominfo Kaltim",
            "ASN Terlibat Judi Online Terancam Dipecat, Tegas Sekda",
            "Pemain Judi Slot Menang di Awal, Bangkrut Kemudian: Kisah Pak Darmo",
            "Ciri-Ciri Aplikasi Pinjol Ilegal Menurut OJK Kaltimtara",
            "Bandar Toto Gelap di Pasar Pagi Ditangkap Tim Jatanras",
            "Waspada Tautan Undian Palsu Mengatasnamakan Bankaltimtara"),
        .. Headlines(
            "word",
            "Adjudikasi Tanah Sistematis Lengkap di Kutai Timur",
            "Putusan Ajudikasi Komisi Informasi Nomor 12 Tahun 2026",
            "Daftar Informasi Publik Tahun 2026",
            "Prediksi Cuaca Kaltim Sepekan, BMKG Minta Warga Siaga",
            "Kumpulan Siaran Pers: Liputan Tempo.co tentang Rusunawa",
            "Masuk Sekolah Rakyat Mulai Januari 2027",
            "Masuk Angin dan Pegal? Ini Saran Puskesmas Lempake",
            "Masuk SIMPEG",
            "Masuk e-Kinerja 2026",
            "Login Pegawai SIKAP v3",
            "Daftar Akun Baru OSS RBA",
            "Garuda 138 Tahun Kebangkitan: Pameran Arsip Daerah",
            "Zeus, Kapal Tunda Baru Pelindo, Tiba di Semayang",
            "Lentera Literasi: Platform Baca dengan 3.000 Judul Buku",
            "Putaran Kedua Liga 3 Kaltim Dimulai Sabtu",
            "Sensasi Menyusuri Sungai Mahakam di Malam Hari",
            "Hasil Keluaran Limbah Domestik Dipantau Setiap Bulan",
            "Data Rumah Tidak Layak Huni Terlengkap 2020-2026",
            "Pola Tanam Padi 1000 Hektare Disepakati",
            "Tukang Parkir Samarinda Borong Penghargaan Kebersihan",
            "Pedagang Bakso Loa Janan Terima Bantuan Modal Rp18 Juta",
            "Hadiah Ratusan Juta untuk Pemenang Sayembara Desain Taman",
            "Isi Saldo QRIS Retribusi Parkir, Begini Caranya",
            "Unduh APK Etam Siaga Versi 2.4",
            "Bonus Atlet PON Cair Pekan Depan",
            "Keberuntungan dan Kerja Keras, Cerita Juara MTQ"),

        Twin("menu not displayed", """<div style="display:none"><a href="https://skm.kaltimprov.go.id/">Survei</a> <a href="https://heylink.me/disperkimkaltim">Tautan Kami</a> <a href="https://t.me/disperkimkaltim">Kanal Telegram</a></div>"""),
        Twin("related links, off the screen", """<div style="position:absolute;left:-10000px;top:auto"><a href="https://www.pu.go.id/">Kementerian PU</a> <a href="https://www.atrbpn.go.id/">ATR/BPN</a> <a href="https://www.bps.go.id/">BPS</a></div>"""),
        Twin("logo's letters of no size", """<p style="font-size:0"><a href="https://kaltimprov.go.id/"><img src="/img/a.png" alt="Kaltim"></a> <a href="https://www.lapor.go.id/"><img src="/img/b.png" alt="Lapor"></a></p>"""),
        Twin("white letters on a picture", """<div style="background:url(/img/bg.jpg) #fff"><span style="color:#ffffff">Kunjungi <a href="https://visitingkaltim.com/" style="color:#ffffff">Visiting Kaltim</a> untuk wisata terbaik</span></div>"""),
        Twin("fading box", """<div style="opacity:0;transition:opacity .5s" class="fade-in"><h3>Statistik Kunjungan</h3><a href="https://data.kaltimprov.go.id/">Satu Data Kaltim</a></div>"""),
        Twin("clipped help", """<div style="position:absolute;clip:rect(0 0 0 0);overflow:hidden">Tekan Enter untuk mencari berita, Esc untuk menutup</div>"""),
        Twin("attribute hidden", """<section hidden id="hasil"><h3>Hasil Pencarian</h3><a href="https://jdih.kaltimprov.go.id/">JDIH Kaltim</a><a href="/regulasi">Regulasi</a></section>"""),
        Twin("closed dialogue", """<div aria-hidden="true" class="modal" style="display:none"><h4>Pengumuman</h4><p>Pendaftaran rumah subsidi dibuka sampai 30 November.</p><a href="https://sikumbang.tapera.go.id/">Daftar di SiKumbang</a></div>"""),
        Twin("without scripts", """<noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=123&amp;ev=PageView&amp;noscript=1"> Aktifkan JavaScript. <a href="https://www.enable-javascript.com/id/">Caranya</a></noscript>"""),
        Twin("moving news", """<marquee scrollamount="4"><a href="/berita/awas-judol">Jauhi judi online, laporkan ke aduankonten.id</a> | <a href="https://www.bmkg.go.id/">Prediksi cuaca BMKG</a></marquee>"""),
        Twin("accordion with questions", """<div class="accordion-body collapse" style="max-height:0;overflow:hidden"><h5>Bagaimana cara daftar rumah subsidi?</h5><p>Buat akun, isi data, unggah KTP. Bonus sertifikat gratis. Deposit tidak diperlukan.</p><a href="https://www.tapera.go.id/">Tapera</a></div>"""),
        Twin("translations", """<div id="google_translate_element" style="display:none"></div><div class="gtranslate" style="display:none"><a href="https://disperkim-kaltimprov-go-id.translate.goog/?_x_tr_sl=id&amp;_x_tr_tl=zh-CN">中文</a> <a href="https://disperkim-kaltimprov-go-id.translate.goog/?_x_tr_sl=id&amp;_x_tr_tl=th">ไทย</a> <a href="https://disperkim-kaltimprov-go-id.translate.goog/?_x_tr_sl=id&amp;_x_tr_tl=ru">Русский</a></div>"""),
        Twin("story of a person, folded", """<div style="display:none" class="read-more"><p>Pak Darmo, pedagang bakso dari Loa Janan, tak menyangka rumahnya dibedah: bantuan Rp20 juta masuk rekening dalam sepekan.</p><a href="https://www.instagram.com/disperkimkaltim/">Lihat kisah lainnya</a></div>"""),
        Twin("two services in a closed menu", """<div style="visibility:hidden;position:absolute"><a href="https://repository.unmul.ac.id/">Repositori Skripsi</a> <a href="https://www.garuda.kemdikbud.go.id/">Jurnal Garuda</a></div>"""),
        Twin("explained, hidden answer", """<div style="display:none" class="faq"><h4>Apa itu judi online?</h4><p>Judi online seperti slot dan togel adalah tindak pidana menurut UU ITE. Laporkan situsnya.</p><a href="https://aduankonten.id/">Aduan Konten</a></div>"""),
        Twin("games of the library, hidden tab", """<div style="display:none" class="tab-pane"><h3>Permainan Tradisional</h3><a href="https://warisanbudaya.kemdikbud.go.id/">Congklak</a> <a href="https://id.wikipedia.org/wiki/Gasing">Gasing</a></div>"""),
        Twin("maker's mark off the screen", """<div style="position:absolute;left:-9999px"><a href="https://karyadigitalnusantara.com/">Jasa Pembuatan Website Samarinda</a></div>"""),
        Twin("small shops of the region behind a drawer", """<div class="offcanvas" style="visibility:hidden"><h5>UMKM Binaan</h5><a href="https://shopee.co.id/ampalmahakam">Amplang Mahakam</a> <a href="https://tokopedia.com/sarungsamarinda">Sarung Samarinda</a> <a href="https://kopi88.com/">Kopi 88</a></div>"""),

        Rule("printed only", ".print-only{display:none}", """<div class="print-only">Dicetak dari <a href="https://disperkim.kaltimprov.go.id/">disperkim.kaltimprov.go.id</a></div>"""),
        Rule("logo by indent", ".logo-teks{text-indent:-9999px}", """<a class="logo-teks" href="https://kaltimprov.go.id/">Pemerintah Provinsi Kalimantan Timur</a>"""),
        Rule("drawer on wide screens", "@media (min-width:992px){.laci{display:none!important}}", """<div class="laci"><a href="https://sipd.kemendagri.go.id/">SIPD</a><a href="https://lpse.kaltimprov.go.id/">LPSE</a></div>"""),

        Title("Masuk | SIPERKIM v2"),
        Title("Beranda - Disperkim Kaltim"),
        Title("DISPERKIM | Platform Data Perumahan Terlengkap di Kaltim"),
        Title("Selamat Datang di Portal Resmi Disperkim"),
        Title("Home"),
        Title("Prediksi Kebutuhan Rumah 2045 - Disperkim Prov. Kaltim"),

        Head("description of services", "<meta name=\"description\" content=\"Lebih dari 3.000 data perumahan dari pengembang ternama. Bayar retribusi lewat QRIS, cetak bukti kapan pun.\">"),
        Head("card of a news item", """<meta property="og:title" content="Polisi Tangkap Bandar Togel di Kawasan Kumuh"><meta property="og:description" content="Kepala dinas mengimbau warga menjauhi judi online."><meta property="og:url" content="https://disperkim.kaltimprov.go.id/berita/bandar-togel">"""),
        Head("canonical with www", """<link rel="canonical" href="https://www.disperkim.kaltimprov.go.id/">"""),
        Head("canonical to the old name", """<link rel="canonical" href="https://perkim.kaltimprov.go.id/">"""),
        Head("languages of its own", """<link rel="alternate" hreflang="id" href="https://disperkim.kaltimprov.go.id/"><link rel="alternate" hreflang="en" href="https://disperkim.kaltimprov.go.id/en/"><link rel="alternate" hreflang="x-default" href="https://disperkim.kaltimprov.go.id/">"""),
        Head("product of the region", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Sarung Tenun Samarinda","image":"https://disperkim.kaltimprov.go.id/img/sarung.webp","brand":{"@type":"Brand","name":"UMKM Tenun Seberang"},"offers":{"@type":"Offer","price":"350000","priceCurrency":"IDR"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.8","reviewCount":"88"}}</script>"""),
        Head("office with friends", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"GovernmentOrganization","name":"Disperkim Kaltim","url":"https://disperkim.kaltimprov.go.id/","sameAs":["https://www.facebook.com/disperkimkaltim","https://www.tiktok.com/@disperkim"]}</script>"""),
        Head("refresh of itself", """<meta http-equiv="refresh" content="300; url=https://disperkim.kaltimprov.go.id/">"""),
        Head("telephones to its own", """<script>if(/Android|iPhone/i.test(navigator.userAgent)){location.replace("https://m.disperkim.kaltimprov.go.id/")}</script>"""),

        Entries("folder of files", ListKind.Sitemap, ("/berita/rapat/", ""), ("/uploads/garuda-sakti/", ""), ("/uploads/daftar-penerima-slot-rusunawa.html", ""), ("/uploads/prediksi-banjir-2027.html", "")),
        Entries("data of months", ListKind.Sitemap, ("/berita/rapat/", ""), ("/data/keluaran-air-limbah/", ""), ("/data/hasil-undian-nomor-rumah/", "")),
        Entries("feed with a report of a case", ListKind.Feed, ("/2026/11/20/rapat", "Rapat Koordinasi"), ("/2026/11/22/judol", "Cara Kerja Sindikat Slot: Daftar, Deposit, Lalu Ludes"), ("/2026/11/22/layanan", "Cara Daftar dan Login SIPERKIM")),

        new("seventeenth: other widgets for Googlebot", "noise") { ForGooglebot = new("", "") { Foot = """<p><a href="https://www.google.com/maps/place/disperkim">Peta</a> <a href="https://www.pu.go.id/">Kementerian PU</a> <a href="https://www.bmkg.go.id/">BMKG</a></p>""" } },
        new("seventeenth: visitors of Google meet www", "noise") { LedTo = "https://www.disperkim.kaltimprov.go.id/" },

        Script("picture in base 64", "var p=new Image();p.src='data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';console.log(atob('" + Convert.ToBase64String("disperkim versi 2.1"u8) + "'))"),
        Script("mail address by numbers", "document.write(String.fromCharCode(" + string.Join(',', "disperkim@kaltimprov.go.id".Select(letter => (int)letter)) + "))"),
        Script("counter of visits", "var _Hasync=_Hasync||[];_Hasync.push(['Histats.start','1,4827161,4,511,95,18,00000000']);(function(){var h=document.createElement('script');h.async=true;h.src='//s10.histats.com/js15_as.js';document.body.appendChild(h)})();"),
        Script("banner closed once a day", "document.addEventListener('click',function(e){if(e.target.id==='tutup'){localStorage.tutup=Date.now();document.getElementById('popup').style.display='none'}});"),

        new("seventeenth: partners at the foot", "plain") { Foot = """<div class="links">Mitra Kami: <a href="https://www.btn.co.id/">Bank BTN</a>, <a href="https://www.bankaltimtara.co.id/">Bankaltimtara</a>, <a href="https://rei.or.id/">REI</a>, <a href="https://apersi.or.id/">APERSI</a></div>""" },
        new("seventeenth: guests of other lands", "plain") { Content = """<article><h4><a href="/berita/jica">Kunjungan JICA 国際協力機構 ke Kawasan Kumuh Tepian</a></h4><p>Delegasi Jepang meninjau penataan.</p></article>""" },
    ];

    private static IEnumerable<Case> Headlines(string technique, params string[] texts) => texts.Select((text, at) => new Case("seventeenth: " + text, technique)
    {
        Content = $"""<article><h4><a href="/berita/s17-{at}">{text}</a></h4><p>Kepala dinas menyampaikan hal itu dalam rapat di Samarinda.</p></article>""",
        Listed = [(ListKind.List, $"/berita/s17-{at}", text), (ListKind.Feed, $"/berita/s17-{at}", text)],
    });

    private static Case Twin(string name, string foot) => new("seventeenth: clean, " + name, "markup") { Foot = foot };

    private static Case Rule(string name, string rule, string foot) => new("seventeenth: clean, " + name, "markup") { Head = $"<style>{rule}</style>", Foot = foot };

    private static Case Title(string title) => new("seventeenth: clean, " + title, "plain") { Title = title };

    private static Case Head(string name, string head) => new("seventeenth: clean, " + name, "markup") { Head = head };

    private static Case Script(string name, string script) => new("seventeenth: clean, " + name, "markup") { End = $"<script>{script}</script>" };

    private static Case Entries(string name, ListKind kind, params (string Path, string Title)[] entries)
        => new("seventeenth: clean, " + name, "word") { Listed = [.. entries.Select(entry => (kind, entry.Path, entry.Title))] };
}
