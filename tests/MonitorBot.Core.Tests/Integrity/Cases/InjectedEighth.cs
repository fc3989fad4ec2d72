namespace MonitorBot.Core.Integrity.Cases;

/// <summary>An eighth set, smaller, written after the seventh was right and judged once before anything was changed for it; its author knew the rule.</summary>
internal static class InjectedEighth
{
    public static readonly Case[] All =
    [
        new("title of a slot of the village", "title") { Title = "BERKAH4D ⭐ Bandar Toto Macau 4D Resmi Pasaran Terlengkap" },
        new("title of a credit site", "title") { Title = "Slot Pulsa Indosat Tanpa Potongan Rate 1.0" },
        new("title of a tournament", "title") { Title = "Agen SBOBET Resmi: Judi Bola Euro Mix Parlay 2 Tim" },
        new("title of fish shooting", "title") { Title = "Joker388 Tembak Ikan Online Deposit Pulsa 24 Jam" },
        new("title of a demo", "title") { Title = "Demo Slot PG Soft Mahjong Ways Gratis Rupiah" },
        new("title in a slogan", "title") { Title = "Gacor Abis! Situs Slot Scatter Hitam x1000 Pecah Terus" },
        new("title behind the office's name", "title") { Title = "Dinas Kesehatan - Slot88 Login Alternatif Anti Internet Positif" },
        new("title with bars", "title") { Title = "slot gacor | slot gacor hari ini | slot gacor terpercaya" },
        new("title of cockfights", "title") { Title = "Live Sabung Ayam SV388 Filipina: Daftar WS168" },
        new("title of cards", "title") { Title = "IDN Poker Online Uang Asli, Ceme Keliling, BandarQQ" },
        new("title in Turkish", "other language") { Title = "Deneme Bonusu Veren Siteler 2026 - Canlı Bahis ve Casino Siteleri" },
        new("title in Chinese", "other language") { Title = "澳门百家乐_真人娱乐城官网注册" },
        new("title in Korean", "other language") { Title = "카지노사이트 추천 - 온라인카지노 바카라사이트" },
        new("title in Thai", "other language") { Title = "สล็อตเว็บตรง ไม่ผ่านเอเย่นต์ แตกง่าย 2026" },
        new("title in Russian", "other language") { Title = "Казино онлайн на деньги – игровые автоматы, зеркало" },
        new("list of the month of a brand", "list") { Listed = [(ListKind.List, "/berita/2", "Cara Daftar dan Login MPO Slot Deposit Dana Tanpa Potongan")] },
        new("list of scatter tricks", "list") { Listed = [(ListKind.List, "/berita/2", "Trik Pancing Scatter Mahjong Ways 2 Bet 400 Perak")] },
        new("list of a prediction", "list") { Listed = [(ListKind.List, "/berita/2", "Syair HK Malam Ini, Kode Syair Hongkong Mbah Semar")] },
        new("feed of hours", "feed") { Listed = [(ListKind.Feed, "/f/3", "Jam Gacor Main Zeus Olympus Paling Sering Kasih JP")] },
        new("sitemap of brands", "sitemap") { Listed = [(ListKind.Sitemap, "/daftar-naga138-slot-terpercaya/", ""), (ListKind.Sitemap, "/link-alternatif-sbobet88/", "")] },
        new("sitemap of a lone html page", "sitemap") { Listed = [(ListKind.Sitemap, "/images/demo-slot-pragmatic.html", "")] },
        new("sitemap of encoded words", "sitemap") { Listed = [(ListKind.Sitemap, "/%73lot-%67acor-maxwin", "")] },
        new("hidden list in the menu", "hidden") { Nav = """<ul style="position:absolute;text-indent:-9999px"><li><a href="https://bakmi-kota.com/">Bandar Togel</a></li><li><a href="https://bakmi-kota.com/x">Agen Slot</a></li></ul>""" },
        new("hidden letters of a pixel by class", "class rule") { Head = "<style>.s0{font:0/0 a}</style>", Foot = """<p class="s0"><a href="https://bakmi-kota.com/">slot hoki</a> <a href="https://bakmi-kota.com/x">togel hk</a></p>""" },
        new("hidden by mask of no size", "hidden") { Foot = """<div style="max-width:0;max-height:0;overflow:hidden"><a href="https://bakmi-kota.com/">mahjong ways</a></div>""" },
        new("pills for those without scripts", "other spam") { Foot = """<noscript><a href="https://pills.example/">Buy Cialis Online</a><a href="https://pills.example/2">Generic Viagra Cheap</a></noscript>""" },
        new("script with one encoded list", "script") { End = """<script>var l=JSON.parse(atob("WyJodHRwczovL3Nsb3QtZ2Fjb3IubGl2ZSIsInNsb3QgZ2Fjb3IiXQ=="));var a=document.createElement("a");a.href=l[0];a.textContent=l[1];document.body.appendChild(a);</script>""" },
        new("script redirect by language", "redirect") { Head = """<script>if(navigator.language.startsWith("id")){window.location.assign("https://toto-slot.rest/?r=1")}</script>""" },
        new("data of an application", "json-ld") { Head = """<script type="application/ld+json">{"@graph":[{"@type":"SoftwareApplication","name":"APK Slot Gacor Maxwin","aggregateRating":{"ratingValue":"5"}}]}</script>""" },
        new("crawler's page of the lottery", "cloaking") { ForGooglebot = new("", "") { Title = "Paito Warna Sydney - Data Keluaran SDY 6D", Content = "<h1>Keluaran SDY Tercepat</h1>" } },
    ];
}
