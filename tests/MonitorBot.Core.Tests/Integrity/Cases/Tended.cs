namespace MonitorBot.Core.Integrity.Cases;

/// <summary>Home pages in order that hold the words or the looks of neglected ones.</summary>
internal static class Tended
{
    private const string News = "<nav><a href='/'>Beranda</a> <a href='/berita'>Berita</a></nav><h2>Berita</h2><p>Pelantikan pejabat administrator berlangsung di Samarinda, dihadiri seluruh kepala bidang dan staf.</p>";

    private static readonly string Long = string.Concat(Enumerable.Repeat(News, 25));

    public static readonly NeglectCase[] All =
    [
        new("land for sale", null, $"<body>{News}<p>Lelang: tanah dan bangunan dijual, hubungi KPKNL. Rumah for sale tidak dilayani.</p></body>"),
        new("domains explained", null, $"<body>{News}<p>Sosialisasi pengelolaan domain go.id: perpanjang sebelum domain kedaluwarsa.</p></body>"),
        new("an expired domain in the news", null, $"<body>{Long}<p>Diskominfo mengingatkan bahwa domain ini telah kedaluwarsa sejak Maret dan dijual pihak lain.</p></body>"),
        new("official suspended", null, $"<body>{News}<p>Akun media sosial palsu telah ditangguhkan; akun resmi tetap aktif.</p></body>"),
        new("parking service", null, $"<body>{News}<p>Layanan parkir elektronik: kendaraan parked di Taman Samarendah.</p></body>"),
        new("business named Sedo", null, $"<body>{News}<p>Desa Sedo mengikuti lomba desa; parkir gratis.</p></body>"),
        new("link to a registrar", null, $"<body>{News}<footer><a href='https://www.domainesia.com'>Domain dan hosting</a></footer></body>"),
        new("related searches", null, $"<body>{News}<h4>Pencarian terkait</h4><p>Related searches: rumah layak huni</p><p>Privacy Policy</p></body>"),
        new("it works in the news", null, $"<body>{News}<p>Aplikasi antrean baru terbukti: it works! kata kepala puskesmas.</p></body>"),
        new("training on nginx", null, $"<body>{Long}<p>Bimtek: memasang web server. Setelah selesai tampil tulisan Welcome to nginx pada peramban.</p></body>"),
        new("training on CodeIgniter", null, $"<body>{Long}<p>Pelatihan Welcome to CodeIgniter bagi pranata komputer.</p></body>"),
        new("course of Laravel", null, $"<body>{News}<p>Workshop Laravel dan dokumentasinya bagi pengelola website OPD.</p></body>"),
        new("default in the settings of an application", null, $"<body>{News}<p>Setelan default page layanan dapat diubah admin masing-masing.</p></body>"),
        new("congratulations", null, $"<body>{News}<p>Congratulations! The team of Kaltim won the national award.</p></body>"),
        new("placeholder of a search box", null, $"<body>{News}<input placeholder='Cari berita'></body>"),
        new("report named hello world", null, $"<body>{News}<a href='/berita/hello-world-coding-untuk-anak'>Hello World: Kelas Coding untuk Anak</a></body>"),
        new("sample of blood", null, $"<body>{News}<a href='/layanan/sample-darah'>Sample Darah</a> <a href='/contoh-surat'>Contoh Surat Permohonan</a></body>"),
        new("powered by WordPress", null, $"<body>{News}<footer>Powered by WordPress</footer></body>"),
        new("Latin motto", null, $"<body>{News}<p>Motto: ruhui rahayu. Dolor dan duka tidak menghalangi pelayanan.</p></body>"),
        new("design lesson names the filling", null, $"<body>{News}<p>Hindari teks lorem ipsum pada desain akhir.</p></body>"),
        new("index of happiness", null, $"<body>{News}<h1>Index of Happiness 2026</h1><p>Indeks kebahagiaan naik.</p></body>"),
        new("index of a gazette", null, $"<body>{News}<h1>Index of / Daftar Peraturan</h1><p>Peraturan gubernur menurut tahun.</p></body>"),
        new("table of downloads", null, $"<body>{News}<table><tr><th>Nama Berkas</th><th>Terakhir diubah</th><th>Ukuran</th></tr><tr><td>Renstra.pdf</td><td>1 Nov 2026</td><td>2 MB</td></tr></table></body>"),
        new("parent directory of contacts", null, $"<body>{News}<p>Parent directory: daftar kontak orang tua siswa.</p></body>"),
        new("warning of weather", null, $"<body>{News}<p>Warning: cuaca ekstrem melanda pesisir Kaltim pada Senin pukul 12 siang.</p></body>"),
        new("notice of a meeting", null, $"<body>{News}<p>Notice: meeting in room 3 on line Zoom, bring your laptop.</p></body>"),
        new("a fatal accident", null, $"<body>{News}<p>Kecelakaan fatal error manusia, kata polisi.</p></body>"),
        new("deprecated forms", null, $"<body>{News}<p>Formulir lama (deprecated) diganti formulir daring.</p></body>"),
        new("lesson of programming with samples", null, $"<body>{News}<article><h3>Belajar PHP</h3><pre>Warning: Undefined variable $a in /var/www/html/a.php on line 3</pre><code>SQLSTATE[HY000]</code><p>Begitulah contoh pesan galat.</p></article></body>"),
        new("lesson on Python with samples", null, $"<body>{News}<div class='entry-content'><pre>Traceback (most recent call last):\n  File \"a.py\", line 1\nNameError</pre></div></body>"),
        new("system error of the tax", null, $"<body>{News}<p>Gangguan sistem (database error) pada e-Samsat telah pulih.</p></body>"),
        new("island of Java", null, $"<body>{News}<p>Studi banding ke java.lang, kafe literasi di Jawa Tengah.</p></body>"),
        new("exception of a rule", null, $"<body>{News}<p>Tidak ada exception caught dalam aturan disiplin ASN.</p></body>"),
        new("debugging contest", null, $"<body>{News}<p>Lomba debug dan debugger terbaik tingkat SMK; stack trace dijelaskan juri.</p></body>"),
        new("information about PHP", null, $"<body>{News}<p>PHP Version Control bagi pemula; phpinfo dimatikan demi keamanan.</p></body>"),
        new("whoops in a title", null, $"<body>{News}<p>Whoops, tiket pameran sudah habis!</p></body>"),
        new("profile of a token", null, $"<body>{News}<p>Profil token listrik dan cara membelinya.</p></body>"),
        new("hidden toolbar of an editor", null, $"<body>{News}<div id='toolbar' hidden></div><div class='debug-free'></div></body>"),
        new("relative and schemeless parts", null, $"<head><link rel='stylesheet' href='/a.css'><script src='//cdn.jsdelivr.net/a.js'></script></head><body>{News}<img src='a.jpg'></body>"),
        new("plain links to insecure sites", null, $"<body>{News}<a href='http://www.kemendagri.go.id'>Kemendagri</a><a href='http://jdih.kaltimprov.go.id'>JDIH</a></body>"),
        new("insecure names in data", null, $"<head><link rel='profile' href='http://gmpg.org/xfn/11'><meta property='og:image' content='http://disperkim.kaltimprov.go.id/a.jpg'><script type='application/ld+json'>{{\"@context\":\"http://schema.org\"}}</script></head><body>{News}<svg xmlns='http://www.w3.org/2000/svg'></svg></body>"),
        new("critical thinking", null, $"<body>{News}<p>Ada kesalahan serius dalam penulisan nama; mohon maaf atas kekeliruan redaksi.</p></body>"),
        new("unhandled cases", null, $"<body>{News}<p>Berkas yang belum ditangani (unhandled) diselesaikan pekan ini.</p></body>"),
        new("website under repair by notice", null, $"<body>{News}<p>Website ini sedang dalam pengembangan; sebagian layanan dinonaktifkan sementara.</p></body>"),
        new("bill of water", null, $"<body>{News}<p>Mohon menyelesaikan tagihan air PDAM dan hosting acara tepat waktu.</p></body>"),
    ];
}
