namespace MonitorBot.Core.Integrity.Cases;

/// <summary>An eighteenth set, written while mending by the seventeenth, the rule known, and committed before it was judged.</summary>
internal static class InjectedEighteenth
{
    public static readonly Case[] All =
    [
        Hidden("far above, one house", """<div class="x" style="position:fixed;top:-4000px"><a href="https://pelangigaming.co/">Pelangi Gaming</a></div>"""),
        Hidden("letters as small as dust", """<div style="font-size:0.1px;line-height:0"><a href="https://sinarmentari.org/promo">Promo anggota baru, klaim saldo percuma</a></div>"""),
        Hidden("nearly white on white", """<div style="background-color:#ffffff"><p style="color:#fdfdfd">Tempat bermain paling seru: <a href="https://rimbaemas.info/">rimba emas</a></p></div>"""),
        Hidden("an old font", """<table bgcolor="#FFFFFF"><tr><td><font color="#FFFFFF"><a href="https://rimbaemas.info/slot">slot rimba emas</a></font></td></tr></table>"""),
        Hidden("a height of nothing", """<div style="height:0;overflow:hidden"><a href="https://awan-biru.cc/">Bandar bola</a><a href="https://awan-biru.cc/kasino">Kasino langsung</a></div>"""),
        Hidden("behind the page", """<div style="position:absolute;z-index:-10"><a href="https://kudaperak.me/">kuda perak togel</a></div>"""),
        Hidden("a dialogue nobody opens", """<dialog><a href="https://kudaperak.me/rtp">RTP live kuda perak</a> <a href="https://kudaperak.me/daftar">daftar</a></dialog>"""),
        Hidden("a tale of a fisherman", """<div style="opacity:0;position:absolute"><p>Nelayan Muara Badak bawa pulang Rp97 juta hanya dari 20 kali putaran. Modalnya cuma dua puluh ribu.</p><a href="https://sinarmentari.org/kisah">Baca selengkapnya</a></div>"""),
        Hidden("counterfeits and loans", """<div style="position:absolute;left:-8000px"><a href="https://jamimpian.store/">jam tangan kw super</a> <a href="https://danakilat24.com/">pinjaman kilat tanpa bi checking</a></div>"""),
        Hidden("each link by itself", """<p>Layanan kami <a style="display:none" href="https://awan-biru.cc/">situs slot</a><a style="display:none" href="https://kudaperak.me/">bandar togel</a> siap membantu.</p>"""),
        Hidden("taken away by a script", """<div id="iklan-bawah"><a href="https://kudaperak.me/">kuda perak, bandar toto</a></div><script>document.getElementById('iklan-bawah').remove();</script>"""),
        Rule("class of letters", ".sr_hidden_txt{color:#fff;background:#fff;font-size:1px}", """<div class="sr_hidden_txt"><a href="https://pelangigaming.co/">main bareng pelangi, jackpot menanti</a></div>"""),
        Rule("behind a variable", ".kotak-z{transform:scale(0);height:0}", """<section class="kotak-z"><h2>Awan Biru Kasino</h2><a href="https://awan-biru.cc/">Masuk</a></section>"""),

        Title("Kudaperak4D Bandar Toto Resmi"),
        Title("Login Awanbiru88x"),
        Title("Slot Online Deposit Dana 5000"),
        Title("Main Kasino Langsung dari Rumah, Cair Seketika"),
        Title("Rimba Emas: Situs Permainan Berhadiah Nomor Satu"),
        Title("Situs Toto Macau 4D Terbesar"),
        Title("Bocoran Pola Mahjong Malam Ini dari Suhu"),

        Head("card speaks of another", "meta", """<meta property="og:title" content="Awan Biru Kasino - Bonus Sambutan 100%"><meta property="og:site_name" content="Awan Biru">"""),
        Head("description of lotteries", "meta", """<meta name="description" content="Pasang angka 2D 3D 4D pasaran resmi, diskon besar, dibayar lunas berapa pun kemenangan Anda.">"""),
        Head("canonical to a stranger", "canonical", """<link rel="canonical" href="https://sinarmentari.org/">"""),
        Head("languages at a stranger's", "hreflang", """<link rel="alternate" hreflang="x-default" href="https://rimbaemas.info/"><link rel="alternate" hreflang="en-us" href="https://rimbaemas.info/en">"""),
        Head("software with stars", "json-ld", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"SoftwareApplication","name":"Rimba Emas Slot APK","operatingSystem":"ANDROID","applicationCategory":"GameApplication","aggregateRating":{"@type":"AggregateRating","ratingValue":"4.9","ratingCount":"88641"},"offers":{"@type":"Offer","price":"0"}}</script>"""),
        Head("website of another name", "json-ld", """<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":"Sinar Mentari","alternateName":"SM","url":"https://sinarmentari.org/"}</script>"""),

        Entries("folder of a shop", ListKind.Sitemap, ("/berita/rapat/", ""), ("/wp-includes/blog/rimba-emas-slot/", ""), ("/wp-includes/blog/link-alternatif-kudaperak4d/", "")),
        Entries("pages of pills", ListKind.Sitemap, ("/berita/rapat/", ""), ("/buy-cheap-cialis-20mg/", ""), ("/generic-viagra-online/", "")),
        Entries("news of winners", ListKind.Feed, ("/2026/11/20/rapat", "Rapat Koordinasi"), ("/2026/11/23/a", "Nelayan Muara Badak Dapat Jackpot 97 Juta di Wild West Gold"), ("/2026/11/23/b", "Jam Gacor Main Sugar Rush Hari Ini")),
        Entries("doors of two houses", ListKind.List, ("/berita/rapat", "Rapat Koordinasi"), ("/berita/1", "Login Kudaperak4D"), ("/berita/2", "Daftar Awanbiru88")),

        new("eighteenth: shop for Googlebot", "cloaking") { ForGooglebot = new("", "") { Title = "Sepatu Sneakers Original Diskon 70%", Content = """<h1>Sepatu Sneakers</h1><p>Rp199.000 Tambah ke keranjang</p><a href="https://sepatumurah-store.shop/checkout">Beli</a>""" } },
        new("eighteenth: two lines for Googlebot", "cloaking") { ForGooglebot = new("", "") { Top = """<p>Kuda Perak adalah bandar togel dan slot online terpercaya, daftar di <a href="https://kudaperak.me/">kudaperak.me</a></p>""" } },
        Head("leaves at once", "redirect", """<script>window.location.replace("https://sinarmentari.org/masuk");</script>"""),
        Head("leaves on small screens", "redirect", """<script>if(matchMedia('(max-width: 767px)').matches){location.href='https://rimbaemas.info/m'}</script>"""),
        Script("reversed and wrapped", "eval(atob('" + new string([.. Convert.ToBase64String("location.href='https://kudaperak.me/slot'"u8).Reverse()]) + "'.split('').reverse().join('')))"),
        Script("digits of sixteen", "var h='" + Convert.ToHexString("<a href=\"https://awan-biru.cc/\">bandar slot</a>"u8).ToLowerInvariant() + "',o='';for(var i=0;i<h.length;i+=2)o+=String.fromCharCode(parseInt(h.substr(i,2),16));document.body.insertAdjacentHTML('beforeend','<div style=\"display:none\">'+o+'</div>');"),
        Script("pieces of a code", "var q1='aHR0cHM6Ly9yaW1iYWVt',q2='YXMuaW5mby9zbG90';var u=atob(q1+q2);top.location.href=u;"),

        new("eighteenth: Chinese lottery", "other language") { Title = "澳门彩票 - 最新开奖结果", Head = """<meta name="description" content="澳门彩票开奖直播，投注技巧。">""" },
        new("eighteenth: films hidden", "other spam") { Foot = """<div hidden><a href="https://nontongratis.cam/">nonton bokep terbaru</a></div>""" },
        new("eighteenth: row of houses at the foot", "outbound") { Foot = """<p>Link: <a href="https://awan-biru.cc/">slot88</a> · <a href="https://kudaperak.me/">toto macau</a> · <a href="https://rimbaemas.info/">slot gacor</a></p>""" },
    ];

    private static Case Hidden(string name, string foot) => new("eighteenth: " + name, "hidden") { Foot = foot };

    private static Case Rule(string name, string rule, string foot) => new("eighteenth: " + name, "class rule") { Head = $"<style>{rule}</style>", Foot = foot };

    private static Case Title(string title) => new("eighteenth: " + title, "title") { Title = title };

    private static Case Head(string name, string technique, string head) => new("eighteenth: " + name, technique) { Head = head };

    private static Case Script(string name, string script) => new("eighteenth: " + name, "script") { End = $"<script>{script}</script>" };

    private static Case Entries(string name, ListKind kind, params (string Path, string Title)[] entries)
        => new("eighteenth: " + name, kind.ToString().ToLowerInvariant()) { Listed = [.. entries.Select(entry => (kind, entry.Path, entry.Title))] };
}
