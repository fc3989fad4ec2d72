namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A fifth set, smaller, written after the fourth was right and judged once before anything was changed for it.</summary>
internal static class CleanFifth
{
    public static readonly Case[] All =
    [
        new("prize of a savings bank", "word") { Title = "Bankaltimtara: Nasabah Menang Undian Mobil, Bonus Langsung Cair" },
        new("slots of a data centre", "word") { Title = "Server Baru: 88 Slot Rak di Pusat Data Kaltim" },
        new("data of Macau and Singapore", "word") { Listed = [(ListKind.List, "/data/ekspor", "Data Ekspor ke Macau, Hongkong, dan Singapura Tertinggi")] },
        new("results of a live selection", "word") { Title = "Live Score CAT CPNS Hari Ini: Result dan Link Resmi" },
        new("account and login help", "word") { Title = "Daftar Akun, Login, dan Deposit Retribusi Online Gampang" },
        new("a patient's card game", "word") { Content = "<p>Terapi lansia: permainan kartu remi, domino, dan mahjong bersama relawan.</p>" },
        new("a kitchen named Bonanza", "word") { Title = "Sweet Bonanza Durian: Festival Buah Kutai Barat" },
        new("princess of the hornbill", "word") { Title = "Starlight Concert dan Pemilihan Princess Enggang Kaltim" },
        new("gates and Olympus cameras", "word") { Content = "<p>Hibah kamera Olympus dan pagar (gate) bagi sekolah luar biasa.</p>" },
        new("member's anniversary", "word") { Title = "Korpri 55 Tahun: Bonus Member dan Pasar Murah" },
        new("opinion with a question", "news") { Title = "Mengapa Slot Online Begitu Candu? Ini Kata Psikolog RSUD" },
        new("governor's ban", "news") { Title = "Edaran Gubernur: ASN Dilarang Main Judi Online, Slot, dan Togel" },
        new("court fees", "news") { Listed = [(ListKind.Feed, "/x", "Bandar Slot Online Dituntut Lima Tahun Penjara"), (ListKind.Feed, "/y", "Uang Judi Bola Rp2 Miliar Disita Negara")] },
        new("list of blocked words in a policy", "news") { Content = "<ul><li>Kata yang diblokir pada kolom komentar: slot gacor, maxwin, togel, scatter.</li></ul>" },
        new("hidden comment about gambling", "news") { Content = """<div style="display:none" class="comment">Tolong razia warung tempat togel di Jalan Pahlawan, terima kasih. <a href="https://www.lapor.go.id">lapor</a></div>""" },
        new("description of a campaign page", "news") { Head = """<meta name="description" content="Kampanye Kaltim Tanpa Judi Online: kenali bahaya slot, togel, dan kasino daring, serta cara melapor.">""" },
        new("campaign link on a cheap ending", "news") { Side = """<a href="https://tanpajudi.online/">Kaltim Tanpa Judi Online</a>""" },
        new("tabs with partner shops", "markup") { Content = """<div class="tab" style="visibility:hidden"><a href="https://tokotani.shop/">Toko Tani</a><a href="https://kriya.store/">Kriya</a><a href="https://madukelulut.my.id/">Madu Kelulut</a></div>""" },
        new("tooltip of no opacity", "markup") { Content = """<span style="opacity:0;position:absolute"><a href="https://satusehat.app/">SatuSehat</a></span>""" },
        new("scripts of a counter and a map", "markup") { End = """<script>document.write('<a href="https://info.flagcounter.com/x"><img src="https://s01.flagcounter.com/count2/x"></a>');</script>""" },
        new("redirect of the old browser", "markup") { End = """<script>if(navigator.userAgent.indexOf('MSIE')>0){window.location='https://browsehappy.com/';}</script>""" },
        new("music of the province's hymn", "markup") { End = """<audio src="https://media.kaltim.club/mars.mp3"></audio><img src="https://i.ibb.co/x/foto.jpg">""" },
        new("four new hosts for Googlebot", "noise") { ForGooglebot = new("", "") { Content = """<a href="https://satu.co/">Satu</a><a href="https://dua.co/">Dua</a><a href="https://tiga.co/">Tiga</a><a href="https://empat.co/">Empat</a><p>Polisi: situs slot gacor dan togel online ditutup.</p>""" } },
        new("report first for Google's visitors", "noise") { FromGoogle = new("", "") { Content = "<article><h2>Satgas Tutup 40 Situs Judi Online</h2><p>Termasuk situs slot gacor dan toto macau.</p></article>" } },
    ];
}
