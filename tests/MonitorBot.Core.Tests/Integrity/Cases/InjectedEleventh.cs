namespace MonitorBot.Core.Integrity.Cases;

/// <summary>An eleventh set, as government websites are attacked today; written from the design alone, without having read the rule's code or its words.</summary>
internal static class InjectedEleventh
{
    private const string Brands = """<a href="https://naga4d.vip/">naga4d</a> <a href="https://koi303.click/login">koi303 login</a> <a href="https://pulau138.top/">slot pulau138</a>""";

    public static readonly Case[] All =
    [
        .. Titles(
            "KOITOTO : Link Login Resmi Koitoto Situs Toto Togel 4D Terpercaya 2026",
            "SLOT QRIS 🔥 Situs Slot Depo 5K Via QRIS Tanpa Potongan Gampang Menang",
            "NAGA303 > Daftar Akun Slot Thailand Super Gacor Malam Ini",
            "Pulau138 Login | Pulau138 Daftar | Link Alternatif Pulau138 Terbaru",
            "Kakek Zeus: Bocoran Pola Gacor Olympus 1000 Hari Ini x5000",
            "RAJAWD77 🎖️ Agen Judi Bola Online & Live Casino Resmi Indonesia",
            "Demo Slot Mahjong Wins 3 Black Scatter Gratis Anti Lag Rupiah",
            "Slot Deposit Pulsa Tanpa Potongan Telkomsel XL - Bonus New Member 100 di Awal",
            "LAUTAN88 - Platform Hiburan Digital Terdepan dengan RTP 98% dan Akses 24 Jam",
            "Data HK Lotto 6D Pengeluaran Hongkong Pools Tercepat Malam Ini",
            "Dinas Perumahan Rakyat - Situs Toto Macau 4D Bandar Togel Hadiah Terbesar",
            "Bandar PKV Games QQ Online Server 24 Jam Minimal Depo 10rb",
            "mawartoto mawartoto mawartoto login mawartoto link alternatif mawartoto wap"),
        new("eleventh: domain changed owner in title", "title") { Title = "SENSA69 Link Gacor Sensasi Kemenangan Setiap Hari, Daftar Disini" },
        new("eleventh: only a brand and login", "title") { Title = "Gajah4D Login" },
        new("eleventh: brand and heylink", "title") { Title = "BIMASPIN HEYLINK: Masuk & Daftar Bimaspin Versi Terbaru" },

        new("eleventh: description of a brand", "meta") { Head = """<meta name="description" content="KOITOTO merupakan situs toto togel online resmi dengan hadiah 4D terbesar, deposit QRIS 5 ribu dan pelayanan 24 jam nonstop.">""" },
        new("eleventh: og of a slot site", "meta") { Head = """<meta property="og:title" content="Slot Gacor Gampang Maxwin x1000 Anti Rungkad"><meta property="og:image" content="https://imgur.com/a1.png">""" },
        new("eleventh: twitter card", "meta") { Head = """<meta name="twitter:title" content="PULAU777 Agen Slot Online Pragmatic dan PG Soft Terlengkap"><meta name="twitter:description" content="Main slot bet 200 perak pasti JP">""" },
        new("eleventh: keywords", "meta") { Head = """<meta name="keywords" content="slot gacor, slot88, situs slot, slot online, togel online, toto slot, bandar togel, rtp slot">""" },
        new("eleventh: author and publisher", "meta") { Head = """<meta name="author" content="NAGA4D SLOT"><meta name="publisher" content="Naga4D Situs Togel Online"><meta name="copyright" content="Naga4D Togel">""" },

        new("eleventh: canonical to a rented domain", "canonical") { Head = """<link rel="canonical" href="https://www.koitoto-resmi.site/">""" },
        new("eleventh: amp to a shop of slots", "canonical") { Head = """<link rel="amphtml" href="https://amp-slotgacor.pages.dev/disperkim/">""" },
        new("eleventh: amp on a bucket", "canonical") { Head = """<link rel="amphtml" href="https://ampnaga303.b-cdn.net/">""" },
        new("eleventh: canonical to a page with a brand on an own path", "canonical") { Head = """<link rel="canonical" href="https://disperkim.kaltimprov.go.id/wp-content/uploads/?id=slot-gacor-maxwin">""" },

        new("eleventh: hreflang of another shop", "hreflang") { Head = """<link rel="alternate" hreflang="id-ID" href="https://slot-qris.cfd/id/"><link rel="alternate" hreflang="x-default" href="https://slot-qris.cfd/">""" },

        new("eleventh: json-ld of a product", "json-ld") { Head = """<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Situs Slot Gacor Depo 5K Naga303","brand":{"@type":"Brand","name":"NAGA303"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.9","reviewCount":"918273"},"offers":{"@type":"Offer","price":"5000","priceCurrency":"IDR"}}</script>""" },
        new("eleventh: json-ld of questions", "json-ld") { Head = """<script type="application/ld+json">{"@context":"https://schema.org","@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Apa itu KOITOTO?","acceptedAnswer":{"@type":"Answer","text":"KOITOTO adalah bandar togel dan slot online terpercaya dengan pasaran Toto Macau, SGP dan HK."}}]}</script>""" },

        new("eleventh: display none", "hidden") { Foot = $"""<div style="display:none">{Brands}</div>""" },
        new("eleventh: off-screen by left", "hidden") { End = $"""<div style="position:absolute;left:-12345px;top:-9999px">{Brands}</div>""" },
        new("eleventh: off-screen by indent", "hidden") { Foot = $"""<p style="text-indent:-99999px">{Brands}</p>""" },
        new("eleventh: zero font", "hidden") { Content = $"""<span style="font-size:0px;line-height:0">{Brands}</span>""" },
        new("eleventh: opacity", "hidden") { Side = $"""<div style="opacity:0;pointer-events:none;height:0">{Brands}</div>""" },
        new("eleventh: one pixel", "hidden") { Foot = $"""<div style="height:1px;width:1px;overflow:hidden">{Brands}</div>""" },
        new("eleventh: marquee of one pixel", "hidden") { Foot = $"""<marquee width="1" height="1" scrollamount="9000">{Brands}</marquee>""" },
        new("eleventh: noscript", "hidden") { End = $"""<noscript>{Brands}</noscript>""" },
        new("eleventh: clip", "hidden") { Foot = $"""<div style="clip-path:circle(0);position:fixed">{Brands}</div>""" },
        new("eleventh: white on white", "hidden") { Foot = $"""<div style="background:#fff"><p style="color:#fff;font-size:2px">{Brands}</p></div>""" },
        new("eleventh: scale", "hidden") { Foot = $"""<div style="transform:scale(0)">{Brands}</div>""" },
        new("eleventh: hidden attribute, brands on .edu hosts", "hidden") { Foot = """<ul hidden><li><a href="https://journal.univ-a.ac.ke/public/slot777/">slot777</a></li><li><a href="https://lib.school-b.edu.pe/wp/toto-slot/">toto slot</a></li><li><a href="https://repo.c.edu.vn/sbobet/">sbobet</a></li></ul>""" },
        new("eleventh: foreign words hidden", "hidden") { Foot = """<div style="display:none"><a href="https://pg-auto.vip/">สล็อตเว็บตรง</a> <a href="https://ufa-th.vip/">แทงบอลออนไลน์</a> <a href="https://soicau.vip/">nhà cái uy tín</a></div>""" },
        new("eleventh: class with rule", "class rule") { Head = "<style>.xk9{position:absolute;left:-4000em}</style>", Foot = $"""<div class="xk9">{Brands}</div>""" },
        new("eleventh: id with rule", "class rule") { Head = "<style>#seo-box{max-height:0;overflow:hidden}</style>", Foot = $"""<div id="seo-box">{Brands}</div>""" },

        new("eleventh: cloaked title", "cloaking") { ForGooglebot = new("", "") { Title = "SLOT GACOR 🎰 Situs Slot Online Terbaru Gampang Menang 2026" } },
        new("eleventh: cloaked content in links", "cloaking") { ForGooglebot = new("", "") { Foot = $"""<div>{Brands}<a href="https://rajawd77.cam/">rajawd77</a></div>""" } },
        new("eleventh: Japanese shop for the crawler", "cloaking") { ForGooglebot = new("", "") { Title = "【楽天市場】ルイヴィトン 財布 メンズ 激安通販 送料無料", Content = """<a href="https://jp-brand-outlet.shop/">公式サイト</a> <p>品番 M60895 新品 正規品 価格 12,800円</p>""" } },
        new("eleventh: Google's visitors are led away", "cloaking") { LedTo = "https://naga303-gacor.lol/?ref=go" },
        new("eleventh: landing page for Google's visitors", "cloaking") { FromGoogle = new("", "") { Title = "Pulau138 - Login", Content = """<a href="https://t.ly/pulau138">DAFTAR</a> <a href="https://t.ly/pulau138">LOGIN</a>""" } },
        new("eleventh: Vietnamese bookmaker for the crawler", "cloaking") { ForGooglebot = new("", "") { Title = "Kèo Nhà Cái 5 – Tỷ lệ kèo bóng đá hôm nay, Xôi Lạc TV trực tiếp" } },

        new("eleventh: posts in a list", "list") { Listed = [(ListKind.List, "/berita/rapat-evaluasi-rkpd", "Rapat Evaluasi RKPD"), (ListKind.List, "/berita/sosialisasi-rtlh", "Sosialisasi Bantuan RTLH"), (ListKind.List, "/berita/situs-slot-gacor-server-thailand", "Situs Slot Gacor Server Thailand No 1 Mudah Maxwin Hari Ini")] },
        new("eleventh: a brand in a list", "list") { Listed = [(ListKind.List, "/berita/rapat-evaluasi-rkpd", "Rapat Evaluasi RKPD"), (ListKind.List, "/berita/koitoto", "KOITOTO Agen Toto Slot Online Resmi Hadiah 4D 10 Juta")] },
        new("eleventh: pattern of a game in a list", "list") { Listed = [(ListKind.List, "/berita/pola-mahjong-ways-2", "Pola Mahjong Ways 2 Hari Ini Langsung Scatter Hitam"), (ListKind.List, "/berita/apel-pagi", "Apel Pagi Bersama Kepala Dinas")] },
        new("eleventh: winner's story in a list", "list") { Listed = [(ListKind.List, "/berita/apel-pagi", "Apel Pagi Bersama Kepala Dinas"), (ListKind.List, "/artikel/strategi-spin", "Strategi Spin Turbo Gates of Olympus Bawa Pulang 120 Juta, Cek RTP Live Jam Gacor")] },
        new("eleventh: Japanese posts in a list", "list") { Listed = [(ListKind.List, "/berita/apel-pagi", "Apel Pagi Bersama Kepala Dinas"), (ListKind.List, "/berita/m1", "オンラインカジノ 入金不要ボーナス おすすめ ランキング"), (ListKind.List, "/berita/m2", "ブランド コピー 財布 激安 通販 専門店")] },
        new("eleventh: feed of posts", "feed") { Listed = [(ListKind.Feed, "/2026/11/apel", "Apel Pagi"), (ListKind.Feed, "/2026/11/rtp-slot", "RTP Slot Pragmatic Hari Ini Terlengkap | Bocoran Slot Gacor")] },
        new("eleventh: feed of casinos abroad", "feed") { Listed = [(ListKind.Feed, "/2026/11/apel", "Apel Pagi"), (ListKind.Feed, "/2026/11/x", "Best Online Casinos Australia Real Money No Deposit Bonus Codes 2026"), (ListKind.Feed, "/2026/11/y", "Mostbet Aviator Game: Bonus 100% Apk Download")] },
        new("eleventh: sitemap of slots", "sitemap") { Listed = [(ListKind.Sitemap, "/slot-gacor-hari-ini/", ""), (ListKind.Sitemap, "/slot-depo-10k/", ""), (ListKind.Sitemap, "/berita/apel-pagi/", "")] },
        new("eleventh: sitemap of doorway folders", "sitemap") { Listed = [(ListKind.Sitemap, "/assets/vendor/naga303/", ""), (ListKind.Sitemap, "/assets/vendor/pulau138/", ""), (ListKind.Sitemap, "/assets/vendor/koitoto-login/", ""), (ListKind.Sitemap, "/berita/apel-pagi/", "")] },
        new("eleventh: sitemap with questions", "sitemap") { Listed = [(ListKind.Sitemap, "/?slot=toto-macau-4d", ""), (ListKind.Sitemap, "/index.php?go=situs-togel-terpercaya", ""), (ListKind.Sitemap, "/berita/apel-pagi/", "")] },
        new("eleventh: sitemap grown tenfold with casinos", "sitemap") { Sitemap = (220, 9_800), Listed = [(ListKind.Sitemap, "/casino-en-ligne-france-bonus-sans-depot/", ""), (ListKind.Sitemap, "/online-casino-deutschland-echtgeld/", ""), (ListKind.Sitemap, "/berita/apel-pagi/", "")] },

        new("eleventh: script leads away", "redirect") { End = """<script>if(document.referrer.indexOf("google")>-1){window.location.href="https://naga303.lol/masuk"}</script>""" },
        new("eleventh: refresh", "redirect") { Head = """<meta http-equiv="refresh" content="0;url=https://slot-koitoto.cfd/?go">""" },
        new("eleventh: handphones are led away", "redirect") { End = """<script>/Android|iPhone/i.test(navigator.userAgent)&&location.replace("https://daftar-pulau138.click/")</script>""" },
        new("eleventh: base64 leads away", "script") { End = """<script>eval(atob("bG9jYXRpb24uaHJlZj0iaHR0cHM6Ly9uYWdhMzAzLXNsb3QueHl6LyI7"))</script>""" },
        new("eleventh: codes of letters", "script") { Head = """<script>window.location=String.fromCharCode(104,116,116,112,115,58,47,47,115,108,111,116,103,97,99,111,114,46,108,111,108,47);</script>""" },
        new("eleventh: hex letters", "script") { End = """<script>var _0x1=["\x68\x74\x74\x70\x73\x3a\x2f\x2f\x73\x6c\x6f\x74\x2d\x67\x61\x63\x6f\x72\x2e\x78\x79\x7a"];location.href=_0x1[0];</script>""" },
        new("eleventh: links written by script", "script") { End = """<script>document.write('<div style="display:none"><a href="https://naga4d.vip/">naga4d slot</a><a href="https://togel-sgp.top/">togel sgp</a></div>')</script>""" },
        new("eleventh: script loaded from a shop", "script") { End = """<script src="https://cdn.slotgacor-seo.xyz/js/links.js"></script>""" },
        new("eleventh: script hides its box", "script hides") { Foot = $"""<div id="fx7">{Brands}</div>""", End = """<script>document.getElementById("fx7").style.display="none"</script>""" },

        new("eleventh: frame over everything", "frame") { Top = """<iframe src="https://koitoto-login.site/" style="position:fixed;top:0;left:0;width:100%;height:100%;z-index:99999;border:0"></iframe>""" },
        new("eleventh: frame of one pixel", "frame") { End = """<iframe src="https://rtp-naga303.top/live" width="1" height="1" style="visibility:hidden"></iframe>""" },

        new("eleventh: partners in the foot", "outbound") { Foot = """<p><a href="https://naga4d.vip/">Slot Gacor</a> | <a href="https://situs-toto.bond/">Situs Toto</a> | <a href="https://depo5k.sbs/">Slot Depo 5K</a> | <a href="https://sgp-pools.icu/">Live Draw SGP</a></p>""" },
        new("eleventh: brands in the side", "outbound") { Side = """<ul><li><a href="https://www.koi303.com/" title="slot">koi303</a></li><li><a href="https://gajah4d.net/">gajah4d</a></li><li><a href="https://mawartoto.org/">mawartoto</a></li><li><a href="https://rajawd77.info/">rajawd77</a></li></ul>""" },

        new("eleventh: letters for numbers", "disguise") { Title = "S1TUS SL0T G4C0R H4R1 1N1 M4XW1N" },
        new("eleventh: spaced letters", "disguise") { Title = "S L O T  G A C O R  -  S I T U S  T O G E L" },
        new("eleventh: mathematical letters", "disguise") { Title = "𝗡𝗔𝗚𝗔𝟯𝟬𝟯 𝗦𝗶𝘁𝘂𝘀 𝗦𝗹𝗼𝘁 𝗚𝗮𝗰𝗼𝗿 𝗧𝗲𝗿𝗽𝗲𝗿𝗰𝗮𝘆𝗮" },
        new("eleventh: Cyrillic letters", "disguise") { Title = "Ѕіtuѕ Ѕlоt Gасоr Tоgеl Оnlіnе" },
        new("eleventh: zero-width between letters", "disguise") { Foot = "<div style=\"display:none\"><a href=\"https://bunga-kertas.org/\">s\u200Bl\u200Bo\u200Bt g\u200Ba\u200Bc\u200Bo\u200Br</a> <a href=\"https://bunga-kertas.org/2\">t\u200Bo\u200Bg\u200Be\u200Bl</a></div>" },

        new("eleventh: Thai title", "other language") { Title = "สล็อตเว็บตรง ไม่ผ่านเอเย่นต์ ฝากถอนออโต้ ไม่มีขั้นต่ำ 2026" },
        new("eleventh: Chinese title", "other language") { Title = "开云体育官网入口_kaiyun最新版APP下载" },
        new("eleventh: Japanese goods in title", "other language") { Title = "【公式】シャネル バッグ 激安 通販 レディース 送料無料" },
        new("eleventh: Vietnamese title", "other language") { Title = "Nổ Hũ Đổi Thưởng - Game Bài Tài Xỉu Uy Tín Nhất 2026" },

        new("eleventh: pills in the title", "other spam") { Title = "Buy Viagra Online Without Prescription - Cheap Generic Cialis 20mg" },
        new("eleventh: abortion pills in a list", "other spam") { Listed = [(ListKind.List, "/berita/apel-pagi", "Apel Pagi"), (ListKind.List, "/forum/1", "Jual Obat Aborsi Samarinda 0812-3456-7890 Cytotec Asli Tuntas")] },
        new("eleventh: loans behind hidden links", "other spam") { Foot = """<div style="display:none"><a href="https://pinjol-kilat.xyz/">pinjaman online langsung cair tanpa bi checking</a> <a href="https://dana-cepat.top/">pinjol cepat cair ktp</a></div>""" },
        new("eleventh: essays behind hidden links", "other spam") { End = """<div style="position:absolute;left:-9999px"><a href="https://best-essays.pro/">write my essay for me</a> <a href="https://cheap-paper.top/">buy custom term paper online</a></div>""" },
    ];

    private static IEnumerable<Case> Titles(params string[] texts) => texts.Select(text => new Case("eleventh: " + text, "title") { Title = text });
}
