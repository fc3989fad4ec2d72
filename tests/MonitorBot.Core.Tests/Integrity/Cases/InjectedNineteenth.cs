namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A nineteenth set, after mending by the eighteenth, the rule known, committed before it was judged; <b>nothing was changed for it</b>.</summary>
internal static class InjectedNineteenth
{
    public static readonly Case[] All =
    [
        Hidden("one house, not displayed", """<div style="display:none"><a href="https://elang303.vip/">elang303</a></div>"""),
        Hidden("two houses of ordinary names", """<div style="position:absolute;left:-9999px"><a href="https://telagabening.net/">Telaga Bening</a> dan <a href="https://puncakawan.org/">Puncak Awan</a>, tempat kumpul pencinta parlay</div>"""),
        Hidden("praise of a lobby", """<div style="overflow:hidden;width:1px;height:1px"><p>Lobi permainan terlengkap, putaran gratis tiap hari, saldo cair hitungan menit.</p><a href="https://telagabening.net/lobi">Masuk lobi</a></div>"""),
        Hidden("a list in a list", """<ul style="visibility:hidden;height:0"><li><a href="https://elang303.vip/slot">slot bonus 100</a></li><li><a href="https://elang303.vip/togel">pasaran togel hari ini</a></li></ul>"""),
        Hidden("transparent letters", """<p style="color:rgba(0,0,0,0)">Mau menang terus? <a href="https://puncakawan.org/">Puncak Awan</a> jawabannya, deposit receh pun bisa jackpot.</p>"""),
        Hidden("without letters between", """<span style="font-size:0px;color:transparent"><a href="https://telagabening.net/a">poker</a><a href="https://telagabening.net/b">domino</a><a href="https://telagabening.net/c">ceme</a></span>"""),
        Hidden("in a template", """<template><a href="https://puncakawan.org/link-alternatif">Link alternatif Puncak Awan anti nawala</a></template>"""),
        Hidden("in a frame of its own", """<iframe style="display:none" src="https://elang303.vip/embed"></iframe>"""),
        Hidden("papers of strangers", """<div style="text-indent:-9999em"><a href="https://naskahkilat.com/">jasa pembuatan tesis dan disertasi cepat</a></div>"""),
        Hidden("pharmacy behind the page", """<div style="position:fixed;z-index:-99;top:0"><a href="https://medsdirect.net/">buy tramadol online no prescription</a></div>"""),
        Hidden("words alone, no link", """<div style="display:none">elang303 situs slot gacor, elang303 login, elang303 link alternatif, slot elang303 maxwin</div>"""),
        Rule("moved by a margin", ".promo-seo{margin-top:-9999px;position:absolute}", """<div class="promo-seo"><h3>Elang303</h3><p>Agen slot dan kasino.</p><a href="https://elang303.vip/">Daftar Elang303</a></div>"""),
        Rule("shut by a clip", "div.box_ads>p{clip-path:inset(50%);position:absolute}", """<div class="box_ads"><p><a href="https://telagabening.net/">taruhan bola telaga bening</a></p></div>"""),

        Title("Elang303: Login dan Daftar"),
        Title("Telaga Bening Kasino Online"),
        Title("RTP Live Hari Ini Terupdate"),
        Title("Deposit 5000 Langsung Main Slot"),
        Title("Puncak Awan - Situs Taruhan Bola dan Parlay Terpercaya"),
        Title("Nikmati Keseruan Bermain dan Kemenangan Berlimpah"),
        Title("Pengeluaran Macau Tercepat Hari Ini"),

        Head("description of a house", "meta", """<meta name="description" content="Elang303 agen slot resmi dengan RTP tertinggi dan pencairan kilat 24 jam.">"""),
        Head("card without a name", "meta", """<meta property="og:title" content="Main, Menang, Cairkan! Bonus Pengguna Baru 200%"><meta property="og:description" content="Ribuan permainan seru dengan jackpot harian.">"""),
        Head("canonical on a forge", "canonical", """<link rel="canonical" href="https://elang303-amp.pages.dev/">"""),
        Head("canonical to a name", "canonical", """<link rel="canonical" href="https://telagabening.net/">"""),
        Head("language of Thais", "hreflang", """<link rel="alternate" hreflang="th-TH" href="https://puncakawan.org/th/">"""),
        Head("questions and answers", "json-ld", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Berapa minimal deposit di Elang303?","acceptedAnswer":{"@type":"Answer","text":"Minimal deposit slot Rp5.000 lewat QRIS."}}]}</script>"""),
        Head("ware at a stranger's", "json-ld", """<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Product","name":"Paket Telaga","offers":{"@type":"Offer","price":"25000","priceCurrency":"IDR","url":"https://telagabening.net/paket"}}]}</script>"""),

        Entries("doors in a folder", ListKind.Sitemap, ("/berita/rapat/", ""), ("/assets/elang303/", ""), ("/assets/elang303/slot-qris/", ""), ("/assets/elang303/rtp/", "")),
        Entries("goods of Japan", ListKind.Sitemap, ("/berita/rapat/", ""), ("/item/%E6%BF%80%E5%AE%89%E3%82%B3%E3%83%94%E3%83%BC%E6%99%82%E8%A8%88/", "")),
        Entries("entries of bettors", ListKind.List, ("/berita/rapat", "Rapat Koordinasi"), ("/berita/1", "Tips Mix Parlay Akhir Pekan Bersama Puncak Awan"), ("/berita/2", "Prediksi Skor dan Handicap Liga Inggris")),
        Entries("feed of hints", ListKind.Feed, ("/2026/11/20/rapat", "Rapat Koordinasi"), ("/2026/11/21/x", "Bocoran Slot Gacor Malam Minggu di Elang303")),

        new("nineteenth: titles for Googlebot", "cloaking") { ForGooglebot = new("", "") { Title = "Telaga Bening Slot dan Kasino Terpercaya" } },
        new("nineteenth: from a search to a stranger", "cloaking") { LedTo = "https://puncakawan.org/masuk" },
        Head("refresh after a while", "redirect", """<meta http-equiv="Refresh" content="5;URL='https://telagabening.net/'">"""),
        Head("whoever has no cookie", "redirect", """<script>if(!document.cookie.includes('seen=')){document.cookie='seen=1;path=/';location.assign('https://puncakawan.org/?utm=gov')}</script>"""),
        Script("moved by five", "var m=[" + string.Join(',', "https://elang303.vip/".Select(letter => letter + 5)) + "],r='';for(var i=0;i<m.length;i++){r+=String.fromCharCode(m[i]-5)}window.location.href=r;"),
        Script("stuffed with signs", "var w='<!a! !h!r!e!f!=!h!t!t!p!s!:!/!/!e!l!a!n!g!3!0!3!.!v!i!p!>!s!l!o!t!<!/!a!>!'.split('!').join('');document.body.innerHTML+=w;"),
        new("nineteenth: letters of mathematics", "disguise") { Title = "𝗦𝗹𝗼𝘁 𝗢𝗻𝗹𝗶𝗻𝗲 𝗧𝗲𝗿𝗽𝗲𝗿𝗰𝗮𝘆𝗮" },
        new("nineteenth: Korean house", "other language") { Title = "안전놀이터 추천 - 메이저사이트" },
        new("nineteenth: houses at the foot", "outbound") { Foot = """<div>Rekan: <a href="https://elang303.vip/">Elang303</a> <a href="https://harimau4d.site/">Harimau4D</a> <a href="https://banteng777.xyz/">Banteng777</a></div>""" },
    ];

    private static Case Hidden(string name, string foot) => new("nineteenth: " + name, "hidden") { Foot = foot };

    private static Case Rule(string name, string rule, string foot) => new("nineteenth: " + name, "class rule") { Head = $"<style>{rule}</style>", Foot = foot };

    private static Case Title(string title) => new("nineteenth: " + title, "title") { Title = title };

    private static Case Head(string name, string technique, string head) => new("nineteenth: " + name, technique) { Head = head };

    private static Case Script(string name, string script) => new("nineteenth: " + name, "script") { End = $"<script>{script}</script>" };

    private static Case Entries(string name, ListKind kind, params (string Path, string Title)[] entries)
        => new("nineteenth: " + name, kind.ToString().ToLowerInvariant()) { Listed = [.. entries.Select(entry => (kind, entry.Path, entry.Title))] };
}
