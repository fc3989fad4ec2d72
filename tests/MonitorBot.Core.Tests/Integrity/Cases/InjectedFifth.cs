namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A fifth set, smaller, written after the fourth was right and judged once before anything was changed for it.</summary>
internal static class InjectedFifth
{
    private const string Links = """<a href="https://wisata-borneo.net/">slot demo</a>, <a href="https://jasa-web-kita.com/">toto 4d</a>, <a href="https://rumah-tapis.org/">agen sbobet</a>""";

    public static readonly Case[] All =
    [
        new("paragraph cut to no lines", "hidden") { Foot = $"""<p style="display:-webkit-box;-webkit-line-clamp:0;overflow:hidden;height:0">{Links}</p>""" },
        new("box of one pixel", "hidden") { Foot = $"""<div style="width:1px;height:1px;overflow:hidden;display:block">{Links}</div>""" },
        new("far to the right", "hidden") { Foot = $"""<div style="position:fixed;right:-4000px">{Links}</div>""" },
        new("hidden only with important", "hidden") { Side = $"""<div style="color:red;display:none!important;margin:0">{Links}</div>""" },
        new("transparent letters", "hidden") { Side = $"""<div style="color:transparent">{Links}</div>""" },
        new("running text of no height", "hidden") { Foot = $"""<marquee height="1" width="1" scrollamount="9999">{Links}</marquee>""" },
        new("without scripts only", "hidden") { End = $"""<noscript>{Links}</noscript>""" },
        new("rule for a long random name", "class rule") { Head = "<style>#x8fK2-qq{height:1px;width:1px;overflow:hidden;position:absolute}</style>", Foot = $"""<div id="x8fK2-qq">{Links}</div>""" },
        new("script hides by the library", "script hides") { Foot = $"""<div id="lk">{Links}</div>""", End = """<script>$("#lk").css("visibility","hidden");</script>""" },
        new("title of a demonstration account", "title") { Title = "Akun Demo Slot Pragmatic Play Gratis Anti Rungkad" },
        new("title of odds", "title") { Title = "RTP Slot Gacor: Pola Mahjong Ways Terpercaya Malam Ini" },
        new("title of a login", "title") { Title = "RAJA88 Login - Agen Judi Slot dan Togel Online Terpercaya" },
        new("title with plus signs", "disguise") { Title = "slot+gacor+gampang+maxwin" },
        new("title in small capitals", "disguise") { Title = "ꜱʟᴏᴛ ɢᴀᴄᴏʀ ᴍᴀxᴡɪɴ" },
        new("title in full width with a number", "disguise") { Title = "ＳＬＯＴ　ＧＡＣＯＲ　８８" },
        new("preview title", "meta") { Head = """<meta property="og:title" content="Togel Hongkong: Live Draw HK, Prediksi HK Jitu Malam Ini">""" },
        new("canonical by a country ending", "canonical") { Head = """<link rel="canonical" href="https://situs-togel.ws/">""" },
        new("anchor of a picture with a title", "outbound") { Side = """<a href="https://berita-kita.my.id/go" title="Slot Gacor Maxwin"><img src="/1.gif" alt=""></a>""" },
        new("six anchors in the footer", "outbound") { Foot = """<p>Sponsor: <a href="https://a-kita.com">Slot Dana</a> | <a href="https://b-kita.com">Slot Qris</a> | <a href="https://c-kita.com">Bandar Togel Terpercaya</a></p>""" },
        new("sound of a gambling host", "outbound") { End = """<audio src="https://files.mahjongways-slot.com/a.mp3" autoplay></audio>""" },
        new("slugs with numbers", "sitemap") { Listed = [(ListKind.Sitemap, "/?p=9912-slot-gacor-hari-ini-terpercaya", ""), (ListKind.Sitemap, "/?p=9913-situs-slot88", "")] },
        new("list of videos", "list") { Listed = [(ListKind.List, "/video/8", "Cara Menang Slot Mahjong Ways 2 Modal Receh Pasti Maxwin")] },
        new("script with an address in two variables", "script") { End = """<script>var h="https://gacor-"+"slot88.top";document.write('<a href="'+h+'">.</a>');</script>""" },
        new("anchors added for Google's visitors", "cloaking") { FromGoogle = new("", "") { Content = $"<div>{Links}</div>" } },
    ];
}
