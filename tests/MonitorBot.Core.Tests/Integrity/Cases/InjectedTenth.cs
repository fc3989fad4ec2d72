namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A tenth set, written after the ninth was right and judged once; nothing was changed for it. Its author knew the rule.</summary>
internal static class InjectedTenth
{
    public static readonly Case[] All =
    [
        new("tenth: brand of a fruit", "title") { Title = "MANGGIS4D 🍇 Tempatnya Para Penggila Angka, Diskon Paling Besar se-Asia" },
        new("tenth: brand of a vehicle", "title") { Title = "BECAKWIN – Login Resmi, Hiburan Kasino Digital Nomor Satu Tanah Air" },
        new("tenth: brand of a food", "title") { Title = "Rendang69 | Raja Hoki Jackpot Terbesar Sepanjang Masa, Klaim Freebet Sekarang" },
        new("tenth: no brand, only a promise", "title") { Title = "Main Santai Modal 5 Ribu, Saldo Tembus 50 Juta Semalam" },
        new("tenth: game of a mythical bird", "title") { Title = "Garuda Emas Slot: Putaran Keberuntungan dengan Perkalian hingga 10.000x" },
        new("tenth: crash game", "title") { Title = "Roket Terbang Crash – Tebak Kapan Jatuh, Kalikan Uangmu Sekarang" },
        new("tenth: cards in slang", "title") { Title = "Meja QQ Ceban Minimal, Fair Tanpa Bot, Jackpot Kartu Royal Tiap Jam" },
        new("tenth: football slip", "title") { Title = "Pasang Bola Parlay 3 Tim Odds Tinggi, Akun Resmi SBO Terpercaya" },
        new("tenth: behind a hospital", "title") { Title = "RSUD Abdul Wahab - Rajanya Slot Server Filipina, Bonus Cair Tiap Hari" },
        new("tenth: Javanese advertisement", "title") { Title = "Ayo Dolanan Slot Gacor Rek! Menang Akeh, Bayar Lunas" },
        new("tenth: Uzbek machines", "other language") { Title = "Onlayn Kazino O'zbekiston – Slot O'yinlari, Bonuslar va Pul Yutish" },
        new("tenth: Polish machines", "other language") { Title = "Najlepsze Kasyna Online – Darmowe Spiny Bez Depozytu 2026" },
        new("tenth: Persian betting", "other language") { Title = "سایت شرط بندی فوتبال و بازی انفجار با بونوس" },
        new("tenth: Korean powerball", "other language") { Title = "파워볼 사이트 안전 메이저 꽁머니 지급" },
        new("tenth: Chinese registration gift", "other language") { Title = "澳门金沙娱乐场 - 注册即送188元 电子游戏 真人荷官" },
        new("tenth: Swahili betting", "other language") { Title = "Kubeti Mtandaoni Tanzania – Bonasi ya Kwanza, Mechi za Leo na Kasino" },
        new("tenth: entry of a winner", "list") { Listed = [(ListKind.List, "/berita/1", "Rapat Evaluasi RKPD"), (ListKind.List, "/berita/2", "Tukang Parkir Kaya Mendadak Usai Putar Mahjong Tengah Malam")] },
        new("tenth: entry of a guide", "list") { Listed = [(ListKind.List, "/artikel/2", "Panduan Baca RTP Game Slot Supaya Cepat Maxwin untuk Pemula")] },
        new("tenth: entry of numbers", "list") { Listed = [(ListKind.List, "/artikel/4", "Bocoran 2D Mati Sydney Rabu, Rekap Kontrol dan Ekor Top")] },
        new("tenth: feed of a link", "feed") { Listed = [(ListKind.Feed, "/f/1", "Alternatif Terbaru PISANGBET, Daftar Cepat Lewat WhatsApp")] },
        new("tenth: page of a hashed brand", "sitemap") { Listed = [(ListKind.Sitemap, "/wp-includes/js/pisangbet-link-alternatif.php", "")] },
        new("tenth: encoded Korean slug", "sitemap") { Listed = [(ListKind.Sitemap, "/%EB%B0%94%EC%B9%B4%EB%9D%BC-%EC%82%AC%EC%9D%B4%ED%8A%B8/", "")] },
        new("tenth: dashes between letters", "disguise") { Title = "S-L-O-T G-A-C-O-R 2026" },
        new("tenth: letters with strokes through", "disguise") { Title = "S̶l̶o̶t̶ G̶a̶c̶o̶r̶ M̶a̶x̶w̶i̶n̶" },
        new("tenth: letters in Coptic and Armenian", "disguise") { Title = "ꜱⅼоτ ցаcоr тогел оnⅼiпе" },
        new("tenth: hidden by an empty column", "hidden") { Foot = """<div style="columns:0;width:0;overflow:clip"><a href="https://bunga-melati.org/">situs gacor</a> <a href="https://bunga-melati.org/b">togel 4d</a></div>""" },
        new("tenth: rule by a has selector", "class rule") { Head = "<style>div.k:has(a){position:absolute;inset:-9999px auto auto -9999px}</style>", Foot = """<div class="k"><a href="https://bunga-melati.org/">bandar togel</a> <a href="https://bunga-melati.org/b">slot gacor</a></div>""" },
        new("tenth: keys of a dictionary", "script") { End = """<script>const m={a:"https://",b:"slot",c:"gacor",d:".icu"};location.replace(m.a+m.b+m.c+m.d);</script>""" },
        new("tenth: letters by xor", "script") { End = """<script>var s="jvvrq8--vmegn,tkr";location=[...s].map(c=>String.fromCharCode(c.charCodeAt(0)^2)).join("");</script>""" },
        new("tenth: preview of a brand", "meta") { Head = """<meta property="og:title" content="PISANGBET: Raih Kemenangan Maksimal Bersama Bandar Terpercaya">""" },
        new("tenth: breadcrumb of a brand", "json-ld") { Head = """<script type="application/ld+json">{"@type":"WebSite","name":"PISANGBET","alternateName":["Pisang Slot","Pisang Toto Login"]}</script>""" },
        new("tenth: crawler's page in Thai", "cloaking") { ForGooglebot = new("", "") { Title = "เว็บตรง สล็อตวอเลท ฝาก 1 บาท", Content = """<a href="https://pgthai.cyou/">สมัคร</a>""" } },
        new("tenth: visible brands in the foot", "outbound") { Foot = """<p>Mitra: <a href="https://pisangbet.lat/">PISANGBET</a> <a href="https://becakwin.lat/">BECAKWIN Slot</a> <a href="https://manggis4d.lat/">MANGGIS4D Togel</a></p>""" },
    ];
}
