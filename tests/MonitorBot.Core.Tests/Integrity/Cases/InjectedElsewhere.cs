namespace MonitorBot.Core.Integrity.Cases;

/// <summary>Visible links out, scripts, sitemaps, feeds, lists, and what only search engines or their visitors are shown.</summary>
internal static class InjectedElsewhere
{
    private static readonly Case Sold = new("", "") { Title = "Slot Gacor Maxwin Terpercaya Hari Ini", Content = """<h1>Slot gacor</h1><a href="https://gacor-link.xyz">Daftar</a>""" };

    private static readonly Case Wordy = new("", "") { Content = "<p>Main slot gacor, scatter hitam dan mahjong ways dengan depo 10k, gampang menang, anti rungkad.</p>" };

    public static readonly Case[] All =
    [
        new("visible footer links", "outbound") { Foot = """<p>Partner: <a href="https://slot-gacor.win">Slot Gacor</a> | <a href="https://bandarqq-resmi.club">BandarQQ</a></p>""" },
        new("visible link, gambling host only", "outbound") { Foot = """<a href="https://maxwin-zeus.bond/">Mitra kami</a>""" },
        new("links in disguised letters", "disguise") { Foot = """<a href="https://qa21.icu">ꜱʟᴏᴛ ɢᴀᴄᴏʀ</a> <a href="https://qa22.icu">t0g3l s1ng4pur4</a>""" },
        new("letters split over spans", "disguise") { Foot = """<div style="display:none"><a href="https://uu1.sbs"><span>sl</span><span>ot</span> <span>ga</span><span>cor</span></a></div>""" },
        new("letters as entities", "disguise") { Foot = """<div style="display:none"><a href="https://uu2.sbs">&#115;&#108;&#111;&#116; &#x67;&#x61;&#x63;&#x6f;&#x72;</a></div>""" },
        new("call to play amid selling words", "outbound") { Content = """<div class="box"><b>Situs slot gacor terpercaya, RTP live</b> <a href="https://nnq.click/ref">DAFTAR</a> <a href="https://nnq.click/login">LOGIN</a></div>""" },
        new("frame over the whole page", "frame") { Top = """<iframe src="https://rtp-slotgacor.online/" style="position:fixed;inset:0;width:100%;height:100%;border:0;z-index:9999"></iframe>""" },
        new("button with a handler", "outbound") { Foot = """<button onclick="window.location='https://slot777-login.site/'">Masuk</button>""" },
        new("internationalised host", "outbound") { Foot = """<div style="display:none"><a href="https://slöt-gacor.com/">link</a></div>""" },
        new("document.write of a closed box", "script") { End = """<script>document.write('<div style="position:absolute;left:-9999px"><a href="https://rtplive-slot.xyz">rtp live</a></div>');</script>""" },
        new("document.write of pieces", "script") { End = """<script>var a='<a href="https://xk2.top/">slo'+'t ga'+'cor</a>';document.write('<div style="display:n'+'one">'+a+'</div>');</script>""" },
        new("base64", "script") { End = $"""<script>document.write(atob("{Base64("<a href='https://slotgacor.lol'>slot gacor maxwin</a>")}"));</script>""" },
        new("percent escapes", "script") { End = $"""<script>document.write(unescape('{Percent("<a href=\"https://togel-hk.club\">togel hk</a>")}'));</script>""" },
        new("hex escapes", "script") { End = $"""<script>var s="{Hex("<a href='https://zz8.vip'>slot gacor</a>")}";document.body.insertAdjacentHTML("beforeend",s);</script>""" },
        new("character codes", "script") { End = $"""<script>eval(String.fromCharCode({Codes("document.write(\"<a href='https://mpo88.icu'>situs slot gacor</a>\")")}));</script>""" },
        new("reversed string", "script") { End = """<script>document.write(">a/<rocag tols>'zyx.5rf//:sptth'=ferh a<".split("").reverse().join(""));</script>""" },
        new("script from a gambling host", "script") { Head = """<script src="https://cdn.slotgacor-js.top/w.js"></script>""" },
        new("script leads visitors from Google away", "redirect") { Head = """<script>if(document.referrer.match(/google|bing/i)){window.location.href="https://hx7.top/?ref=go";}</script>""" },
        new("script leads everybody away", "redirect") { Head = """<script>setTimeout(function(){location.replace("https://situs-slot88.com/")},500)</script>""" },
        new("sitemap holds gambling pages", "sitemap") { Listed = [(ListKind.Sitemap, "/2026/10/rapat-kerja/", ""), (ListKind.Sitemap, "/slot-gacor-hari-ini/", ""), (ListKind.Sitemap, "/rtp-live-slot88/", ""), (ListKind.Sitemap, "/situs-toto-macau-resmi/", "")] },
        new("sitemap with one such query", "sitemap") { Listed = [(ListKind.Sitemap, "/berita/rapat-kerja", ""), (ListKind.Sitemap, "/?jual=slot-gacor-maxwin", "")] },
        new("sitemap with leet slugs", "sitemap") { Listed = [(ListKind.Sitemap, "/sl0t-g4c0r/", ""), (ListKind.Sitemap, "/profil/", "")] },
        new("sitemap with bare topics in a row", "sitemap") { Listed = [(ListKind.Sitemap, "/judi-bola/", ""), (ListKind.Sitemap, "/togel/", ""), (ListKind.Sitemap, "/casino-online/", ""), (ListKind.Sitemap, "/slot-online/", "")] },
        new("sitemap grew, words among the new", "sitemap") { Sitemap = (320, 4200), Listed = [(ListKind.Sitemap, "/a/warga-samarinda-main-slot-gacor-di-pasar-malam-kemarin-sore", "")] },
        new("feed holds gambling posts", "feed") { Listed = [(ListKind.Feed, "/2026/11/22/x1/", "Rahasia Slot Gacor Gampang Menang Maxwin"), (ListKind.Feed, "/2026/11/20/rapat/", "Rapat Koordinasi Penanganan Kawasan Kumuh")] },
        new("list holds gambling posts", "list") { Listed = [(ListKind.List, "/berita/9912", "Bocoran RTP Live Slot Gacor Malam Ini"), (ListKind.List, "/berita/9911", "Kunjungan Kerja Komisi III")] },
        new("list holds a slug, title is innocent", "list") { Listed = [(ListKind.List, "/berita/slot-deposit-qris-gacor-terpercaya", "Kegiatan Kantor")] },
        new("home links to its own gambling pages", "list") { Content = """<h4><a href="/demo-slot-pragmatic-play/">Info terbaru</a></h4>""" },
        new("home lists a gambling post", "list") { Content = """<article><h4><a href="/2026/11/22/8812/">Mahjong Ways 2: Pola Gacor Scatter Hitam Hari Ini</a></h4><span>22 November 2026</span></article>""" },
        new("Googlebot sees another page", "cloaking") { ForGooglebot = Sold },
        new("Googlebot sees words only", "cloaking") { ForGooglebot = Wordy },
        new("Googlebot sees hidden links", "cloaking") { ForGooglebot = new("", "") { Foot = """<div style="display:none"><a href="https://gcr.win">slot gacor</a></div>""" } },
        new("Google's visitors see another page", "cloaking") { FromGoogle = Sold },
        new("Google's visitors are led away", "redirect") { FromGoogle = Sold, LedTo = "https://hoki-slot.top/" },
        new("Google's visitors are led to a neutral host", "redirect") { LedTo = "https://a8d.net/landing" },
        new("injection in a noisy website", "cloaking") { SecondReading = new("", "") { Side = "<p>Kutipan hari ini: rajin pangkal pandai</p>" }, ForGooglebot = Sold },
    ];

    private static string Base64(string text) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));

    private static string Percent(string text) => string.Concat(text.Select(letter => $"%{(int)letter:x2}"));

    private static string Hex(string text) => string.Concat(text.Select(letter => $"\\x{(int)letter:x2}"));

    private static string Codes(string text) => string.Join(",", text.Select(letter => (int)letter));
}
