namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A twelfth set, committed before it was judged; nothing was changed for it. Its author knew the rule.</summary>
internal static class InjectedTwelfth
{
    private const string Links = """<a href="https://kencana368.mobi/">kencana368</a> <a href="https://wayangtoto.ru/masuk">wayangtoto</a> <a href="https://rtp-lontong5d.com/">rtp lontong5d</a>""";

    public static readonly Case[] All =
    [
        new("twelfth: brand with plain digits", "title") { Title = "KENCANA368 – Portal Resmi Game Interaktif, Akses Cepat 24 Jam" },
        new("twelfth: brand behind the office", "title") { Title = "Disperkim Kaltim | LONTONG5D Tempat Pasang Angka Diskon Terbesar" },
        new("twelfth: brand of two words", "title") { Title = "Wayang Toto: Masuk Akun Wayangtoto Paling Baru 2026" },
        new("twelfth: question of a player", "title") { Title = "Kenapa Scatter Hitam Sering Turun Dini Hari? Ini Pola Spin Para Suhu" },
        new("twelfth: football", "title") { Title = "Taruhan Bola Piala Dunia 2026 Odds Terbaik, Cashback Tiap Pekan" },
        new("twelfth: crash game", "title") { Title = "Main Aviator Uang Asli: Terbang Tinggi Cuan x250" },
        new("twelfth: loan", "title") { Title = "Pinjaman Online Langsung Cair Tanpa Jaminan KTP Saja" },
        new("twelfth: description with a brand", "meta") { Head = """<meta name="description" content="Kencana368 menghadirkan ratusan slot premium, deposit lewat QRIS mulai 5 ribu dan jackpot harian untuk semua member.">""" },
        new("twelfth: preview with a brand", "meta") { Head = """<meta property="og:site_name" content="WAYANGTOTO"><meta property="og:title" content="WAYANGTOTO Pools Resmi Paling Jitu">""" },
        new("twelfth: amp at a foreign house", "canonical") { Head = """<link rel="amphtml" href="https://amp.kencana-jaya.com/disperkim">""" },
        new("twelfth: canonical on a dear ending", "canonical") { Head = """<link rel="canonical" href="https://www.wayangtoto.com/">""" },
        new("twelfth: other language on a foreign host", "hreflang") { Head = """<link rel="alternate" hreflang="id" href="https://slotkencana.id/">""" },
        new("twelfth: organisation with a brand", "json-ld") { Head = """<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"KENCANA368 Slot Online","url":"https://kencana368.mobi/"}</script>""" },
        new("twelfth: visibility", "hidden") { Foot = $"""<div style="visibility:hidden;position:absolute">{Links}</div>""" },
        new("twelfth: overflow of nothing", "hidden") { Foot = $"""<div style="overflow:auto;height:0;width:0">{Links}</div>""" },
        new("twelfth: behind the page", "hidden") { Foot = $"""<div style="position:absolute;z-index:-9999;opacity:.001">{Links}</div>""" },
        new("twelfth: rule with a selector below", "class rule") { Head = "<style>footer .bottom-x a,.bottom-x{display:none!important}</style>", Foot = $"""<div class="bottom-x">{Links}</div>""" },
        new("twelfth: crawler's page of a brand", "cloaking") { ForGooglebot = new("", "") { Title = "Kencana368 >> Login Kencana368 Terbaru", Content = "<p>Kencana368</p>" } },
        new("twelfth: crawler's page of medicine", "cloaking") { ForGooglebot = new("", "") { Title = "Buy Tramadol Online Overnight", Foot = """<a href="https://pills-rx.top/">order tramadol</a>""" } },
        new("twelfth: visitors of Google led to a shop", "cloaking") { LedTo = "https://toko-murah-jaya.com/" },
        new("twelfth: entry with a brand", "list") { Listed = [(ListKind.List, "/berita/a", "Rapat Koordinasi RTLH"), (ListKind.List, "/berita/b", "KENCANA368: Link Daftar Slot Deposit Dana 5000")] },
        new("twelfth: entry of a guide", "list") { Listed = [(ListKind.List, "/berita/a", "Rapat Koordinasi RTLH"), (ListKind.List, "/berita/b", "Cara Menang Main Mahjong Ways 3 Modal 20 Ribu")] },
        new("twelfth: entries in Thai", "feed") { Listed = [(ListKind.Feed, "/a", "Rapat Koordinasi RTLH"), (ListKind.Feed, "/b", "เว็บตรงอันดับหนึ่ง สล็อตแตกหนัก สมัครฟรี")] },
        new("twelfth: doors of brands", "sitemap") { Listed = [(ListKind.Sitemap, "/vendor/kencana88/", ""), (ListKind.Sitemap, "/vendor/lontong5d-login/", ""), (ListKind.Sitemap, "/vendor/wayangtoto/", ""), (ListKind.Sitemap, "/vendor/mutiara138/", "")] },
        new("twelfth: late redirect", "redirect") { End = """<script>setTimeout(function(){window.location.replace("https://lontong5d-slot.com/")},1500)</script>""" },
        new("twelfth: reversed address", "script") { End = """<script>var u="pot.rocag-tols//:sptth".split("").reverse().join("");location.href=u;</script>""" },
        new("twelfth: frame of the whole screen", "frame") { Top = """<iframe src="https://kencana368-slot.mobi/" style="position:fixed;inset:0;width:100vw;height:100vh;border:none"></iframe>""" },
        new("twelfth: friends in the foot", "outbound") { Foot = """<a href="https://kencana368.mobi/">Situs Slot Gacor</a> <a href="https://lontong5d.ru/">Togel Online</a>""" },
        new("twelfth: dots between letters", "disguise") { Title = "S.L.O.T G.A.C.O.R M.A.X.W.I.N" },
        new("twelfth: Vietnamese football", "other language") { Title = "Trực Tiếp Bóng Đá Xoilac – Cá Cược Thể Thao, Nhà Cái Uy Tín" },
    ];
}
