namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A twenty-second set, after mending by the twenty-first, the rule known, committed before it was judged; <b>judged before anything was changed for it</b>.</summary>
internal static class InjectedTwentySecond
{
    public static readonly Case[] All =
    [
        Hidden("a list of doors", """<ul style="display:none"><li><a href="https://rusa777.online/">Rusa777</a></li><li><a href="https://rusa777.online/masuk">Login</a></li><li><a href="https://rusa777.online/slot">Slot Gacor</a></li></ul>"""),
        Hidden("a sentence with a house", """<div style="display:none">Nikmati permainan slot dan togel di <a href="https://pusatcuan.com/">Pusat Cuan</a>, deposit mulai 10 ribu rupiah.</div>"""),
        Hidden("off the screen to the right", """<div style="position:absolute;right:-9999px"><a href="https://alammimpi4d.net/">prediksi togel sdy</a></div>"""),
        Hidden("off the screen by a margin", """<p style="margin-left:-5000px"><a href="https://betwarung.org/">bandar bola</a> <a href="https://betwarung.org/poker">poker online</a></p>"""),
        Hidden("no letters", """<span style="font-size:0"><a href="https://demoslot.space/">demo slot</a></span>"""),
        Hidden("colour of the ground", """<font color="white" style="background:#fff"><a href="https://kakekzeus.cc/">slot zeus x1000</a></font>"""),
        Hidden("not opaque", """<div style="opacity: 0"><a href="https://rusa777.online/">rtp rusa777</a></div>"""),
        Hidden("clipped away", """<div style="position:absolute;clip:rect(1px,1px,1px,1px)"><a href="https://pusatcuan.com/">agen slot resmi</a></div>"""),
        Hidden("a frame not displayed", """<iframe src="https://rusa777.online/promo.html" style="display:none"></iframe>"""),
        Hidden("behind everything", """<div style="position:absolute;z-index:-9999"><a href="https://betwarung.org/">daftar judi bola</a></div>"""),
        Hidden("without scripts, a paragraph", """<noscript><p>Situs slot gacor terpercaya <a href="https://pusatcuan.com/">PUSATCUAN</a></p></noscript>"""),
        Rule("by its class", ".hid3{display:none}", """<div class="hid3"><a href="https://alammimpi4d.net/">alammimpi4d</a> <a href="https://alammimpi4d.net/live">live draw</a></div>"""),
        Rule("by its name, off the screen", "#sys_links{position:absolute;top:-2000px}", """<div id="sys_links"><a href="https://kakekzeus.cc/">kakek zeus</a><a href="https://demoslot.space/pg">demo pg soft</a></div>"""),

        Title("RUSA777 ~ Link Slot Gacor Gampang Menang"),
        Title("Pusat Cuan: Slot Deposit Pulsa XL dan Telkomsel"),
        Title("Prediksi SDY Hari Ini, Angka Main Jitu"),
        Title("Casino Online Indonesia - Baccarat, Sicbo, Roulette"),
        Title("Agen Sabung Ayam Live 24 Jam"),
        Title("Slot Gacor - Dinas Perumahan Rakyat dan Kawasan Permukiman Provinsi Kalimantan Timur"),

        Head("described as a house", "meta", """<meta name="description" content="Rusa777 menyediakan slot, casino, dan sportsbook dengan minimal deposit 10rb. Daftar sekarang!">"""),
        Head("keywords of draws", "meta", """<meta name="keywords" content="togel hari ini, live draw hk, data sgp, bandar togel terpercaya">"""),
        Head("card of a house", "meta", """<meta property="og:title" content="Rusa777"><meta property="og:description" content="Situs game online terpercaya, bonus cashback mingguan dan withdraw cepat.">"""),
        Head("canonical at a house", "canonical", """<link rel="canonical" href="https://rusa777.online/">"""),
        Head("Thai tongue", "hreflang", """<link rel="alternate" hreflang="th" href="https://demoslot.space/th/">"""),
        Head("game with stars", "json-ld", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"VideoGame","name":"Gates of Olympus Slot","publisher":"Rusa777","aggregateRating":{"@type":"AggregateRating","ratingValue":"5","ratingCount":"77777"}}</script>"""),
        Head("site of a house", "json-ld", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":"Pusat Cuan","url":"https://pusatcuan.com/"}</script>"""),

        Entries("slugs of slots", ListKind.Sitemap, ("/berita/rapat/", ""), ("/slot-gacor-server-rusia/", ""), ("/cara-main-slot-pemula/", "")),
        Entries("doorway of a house", ListKind.Sitemap, ("/berita/rapat/", ""), ("/vendor/rusa777/index.html", ""), ("/vendor/rusa777/slot.html", ""), ("/vendor/rusa777/togel.html", "")),
        Entries("feed of games", ListKind.Feed, ("/2026/11/20/rapat", "Rapat Koordinasi"), ("/2026/11/23/z", "Sweet Bonanza: Cara Dapat Maxwin Modal 20 Ribu")),
        Entries("lists of draws", ListKind.List, ("/berita/rapat", "Rapat Koordinasi"), ("/berita/d", "Live Draw SDY Tercepat Malam Ini")),

        new("twenty-second: body for Googlebot", "cloaking") { ForGooglebot = new("", "") { Content = """<p>Rusa777 adalah bandar slot online resmi dengan RTP tertinggi.</p><a href="https://rusa777.online/">Daftar Rusa777</a>""" } },
        new("twenty-second: away from Google", "cloaking") { LedTo = "https://betwarung.org/" },
        Head("refreshed to a house", "redirect", """<meta http-equiv="refresh" content="3; url=https://pusatcuan.com/daftar">"""),
        Script("telephones away", "if(navigator.userAgent.match(/iPhone|Android/i)){window.location='https://betwarung.org/m';}"),
        Script("hexadecimal", "window['\\x6c\\x6f\\x63\\x61\\x74\\x69\\x6f\\x6e']='\\x68\\x74\\x74\\x70\\x73\\x3a\\x2f\\x2f\\x72\\x75\\x73\\x61\\x37\\x37\\x37\\x2e\\x6f\\x6e\\x6c\\x69\\x6e\\x65';"),
        Outbound("in the side, seen", """<p>Partner: <a href="https://rusa777.online/">Slot Online</a>, <a href="https://alammimpi4d.net/">Togel 4D</a></p>"""),
        Disguise("leet", """<div style="display:none"><a href="https://pusatcuan.com/">5L0T G4C0R</a></div>"""),
        Disguise("Cyrillic in a title", "", "Ѕlоt Gасоr Mахwіn"),
        Other("Vietnamese", "other language", """<div style="display:none"><a href="https://nhacaiviet.info/">nhà cái uy tín</a> <a href="https://nhacaiviet.info/x">tài xỉu online</a></div>"""),
        Other("loans", "other spam", """<div style="display:none"><a href="https://danakilat.biz/">pinjaman online langsung cair</a> <a href="https://danakilat.biz/ktp">pinjaman tanpa jaminan</a></div>"""),
    ];

    private static Case Hidden(string name, string foot) => new("twenty-second: " + name, "hidden") { Foot = foot };

    private static Case Rule(string name, string rule, string piece) => new("twenty-second: " + name, "class rule") { Head = $"<style>{rule}</style>", Side = piece };

    private static Case Title(string title) => new("twenty-second: " + title, "title") { Title = title };

    private static Case Head(string name, string technique, string head) => new("twenty-second: " + name, technique) { Head = head };

    private static Case Script(string name, string script) => new("twenty-second: " + name, "script") { End = $"<script>{script}</script>" };

    private static Case Outbound(string name, string side) => new("twenty-second: " + name, "outbound") { Side = side };

    private static Case Disguise(string name, string foot, string? title = null) => new("twenty-second: " + name, "disguise") { Foot = foot, Title = title };

    private static Case Other(string name, string technique, string foot) => new("twenty-second: " + name, technique) { Foot = foot };

    private static Case Entries(string name, ListKind kind, params (string Path, string Title)[] entries)
        => new("twenty-second: " + name, kind.ToString().ToLowerInvariant()) { Listed = [.. entries.Select(entry => (kind, entry.Path, entry.Title))] };
}
