namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A second look as an attacker: mixtures, half measures, and what real networks leave behind.</summary>
internal static class InjectedAgain
{
    private static readonly Case Doorway = new("", "") { Title = "DEWA1131 🎰 Bandar Situs Slot Gacor Pasti JP Paus", Head = """<link rel="amphtml" href="https://dewa1131.pages.dev/">""" };

    public static readonly Case[] All =
    [
        new("backlink block of forty anchors", "hidden") { End = $"""<div style="overflow:auto;position:absolute;height:0pt;width:0pt">{string.Concat(Enumerable.Range(1, 40).Select(n => $"<a href=\"https://mitra{n}.example.com/\">slot gacor {n}</a> "))}</div>""" },
        new("hidden by a class of a framework and a rule of its own", "class rule") { Head = "<style>\n/* seo */\n.ekstra , #ekstra2{\n  left : -10000px;\n  position : absolute\n}\n</style>", Foot = """<section class="row ekstra"><a href="https://bola88.live/">judi bola</a></section>""" },
        new("visibility hidden by id with hash in the selector list", "class rule") { Head = "<style>p.a,#s-e-o a{visibility:hidden}</style>", Foot = """<div id="s-e-o"><a href="https://mega-jackpot.fun">togel online</a></div>""" },
        new("hidden anchor itself", "hidden") { Content = """<p>Kegiatan rutin <a style="display:none" href="https://situs-toto.pro">toto slot</a> dinas.</p>""" },
        new("single anchor with a comma in a paragraph", "outbound") { Content = """<p>Kegiatan rutin dinas berjalan lancar bersama <a href="https://peduli-sesama.org/">slot gacor</a>, dihadiri 40 peserta.</p>""" },
        new("full stop as an anchor", "outbound") { Content = """<p>Selesai<a href="https://slot-thailand.site/">.</a></p>""" },
        new("anchor coloured as the text", "outbound") { Content = """<p>Rapat <a style="color:#333;text-decoration:none;cursor:text" href="https://rtpslot-hariini.com/">koordinasi</a></p>""" },
        new("details that are closed", "outbound") { Foot = """<details><summary>.</summary><a href="https://gacor.bet/">Situs Slot Gacor Gampang Menang</a></details>""" },
        new("title with an emoji and a year", "title") { Title = "🔥 MAXWIN 2026 🔥 Daftar Slot Gacor Hari Ini - Website Resmi Dinas Perumahan" },
        new("title in English", "title") { Title = "Best Online Casino Bonus - Online Slots Free Spins 2026" },
        new("title of togel", "title") { Title = "Togel Online: Situs Toto Togel 4D Resmi Terbaik" },
        new("title of poker", "title") { Title = "BandarQQ | Situs DominoQQ dan PKV Games Terpercaya" },
        new("title of sports betting", "title") { Title = "SBOBET88 Agen Judi Bola Mix Parlay Terpercaya" },
        new("title of a live draw", "title") { Title = "Live Draw HK Pools - Pengeluaran HK Hari Ini, Data SGP" },
        new("title mixes alphabets and leet", "disguise") { Title = "ЅL0T G4СOR м4xw!n" },
        new("title with underscores", "disguise") { Title = "slot_gacor_maxwin_rtp_live" },
        new("title without spaces", "disguise") { Title = "SITUSSLOTGACORMAXWIN" },
        new("title of Vietnamese", "title") { Title = "Nhà cái uy tín - No hu, Kèo nhà cái, Bong88" },
        new("title of Chinese", "title") { Title = "老虎机 百家乐 真人娱乐 博彩" },
        new("second title", "title") { Head = "<title>Situs Slot88 Resmi Gampang Maxwin</title>" },
        new("heading replaced for Google's crawler only by a part", "cloaking") { ForGooglebot = new("", "") { Content = """<ul><li><a href="https://cuan1.bond/">Situs Slot Gacor</a></li><li><a href="https://cuan2.bond/">Toto Macau</a></li></ul>""" } },
        new("doorway for Googlebot", "cloaking") { ForGooglebot = Doorway },
        new("doorway for Google's visitors", "cloaking") { FromGoogle = Doorway },
        new("Japanese shop with gambling words for Googlebot", "cloaking") { ForGooglebot = new("", "") { Title = "オンラインカジノ スロット 公式" } },
        new("twitter card", "meta") { Head = """<meta name="twitter:title" content="RTP Live Slot Gacor: Bocoran Pola Slot Malam Ini">""" },
        new("microdata name", "meta") { Head = """<meta itemprop="description" content="x"><meta name="description" content="MPO88 link alternatif slot deposit pulsa tanpa potongan, bonus new member 100, server thailand.">""" },
        new("breadcrumb in structured data", "json-ld") { Head = """<script type="application/ld+json">[{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@id":"https://x.example.com/","name":"SLOT GACOR"}},{"@type":"ListItem","position":2,"name":"SITUS SLOT GACOR HARI INI"}]}]</script>""" },
        new("canonical to another victim's slug", "canonical") { Head = """<link rel="canonical" href="https://lib.universitas.ac.id/slot-gacor/">""" },
        new("base points away", "canonical") { Head = """<base href="https://slotgacor-server.top/">""" },
        new("form posts to a gambling host", "outbound") { Foot = """<form action="https://login-slot88.vip/daftar"><button>Masuk</button></form>""" },
        new("picture map", "outbound") { Foot = """<map name="m"><area href="https://dewatogel.asia/" alt="promo"></map>""" },
        new("link in SVG", "outbound") { Foot = """<svg width="1" height="1"><a xlink:href="https://maxwin88.icu/"><text>.</text></a></svg>""" },
        new("banner with alternate text", "outbound") { Side = """<a href="https://promo-hoki.top/r"><img src="/up/b.webp" alt="Situs Slot Gacor Terpercaya"></a>""" },
        new("script of one variable", "script") { End = """<script>var _0x=["\x68\x74\x74\x70\x73\x3a\x2f\x2f\x73\x6c\x6f\x74\x67\x61\x63\x6f\x72\x2e\x74\x6f\x70"];window["location"]["href"]=_0x[0];location.href="https://slotgacor.top";</script>""" },
        new("script with a joined host", "script") { End = """<script>var u='https://slo'+'tgac'+'or.xyz/';if(document.referrer.indexOf('google.')!=-1){window.location=u;}</script>""" },
        new("script writes a list by innerHTML", "script") { End = """<script>document.getElementById('x').innerHTML="<ul><li><a href=\"https://ab.cfd/\">situs slot gacor</a></li></ul>";</script>""" },
        new("mobile visitors are led away", "redirect") { End = """<script>if(/android|iphone/i.test(navigator.userAgent)){location.href='https://wap-slot77.club/';}</script>""" },
        new("slug under uploads", "list") { Listed = [(ListKind.Sitemap, "/wp-content/uploads/slot-deposit-pulsa-tanpa-potongan/", "")] },
        new("slug with a brand", "list") { Listed = [(ListKind.Sitemap, "/berita/kingslot88-link-login-slot-gacor-terpercaya.html", "")] },
        new("slugs of casino in English", "list") { Listed = [(ListKind.Sitemap, "/best-online-casino-bonus", ""), (ListKind.Sitemap, "/online-slots-free-spins", "")] },
        new("feed with a disguised title", "feed") { Listed = [(ListKind.Feed, "/p/1", "S l o t  G a c o r  H a r i  I n i")] },
        new("agenda item", "list") { Listed = [(ListKind.List, "/agenda/12", "Akun Pro Thailand Slot Gacor Anti Rungkad")] },
    ];
}
