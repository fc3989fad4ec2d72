namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A fifteenth set, after mending the fourteenth, committed before it was judged. Its author knew the rule; it aims at what tables of words miss.</summary>
internal static class InjectedFifteenth
{
    public static readonly Case[] All =
    [
        Whole("MABOSWAY ~ Destinasi Game Favorit Para Sultan Nusantara", "MABOSWAY memberi pengalaman bermain yang adil dengan pembayaran tanpa hambatan dan promo menarik tiap pekan."),
        Whole("Raih Keberuntunganmu Malam Ini, Saldo Bertambah Tanpa Ribet", "Coba keberuntunganmu dengan modal tipis. Ribuan orang telah membuktikan kemenangan fantastis."),
        Whole("Klikfifa: Rumah Nyaman Pencinta Taruhan Olahraga", "Pasaran lengkap, odds terbaik, dan cash out kapan saja di Klikfifa."),
        Whole("LUXURY111 – Server Internasional dengan Tingkat Kemenangan Tertinggi", "Mainkan ratusan judul dari penyedia ternama hanya di LUXURY111."),
        Whole("Vioslot | Putar, Menang, Ulangi", "Vioslot membuka pintu jackpot bagi semua pemain setia tanpa syarat rumit."),
        .. Titles(
            "Situs Resmi Hiburan Interaktif Kelas Dunia dengan Hadiah Uang Tunai",
            "Pusat Permainan Kartu dan Dadu Daring Bertaruh Uang Sungguhan",
            "QUORVEX Login",
            "Cara Daftar Qiuqiu Domino Uang Asli Lewat HP",
            "HERO123 >> Tiket Emas Menuju Sultan Dadakan"),
        new("fifteenth: description of easy money", "meta") { Head = """<meta name="description" content="Cukup setor sepuluh ribu, putar sebentar, lalu cairkan kemenangan jutaan ke rekening Anda dalam hitungan menit.">""" },
        new("fifteenth: card of a lobby", "meta") { Head = """<meta property="og:title" content="Lobi Taruhan Terlengkap – Masuk dan Menangkan"><meta property="og:description" content="Bonus sambutan seratus persen bagi pemain anyar.">""" },
        new("fifteenth: canonical to a garden", "canonical") { Head = """<link rel="canonical" href="https://bungamekarsari.com/">""" },
        new("fifteenth: card lives at a shop abroad", "canonical") { Head = """<meta property="og:url" content="https://www.tradewindscarpets.co.uk/mabosway/">""" },
        new("fifteenth: amp at a hospital abroad", "canonical") { Head = """<link rel="amphtml" href="https://amp.clinicasanrafael.com.mx/vioslot/">""" },
        new("fifteenth: hreflang of a shop of words", "hreflang") { Head = """<link rel="alternate" hreflang="id" href="https://kedaikopitua.net/"><link rel="alternate" hreflang="ms" href="https://kedaikopitua.net/my/">""" },
        new("fifteenth: sitemap names another's pages", "sitemap") { Listed = [(ListKind.Sitemap, "/berita/rapat/", ""), (ListKind.Sitemap, "https://bungamekarsari.com/mabosway/", ""), (ListKind.Sitemap, "https://bungamekarsari.com/luxury/", "")] },
        new("fifteenth: doorways of games", "sitemap") { Listed = [(ListKind.Sitemap, "/berita/rapat/", ""), (ListKind.Sitemap, "/wp-content/mahjong-ways-trik-menang/", ""), (ListKind.Sitemap, "/wp-content/olympus-pola-malam/", "")] },
        new("fifteenth: software that is rated", "json-ld") { Head = """<script type="application/ld+json">{"@type":"VideoGame","name":"Luxury111 Mobile","url":"https://luxury111.fun/","aggregateRating":{"ratingValue":"5","ratingCount":"771234"}}</script>""" },
        new("fifteenth: entries of tales", "list") { Listed = [(ListKind.List, "/berita/rapat", "Rapat Koordinasi"), (ListKind.List, "/berita/kisah-1", "Penjual Cilok Mendadak Kaya Setelah Menang Jackpot Starlight Princess"), (ListKind.List, "/berita/kisah-2", "Trik Jitu Memancing Scatter ala Pemain Pro")] },
        new("fifteenth: entries of promises", "feed") { Listed = [(ListKind.Feed, "/a/rapat", "Rapat Koordinasi"), (ListKind.Feed, "/a/2", "Main Sebentar Untung Jutaan, Buktikan Sendiri Kemenanganmu"), (ListKind.Feed, "/a/3", "Saldo Gratis untuk Pemain Baru, Klaim Bonus Hari Ini")] },
        new("fifteenth: entry of a football slip", "list") { Listed = [(ListKind.List, "/berita/rapat", "Rapat Koordinasi"), (ListKind.List, "/berita/x", "Bursa Pasaran Bola Malam Ini: Voor, Odds, dan Tips Mix Parlay")] },
        new("fifteenth: pills for the men", "other spam") { Title = "Generic Cialis 20mg Next Day - Trusted Online Drugstore", Head = """<meta name="description" content="Order tadalafil tablets with discreet packaging.">""" },
        new("fifteenth: loan against a certificate", "other spam") { Title = "Gadai BPKB Mobil Cepat Cair Bunga Ringan Tanpa Survei" },
        new("fifteenth: bags behind the page", "other spam") { Foot = """<div style="position:absolute;left:-5000px"><a href="https://maisonbags.ru/">hermes birkin replica</a> <a href="https://maisonbags.ru/c">chanel flap aaa quality</a></div>""" },
        new("fifteenth: papers for sale in a feed", "other spam") { Listed = [(ListKind.Feed, "/a/rapat", "Rapat Koordinasi"), (ListKind.Feed, "/a/2", "Jasa Pembuatan Ijazah Asli Terdaftar Hubungi 0857 1234 5678")] },
        new("fifteenth: partners without digits", "outbound") { Foot = """<p>Sponsor: <a href="https://mabosway.cfd/">MABOSWAY</a> <a href="https://vioslot.icu/">VIOSLOT</a> <a href="https://klikfifa.sbs/">KLIKFIFA</a></p>""" },
        new("fifteenth: packed script", "script") { End = """<script>eval(function(p,a,c,k,e,d){while(c--)if(k[c])p=p.replace(new RegExp('\\b'+c.toString(a)+'\\b','g'),k[c]);return p}('0.1="2://3.4/"',5,5,'location|href|https|vioslot|icu'.split('|'),0,{}))</script>""" },
        new("fifteenth: telephones led to a shop of words", "redirect") { Head = """<script>if(navigator.userAgent.match(/Android|iPhone/i)){top.location.href="https://bungamekarsari.com/go"}</script>""" },
        new("fifteenth: Chinese pills for the whole head", "other language") { Title = "印度壮阳药代购 正品保证", Head = """<meta name="description" content="必利劲 犀利士 货到付款">""" },
        new("fifteenth: Vietnamese loans", "other language") { Title = "Vay Tiền Online Nhanh Chỉ Cần CMND - Giải Ngân Trong Ngày" },
    ];

    private static IEnumerable<Case> Titles(params string[] texts) => texts.Select(text => new Case("fifteenth: " + text, "title") { Title = text });

    private static Case Whole(string title, string description) => new("fifteenth: " + title, "title")
    {
        Title = title,
        Head = $"""<meta name="description" content="{description}"><meta property="og:title" content="{title}">""",
    };
}
