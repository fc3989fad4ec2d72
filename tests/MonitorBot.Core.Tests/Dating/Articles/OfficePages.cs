namespace MonitorBot.Core.Tests.Dating.Articles;

/// <summary>Small pages of an office with its menu, side column and foot: what documents, shops and visitors' words print is not the page's day; pieces and Drupal's words are.</summary>
internal static class OfficePages
{
    private const string Text = "<p>Kepala dinas menyampaikan pentingnya ketahanan pangan bagi masyarakat. Pemerintah daerah terus mendampingi kelompok tani di sepuluh kabupaten dan kota sepanjang tahun berjalan.</p>";

    public static readonly (string Name, string Title, string Body, string? Day)[] All =
    [
        ("certificate in a list of names", "Sertifikat Kompetensi Budi", "<dl><dt>Diterbitkan</dt><dd>12 Maret 2024</dd><dt>Berlaku hingga</dt><dd>12 Maret 2027</dd></dl><p>Verifikasi sertifikat ini asli.</p>", null),
        ("certificate with a text", "Sertifikat ISO 9001 Dinas", "<p>Diterbitkan: 12 Maret 2024</p><p>Berlaku sampai: 12 Maret 2027</p>" + Text, null),
        ("certificate, English", "Certificate of Registration", "<dl><dt>Issued</dt><dd>3 March 2024</dd><dt>Expires</dt><dd>3 March 2027</dd></dl>" + Text, null),
        ("licence with a text above", "Izin Edar Beras Mahakam", Text + "<ul><li>Diterbitkan: 4 Mei 2025</li><li>Masa berlaku: 5 tahun</li></ul>", null),
        ("product with a review", "Beras Mahakam 5 kg", "<p>Rp 75.000</p><p>Stok 12</p><h3>Ulasan</h3><p>Budi, 3 November 2026: bagus</p>", null),
        ("product with reviews of buyers", "Kopi Liberika 200 gram", Text + "<h4>Ulasan Pembeli (2)</h4><div><b>Rina</b> <span>3 November 2026</span><p>Enak</p></div><div><b>Tono</b> <span>5 November 2026</span><p>Mantap</p></div>", null),
        ("service with comments", "Layanan Uji Mutu Beras", Text + "<h3>3 Komentar</h3><p>Siti - 9 November 2026 - Terima kasih.</p>", null),
        ("guide with responses", "How to register a farm", Text + "<h3>Comments (1)</h3><p>Anna, 9 November 2026</p><p>Thanks!</p>", null),
        ("day in pieces", "Rapat Koordinasi Pangan", "<div><span>12</span><span>Nov</span><span>2026</span></div>" + Text, "2026-11-12"),
        ("day and month above the year", "Panen Raya di Kutai Barat", "<div><b>9</b><i>November 2026</i></div>" + Text, "2026-11-09"),
        ("sent by, on", "Rapat Koordinasi Pangan", "<p>Dikirim oleh Admin pada 12 November 2026</p>" + Text, "2026-11-12"),
        ("sent by, as Drupal says it", "Rapat Koordinasi Pangan", "<span>Dikirim oleh humas pada Kam, 12/11/2026 - 10:21</span>" + Text, "2026-11-12"),
        ("article with comments", "Lomba Cipta Menu B2SA", "<p>Diposting 10 November 2026</p>" + Text + "<h3>2 Komentar</h3><p>Diposting 14 November 2026 oleh Siti</p><p>Diposting 15 November 2026 oleh Budi</p>", "2026-11-10"),
        ("article with a comment before its own foot", "Bazar Pangan Murah", "<small>Senin, 16 November 2026 | Humas</small>" + Text + "<h4>Komentar</h4><p>Rudi, 17 November 2026</p>", "2026-11-16"),
    ];

    public static string Page(string title, string body) => $"""
        <!doctype html><html lang="id"><head><title>{title} - Dinas Pangan</title></head><body>
        <header><nav><a href="/">Beranda</a><a href="/berita">Berita</a><a href="/agenda">Agenda</a><a href="/kontak">Kontak</a></nav></header>
        <main><article><h1>{title}</h1>{body}</article>
        <aside><h4>Berita Terbaru</h4><ul><li><a href="/berita/9">Lomba cipta menu anak</a> <small>19 Nov 2026</small></li><li><a href="/berita/8">Panen raya padi</a> <small>18 Nov 2026</small></li></ul></aside></main>
        <footer>© 2026 Dinas Pangan. Dikembangkan oleh Diskominfo.</footer></body></html>
        """;

    public static string Url(string title) => "https://dpangan.example/read/412/" + title.ToLowerInvariant().Replace(' ', '-');
}
