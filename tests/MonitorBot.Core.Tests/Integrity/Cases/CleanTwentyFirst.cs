namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A twenty-first set of honest websites, after mending by the twentieth, committed before it was judged: twins of what was mended, and news that stands in head and title.</summary>
internal static class CleanTwentyFirst
{
    public static readonly Case[] All =
    [
        .. Headlines(
            "Polisi Ciduk Dua Admin Situs Slot di Balikpapan",
            "Pemkot Samarinda Perangi Judi Online lewat Ceramah",
            "Transaksi Judi Online Kaltim Capai Rp1 Triliun",
            "Guru Agama Ajak Murid Menjauhi Slot",
            "Ribuan Rekening Judol Dibekukan OJK",
            "Diskominfo: Laman Dinas Bersih dari Sisipan Slot Gacor",
            "Togel Masih Ada, Warga Resah",
            "Bandar Togel Online Divonis Dua Tahun",
            "Perjudian Daring dalam Pandangan Hukum Adat",
            "Ketua RT Ungkap Lapak Sabung Ayam di Sungai Kunjang",
            "Kuota Penerbangan: Slot Time Bandara APT Pranoto Bertambah",
            "Bonus Demografi, Peluang dan Tantangan",
            "Jackpot! Nelayan Dapat Ikan Kakap 20 Kilo",
            "Link Pendaftaran Mudik Gratis",
            "Prediksi Inflasi Akhir Tahun",
            "Ajudikasi Khusus Batas Tanah",
            "Live Draw Undian Grup Piala Gubernur",
            "Rumah Dewa Ruci, Kapal Latih Bersejarah",
            "Kapal Togo Mas Bersandar di Palaran",
            "Main Gasing Bareng Wisatawan",
            "Raja Ampat Jadi Tujuan Studi Wisata",
            "Pasaran Rumah Subsidi Naik"),

        Title("Home - Disperkim"),
        Title("Slot Jadwal Konsultasi Perumahan"),
        Title("Informasi Resmi Perumahan Terbaru"),
        Title("Pengelolaan Rusun Online"),
        Title("Website Sedang Dipelihara"),
        Title("Sistem Login Pegawai"),
        Title("Data Perumahan 2026"),

        Meta("og:title", "Daftar Antrean Online Rusunawa"),
        Meta("og:site_name", "SIPERKIM24"),
        Meta("description", "Layanan resmi 24 jam, mudah, cepat, dan gratis bagi seluruh warga."),
        Meta("twitter:title", "Live: Penyerahan Kunci Rumah"),
        Meta("og:description", "Judi online merusak keluarga, mari jaga anak kita."),
        Meta("description", "Bandar udara, pelabuhan, dan kawasan permukiman di satu peta."),

        Markup("quiz with points, closed", """<div style="display:none"><a href="https://kuis-sehat.net/">Main kuis, kumpulkan poin, tukar hadiah</a></div>"""),
        Markup("slots of a hall, closed", """<div style="display:none"><a href="https://sewagedung.net/">Slot tersedia hari ini</a></div>"""),
        Markup("login of a partner, closed", """<div style="display:none"><a href="https://koperasi45.com/login">Koperasi45 Login</a></div>"""),
        Markup("football in a closed tab", """<div style="display:none"><h4>Olahraga</h4><a href="https://skorliga.net/">Prediksi skor dan jadwal pertandingan bola</a></div>"""),
        Markup("report on slots in a closed tab", """<div style="display:none"><a href="https://kabarmahakam.com/a">Dua pemilik situs slot dan togel diadili</a></div>"""),
        Markup("campaign in a closed tab", """<div style="display:none"><a href="https://lawanjudol.com/">Lawan Judol</a> <a href="https://lawanjudol.com/lapor">Laporkan situs judi</a></div>"""),
        Markup("course of papers in a closed tab", """<div style="display:none"><a href="https://kelasmenulis.net/">Kelas menulis skripsi dan esai</a></div>"""),
        Markup("credits off the screen", """<div style="position:absolute;left:-9999px"><a href="https://ptwebku.com/">Dibuat oleh PT Webku</a></div>"""),
        Markup("dialog of cookies", """<dialog><p>Kami memakai kuki.</p><a href="https://kebijakankuki.net/">Pelajari</a></dialog>"""),
        Markup("zoomed picture", """<div style="transform:scale(0)"><a href="https://galerifoto.net/1"><img src="/1.jpg" alt="Foto"></a></div>"""),
        Rule("menu scaled until opened", ".submenu{transform:scaleY(0)}", """<ul class="submenu"><li><a href="https://bkd.kaltimprov.go.id/">BKD</a></li><li><a href="https://mitrabangunan.net/">Mitra Bangunan</a></li></ul>"""),
        Rule("logo by a picture", ".brand{text-indent:-9999px;background:url(/logo.png)}", """<a class="brand" href="https://kaltimprov.go.id/">Pemprov Kaltim</a>"""),
        Script("counter, packed by hand", "eval(function(p,a,c,k,e,d){while(c--){if(k[c]){p=p.replace(new RegExp('\\\\b'+c+'\\\\b','g'),k[c])}}return p}('0 1=2.3(\"4\");1.5=6 7().8()',12,9,'var|x|document|getElementById|tahun|innerHTML|new|Date|getFullYear'.split('|'),0,{}))"),
        Script("thanks to a partner", "document.querySelector('.peta').insertAdjacentHTML('beforeend','<a href=\"https://petadasar.net/\">Peta '+'Dasar</a>');"),

        Entries("pages of an airport", ListKind.Sitemap, ("/berita/rapat/", ""), ("/slot-time-bandara/", ""), ("/bandar-udara-perintis/", ""), ("/data-hk-hutan-kota/", "")),
        Entries("topics of a paper", ListKind.Sitemap, ("/berita/rapat/", ""), ("/tag/judi-online/", ""), ("/tag/slot/", ""), ("/berita/pemberantasan-judi-online/", "")),
        Entries("games of a fair", ListKind.Feed, ("/2026/11/20/rapat", "Rapat Koordinasi"), ("/2026/11/22/a", "Permainan Tradisional Berhadiah di Pasar Seni"), ("/2026/11/22/b", "Trik Menang Lomba Desa")),
        Entries("an opinion", ListKind.List, ("/berita/rapat", "Rapat Koordinasi"), ("/opini/1", "Togel Online dan Mimpi yang Dijual"), ("/opini/2", "Judi Slot, Luka Keluarga")),

        new("twenty-first: clean, title of the day for Googlebot", "noise") { ForGooglebot = new("", "") { Title = "Pengumuman Hasil Seleksi - Disperkim" } },
        new("twenty-first: clean, raid told from Google", "noise") { FromGoogle = new("", "") { Content = """<article><h4><a href="/berita/r">Razia Slot dan Togel di Tiga Kecamatan</a></h4></article>""" } },
        new("twenty-first: clean, mobile house", "noise") { LedTo = "https://m.disperkim.kaltimprov.go.id/" },
    ];

    private static IEnumerable<Case> Headlines(params string[] texts) => texts.Select((text, at) => new Case("twenty-first: " + text, "news")
    {
        Title = at % 3 == 0 ? text : at % 3 == 1 ? text + " - Disperkim Kaltim" : null,
        Head = at % 2 == 1 ? $"""<meta property="og:title" content="{text}"><meta name="description" content="{text}">""" : "",
        Content = at % 4 == 3 ? "" : $"""<article><h4><a href="/berita/n21-{at}">{text}</a></h4><p>Kegiatan dilanjutkan pekan depan.</p></article>""",
        Listed = [(ListKind.List, $"/berita/n21-{at}", text), (ListKind.Feed, $"/berita/n21-{at}", text), (ListKind.Sitemap, "/berita/" + text.ToLowerInvariant().Replace(' ', '-'), "")],
    });

    private static Case Title(string title) => new("twenty-first: clean, " + title, "plain") { Title = title };

    private static Case Meta(string name, string content) => new("twenty-first: clean, " + content, "plain") { Head = $"""<meta {(name.StartsWith("og:", StringComparison.Ordinal) ? "property" : "name")}="{name}" content="{content}">""" };

    private static Case Markup(string name, string foot) => new("twenty-first: clean, " + name, "markup") { Foot = foot };

    private static Case Rule(string name, string rule, string piece) => new("twenty-first: clean, " + name, "markup") { Head = $"<style>{rule}</style>", Side = piece };

    private static Case Script(string name, string script) => new("twenty-first: clean, " + name, "markup") { End = $"<script>{script}</script>" };

    private static Case Entries(string name, ListKind kind, params (string Path, string Title)[] entries)
        => new("twenty-first: clean, " + name, "word") { Listed = [.. entries.Select(entry => (kind, entry.Path, entry.Title))] };
}
