namespace MonitorBot.Core.Integrity.Cases;

/// <summary>Hidden things that ordinary websites have.</summary>
internal static class CleanMarkup
{
    public static readonly Case[] All =
    [
        new("marquee", "markup") { Top = """<marquee onmouseover="this.stop()">Selamat Hari Korpri ke-55. Info: <a href="https://bkd.kaltimprov.go.id">BKD</a></marquee>""" },
        new("hidden mobile menu with outside links", "markup") { Nav = """<div id="mobile-nav" style="display:none"><a href="https://siasn.bkn.go.id">SIASN</a><a href="https://lpse.kaltimprov.go.id">LPSE</a><a href="https://www.tokopedia.com/dekranasda">Toko Dekranasda</a></div>""" },
        new("mega menu off the screen", "markup") { Nav = """<div style="position:absolute;left:-9999px"><a href="https://satudata.kaltimprov.go.id">Satu Data</a><a href="https://smartcity.site/">Smart City</a></div>""" },
        new("translate widget", "markup") { End = """<div class="skiptranslate" style="display:none"><iframe src="https://translate.googleapis.com/translate_static/img" style="visibility:hidden"></iframe></div><div class="gtranslate_wrapper"></div><script src="https://cdn.gtranslate.net/widgets/latest/float.js"></script>""" },
        new("accordion", "markup") { Content = """<style>.acc-body{height:0;overflow:hidden}</style><div class="acc-body">Syarat pendaftaran: <a href="https://oss.go.id/">OSS</a> dan <a href="https://dukcapil.kemendagri.go.id">Dukcapil</a></div>""" },
        new("skip link", "markup") { Top = """<a href="#main" style="position:absolute;top:-1000px;left:-1000px">Lompat ke konten</a>""" },
        new("modal with a survey", "markup") { End = """<div class="modal" style="display:none"><a href="https://forms.gle/abc">Isi survei</a><a href="https://s.id/skm2026">Tautan</a></div>""" },
        new("cookie notice", "markup") { End = """<div id="cookie" style="opacity:0;visibility:hidden"><a href="https://policies.google.com/privacy">Kebijakan</a></div>""" },
        new("tracking pixels", "markup") { End = """<noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1&ev=PageView&noscript=1"></noscript><img src="https://sstatic1.histats.com/0.gif" width="1" height="1">""" },
        new("visitor counter in noscript", "markup") { Side = """<noscript><a href="https://www.histats.com" target="_blank"><img src="https://sstatic1.histats.com/0.gif?1" alt="free counter statistics"></a></noscript>""" },
        new("counter with a cheap host", "markup") { Side = """<a href="https://www.webcounter.top/"><img src="https://www.webcounter.top/c.php" alt="hit counter"></a>""" },
        new("chat widget", "markup") { End = """<script>var Tawk_API=Tawk_API||{};(function(){var s1=document.createElement("script");s1.src='https://embed.tawk.to/5f/default';document.head.appendChild(s1);})();</script>""" },
        new("icons off the screen", "markup") { Foot = """<svg style="position:absolute;width:0;height:0;overflow:hidden"><symbol id="i"><title>ikon</title></symbol></svg>""" },
        new("screen reader text", "markup") { Foot = """<span class="sr-only" style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">Buka di <a href="https://maps.google.com/?q=disperkim">Google Maps</a></span>""" },
        new("text indent logo", "markup") { Top = """<h1 style="text-indent:-9999px"><a href="https://kaltimprov.go.id">Pemprov Kaltim</a></h1>""" },
        new("carousel slides away", "markup") { Content = """<div style="transform:translateX(-1200%)"><a href="https://visit.kaltim.travel/">Wisata Kaltim</a></div>""" },
        new("lazy animation", "markup") { Content = """<div class="elementor-invisible" style="opacity:0"><a href="https://e-katalog.lkpp.go.id">Katalog</a><a href="https://umkm.space/">UMKM</a></div>""" },
        new("hidden honeypot field", "markup") { Foot = """<div style="position:absolute;left:-5000px" aria-hidden="true"><input type="text" name="b_1" tabindex="-1"></div>""" },
        new("print only part", "markup") { Head = "<style media=\"print\">.noprint{display:none}</style><style>@media print{nav,footer{display:none}}</style>" },
        new("white text in a dark bar", "markup") { Top = """<div style="background:#003366;color:#fff"><a href="https://www.lapor.go.id" style="color:#fff">LAPOR</a></div>""" },
        new("white on white by mistake", "markup") { Foot = """<p style="color:#fff;background:#fff">Dibuat oleh <a href="https://cvmitra.site/">CV Mitra</a></p>""" },
        new("maker's credit on a cheap host", "markup") { Foot = """<p>Developed by <a href="https://kaltimweb.xyz">Kaltim Web Studio</a> dan <a href="https://hosting.click">Hosting</a></p>""" },
        new("hidden credit", "markup") { Foot = """<p style="display:none">Theme by <a href="https://themes.shop/">Themes</a></p>""" },
        new("two hidden credits off the screen", "markup") { Foot = """<p style="left:-9999px;position:absolute"><a href="https://freetheme.top/">Free theme</a> <a href="https://icons.top/">Icons</a></p>""" },
        new("template element", "markup") { End = """<template id="card"><a href="https://contoh.go.id">Judul</a></template>""" },
        new("analytics in base64", "markup") { End = $"""<script>var k=atob("{Convert.ToBase64String("https://statistik.kaltimprov.go.id/collect?id=1"u8)}");navigator.sendBeacon&&document.write('');</script>""" },
        new("e-mail hidden from robots", "markup") { End = """<script>document.write(String.fromCharCode(60,97,32,104,114,101,102,61,34,109,97,105,108,116,111,58,97,64,98,46,105,100,34,62,101,60,47,97,62));</script>""" },
        new("scripts that choose by browser", "markup") { End = """<script>if(/Android|iPhone/.test(navigator.userAgent)){window.location.href='https://disperkim.kaltimprov.go.id/m/';}</script>""" },
        new("script leads to the app shop", "markup") { End = """<script>function unduh(){if(/Android/.test(navigator.userAgent)){window.open("https://play.google.com/store/apps/details?id=go.id.kaltim");}}</script>""" },
        new("script knows its visitor's origin", "markup") { End = """<script>var r=document.referrer;if(r.indexOf('google')>-1){dataLayer.push({asal:'google'});}</script>""" },
        new("canonical without www", "markup") { Head = """<link rel="canonical" href="https://www.disperkim.kaltimprov.go.id/">""" },
        new("canonical to the old name", "markup") { Head = """<link rel="canonical" href="https://disperkim.kaltim.go.id/">""" },
        new("canonical to the province's portal", "markup") { Head = """<link rel="canonical" href="https://kaltimprov.go.id/disperkim">""" },
        new("hreflang of a translation proxy", "markup") { Head = """<link rel="alternate" hreflang="en" href="https://disperkim-kaltimprov-go-id.translate.goog/">""" },
        new("demo address left by a theme", "markup") { Head = """<meta property="og:url" content="https://demo.themeforest.net/govt/">""" },
        new("refresh to the Indonesian home", "markup") { Head = """<meta http-equiv="refresh" content="600"><meta http-equiv="refresh" content="0;url=/web">""" },
        new("social embeds", "markup") { Side = """<div style="visibility:hidden"><iframe src="https://www.instagram.com/embed.js"></iframe><a href="https://x.com/disperkim">X</a><a href="https://t.me/disperkim">Telegram</a><a href="https://linktr.ee/disperkim">Linktree</a></div>""" },
        new("widget of the ministry", "markup") { Side = """<div id="gpr-kominfo-widget-container" style="display:none"><ul><li class="gpr-kominfo-widget-list-item"><a href="https://www.komdigi.go.id/berita/judi-online">Komdigi Tangani Judi Online</a></li></ul></div>""" },
        new("table of downloads", "markup") { Content = """<table style="display:none"><tr><td><a href="https://drive.google.com/file/d/1">Renja 2026</a></td></tr></table>""" },
        new("video in a hidden tab", "markup") { Content = """<div hidden><iframe src="https://www.youtube.com/embed/x"></iframe></div>""" },
    ];
}
