namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A twenty-third set, from the design alone: its author had read neither the rule's code nor its words, only the form of the twenty-second. <b>Judged once before anything was changed for it</b>.</summary>
internal static class InjectedTwentyThird
{
    public static readonly Case[] All =
    [
        Hidden("not displayed, five houses", """<div style="display:none"><a href="https://macan4d.xyz/">macan4d</a>, <a href="https://garudaslot.vip/">garuda slot</a>, <a href="https://pandatoto.site/">panda toto</a>, <a href="https://koikoi88.icu/">koikoi88</a>, <a href="https://bos138.click/">bos138</a></div>"""),
        Hidden("not visible", """<div style="visibility:hidden;height:0"><a href="https://macan4d.xyz/">situs toto macau</a></div>"""),
        Hidden("off the screen to the left", """<div style="position:fixed;left:-4000px;top:0"><a href="https://garudaslot.vip/" title="slot gacor hari ini">slot gacor hari ini</a></div>"""),
        Hidden("one pixel", """<div style="width:1px;height:1px;overflow:hidden"><a href="https://bos138.click/">bos138 login</a><a href="https://bos138.click/daftar">bos138 daftar</a></div>"""),
        Hidden("letters of no size", """<p style="font-size:0px;line-height:0">Bandar slot gacor <a href="https://koikoi88.icu/">koikoi88</a> server thailand</p>"""),
        Hidden("see-through", """<section style="opacity:0;position:absolute"><h2>Slot88</h2><a href="https://garudaslot.vip/rtp">Bocoran RTP slot hari ini</a></section>"""),
        Hidden("marquee of no height", """<marquee height="1" scrollamount="9999"><a href="https://pandatoto.site/">togel hongkong</a> <a href="https://pandatoto.site/sgp">togel singapore</a></marquee>"""),
        Hidden("without scripts", """<noscript><a href="https://macan4d.xyz/">Live Draw Macau</a><a href="https://macan4d.xyz/sdy">Live Draw Sydney</a></noscript>"""),
        Hidden("the ground's colour", """<p style="color:#ffffff;background-color:#ffffff"><a style="color:#fff" href="https://bos138.click/">sbobet</a> <a style="color:#fff" href="https://bos138.click/mix">mix parlay</a></p>"""),
        Hidden("attribute of the element", """<div hidden><a href="https://koikoi88.icu/">mahjong ways 2</a><a href="https://koikoi88.icu/pg">pg soft</a></div>"""),
        Rule("class in a style", ".x-k1{text-indent:-9999px;overflow:hidden}", """<div class="x-k1"><a href="https://garudaslot.vip/">link slot gacor</a></div>"""),
        Rule("id in a style, scaled away", "#wp-foot-l{transform:scale(0)}", """<div id="wp-foot-l"><a href="https://pandatoto.site/">bandar togel</a> <a href="https://pandatoto.site/hk">data hk</a></div>"""),

        Title("GARUDASLOT: Situs Slot Gacor Hari Ini Server Kamboja"),
        Title("Macan4D - Bandar Toto Macau Resmi Hadiah 10 Juta"),
        Title("Bos138 Login Link Alternatif Anti Rungkad"),
        Title("Slot Depo 10K Bonus New Member 100 di Depan"),
        Title("Dinas Perumahan Kaltim | Slot Thailand Gampang Maxwin"),
        Title("BandarQQ PKV Games DominoQQ Online Winrate 98%"),

        Head("description of a house", "meta", """<meta name="description" content="Garudaslot adalah situs slot gacor terpercaya dengan deposit 10k dan pola scatter hitam mahjong ways tiap malam.">"""),
        Head("keywords", "meta", """<meta name="keywords" content="slot gacor, slot88, maxwin, rtp live, akun pro thailand">"""),
        Head("twitter card", "meta", """<meta name="twitter:title" content="PANDATOTO Togel Online 4D Terbesar"><meta name="twitter:image" content="https://pandatoto.site/banner.gif">"""),
        Head("canonical on a cheap ending", "canonical", """<link rel="canonical" href="https://garudaslot.vip/">"""),
        Head("amphtml on another house", "canonical", """<link rel="amphtml" href="https://amp-macan4d.pages.dev/">"""),
        Head("tongues", "hreflang", """<link rel="alternate" hreflang="id" href="https://macan4d.xyz/id"><link rel="alternate" hreflang="x-default" href="https://macan4d.xyz/">"""),
        Head("a ware with offers", "json-ld", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Garudaslot Slot Gacor","brand":{"@type":"Brand","name":"Slot88"},"offers":{"@type":"Offer","price":"10000","priceCurrency":"IDR"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.9","reviewCount":"98213"}}</script>"""),
        Head("questions", "json-ld", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Apa itu slot gacor?","acceptedAnswer":{"@type":"Answer","text":"Slot gacor adalah permainan slot online mudah maxwin di situs Bos138 dengan RTP 98%."}}]}</script>"""),

        Entries("slugs", ListKind.Sitemap, ("/profil/", ""), ("/slot-gacor-maxwin-hari-ini/", ""), ("/bandar-togel-terpercaya/", ""), ("/rtp-live-pragmatic-play/", "")),
        Entries("folder of html", ListKind.Sitemap, ("/profil/", ""), ("/.well-known/macan4d/", ""), ("/.well-known/macan4d/toto-macau.html", ""), ("/.well-known/macan4d/slot-dana.html", "")),
        Entries("feed", ListKind.Feed, ("/2026/11/20/apel", "Apel Pagi"), ("/2026/11/22/p", "Pola Gacor Gates of Olympus Modal Receh Jackpot Sensasional"), ("/2026/11/22/q", "Bocoran Starlight Princess Jam Hoki Malam Ini")),
        Entries("list", ListKind.List, ("/berita/apel", "Apel Pagi"), ("/berita/z9", "Link Slot Gacor Anti Kalah Depo Dana 5 Ribu")),

        new("twenty-third: title for Googlebot", "cloaking") { ForGooglebot = new("", "") { Title = "Garudaslot | Slot Gacor Gampang Menang" } },
        new("twenty-third: links for Googlebot", "cloaking") { ForGooglebot = new("", "") { Foot = """<ul><li><a href="https://macan4d.xyz/">macan4d toto</a></li><li><a href="https://bos138.click/">bos138 slot</a></li></ul>""" } },
        new("twenty-third: led away from Google", "redirect") { LedTo = "https://garudaslot.vip/?ref=g" },
        Script("referrer from Google", "if(document.referrer.indexOf('google')>-1){window.location.replace('https://macan4d.xyz/daftar');}"),
        Script("coded", "eval(atob('d2luZG93LmxvY2F0aW9uLmhyZWY9Imh0dHBzOi8vZ2FydWRhc2xvdC52aXAvIjs='));"),
        Script("letters by number", "document.write(String.fromCharCode(60,97,32,104,114,101,102,61,34,104,116,116,112,115,58,47,47,98,111,115,49,51,56,46,99,108,105,99,107,34,62,115,108,111,116,32,103,97,99,111,114,60,47,97,62));"),
        Outbound("seen in the foot", """<p>Sponsor: <a href="https://garudaslot.vip/">slot gacor</a> | <a href="https://macan4d.xyz/">toto macau</a> | <a href="https://bos138.click/">sbobet</a></p>"""),
        Disguise("spaced letters", """<div style="display:none"><a href="https://koikoi88.icu/">s l o t g a c o r</a></div>"""),
        Disguise("zero width in a title", "", "S\u200bl\u200bot G\u200bac\u200bor M\u200baxw\u200bin"),
        Other("Chinese", "other language", """<div style="display:none"><a href="https://yule99.top/">线上赌场</a> <a href="https://yule99.top/b">百家乐 真人娱乐</a></div>"""),
    ];

    private static Case Hidden(string name, string foot) => new("twenty-third: " + name, "hidden") { Foot = foot };

    private static Case Rule(string name, string rule, string piece) => new("twenty-third: " + name, "class rule") { Head = $"<style>{rule}</style>", Side = piece };

    private static Case Title(string title) => new("twenty-third: " + title, "title") { Title = title };

    private static Case Head(string name, string technique, string head) => new("twenty-third: " + name, technique) { Head = head };

    private static Case Script(string name, string script) => new("twenty-third: " + name, "script") { End = $"<script>{script}</script>" };

    private static Case Outbound(string name, string foot) => new("twenty-third: " + name, "outbound") { Foot = foot };

    private static Case Disguise(string name, string foot, string? title = null) => new("twenty-third: " + name, "disguise") { Foot = foot, Title = title };

    private static Case Other(string name, string technique, string foot) => new("twenty-third: " + name, technique) { Foot = foot };

    private static Case Entries(string name, ListKind kind, params (string Path, string Title)[] entries)
        => new("twenty-third: " + name, kind.ToString().ToLowerInvariant()) { Listed = [.. entries.Select(entry => (kind, entry.Path, entry.Title))] };
}
