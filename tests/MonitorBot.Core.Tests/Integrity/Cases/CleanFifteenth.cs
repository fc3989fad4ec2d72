namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A fifteenth set of honest websites, the twins of what was added for the fourteenth; committed before it was judged.</summary>
internal static class CleanFifteenth
{
    public static readonly Case[] All =
    [
        .. Titles(
            "word",
            "Main Bareng Yuk! | Festival Permainan Rakyat", "Game Center Kaltim", "Menangkan Hadiah Jutaan Rupiah, Ikuti Kuis Sanitasi", "Raih Mimpimu Bersama Kami", "Ayo Menabung, Raih Untung", "Modal Usaha Tanpa Bunga, Daftar Sekarang", "Bayar Online, Mudah dan Cepat", "E-Samsat: Bayar Sekarang, Bebas Denda",
            "Play Store Aplikasi Pemda", "Kartu Kendali Deposit Sampah", "Lucky Draw Pembayar Air Minum", "Bonus Atlet Cair", "Klaim Saldo Jaminan Hari Tua", "Pasang Bendera Setengah Tiang", "Putar Film Dokumenter Hunian", "Mesin Antrean Digital Terbaru", "Angka Harapan Hidup dan Angka Kemiskinan", "Permainan Tradisional Logo dan Egrang", "Pemenang Sayembara Logo", "Hoki dan Kriket Masuk PON", "Winwin Solution untuk Semua"),
        .. Titles(
            "plain",
            "SIKOMPAK", "Halo Perkim", "Smart Living", "QUANTUM | Login", "SINAR", "Beranda – Zetta", "WebGIS v3", "Rumah123 Kaltim", "Pelita88", "KlikRumah", "DigiPlay Kids", "Portal Data Terbuka", "Your Gateway to Better Living", "บ้านเพื่อประชาชน", "住房局官方网站", "Chào mừng quý khách", "公式サイト", "Официальный сайт"),
        .. Headlines(
            "news",
            "Penjual Cilok Naik Haji Berkat Menabung", "Trik Jitu Memancing Ikan Patin ala Nelayan", "Main Sebentar, Anak Kecanduan Gawai", "Bursa Transfer Borneo FC Malam Ini", "Gadai Emas Pegadaian Ringankan Warga", "Jasa Pembuatan Paspor Palsu Dibongkar", "Awas Starlight Princess, Gim Berkedok Hiburan", "Pemain Pro Latih Siswa SMK"),
        new("fifteenth: canonical at the older name", "markup") { Head = """<link rel="canonical" href="https://disperkim.id/">""" },
        new("fifteenth: canonical at the maker who signs", "markup") { Head = """<link rel="canonical" href="https://webdesapro.com/">""", Foot = """<a href="https://webdesapro.com/">Webdesapro</a>""" },
        new("fifteenth: files of another host", "markup") { Head = """<link rel="canonical" href="https://perkim-prov.net/"><link rel="stylesheet" href="https://perkim-prov.net/css/app.css">""" },
        new("fifteenth: feed at a burner", "markup") { Head = """<link rel="alternate" type="application/rss+xml" href="https://feeds.feedburner.com/disp"><link rel="alternate" type="application/json+oembed" href="https://disperkim.kaltimprov.go.id/wp-json/oembed/1.0/embed">""" },
        new("fifteenth: card at a page of a network", "markup") { Head = """<meta property="og:url" content="https://www.facebook.com/disperkim"><meta property="og:url" content="https://s.id/perkim">""" },
        new("fifteenth: draft at the maker's", "markup") { Head = """<link rel="canonical" href="https://dev.solusiweb.co.id/"><meta property="og:url" content="https://demo.solusiweb.co.id/">""" },
        new("fifteenth: demo of a theme", "markup") { Head = """<meta property="og:url" content="https://demo.themesuite.com/govt/"><link rel="canonical" href="https://preview.colorlib.com/theme/">""" },
        new("fifteenth: partners named by their hosts", "markup") { Foot = """<p>Mitra: <a href="https://pln.co.id/">PLN</a> <a href="https://batik88.store/">Batik88</a> <a href="https://kopi77.shop/">Kopi77</a> <a href="https://madu101.online/">Madu101</a></p>""" },
        new("fifteenth: makers of data", "markup") { Head = """<script type="application/ld+json">{"@type":"WebSite","name":"Disperkim","url":"https://disperkim.kaltimprov.go.id/","creator":{"@type":"Organization","name":"Webku","url":"https://webku.site/"}}</script>""", Foot = """<a href="https://webku.site/">Webku</a>""" },
        new("fifteenth: old browsers led away", "markup") { End = """<script>if(/MSIE|Trident/.test(navigator.userAgent)){location.href="https://browsehappy.com/"}</script>""" },
        new("fifteenth: a touch opens the survey", "markup") { End = """<script>document.addEventListener("click",function(e){if(e.target.id=="s"){window.open("https://survei-kepuasan.kaltimprov.go.id/")}})</script>""" },
        new("fifteenth: packed slider", "script") { End = """<script>eval(function(p,a,c,k,e,d){while(c--)if(k[c])p=p.replace(new RegExp('\\b'+c.toString(a)+'\\b','g'),k[c]);return p}('0.1("2").3()',4,4,'document|getElementById|slider|focus'.split('|'),0,{}))</script>""" },
        new("fifteenth: entries of goods and games", "list") { Listed = [(ListKind.List, "/berita/1", "Rapat Koordinasi"), (ListKind.List, "/berita/2", "Modal Kecil Untung Besar dari Jamur Tiram"), (ListKind.List, "/berita/3", "Bayar Pajak Dapat Bonus Poin"), (ListKind.List, "/berita/4", "Bermain Sambil Belajar di Rumah"), (ListKind.List, "/berita/5", "Menang Telak di Kandang Sendiri")] },
        new("fifteenth: feed of partners' sites", "feed") { Listed = [(ListKind.Feed, "/a/rapat", "Rapat Koordinasi"), (ListKind.Feed, "https://pasarsenja.store/produk/1", "Amplang Ikan Tenggiri"), (ListKind.Feed, "https://pasarsenja.store/produk/2", "Sarung Samarinda")] },
        new("fifteenth: sitemap of a second host", "sitemap") { Listed = [(ListKind.Sitemap, "https://perkim.kaltimprov.go.id/a/", ""), (ListKind.Sitemap, "https://disperkim-kaltim.web.id/b/", ""), (ListKind.Sitemap, "/c/", "")] },
        new("fifteenth: shown to Googlebot in English", "noise") { ForGooglebot = new("", "") { Title = "Welcome | Playground for Kids", Content = "<p>Play and win prizes with our friends</p>" } },
    ];

    private static IEnumerable<Case> Titles(string technique, params string[] texts) => texts.Select(text => new Case("fifteenth: " + text, technique) { Title = text });

    private static IEnumerable<Case> Headlines(string technique, params string[] texts) => texts.Select(text => new Case("fifteenth: " + text, technique)
    {
        Title = text,
        Head = $"""<meta name="description" content="{text}">""",
        Content = $"""<h3>{text}</h3>""",
        Listed = [(ListKind.List, "/berita/" + text.Length, text), (ListKind.Feed, "/berita/" + text.Length, text)],
    });
}
