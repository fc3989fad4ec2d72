namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A seventeenth set, written from the design alone, without having read the rule's code or words, and committed before it was judged.</summary>
internal static class InjectedSeventeenth
{
    public static readonly Case[] All =
    [
        Hidden("not displayed, houses and doors", """<div style="display:none"><a href="https://garuda138.vip/">garuda138</a> <a href="https://heylink.me/kraton4d">kraton4d link</a> <a href="https://t.me/banyuslot">banyu slot</a></div>"""),
        Hidden("off the screen, beside the ministry", """<div style="position:absolute;left:-10000px;top:auto"><a href="https://www.pu.go.id/">Kementerian PU</a> <a href="https://kraton4d.bond/">Kraton4D</a> <a href="https://www.bps.go.id/">BPS</a></div>"""),
        Hidden("letters of no size", """<p style="font-size:0"><a href="https://warungdigital.co/">Main bersama ribuan anggota lain</a>, <a href="https://warungdigital.co/daftar">buat akun</a></p>"""),
        Hidden("white on white", """<span style="color:#ffffff;background-color:#ffffff">Kunjungi <a href="https://langitbiru77.com/" style="color:#ffffff">langitbiru77</a> untuk hiburan malam terbaik</span>"""),
        Hidden("no opacity", """<div style="opacity:0;height:1px"><a href="https://samuderatoto.site/">samudera toto</a><a href="https://samuderatoto.site/hasil">hasil keluaran malam ini</a></div>"""),
        Hidden("clipped", """<div style="position:absolute;clip:rect(0 0 0 0);overflow:hidden"><a href="https://merpatibet.icu/">merpati bet</a> taruhan olahraga dan kasino langsung</div>"""),
        Hidden("clipped by a path", """<div style="clip-path:inset(100%);position:absolute"><a href="https://dewacuan.sbs/login">dewa cuan masuk</a></div>"""),
        Hidden("attribute hidden", """<section hidden><h3>Permainan Favorit</h3><a href="https://kerajaanspin.click/">Kerajaan Spin</a><a href="https://kerajaanspin.click/wild-bandito">Wild Bandito</a></section>"""),
        Hidden("not for readers' ears, behind the page", """<div aria-hidden="true" style="position:absolute;z-index:-1;height:0;overflow:hidden"><a href="https://bolagila.xyz/">agen bola resmi</a> <a href="https://bolagila.xyz/mixparlay">mix parlay</a></div>"""),
        Hidden("without scripts", """<noscript><a href="https://rajaputar.top/">Raja Putar</a> <a href="https://rajaputar.top/rtp">rtp</a> <a href="https://rajaputar.top/apk">unduh apk</a></noscript>"""),
        Hidden("moving, one pixel high", """<marquee height="1" width="1" scrollamount="9999"><a href="https://hokikilat.live/">hoki kilat</a> <a href="https://pasukanjp.lol/">pasukan jp</a></marquee>"""),
        Hidden("scaled away", """<div style="transform:scale(0);position:absolute"><a href="https://pintu-surga.fun/">pintu surga slot</a><a href="https://pintu-surga.fun/olympus">zeus petir x500</a></div>"""),
        Hidden("tale with persons", """<div style="display:none"><p>Pak Darmo, pedagang bakso dari Loa Janan, tak menyangka satu putaran di Lentera88 mengubah hidupnya: saldo Rp186 juta masuk rekening dalam semalam.</p><a href="https://lentera88.pro/">Coba peruntungan Anda</a></div>"""),
        Hidden("two offers in one box", """<div style="visibility:hidden;position:absolute"><a href="https://tugasberes.com/">jasa buat skripsi murah</a> <a href="https://bibitlink.net/">jual backlink pbn</a></div>"""),
        Hidden("an article of a house", """<div style="max-height:0;overflow:hidden"><h1>Kraton4D</h1><p>Kraton4D menyediakan pasaran Hongkong, Sidney dan Singapura dengan diskon terbesar. Proses pencairan dua menit.</p></div>"""),

        Rule("moved by indent", ".lnk-x{text-indent:-99999px;white-space:nowrap;overflow:hidden}", """<ul class="lnk-x"><li><a href="https://garuda138.vip/">Garuda138</a></li><li><a href="https://kraton4d.bond/">Kraton4D</a></li></ul>"""),
        Rule("by id, off the screen", "#pbn_box{position:fixed;left:-3000px}", """<div id="pbn_box"><a href="https://samuderatoto.site/">bandar toto macau</a> <a href="https://dewacuan.sbs/">slot qris</a></div>"""),
        Rule("only on wide screens", "@media (min-width:1px){.zz9{display:none!important}}", """<div class="zz9"><a href="https://kerajaanspin.click/">slot online</a><a href="https://rajaputar.top/">slot dana</a></div>"""),

        Title("Masuk Zeus77x"),
        Title("Lentera88: Daftar Akun Baru"),
        Title("GARUDA138 | Platform Game Terlengkap dengan Deposit Mulai 5000"),
        Title("Sensasi Putaran Keberuntungan Tanpa Henti di Genggaman Anda"),
        Title("Kraton4D - Bandar Toto Online Hadiah 4D 10 Juta"),
        Title("Situs Slot Thailand Gampang Menang Depo 5K QRIS"),
        Title("Bocoran Admin Jarwo: Pola Gates of Olympus 1000 Malam Ini"),
        Title("Data SDY Lotto Terlengkap 2020-2026 | Paito Warna"),
        Title("Merpatibet Agen Taruhan Bola dan Live Casino"),
        Title("Dinas Perumahan Slot Gacor Server Thailand"),

        Head("description of a lobby", "meta", """<meta name="description" content="Lobi hiburan dengan 3.000 lebih permainan dari penyedia ternama. Isi saldo lewat QRIS, cairkan kemenangan kapan pun.">"""),
        Head("card of a house", "meta", """<meta property="og:title" content="Samuderatoto: Hadiah Terbesar Pasaran Terlengkap"><meta property="og:description" content="Pasang angka favorit Anda dan menangkan hadiah ratusan juta rupiah."><meta property="og:url" content="https://samuderatoto.site/">"""),
        Head("card of Twitter", "meta", """<meta name="twitter:title" content="Dewa Cuan - Slot Online Terpercaya"><meta name="twitter:image" content="https://dewacuan.sbs/banner.jpg">"""),
        Head("canonical to a brand", "canonical", """<link rel="canonical" href="https://langitbiru77.com/">"""),
        Head("canonical to pages of a forge", "canonical", """<link rel="canonical" href="https://kraton4d-login.pages.dev/">"""),
        Head("fast version at a stranger's", "canonical", """<link rel="amphtml" href="https://amp-garuda138.vercel.app/">"""),
        Head("languages elsewhere", "hreflang", """<link rel="alternate" hreflang="id" href="https://warungdigital.co/id/"><link rel="alternate" hreflang="x-default" href="https://warungdigital.co/">"""),
        Head("product with price and stars", "json-ld", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Garuda138 Login Link Resmi","image":"https://garuda138.vip/logo.webp","brand":{"@type":"Brand","name":"GARUDA138"},"offers":{"@type":"Offer","price":"5000","priceCurrency":"IDR"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"5","reviewCount":"777777"}}</script>"""),
        Head("crumbs of a house", "json-ld", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://disperkim.kaltimprov.go.id/"},{"@type":"ListItem","position":2,"name":"Slot Online","item":"https://disperkim.kaltimprov.go.id/slot/"},{"@type":"ListItem","position":3,"name":"Dewa Cuan","item":"https://dewacuan.sbs/"}]}</script>"""),

        Entries("doorway folder", ListKind.Sitemap, ("/berita/rapat/", ""), ("/uploads/garuda138/", ""), ("/uploads/garuda138/login.html", ""), ("/uploads/garuda138/slot-dana.html", "")),
        Entries("folder of lotteries", ListKind.Sitemap, ("/berita/rapat/", ""), ("/data/paito-sdy/", ""), ("/data/keluaran-hk-malam-ini/", ""), ("/data/syair-sgp/", "")),
        Entries("feed of a stranger", ListKind.Feed, ("/2026/11/20/rapat", "Rapat Koordinasi"), ("/2026/11/22/zeus", "Kraton4D: Cara Daftar dan Pasang Angka Jitu"), ("/2026/11/22/pola", "Trik Scatter Hitam Mahjong Wins 3")),
        Entries("list, brand's login", ListKind.List, ("/berita/rapat", "Rapat Koordinasi"), ("/berita/lentera88-login", "Lentera88 Login"), ("/berita/merpatibet-apk", "Merpatibet Download APK")),
        Entries("list, a tale of gain", ListKind.List, ("/berita/rapat", "Rapat Koordinasi"), ("/berita/kisah-tukang-parkir", "Tukang Parkir Samarinda Borong Emas Usai Menang Starlight Princess 1000")),

        new("seventeenth: other page for Googlebot", "cloaking") { ForGooglebot = new("", "") { Title = "Langitbiru77 Situs Gim Daring Resmi", Head = """<meta name="description" content="Langitbiru77 menyajikan ribuan gim dengan kemenangan besar.">""", Content = """<h1>Langitbiru77</h1><p>Mainkan gim kesukaan dan raih jackpot.</p>""" } },
        new("seventeenth: links for Googlebot alone", "cloaking") { ForGooglebot = new("", "") { Foot = """<p><a href="https://warungdigital.co/">warung digital</a> <a href="https://hokikilat.live/">hoki kilat</a> <a href="https://pasukanjp.lol/">pasukan jp</a> <a href="https://merpatibet.icu/">merpati</a></p>""" } },
        new("seventeenth: visitors of Google led away", "cloaking") { LedTo = "https://langitbiru77.com/promo" },

        Head("refresh to a house", "redirect", """<meta http-equiv="refresh" content="3; url=https://lentera88.pro/daftar">"""),
        Head("only who comes from a search", "redirect", """<script>if(document.referrer.indexOf("google.")>-1||document.referrer.indexOf("bing.")>-1){top.location.href="https://warungdigital.co/?src=disperkim";}</script>"""),
        Head("small screens", "redirect", """<script>if(window.innerWidth<768){location.assign("https://m.hokikilat.live")}</script>"""),

        Script("read from base 64", "document.write(atob('" + Convert.ToBase64String("<div style='display:none'><a href='https://kraton4d.bond/'>kraton4d</a></div>"u8) + "'))"),
        Script("by numbers", "var k=[" + string.Join(',', "https://dewacuan.sbs/slot".Select(letter => letter + 3)) + "];var u=k.map(function(c){return String.fromCharCode(c-3)}).join('');location.href=u;"),
        Script("backwards", "var z='" + new string([.. "https://rajaputar.top/slot-gacor".Reverse()]) + "'.split('').reverse().join('');window.location=z;"),
        Script("hex", "eval('" + string.Concat("location='https://garuda138.vip/'".Select(letter => $"\\x{(int)letter:x2}")) + "')"),
        Script("packed", "eval(function(p,a,c,k,e,d){while(c--)if(k[c])p=p.replace(new RegExp('\\\\b'+c.toString(a)+'\\\\b','g'),k[c]);return p}('2.3=\"4://5.6/7\"',8,8,'||window|location|https|samuderatoto|site|togel'.split('|'),0,{}))"),

        new("seventeenth: nothing between letters", "disguise") { Title = "S\u200bl\u200bo\u200bt G\u200ba\u200bc\u200bo\u200br Hari Ini", },
        new("seventeenth: numbers for letters", "disguise") { Foot = """<div style="position:absolute;left:-5000px">51tus t0g3l t3rp3rc4y4 <a href="https://kraton4d.bond/">kr4t0n</a></div>""" },

        new("seventeenth: Thai casino's title", "other language") { Title = "บาคาร่าออนไลน์ เว็บพนันอันดับหนึ่ง ฝากถอนออโต้" },
        new("seventeenth: cheap shoes from Japan", "other language") { Listed = [(ListKind.Sitemap, "/berita/rapat/", ""), (ListKind.List, "/goods/10223.html", "アディダス スニーカー メンズ 26cm 新品 送料無料"), (ListKind.List, "/goods/10224.html", "グッチ バッグ 正規品 格安")] },

        new("seventeenth: pills hidden", "other spam") { Foot = """<div style="display:none"><a href="https://rx-express.to/">buy cialis online</a> <a href="https://rx-express.to/kamagra">cheap kamagra</a></div>""" },
        new("seventeenth: friends at the foot", "outbound") { Foot = """<div class="links">Sahabat Kami: <a href="https://garuda138.vip/">garuda138</a>, <a href="https://kraton4d.bond/">kraton4d</a>, <a href="https://samuderatoto.site/">samuderatoto</a>, <a href="https://dewacuan.sbs/">dewacuan</a></div>""" },
    ];

    private static Case Hidden(string name, string foot) => new("seventeenth: " + name, "hidden") { Foot = foot };

    private static Case Rule(string name, string rule, string foot) => new("seventeenth: " + name, "class rule") { Head = $"<style>{rule}</style>", Foot = foot };

    private static Case Title(string title) => new("seventeenth: " + title, "title") { Title = title };

    private static Case Head(string name, string technique, string head) => new("seventeenth: " + name, technique) { Head = head };

    private static Case Script(string name, string script) => new("seventeenth: " + name, "script") { End = $"<script>{script}</script>" };

    private static Case Entries(string name, ListKind kind, params (string Path, string Title)[] entries)
        => new("seventeenth: " + name, kind.ToString().ToLowerInvariant()) { Listed = [.. entries.Select(entry => (kind, entry.Path, entry.Title))] };
}
