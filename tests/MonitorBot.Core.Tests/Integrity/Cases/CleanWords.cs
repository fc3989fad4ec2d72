namespace MonitorBot.Core.Integrity.Cases;

/// <summary>Ordinary words that word lists trip over.</summary>
internal static class CleanWords
{
    public static readonly Case[] All =
    [
        new("adjudikasi", "word") { Title = "Ajudikasi Nonlitigasi Sengketa Informasi", Content = """<a href="/ajudikasi-sengketa-informasi">Jadwal Sidang Ajudikasi</a>""", Listed = [(ListKind.Sitemap, "/adjudikasi/", "Adjudikasi")] },
        new("daftar informasi publik", "word") { Listed = [(ListKind.Sitemap, "/daftar-informasi-publik/", "Daftar Informasi Publik"), (ListKind.Sitemap, "/daftar-aset-online/", ""), (ListKind.Sitemap, "/daftar-situs-resmi-pemerintah/", "")] },
        new("weather forecast", "word") { Listed = [(ListKind.Feed, "/prediksi-cuaca-bmkg-hari-ini", "Prediksi Cuaca BMKG Hari Ini")], Content = "<p>Prediksi BMKG: hujan ringan.</p>" },
        new("hidden forecast widget", "word") { Side = """<div style="display:none"><a href="https://www.bmkg.go.id/cuaca/prakiraan">Prediksi cuaca hari ini</a></div>""" },
        new("tempo.co links", "word") { Content = """<a href="https://nasional.tempo.co/read/1/ikn">Tempo.co: Pembangunan IKN</a> <a href="https://bisnis.tempo.co/">tempo.co</a>""" },
        new("hidden tempo.co link", "word") { Nav = """<li style="display:none"><a href="https://www.tempo.co/">Tempo</a></li>""" },
        new("queue slots of a hospital", "word") { Content = """<p>Pilih slot waktu pendaftaran online. Slot hari ini penuh.</p><a href="https://antrean.rsudaws.com/slot">Daftar slot online</a>""" },
        new("slot in a hidden form", "word") { End = """<div class="modal" style="display:none"><form action="https://booking.example.com/slot"><label>Slot waktu</label><button>Daftar Slot</button></form></div>""" },
        new("memory slots in a purchase", "word") { Content = "<p>Server dengan 16 slot memori dan 8 slot disk.</p>", Listed = [(ListKind.Sitemap, "/pengadaan/server-24-slot", "")] },
        new("a person named Toto", "word") { Content = """<h4><a href="/berita/toto-heliyanto-dilantik-jadi-kepala-bidang">Toto Heliyanto Dilantik Jadi Kepala Bidang</a></h4><p>Toto mengucapkan terima kasih.</p>""" },
        new("Toto's profile linked in a hidden menu", "word") { Nav = """<li style="display:none"><a href="https://id.linkedin.com/in/toto">Toto Sugiharto</a> <a href="https://totosuprapto.com">Toto Suprapto</a></li>""" },
        new("TOTO sanitary ware", "word") { Content = """<p>Spesifikasi closet merek <a href="https://id.toto.com/">TOTO</a></p>""" },
        new("gambling in a law", "word") { Content = "<p>Pasal 303 KUHP: Diancam dengan pidana penjara barang siapa tanpa izin menawarkan kesempatan untuk permainan judi.</p>", Listed = [(ListKind.Sitemap, "/jdih/uu-nomor-7-tahun-1974-penertiban-perjudian", "")] },
        new("law on gambling in a closed accordion", "word") { Content = """<div style="max-height:0;overflow:hidden"><p>UU 7/1974 tentang Penertiban Perjudian <a href="https://peraturan.bpk.go.id/Details/47490">BPK</a></p></div>""" },
        new("poker face idiom", "word") { Content = "<p>Ia memasang wajah poker saat ditanya wartawan; diplomasi bukan meja judi.</p>" },
        new("domino effect", "word") { Content = "<p>Efek domino kenaikan harga bahan bangunan.</p>", Listed = [(ListKind.List, "/efek-domino", "Efek Domino Kenaikan Harga")] },
        new("mahjong of a community", "word") { Content = "<p>Perayaan Imlek dimeriahkan lomba mahjong lansia.</p>" },
        new("Olympus, Zeus, Bonanza", "word") { Content = "<p>Kamera Olympus, museum dewa Zeus, dan konser Bonanza.</p>" },
        new("singing birds", "word") { Title = "Lomba Burung Kicau Gacor Piala Gubernur", Content = "<p>Murai batu paling gacor meraih juara.</p>" },
        new("scatter plot", "word") { Content = "<p>Grafik scatter menunjukkan sebaran hitam putih.</p>" },
        new("jackpot of a bank raffle", "word") { Content = "<p>Live draw undian Simpeda berhadiah mobil.</p>", Title = "Penarikan Undian Simpeda" },
        new("alternative link for a meeting", "word") { Content = """<p>Link alternatif Zoom: <a href="https://us02web.zoom.us/j/1">klik</a></p>""" },
        new("hidden alternative link", "word") { End = """<div style="display:none"><a href="https://us02web.zoom.us/j/2">Link alternatif</a></div>""" },
        new("deposit and bonus of a bank", "word") { Content = "<p>Deposito dan bonus tahunan BPD; deposit jaminan pelaksanaan tender.</p>" },
        new("RTP of a radio station", "word") { Content = "<p>RTP live streaming? Tidak: RRI Live.</p>", Foot = """<a href="https://rri.co.id/live">Live</a>""" },
        new("football, parlay of talks", "word") { Content = "<p>Prediksi bola: Borneo FC menang. Bandar udara APT Pranoto.</p>" },
        new("bandar in place names", "word") { Listed = [(ListKind.Sitemap, "/bandar-lampung", ""), (ListKind.Sitemap, "/bandar-udara-kalimarau", "Bandar Udara Kalimarau"), (ListKind.Sitemap, "/agen-perubahan", "Agen Perubahan")] },
        new("login page", "word") { Nav = """<li><a href="/login">Login</a></li><li><a href="/daftar">Daftar Sekarang</a></li>""", Listed = [(ListKind.Sitemap, "/login-resmi-terpercaya", "")] },
        new("trusted services", "word") { Title = "Layanan Online Terpercaya, Mudah, dan Gratis" },
        new("title is resmi and online", "word") { Title = "Situs Resmi Disperkim: Daftar Online Rusunawa Gampang dan Gratis" },
        new("game of children", "word") { Content = "<p>Game edukasi gratis: main dan menang hadiah, daftar sekarang!</p>" },
        new("sitemap of dates with numbers", "word") { Listed = [(ListKind.Sitemap, "/berita/88", ""), (ListKind.Sitemap, "/berita/777", ""), (ListKind.Sitemap, "/pengumuman-303", ""), (ListKind.Sitemap, "/a/123/4d", "")] },
        new("letters of an alphabet index", "word") { Nav = "<li>A B C D E F G H I J K L M N O P Q R S T U V W X Y Z</li>" },
        new("spaced heading", "word") { Content = "<h2>P E N G U M U M A N</h2><h2>S L I D E R</h2>" },
        new("Cyrillic and Greek text of a visitor", "word") { Content = "<p>Делегация России посетила Самаринду. Η αντιπροσωπεία.</p>" },
        new("mathematical letters in a quote", "word") { Content = "<p>𝐒𝐞𝐥𝐚𝐦𝐚𝐭 𝐇𝐚𝐫𝐢 𝐊𝐨𝐫𝐩𝐫𝐢</p>", Title = "𝐃𝐢𝐬𝐩𝐞𝐫𝐤𝐢𝐦 𝐊𝐚𝐥𝐭𝐢𝐦" },
        new("zero-width spaces of an editor", "word") { Content = "<p>Rapat\u200bkoor\u200bdinasi \u00adpe\u00adru\u00adma\u00adhan</p>" },
        new("joint venture called Maxim", "word") { Content = "<p>Pengemudi Maxim dan Gojek.</p>" },
        new("Habanero chillies", "word") { Content = "<p>Petani menanam cabai habanero dan joker.</p>" },
        new("cards of a library", "word") { Content = "<p>Kartu anggota; permainan kartu domino dan remi.</p>" },
    ];
}
