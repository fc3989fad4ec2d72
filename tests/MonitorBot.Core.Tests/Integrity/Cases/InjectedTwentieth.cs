namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A twentieth set, from the design alone, its author not having read the rule, committed before it was judged: each technique that the design lists, mostly with the words that such pages use.</summary>
internal static class InjectedTwentieth
{
    public static readonly Case[] Usual =
    [
        Hidden("not displayed", """<div style="display:none"><a href="https://macan138.site/">Macan138</a> <a href="https://macan138.site/slot">Slot Gacor Hari Ini</a> <a href="https://dewahoki.xyz/togel">Togel Online</a></div>"""),
        Hidden("off screen", """<div style="position:absolute; left:-8765px; top:-1000px;"><a href="https://bolazeus808.com">situs judi bola</a>, <a href="https://bolazeus808.com/slot-deposit-pulsa">slot deposit pulsa tanpa potongan</a></div>"""),
        Hidden("letters of no size", """<p style="font-size:0px"><a href="http://naga212.top/" rel="dofollow">slot online terpercaya</a><a href="http://naga212.top/rtp">rtp slot naga212</a></p>"""),
        Hidden("white on white", """<p style="color:#ffffff;background-color:#ffffff">RTP slot tertinggi, <a href="https://hoki999.bond/">hoki999</a> server luar maxwin</p>"""),
        Hidden("no opacity", """<div style="opacity:0;height:0;overflow:hidden"><ul><li><a href="https://gampang-jp.com/scatter-hitam">Scatter Hitam</a></li><li><a href="https://gampang-jp.com/mahjong-ways-2">Mahjong Ways 2</a></li></ul></div>"""),
        Hidden("clipped", """<span style="position:absolute;clip:rect(0,0,0,0);width:1px;height:1px;overflow:hidden"><a href="https://rajatogel77.click/">bandar togel resmi</a></span>"""),
        Hidden("frame of no size", """<iframe src="https://mega328.lol/slot" width="0" height="0" frameborder="0"></iframe>"""),
        Hidden("by attribute", """<div hidden><h2>Daftar Situs Slot Gacor Terbaru</h2><a href="https://kingslot77.vip">KINGSLOT77</a></div>"""),
        Hidden("from readers aloud and eyes", """<div aria-hidden="true" style="position:absolute;top:-10000px"><a href="https://pkv-dewi.icu">PKV Games</a><a href="https://pkv-dewi.icu/dominoqq">DominoQQ</a></div>"""),
        Hidden("without scripts", """<noscript><a href="https://akunthailand.cfd/">slot server thailand</a> <a href="https://akunthailand.cfd/kamboja">slot server kamboja</a></noscript>"""),
        Hidden("below the page", """<div style="position:absolute;z-index:-1;top:0;left:0;color:transparent"><a href="https://slotnaik.sbs/">link slot gacor gampang menang</a></div>"""),
        Hidden("inside a marquee of no height", """<marquee style="height:0;width:0" scrollamount="9000"><a href="https://toto-sgp.top">Toto SGP</a> | <a href="https://toto-hk.top">Toto HK</a></marquee>"""),
        Rule("class of the head", ".xtra-lnk{position:absolute;left:-99999px}", """<div class="xtra-lnk"><a href="https://sultan303.com/">sultan303</a> <a href="https://sultan303.com/login">login slot sultan303</a></div>"""),
        Rule("named by an id", "#ftrseo{display:none!important}", """<div id="ftrseo"><a href="https://sbo-pusat.net/">agen sbobet</a><a href="https://sbo-pusat.net/mix-parlay">mix parlay</a></div>"""),
        Rule("in a screen only", "@media screen{.kontenx{visibility:hidden;height:0}}", """<section class="kontenx"><h3>Situs Slot Depo 10k</h3><p>Slot depo 10k bonus new member 100% to kecil.</p><a href="https://depo10.click/">daftar</a></section>"""),

        Title("MACAN138: Situs Slot Gacor Hari Ini Gampang Maxwin 2026"),
        Title("Togel Hongkong Hari Ini - Live Draw HK Pools Tercepat"),
        Title("DEWAHOKI77 | Link Login Alternatif Dewahoki77 Resmi"),
        Title("Slot Thailand: Daftar Akun Pro Thailand Server Luar Negeri"),
        Title("Judi Bola Online Terpercaya dengan Mix Parlay Terlengkap"),
        Title("Bandar Togel 4D Hadiah 10 Juta Bet 100 Perak"),

        Head("description swapped", "meta", """<meta name="description" content="Macan138 adalah situs slot online dengan RTP live tertinggi, deposit pulsa tanpa potongan, dan bonus new member 100%.">"""),
        Head("keywords swapped", "meta", """<meta name="keywords" content="slot gacor, slot88, rtp live, slot dana, link slot, togel online, judi online">"""),
        Head("card of a share", "meta", """<meta property="og:title" content="Slot Gacor Malam Ini - Macan138"><meta property="og:url" content="https://macan138.site/"><meta property="og:image" content="https://macan138.site/banner.webp">"""),
        Head("canonical elsewhere", "canonical", """<link rel="canonical" href="https://macan138-amp.xyz/">"""),
        Head("mobile page elsewhere", "canonical", """<link rel="amphtml" href="https://amp-gacor.b-cdn.net/disperkim/slot-gacor/">"""),
        Head("languages elsewhere", "hreflang", """<link rel="alternate" hreflang="id" href="https://kingslot77.vip/"><link rel="alternate" hreflang="x-default" href="https://kingslot77.vip/">"""),
        Head("ware with stars", "json-ld", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Slot Gacor Macan138","brand":{"@type":"Brand","name":"Macan138"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.9","reviewCount":"98127"},"offers":{"@type":"Offer","price":"10000","priceCurrency":"IDR","url":"https://macan138.site/"}}</script>"""),
        Head("questions on slots", "json-ld", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Apa itu slot gacor?","acceptedAnswer":{"@type":"Answer","text":"Slot gacor adalah permainan slot yang mudah maxwin dengan RTP tinggi."}}]}</script>"""),

        Entries("addresses of slots", ListKind.Sitemap, ("/berita/rapat-koordinasi/", ""), ("/slot-gacor-hari-ini/", ""), ("/link-slot-deposit-pulsa/", ""), ("/rtp-slot-pragmatic/", "")),
        Entries("doorway folder", ListKind.Sitemap, ("/berita/rapat-koordinasi/", ""), ("/storage/togel/", ""), ("/storage/togel/prediksi-togel-sgp.html", ""), ("/storage/togel/data-hk-6d.html", ""), ("/storage/togel/bocoran-sydney.html", "")),
        Entries("feed of slots", ListKind.Feed, ("/2026/11/20/rapat", "Rapat Koordinasi"), ("/2026/11/21/macan138", "Macan138: Link Slot Gacor Server Thailand Terbaru"), ("/2026/11/21/rtp", "RTP Slot Pragmatic Play Hari Ini")),
        Entries("entries of slots", ListKind.List, ("/berita/rapat", "Rapat Koordinasi"), ("/berita/situs-slot", "Situs Slot Gacor 2026 Bet Kecil Menang Besar"), ("/berita/pola", "Pola Gacor Gates of Olympus Hari Ini")),
        Entries("draws among entries", ListKind.List, ("/berita/rapat", "Rapat Koordinasi"), ("/berita/hk", "Keluaran HK Malam Ini, Data HK 2026 Lengkap"), ("/berita/sgp", "Bocoran Togel SGP 2D 3D 4D Jitu")),

        new("twentieth: a page for Googlebot", "cloaking") { ForGooglebot = new("", "") { Title = "Macan138 Slot Gacor", Content = """<h1>Macan138 Slot Gacor</h1><p>Situs slot online resmi, <a href="https://macan138.site/daftar">daftar</a> sekarang.</p>""" } },
        new("twentieth: links for Googlebot", "cloaking") { ForGooglebot = new("", "") { Foot = """<a href="https://rajatogel77.click/">togel</a> <a href="https://dewahoki.xyz/">slot88</a> <a href="https://naga212.top/">slot dana</a>""" } },
        new("twentieth: led away from Google", "cloaking") { LedTo = "https://kingslot77.vip/?ref=disperkim" },
        new("twentieth: another page from Google", "cloaking") { FromGoogle = new("", "") { Title = "KINGSLOT77 - Slot Online Terpercaya", Content = """<a href="https://kingslot77.vip/register">DAFTAR</a><a href="https://kingslot77.vip/login">LOGIN</a>""" } },
        Head("refreshed away", "redirect", """<meta http-equiv="refresh" content="0;url=https://macan138.site/">"""),
        Head("sent away by a script", "redirect", """<script>if(document.referrer.indexOf('google.')>-1){window.location.replace("https://kingslot77.vip/");}</script>"""),
        Head("handphones sent away", "redirect", """<script>if(/Android|iPhone|Mobile/i.test(navigator.userAgent)){location.href='https://sultan303.com/?utm=go.id';}</script>"""),
        Script("written by base64", "document.write(atob('PGRpdiBzdHlsZT0iZGlzcGxheTpub25lIj48YSBocmVmPSJodHRwczovL21hY2FuMTM4LnNpdGUvIj5zbG90IGdhY29yPC9hPjwvZGl2Pg=='));"),
        Script("written by codes", "eval(String.fromCharCode(119,105,110,100,111,119,46,108,111,99,97,116,105,111,110,61,39,104,116,116,112,115,58,47,47,115,108,111,116,103,97,99,111,114,56,56,46,120,121,122,39));"),
        Script("packed", "eval(function(p,a,c,k,e,d){e=function(c){return c};if(!''.replace(/^/,String)){while(c--){d[c]=k[c]||c}k=[function(e){return d[e]}];e=function(){return'\\\\w+'};c=1};while(c--){if(k[c]){p=p.replace(new RegExp('\\\\b'+e(c)+'\\\\b','g'),k[c])}}return p}('0.1(\\'<2 3=\"4:5\"><6 7=\"8://9.10/\">11 12</6></2>\\')',13,13,'document|write|div|style|display|none|a|href|https|naga212|top|slot|gacor'.split('|'),0,{}))"),
        Script("in hex", "var _0x1=['\\x68\\x74\\x74\\x70\\x73\\x3a\\x2f\\x2f\\x73\\x6c\\x6f\\x74\\x6e\\x61\\x69\\x6b\\x2e\\x73\\x62\\x73\\x2f','\\x6c\\x6f\\x63\\x61\\x74\\x69\\x6f\\x6e'];window[_0x1[1]]=_0x1[0];"),
        Script("turned round", "location.href='/nacam831/moc.831nacam//:sptth'.split('').reverse().join('');"),

        Outbound("in the foot, seen", """<p><a href="https://macan138.site/">slot gacor</a> | <a href="https://rajatogel77.click/">togel online</a> | <a href="https://naga212.top/">slot88</a> | <a href="https://mega328.lol/">judi bola</a></p>"""),
        Disguise("look-alikes", """<div style="display:none"><a href="https://hoki999.bond/">ѕlоt gаcоr</a> <a href="https://hoki999.bond/m">mахwіn</a></div>"""),
        Disguise("leet, in a description", "", """<meta name="description" content="s1t0s sl0t g4c0r m4xw1n, d4ft4r s3k4r4ng">"""),
        Disguise("spaced, in a title of a card", "", """<meta property="og:title" content="S L O T  G A C O R  T O G E L  O N L I N E">"""),
        Disguise("cut by marks of no width", """<div style="position:absolute;left:-9999px">s​l​o​t g​a​c​o​r <a href="https://hoki999.bond/">t​o​g​e​l</a></div>"""),
        Other("Thai", "other language", """<div style="display:none"><a href="https://pgslot-th.icu/">สล็อตเว็บตรง</a> <a href="https://pgslot-th.icu/casino">คาสิโนออนไลน์</a></div>"""),
        Other("Viagra", "other spam", """<div style="display:none"><a href="https://rx-fastpills.top/">buy viagra online</a> <a href="https://rx-fastpills.top/cialis">cheap cialis</a></div>"""),
        Stuffed("slot gacor, situs slot, slot online, slot terpercaya, slot88, slot dana, slot pulsa, slot maxwin, judi slot, bandar slot, agen slot, slot gacor hari ini, slot gacor malam ini, togel, togel online"),
    ];

    public static readonly Case[] Unusual =
    [
        Hidden("fish and money, not displayed", """<div style="display:none"><a href="https://ikansakti.art/">tembak ikan uang asli</a> <a href="https://ikansakti.art/arcade">game penghasil cuan</a></div>"""),
        Title("Sabung Ayam Live SV388 Taji Pisau Filipina"),
        Title("Luckynusa - Hiburan Digital Berhadiah No.1 di Asia"),
        Entries("crash games", ListKind.Feed, ("/2026/11/20/rapat", "Rapat Koordinasi"), ("/2026/11/21/a", "Cara Main Spaceman dan Aviator agar Cuan Terus")),
        Head("canonical to a stranger of an ordinary name", "canonical", """<link rel="canonical" href="https://pondokcemara.com/">"""),
        Other("loans", "other spam", """<div style="position:absolute;left:-5000px"><a href="https://cairkilat.app/">pinjol langsung cair tanpa BI checking</a> <a href="https://cairkilat.app/gestun">gestun paylater</a></div>"""),
        Other("essays", "other spam", """<div style="display:none"><a href="https://writemyessay4u.net/">write my essay for me</a> <a href="https://writemyessay4u.net/buy">buy dissertation</a></div>"""),
        Entries("replicas", ListKind.Sitemap, ("/berita/rapat/", ""), ("/products/replica-rolex-submariner-cheap.html", ""), ("/products/fake-louis-vuitton-bag-outlet.html", "")),
    ];

    public static readonly Case[] All = [.. Usual, .. Unusual];

    private static Case Hidden(string name, string foot) => new("twentieth: " + name, "hidden") { Foot = foot };

    private static Case Rule(string name, string rule, string piece) => new("twentieth: " + name, "class rule") { Head = $"<style>{rule}</style>", Side = piece };

    private static Case Title(string title) => new("twentieth: " + title, "title") { Title = title };

    private static Case Head(string name, string technique, string head) => new("twentieth: " + name, technique) { Head = head };

    private static Case Script(string name, string script) => new("twentieth: " + name, "script") { End = $"<script>{script}</script>" };

    private static Case Outbound(string name, string foot) => new("twentieth: " + name, "outbound") { Foot = foot };

    private static Case Disguise(string name, string foot, string head = "") => new("twentieth: " + name, "disguise") { Foot = foot, Head = head };

    private static Case Other(string name, string technique, string foot) => new("twentieth: " + name, technique) { Foot = foot };

    private static Case Stuffed(string text) => new("twentieth: stuffed", "stuffing") { Foot = $"""<div style="height:1px;overflow:hidden">{text}</div>""" };

    private static Case Entries(string name, ListKind kind, params (string Path, string Title)[] entries)
        => new("twentieth: " + name, kind.ToString().ToLowerInvariant()) { Listed = [.. entries.Select(entry => (kind, entry.Path, entry.Title))] };
}
