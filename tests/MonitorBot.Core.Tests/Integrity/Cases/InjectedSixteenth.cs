namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A sixteenth set, after mending by the fourteenth and fifteenth, committed before it was judged. <b>Nothing is changed for it.</b> Its author knew the rule.</summary>
internal static class InjectedSixteenth
{
    public static readonly Case[] All =
    [
        Whole("ELANGPUTIH Situs Permainan Daring Nomor Wahid", "Bersama ELANGPUTIH, setiap putaran membawa harapan baru. Isi saldo lewat dompet digital, cairkan kapan pun."),
        Whole("Sensasi Menegangkan di Meja Hijau Virtual", "Ribuan penantang sudah membawa pulang hadiah. Giliran Anda berikutnya!"),
        Whole("BINTANG808 : Tautan Utama Anti Gangguan", "Akses stabil BINTANG808 untuk anggota lama maupun anyar, dilengkapi promo harian."),
        .. Titles(
            "Agen Judi Slot Online Resmi Deposit Bank Lokal",
            "Kumpulan Game Cuan Tercepat yang Membayar",
            "PELANGITOTO Keluaran Macau Hari Ini Live",
            "Menang Mudah, Bayar Lunas, Main Puas",
            "TRISULA88 | Masuk",
            "Dinas Perumahan - Bandar Bola Parlay Terpercaya"),
        new("sixteenth: description of a wheel", "meta") { Head = """<meta name="description" content="Putar roda keberuntungan, kumpulkan pengganda, dan tarik kemenangan langsung ke rekening pribadi.">""" },
        new("sixteenth: card of spins", "meta") { Head = """<meta property="og:title" content="500 Free Spins Tanpa Deposit untuk Member Baru">""" },
        new("sixteenth: canonical to a bakery", "canonical") { Head = """<link rel="canonical" href="https://rotihangatbunda.com/">""" },
        new("sixteenth: amp in a bucket", "canonical") { Head = """<link rel="amphtml" href="https://pub-8f2.r2.dev/elang/">""" },
        new("sixteenth: hreflang to a workshop for cars", "hreflang") { Head = """<link rel="alternate" hreflang="id-ID" href="https://bengkelmobilku.net/"><link rel="alternate" hreflang="en-US" href="https://bengkelmobilku.net/en/">""" },
        new("sixteenth: rated product", "json-ld") { Head = """<script type="application/ld+json">{"@type":"Product","name":"Elangputih","brand":{"@type":"Brand","name":"Elangputih"},"offers":{"@type":"AggregateOffer","lowPrice":"5000","url":"https://elangputih.click/"},"aggregateRating":{"ratingValue":"4.97","reviewCount":"88123"}}</script>""" },
        new("sixteenth: data of a house", "json-ld") { Head = """<script type="application/ld+json">{"@type":"WebSite","name":"Trisula88","alternateName":"Trisula Slot","url":"https://disperkim.kaltimprov.go.id/","description":"Trisula88 situs slot gampang menang"}</script>""" },
        new("sixteenth: links in a box of nothing", "hidden") { End = """<div style="width:0;height:0;overflow:hidden;position:absolute"><a href="https://elangputih.click/">elangputih</a><a href="https://trisula88.pro/">trisula88</a><a href="https://rotihangatbunda.com/slot">slot hoki</a></div>""" },
        new("sixteenth: blog of ordinary words, off the screen", "hidden") { Foot = """<div style="position:absolute;left:-8000px"><a href="https://elangputih.click/">main di elangputih</a><a href="https://bengkelmobilku.net/x">menang setiap putaran</a></div>""" },
        new("sixteenth: words in a closed box", "hidden") { Content = """<div style="display:none">Trisula88 adalah agen slot gacor dengan rtp live tertinggi, gampang maxwin, scatter hitam dan mahjong ways.</div>""" },
        new("sixteenth: rule of an id", "class rule") { Head = "<style>#bl{height:0;overflow:hidden;opacity:.01}</style>", Foot = """<div id="bl"><a href="https://trisula88.pro/">slot gacor</a> <a href="https://elangputih.click/">togel online</a></div>""" },
        new("sixteenth: Googlebot's head", "cloaking") { ForGooglebot = new("", "") { Title = "TRISULA88 Situs Slot Paling Gampang Menang", Head = """<link rel="canonical" href="https://rotihangatbunda.com/">""" } },
        new("sixteenth: searchers led away", "cloaking") { LedTo = "https://bengkelmobilku.net/masuk" },
        new("sixteenth: entries as reviews", "list") { Listed = [(ListKind.List, "/berita/rapat", "Rapat Koordinasi"), (ListKind.List, "/berita/r1", "Ulasan Game Sweet Bonanza: Permen Manis Pembawa Jackpot"), (ListKind.List, "/berita/r2", "Pemula Pun Bisa Menang di Meja Baccarat, Ini Triknya")] },
        new("sixteenth: entry of a shop keeper's gain", "list") { Listed = [(ListKind.List, "/berita/rapat", "Rapat Koordinasi"), (ListKind.List, "/berita/t", "Penjaga Warung di Balikpapan Menang 150 Juta dari Spin Gratis")] },
        new("sixteenth: feed of doors", "feed") { Listed = [(ListKind.Feed, "/a/rapat", "Rapat Koordinasi"), (ListKind.Feed, "/a/2", "TRISULA88 Login dan Daftar Resmi"), (ListKind.Feed, "/a/3", "Elangputih Versi Mobile Terbaru")] },
        new("sixteenth: folder of games", "sitemap") { Listed = [(ListKind.Sitemap, "/berita/rapat/", ""), (ListKind.Sitemap, "/gates-of-olympus-demo/", ""), (ListKind.Sitemap, "/rtp-slot-hari-ini/", "")] },
        new("sixteenth: another's addresses", "sitemap") { Listed = [(ListKind.Sitemap, "/berita/rapat/", ""), (ListKind.Sitemap, "https://rotihangatbunda.com/menang/", "")] },
        new("sixteenth: telephones only", "redirect") { End = """<script>var m=/Android|webOS|iPhone/i;if(m.test(navigator.userAgent)){setTimeout(function(){location.replace("https://bengkelmobilku.net/")},800)}</script>""" },
        new("sixteenth: address turned round", "script") { End = """<script>var z="/orp.88alusirt//:sptth".split("").reverse().join("");document.body.innerHTML+='<iframe src="'+z+'"></iframe>';</script>""" },
        new("sixteenth: Thai lottery", "other language") { Title = "หวยรัฐบาล แทงหวยออนไลน์ จ่ายบาทละ 900" },
        new("sixteenth: Japanese shop for the whole head", "other language") { Title = "プラダ トートバッグ 新作 セール", Head = """<meta name="description" content="全国送料無料 即日発送">""" },
        new("sixteenth: pharmacy", "other spam") { Title = "Order Kamagra Jelly Online UK", Head = """<meta name="description" content="Lowest price guaranteed.">""" },
        new("sixteenth: papers and backlinks", "other spam") { Foot = """<div style="display:none"><a href="https://paperhelp-now.org/">custom essay writing</a> <a href="https://seokings.biz/">jual backlink murah</a></div>""" },
        new("sixteenth: sponsors", "outbound") { Foot = """<p>Didukung: <a href="https://trisula88.pro/">TRISULA88</a>, <a href="https://elangwin.site/">ELANGWIN</a>, <a href="https://bintang808.lat/">BINTANG808</a></p>""" },
        new("sixteenth: small capitals", "disguise") { Title = "ꜱɪᴛᴜꜱ ꜱʟᴏᴛ ɢᴀᴄᴏʀ ᴛᴇʀᴘᴇʀᴄᴀʏᴀ" },
    ];

    private static IEnumerable<Case> Titles(params string[] texts) => texts.Select(text => new Case("sixteenth: " + text, "title") { Title = text });

    private static Case Whole(string title, string description) => new("sixteenth: " + title, "title")
    {
        Title = title,
        Head = $"""<meta name="description" content="{description}"><meta property="og:title" content="{title}"><meta property="og:description" content="{description}">""",
    };
}
