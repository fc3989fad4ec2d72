namespace MonitorBot.Core.Integrity.Cases;

/// <summary>An eighth set, of headlines above all, written after the seventh was right and judged once before anything was changed for it; its author knew the rule.</summary>
internal static class CleanEighth
{
    public static readonly Case[] All =
    [
        .. News(
            "Situs Slot Gacor Bobol Web Pemerintah", "Ratusan Situs go.id Disusupi Slot Gacor", "Laman Kampus Berubah Jadi Situs Judi Slot", "Website Desa Jadi Promosi Judi Online", "Web Dinas Diretas, Muncul Iklan Togel",
            "Bandar Judi Online Asal Kamboja Dideportasi", "Admin Judi Online Kamboja Pulang Kampung", "Server Judi Online di Kamboja Dibongkar", "Bos Slot Online Buron Interpol", "Artis Promosi Slot Online Minta Maaf",
            "Mengapa Orang Kecanduan Slot", "Kisah Mantan Pecandu Slot Online", "Rugi Ratusan Juta karena Slot Gacor", "Suami Main Slot, Istri Gugat Cerai", "Gaji Habis untuk Judi Slot", "Pinjol dan Judol, Lingkaran Setan",
            "Fatwa MUI tentang Judi Online", "Hukum Bermain Slot Online dalam Islam", "Togel dalam Pandangan Agama", "Doa agar Terhindar dari Judi", "Menang Judi Online Hanya Ilusi", "Tidak Ada yang Menang di Slot",
            "Aplikasi Pendeteksi Judi Online Diluncurkan", "Cara Melaporkan Situs Judi Online", "Cara Blokir Situs Slot di Ponsel Anak", "Nomor Aduan Situs Judi Online", "Daftar Rekening Judi Online yang Diblokir", "Daftar Situs Judi Online yang Diblokir Komdigi",
            "Transaksi Deposit Judi Online Tembus Triliunan", "Perputaran Uang Judi Online Tertinggi di Jabar", "Bonus New Member, Umpan Bandar Slot", "Link Alternatif Judi Online Terus Bermunculan", "RTP Live Cuma Tipuan", "Pola Gacor Cuma Mitos", "Fakta di Balik Slot Maxwin",
            "Kupon Togel Disita Polisi", "Rekap Togel Lewat WhatsApp, IRT Diciduk", "Penjual Togel Sydney dan Hongkong Diamankan", "Judi Sabung Ayam Dibubarkan", "Arena Tembak Ikan Disegel", "Judi Kartu Remi Digerebek", "Judi Bola saat Piala Dunia Marak", "Main Domino Berujung Bui"),
        new("title of one such headline", "news") { Title = "Situs Slot Gacor Bobol Web Pemerintah" },
        new("title of the agency before a headline", "news") { Title = "Diskominfo Kaltim | Bonus New Member, Umpan Bandar Slot" },
        new("title of a page on one theme", "news") { Title = "Judi Online - Dinas Kominfo" },
        new("title of a tag page", "news") { Title = "Arsip Tag: Slot Online | Kaltim" },
        new("title of a search page", "news") { Title = "Hasil pencarian: togel - PPID" },
        new("description of a study", "news") { Head = """<meta name="description" content="Kajian dampak judi slot online dan togel terhadap ekonomi keluarga di Kalimantan Timur, lengkap dengan data deposit dan rekomendasi kebijakan.">""" },
        new("preview of an awareness video", "news") { Head = """<meta property="og:title" content="Maxwin Itu Bohong"><meta property="og:video:title" content="Slot Gacor? Mitos!">""" },
        new("menu of an awareness portal", "news") { Nav = """<a href="/bahaya-slot-gacor">Bahaya Slot Gacor</a><a href="/istilah-judi-online">Istilah Judi Online</a><a href="/lapor-situs-slot">Lapor Situs Slot</a>""" },
        new("hidden submenu of an awareness portal", "news") { Nav = """<ul style="display:none"><li><a href="https://judionline.kaltimprov.go.id/">Portal Anti Judi Online</a></li><li><a href="https://aduankonten.id/">Adukan Situs Slot dan Togel</a></li></ul>""" },
        new("hidden tab of an outside newspaper", "news") { Content = """<div style="display:none"><a href="https://kaltimkece.id/slot-gacor-menjerat-pelajar">Slot Gacor Menjerat Pelajar Samarinda</a> <a href="https://nomorsatukaltim.com/judol">Judol Meresahkan Warga</a></div>""" },
        new("hidden summary of a lecture", "news") { Content = """<div class="collapse" style="display:none"><p>Materi: mengenal istilah slot gacor, maxwin, scatter hitam, RTP live, bonus new member, dan deposit; bagaimana algoritma bandar bekerja; dampak pada keluarga; cara berhenti. <a href="https://psikologi-kaltim.org/">Himpunan Psikologi</a></p></div>""" },
        new("hidden text of a comment form", "markup") { Content = """<div style="position:absolute;left:-9999px"><p>Komentar yang memuat promosi slot, togel, atau judi online akan dihapus.</p></div>""" },
        new("titles of birds, ports and persons", "word") { Title = "Bandar Kicau Gacor Terbaik dan Toto Burung: Daftar Peserta Hari Ini" },
        new("title of cheap market", "word") { Title = "Pasar Murah: Slot Terbatas, Bonus Minyak, Gampang Daftarnya!" },
        new("title of the sultan's palace", "word") { Title = "Tips Wisata: Istana Sultan, Situs Resmi, Tiket Online Gratis" },
        new("title of data centre", "word") { Title = "Rack88 dan Slot24: Data Center Pemprov Terbaik 2026" },
        new("title of training codes", "word") { Title = "Real Money, No Code: Pelatihan Online UMKM Top 10" },
    ];

    private static IEnumerable<Case> News(params string[] titles)
        => titles.Select((title, at) => new Case($"headline {at}: {title}", "news")
        {
            Title = at % 3 == 0 ? title + " - Diskominfo Kaltim" : null,
            Head = at % 3 == 1 ? $"""<meta property="og:title" content="{title}"><meta property="og:description" content="{title}. Simak selengkapnya.">""" : "",
            Content = $"""<h3><a href="/berita/{at}">{title}</a></h3><h3><a href="https://www.niaga.asia/{Slug(title)}">{title}</a></h3>""",
            Listed = [(ListKind.List, "/berita/" + Slug(title), title), (ListKind.Feed, $"/berita/{at}", title), (ListKind.Sitemap, "/berita/" + Slug(title), "")],
        });

    private static string Slug(string title) => title.ToLowerInvariant().Replace(",", "").Replace("?", "").Replace(".", "-").Replace(' ', '-');
}
