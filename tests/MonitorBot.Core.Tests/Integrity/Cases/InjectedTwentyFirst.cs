namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A twenty-first set, after mending by the twentieth, the rule known, committed before it was judged: the design's techniques with other houses, games and sentences.</summary>
internal static class InjectedTwentyFirst
{
    public static readonly Case[] All =
    [
        Hidden("a paragraph, not displayed", """<div style="display: none !important"><p>Selamat datang di <a href="https://bandot88.club/">BANDOT88</a>, bandar slot terbesar dengan <a href="https://bandot88.club/promo">bonus deposit harian</a>.</p></div>"""),
        Hidden("a table, not seen", """<table style="visibility:hidden;position:absolute"><tr><td><a href="https://cempaka4d.ink/">Cempaka4D</a></td><td><a href="https://cempaka4d.ink/hasil">Hasil Togel</a></td></tr></table>"""),
        Hidden("off the screen, by em", """<div style="position:fixed;left:-999em"><a href="https://gerbangwin.asia/">daftar gerbangwin</a> <a href="https://gerbangwin.asia/apk">apk slot</a></div>"""),
        Hidden("letters of one pixel", """<small style="font-size:1px;line-height:1px;color:#fefefe"><a href="https://nagamas-slot.pro/">agen slot</a>, <a href="https://nagamas-slot.pro/poker">agen poker</a>, <a href="https://nagamas-slot.pro/bola">agen judi bola</a></small>"""),
        Hidden("same colour as its box", """<div style="background:#003366"><p style="color:#003366">bocoran slot malam ini ada di <a href="https://infortp.wiki/">sini</a></p></div>"""),
        Hidden("transparent and thin", """<div style="opacity:0.01;max-height:1px;overflow:hidden"><a href="https://tigaraja.live/">Tiga Raja Toto</a> <a href="https://tigaraja.live/wap">wap login</a></div>"""),
        Hidden("cut by a path", """<div style="clip-path:polygon(0 0,0 0,0 0,0 0);position:absolute"><a href="https://petirspin.fun/">spin gratis petir</a><a href="https://petirspin.fun/bonus">klaim bonus</a></div>"""),
        Hidden("an ordinary host", """<div style="display:none"><a href="https://warungkopilawas.com/slot/">slot resmi terpercaya</a></div>"""),
        Hidden("schools as doors", """<div style="display:none"><a href="https://smkharapan.sch.id/wp-content/slot-gacor/">slot gacor</a> <a href="https://stiekes.ac.id/lib/togel/">situs togel</a></div>"""),
        Hidden("in a dialog", """<dialog><a href="https://asiabola.bet/">Asiabola</a> taruhan bola terlengkap, odds terbaik, parlay 10 tim</dialog>"""),
        Hidden("no link, many words", """<p hidden>link slot gacor, agen togel resmi, bandar bola, poker online uang asli, casino online, daftar slot88, deposit pulsa tanpa potongan</p>"""),
        Rule("scaled to nothing", ".ads-bottom{transform:scale(0)}", """<div class="ads-bottom"><a href="https://bandot88.club/">bandot88</a> <a href="https://gerbangwin.asia/">gerbangwin</a></div>"""),
        Rule("two classes", ".foot .lnk-x{text-indent:-9999px}", """<div class="foot"><p class="lnk-x"><a href="https://infortp.wiki/pola">pola gacor</a></p></div>"""),

        Title("Slot Dana: Deposit Dana 5 Ribu Langsung Gas"),
        Title("BANDOT88 » Agen Slot & Casino Resmi Lisensi PAGCOR"),
        Title("Paito HK Lotto 6D Harian Lengkap"),
        Title("Situs Taruhan Bola dan Sbobet Terpercaya"),
        Title("Poker Online, Domino QQ, Ceme Keliling"),
        Title("Disperkim Kaltim - Slot Gacor Malam Ini"),
        Title("Gebyar Kemenangan Bersama Mpo Raja"),

        Head("name of the site", "meta", """<meta property="og:site_name" content="CEMPAKA4D Togel"><meta property="og:title" content="Cempaka4D: Pasaran Togel Terlengkap">"""),
        Head("card of a bird", "meta", """<meta name="twitter:title" content="Gerbangwin Link Login"><meta name="twitter:description" content="Gerbangwin link login resmi, main slot PG dan Pragmatic tanpa lag.">"""),
        Head("canonical to a shop of the forge", "canonical", """<link rel="canonical" href="https://gerbangwin.pages.dev/id">"""),
        Head("many tongues", "hreflang", """<link rel="alternate" hreflang="id-ID" href="https://tigaraja.live/"><link rel="alternate" hreflang="en" href="https://tigaraja.live/en">"""),
        Head("organisation", "json-ld", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"BANDOT88","url":"https://bandot88.club/","logo":"https://bandot88.club/logo.png","description":"Agen judi slot online terbesar"}</script>"""),
        Head("crumbs", "json-ld", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Slot Gacor","item":"https://disperkim.kaltimprov.go.id/"},{"@type":"ListItem","position":2,"name":"Bandot88","item":"https://bandot88.club/"}]}</script>"""),

        Entries("houses in the sitemap", ListKind.Sitemap, ("/berita/rapat/", ""), ("/bandot88-login/", ""), ("/cempaka4d-wap/", ""), ("/gerbangwin-apk-slot/", "")),
        Entries("numbers in a folder", ListKind.Sitemap, ("/berita/rapat/", ""), ("/hk/", ""), ("/hk/data-hk-2026/", ""), ("/hk/live-draw-hk/", ""), ("/hk/paito-hk/", "")),
        Entries("feed of winners", ListKind.Feed, ("/2026/11/20/rapat", "Rapat Koordinasi"), ("/2026/11/22/wd", "Trik Menang Slot Modal Receh, WD Jutaan"), ("/2026/11/22/x", "Jam Hoki Main Mahjong Ways Malam Ini")),
        Entries("list with ball and cards", ListKind.List, ("/berita/rapat", "Rapat Koordinasi"), ("/berita/a", "Agen Judi Bola SBOBET dengan Pasaran Terlengkap"), ("/berita/b", "Daftar Poker Online Deposit Pulsa")),

        new("twenty-first: titles for Googlebot", "cloaking") { ForGooglebot = new("", "") { Title = "Togel Online Cempaka4D" } },
        new("twenty-first: a door from Google", "cloaking") { FromGoogle = new("", "") { Top = """<a href="https://bandot88.club/">LOGIN</a> <a href="https://bandot88.club/daftar">DAFTAR SLOT</a>""", Title = "BANDOT88 Slot" } },
        Script("away for those who search", "if(/google|bing|yahoo/.test(document.referrer)){top.location='https://gerbangwin.asia/go';}"),
        Script("wrapped twice", "eval(decodeURIComponent(atob('bG9jYXRpb24uaHJlZiUzRCUyN2h0dHBzJTNBJTJGJTJGYmFuZG90ODguY2x1YiUyRiUyNw==')));"),
        Script("written in pieces", "var h='band'+'ot'+'88',t='.cl'+'ub';document.body.insertAdjacentHTML('beforeend','<a style=\"position:absolute;left:-9999px\" href=\"https://'+h+t+'/\">slot '+'gacor</a>');"),
        Outbound("among the partners", """<ul><li><a href="https://cempaka4d.ink/">Togel Resmi</a></li><li><a href="https://petirspin.fun/">Slot Petir</a></li><li><a href="https://www.pu.go.id/">PU</a></li></ul>"""),
        Disguise("letters apart", """<div style="display:none">s-l-o-t g.a.c.o.r <a href="https://warungkopilawas.com/">m_a_x_w_i_n</a></div>"""),
        Disguise("mathematics", """<div style="display:none"><a href="https://warungkopilawas.com/">𝗦𝗹𝗼𝘁 𝗚𝗮𝗰𝗼𝗿</a></div>"""),
        Other("Korean", "other language", """<div style="display:none"><a href="https://mt-gum.xyz/">먹튀검증 토토사이트 추천</a></div>"""),
        Other("papers", "other spam", """<div style="position:absolute;left:-3000px"><a href="https://jokicepat.net/">jasa joki skripsi murah</a> <a href="https://jokicepat.net/t">joki tugas kuliah</a></div>"""),
    ];

    private static Case Hidden(string name, string foot) => new("twenty-first: " + name, "hidden") { Foot = foot };

    private static Case Rule(string name, string rule, string piece) => new("twenty-first: " + name, "class rule") { Head = $"<style>{rule}</style>", Side = piece };

    private static Case Title(string title) => new("twenty-first: " + title, "title") { Title = title };

    private static Case Head(string name, string technique, string head) => new("twenty-first: " + name, technique) { Head = head };

    private static Case Script(string name, string script) => new("twenty-first: " + name, "script") { End = $"<script>{script}</script>" };

    private static Case Outbound(string name, string foot) => new("twenty-first: " + name, "outbound") { Foot = foot };

    private static Case Disguise(string name, string foot) => new("twenty-first: " + name, "disguise") { Foot = foot };

    private static Case Other(string name, string technique, string foot) => new("twenty-first: " + name, technique) { Foot = foot };

    private static Case Entries(string name, ListKind kind, params (string Path, string Title)[] entries)
        => new("twenty-first: " + name, kind.ToString().ToLowerInvariant()) { Listed = [.. entries.Select(entry => (kind, entry.Path, entry.Title))] };
}
