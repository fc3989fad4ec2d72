namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A thirteenth set, after mending by the eleventh and twelfth, committed before it was judged. Its author knew the rule.</summary>
internal static class InjectedThirteenth
{
    private const string Links = """<a href="https://arenabola.lol/">agen bola</a> <a href="https://hokibet99.com/">hokibet99</a> <a href="https://dewacuan.net/daftar">link gacor dewacuan</a>""";

    public static readonly Case[] All =
    [
        .. Titles(
            "HOKIBET99 | Situs Slot Online Terpercaya No.1 di Indonesia Tahun 2026",
            "Kumpulan Situs Slot Gacor Hari Ini Terbaru Anti Rungkad",
            "Dinas Perumahan Rakyat Kaltim - Link Slot Gacor Maxwin Mudah Menang",
            "RATU303 ⚡ Bandar Slot Deposit QRIS Bebas TO",
            "PETIR108: Jelajahi Dunia Permainan Modern Bersama Komunitas Terbesar",
            "JAGUAR33 Link Resmi Login Alternatif Tanpa VPN",
            "Prediksi Togel Hari Ini: Angka Jitu SGP HK SDY dari Mbah Sukro",
            "Nonton Live Casino & Baccarat Online Indonesia",
            "Agen SBOBET Mobile Terbaru – Taruhan Bola Euro dan Piala Dunia",
            "DAFTAR POKER IDN PLAY APK ANDROID UANG ASLI",
            "Situs Mahjong Ways 2 Paling Gacor Scatter Hitam Bet 200 Perak",
            "BAMBU4D: Platform Toto Online Resmi Prize 2D 3D 4D Full",
            "SULTAN69 - Bonus Deposit 100% Slot Game TO 3x"),
        new("thirteenth: description of a platform", "meta") { Head = """<meta name="description" content="PETIR108 hadir sebagai destinasi game digital pilihan dengan sistem aman, proses deposit instan, serta RTP terupdate setiap jam.">""" },
        new("thirteenth: keywords of brands", "meta") { Head = """<meta name="keywords" content="petir108, petir108 login, petir108 slot, link alternatif petir108, rtp petir108">""" },
        new("thirteenth: card of a brand", "meta") { Head = """<meta property="og:title" content="JAGUAR33 Login Resmi"><meta property="og:description" content="Daftar Jaguar33 dan nikmati bonus new member 100% khusus slot.">""" },
        new("thirteenth: canonical to a brand", "canonical") { Head = """<link rel="canonical" href="https://petir108.id/">""" },
        new("thirteenth: amp at a maker's", "canonical") { Head = """<link rel="amphtml" href="https://petir108-amp.vercel.app/">""" },
        new("thirteenth: rating of a brand", "json-ld") { Head = """<script type="application/ld+json">{"@context":"https://schema.org","@type":"SoftwareApplication","name":"Petir108 Apk","applicationCategory":"GameApplication","aggregateRating":{"ratingValue":"4.98","ratingCount":"129381"}}</script>""" },
        new("thirteenth: breadcrumbs", "json-ld") { Head = """<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Slot Gacor","item":"https://disperkim.kaltimprov.go.id/"},{"@type":"ListItem","position":2,"name":"Jaguar33 Login","item":"https://jaguar33.art/"}]}</script>""" },
        new("thirteenth: none", "hidden") { Top = $"""<div style="display: none !important">{Links}</div>""" },
        new("thirteenth: left", "hidden") { End = $"""<div style="position:fixed;left:-99999px">{Links}</div>""" },
        new("thirteenth: small", "hidden") { Content = $"""<p style="font-size:1px;color:#fefefe">{Links}</p>""" },
        new("thirteenth: tall of nothing", "hidden") { Foot = $"""<div style="max-height:0;overflow:hidden">{Links}</div>""" },
        new("thirteenth: marquee", "hidden") { End = $"""<marquee height="1" width="1" scrolldelay="1">{Links}</marquee>""" },
        new("thirteenth: one link in a stop", "hidden") { Content = """<p>Rapat selesai<a href="https://hokibet99.com/" style="text-decoration:none;font-size:0">slot gacor</a>.</p>""" },
        new("thirteenth: rule of a class", "class rule") { Head = "<style>.widget-seo{position:absolute;top:-5000px;left:-5000px}</style>", Side = $"""<div class="widget-seo">{Links}</div>""" },
        new("thirteenth: crawler's title", "cloaking") { ForGooglebot = new("", "") { Title = "PETIR108 - Situs Game Online Paling Viral" } },
        new("thirteenth: crawler's links", "cloaking") { ForGooglebot = new("", "") { Top = $"<div>{Links}</div>" } },
        new("thirteenth: visitors led", "cloaking") { LedTo = "https://jaguar33.art/?utm=gov" },
        new("thirteenth: entries of slots", "list") { Listed = [(ListKind.List, "/berita/a", "Peresmian Rumah Layak Huni"), (ListKind.List, "/berita/b", "Slot Thailand Gacor: Rahasia Menang Besar dengan Modal Receh"), (ListKind.List, "/berita/c", "Pola Gacor Starlight Princess Malam Ini")] },
        new("thirteenth: entry of a brand", "list") { Listed = [(ListKind.List, "/berita/a", "Peresmian Rumah Layak Huni"), (ListKind.List, "/berita/jaguar33", "JAGUAR33 Slot Login Daftar Link Terbaru")] },
        new("thirteenth: feed of togel", "feed") { Listed = [(ListKind.Feed, "/a", "Peresmian Rumah"), (ListKind.Feed, "/b", "Keluaran HK Malam Ini, Live Draw HK Pools Tercepat")] },
        new("thirteenth: addresses", "sitemap") { Listed = [(ListKind.Sitemap, "/artikel/slot-dana-5000/", ""), (ListKind.Sitemap, "/artikel/jaguar33-login/", ""), (ListKind.Sitemap, "/berita/a", "")] },
        new("thirteenth: location", "redirect") { Head = """<script>if(/google|bing|yahoo/.test(document.referrer)){location="https://jaguar33.art/"}</script>""" },
        new("thirteenth: refresh", "redirect") { Head = """<meta http-equiv="Refresh" content="1; URL='https://hokibet99.com/'">""" },
        new("thirteenth: base64", "script") { End = "<script>var _0=atob(\"" + Convert.ToBase64String("https://slot-jaguar33.xyz/"u8) + "\");window.top.location.href=_0;</script>" },
        new("thirteenth: box by script", "script") { End = """<script>document.body.insertAdjacentHTML("beforeend","<div style='position:absolute;left:-9999px'><a href='https://hokibet99.com/'>slot gacor</a></div>")</script>""" },
        new("thirteenth: whole frame", "frame") { Top = """<iframe src="https://hokibet99.com/" style="position:fixed;top:0;left:0;width:100vw;height:100vh"></iframe>""" },
        new("thirteenth: foot", "outbound") { Foot = """<div class="partner"><a href="https://hokibet99.com/">Situs Judi Slot</a>, <a href="https://dewacuan.net/">Slot88</a>, <a href="https://arenabola.lol/">Judi Bola</a></div>""" },
        new("thirteenth: leet", "disguise") { Title = "S1tus T0gel Onl1ne T3rpercaya" },
        new("thirteenth: full width", "disguise") { Title = "ＳＬＯＴ　ＧＡＣＯＲ　ＨＡＲＩ　ＩＮＩ" },
        new("thirteenth: Chinese lottery", "other language") { Title = "2026澳门资料大全正版资料免费 - 新澳门开奖结果" },
        new("thirteenth: Thai football", "other language") { Title = "ufabet เว็บแทงบอลออนไลน์ สมัครยูฟ่าเบท" },
        new("thirteenth: Japanese watches", "other language") { Title = "ロレックス スーパーコピー N級品 優良店 時計専門" },
        new("thirteenth: Vietnamese house", "other language") { Title = "Sunwin - Cổng Game Bài Đổi Thưởng Uy Tín | Tải Sunwin" },
        new("thirteenth: Korean house", "other language") { Title = "메이저사이트 추천 토토 안전놀이터 순위" },
        new("thirteenth: pills for love", "other spam") { Foot = """<div style="display:none"><a href="https://rx-cheap.top/">cheap viagra online</a><a href="https://rx-cheap.top/c">buy cialis</a></div>""" },
        new("thirteenth: abortion", "other spam") { Title = "Jual Obat Aborsi Ampuh Balikpapan WA 0821-1111-2222 Cytotec Asli" },
    ];

    private static IEnumerable<Case> Titles(params string[] texts) => texts.Select(text => new Case("thirteenth: " + text, "title") { Title = text });
}
