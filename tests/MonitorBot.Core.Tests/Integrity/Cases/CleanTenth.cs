namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A tenth set, written after the ninth was right and judged once; nothing was changed for it. Its author knew the rule.</summary>
internal static class CleanTenth
{
    public static readonly Case[] All =
    [
        .. Headlines(
            "Sepuh Adat Dayak Beri Wejangan, Petaruh Nyawa di Riam", "Kode Alam dan Buku Mimpi dalam Tradisi Lisan Kutai", "WD 2TB hingga Server: Lelang Barang Milik Daerah", "Withdraw Saldo BPJS Ketenagakerjaan Kini Lewat QRIS", "Shio dan Hoki: Pameran Imlek di Museum Mulawarman",
            "Kakek Penjual Sapu Naik Haji, Jadi Jutawan Berkat Menabung", "Perkalian dan Pembagian: Lomba Matematika SD Cepat Tepat", "Turnamen Mines dan Handicap Golf Korpri", "Odds Ratio Stunting Turun, Kata Epidemiolog", "Capsa dan Gaple Ramaikan HUT RI di Balai RW",
            "Meron dan Wala dalam Grebeg Maulud", "Roulette Rusia, Monolog Teater Pelajar", "Blackjack, Kuda Pacu Juara Derby Tenggarong", "Scatter Plot Curah Hujan dan Wild Card Lomba Data", "Freespin Sepeda: Senam Spinning Gratis Pagi Ini",
            "Promo Bonus Harian Bank Sampah, Saldo Langsung Cair", "Voor Mobil Listrik? Ini Jadwal Pameran GIIAS Kaltim", "Angka Kontrol Inflasi Dijaga, TPID Rapat", "Akun VIP Layanan Paspor: Imigrasi Buka Antrean Khusus", "Colok Listrik Aman, PLN Beri Tips",
            "Jam Hoki Pedagang Pasar Pagi: Subuh Paling Laris", "Jackpot! Nelayan Derawan Dapat Tuna Raksasa", "Live Dealer Mobil Bekas Resmi, Cek Fisik Online", "Plinko dan Kasino Tiruan di Museum Peluang Statistik", "Tim Aviator Drone BPBD Petakan Karhutla"),
        .. Headlines(
            "Kenapa RTP Slot Tak Bisa Dipercaya, Ini Kata Pakar IT", "Guru Besar Unmul: Mahjong Ways Dirancang agar Pemain Kalah", "Sembilan Selebgram Promosi PISANGBET Diperiksa", "Kamus Gaul Judol: Boncos, Rungkad, WD, Sepuh", "Bupati Ancam Pecat Pegawai yang Depo Pakai Uang Kantor"),
        new("tenth: Thai sister province", "word") { Title = "ข่าวประชาสัมพันธ์ จังหวัดพี่น้อง – เครดิตภาษี และสลากออมสิน" },
        new("tenth: Chinese news of the lottery of welfare", "word") { Content = "<p lang=\"zh\">中国体育代表团访问东加里曼丹 足球友谊赛</p>" },
        new("tenth: constants of an address", "markup") { End = """<script>const p="https://",h="kaltimprov",e=".go.id";document.getElementById("x")?.setAttribute("href",p+h+e);const s="slot",n="parkir";console.log(`${s} ${n}`);</script>""" },
        new("tenth: turned letters of a phonetic dictionary", "markup") { Content = "<p>Lafal: [ʌ], [ə], [ɹ], [ʇ], [ɐ], [ɔ]; contoh bahasa Kutai: <i>slot</i>, <i>toto</i>.</p>" },
        new("tenth: shops of two digits in a closed drawer", "markup") { Nav = """<div hidden><a href="https://toko99.store/">Toko 99</a> <a href="https://warung123.site/">Warung 123</a></div>""" },
    ];

    private static IEnumerable<Case> Headlines(params string[] texts) => texts.Select(text => new Case("tenth: " + text, text.Contains("Judol") || text.Contains("Slot") || text.Contains("PISANG") || text.Contains("Depo") || text.Contains("Mahjong") ? "news" : "word")
    {
        Title = text + " | Kaltim",
        Head = $"""<meta property="og:title" content="{text}">""",
        Content = $"""<h3><a href="https://www.koran-mahakam.com/{Slug(text)}">{text}</a></h3>""",
        Listed = [(ListKind.List, "/berita/" + Slug(text), text), (ListKind.Feed, "/berita/9", text), (ListKind.Sitemap, "/berita/" + Slug(text), "")],
    });

    private static string Slug(string text) => string.Join('-', text.ToLowerInvariant().Split([' ', ',', ':', '!', '?'], StringSplitOptions.RemoveEmptyEntries));
}
