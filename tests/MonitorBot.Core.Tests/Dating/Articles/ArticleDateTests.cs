using System.Globalization;
using AngleSharp.Html.Parser;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Dating.Articles;
using MonitorBot.Core.Dating.Reading;

namespace MonitorBot.Core.Tests.Dating.Articles;

public sealed class ArticleDateTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, Wita.Offset);

    [Theory]
    [InlineData("<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"Organization\"},{\"@type\":\"NewsArticle\",\"dateModified\":\"2026-11-20\",\"datePublished\":\"2026-01-05T10:00:00+08:00\"}]}</script>", "2026-01-05 JsonLd")]
    [InlineData("<script type='application/ld+json'>[{\"@type\":[\"BlogPosting\"],\"datePublished\":\"2026-01-05\"}]</script>", "2026-01-05 JsonLd")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"a\nb\"x\",\"datePublished\" : \"2026-01-05\", }}</script>", "2026-01-05 JsonLd")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"comment\":[{\"@type\":\"Comment\",\"datePublished\":\"2026-11-20\"}],\"datePublished\":\"2026-01-05\"}</script>", "2026-01-05 JsonLd")]
    [InlineData("<meta property='article:modified_time' content='2026-11-20T10:00:00+08:00'><meta property='article:published_time' content='2026-01-05T10:00:00+08:00'>", "2026-01-05 Meta")]
    [InlineData("<META NAME=\"DC.Date.Issued\" CONTENT=\"2026-01-05\">", "2026-01-05 Meta")]
    [InlineData("<h1>Judul berita yang cukup panjang</h1><span itemprop=datePublished content=2026-01-05>Senin</span>", "2026-01-05 Microdata")]
    [InlineData("<h1>Judul berita yang cukup panjang</h1><time class=entry-date datetime=2026-01-05>5 Jan</time><p>Isi.</p><div class=comment><time datetime=2026-11-20></time></div>", "2026-01-05 Time")]
    [InlineData("<h1>Judul berita yang cukup panjang</h1><div class=meta>Senin, 5 Januari 2026 | Admin</div><p>Isi berita.</p>", "2026-01-05 Text")]
    [InlineData("<h1>Judul berita yang cukup panjang</h1><p class=date><b>5</b> <i>Jan</i> <u>2026</u></p>", "2026-01-05 Text")]
    [InlineData("<h1>Ein langer Titel für die Seite</h1><p class=datum>Veröffentlicht am 5. Januar 2026</p>", "2026-01-05 Text")]
    [InlineData("<h1>Un titre assez long pour la page</h1><p class=date>Publié le 5 janvier 2026 à 10h</p>", "2026-01-05 Text")]
    [InlineData("<h1>Un título bastante largo</h1><p class=fecha>5 de enero de 2026</p>", "2026-01-05 Text")]
    [InlineData("<h1>Довольно длинный заголовок</h1><div class=date>5 января 2026 г.</div>", "2026-01-05 Text")]
    [InlineData("<h1>Oldukça uzun bir başlık</h1><div class=date>5 Ocak 2026</div>", "2026-01-05 Text")]
    [InlineData("<h1>Dość długi tytuł strony</h1><div class=date>5 stycznia 2026</div>", "2026-01-05 Text")]
    [InlineData("<h1>十分に長い見出しがここにあります</h1><div class=date>2026年1月5日</div>", "2026-01-05 Text")]
    [InlineData("<h1>Judul berita yang cukup panjang</h1><p>Isi.</p><script>window.__DATA__={\"post\":{\"publishedAt\":\"2026-01-05T02:00:00Z\"}}</script>", "2026-01-05 EmbeddedJson")]
    [InlineData("<meta property='article:published_time' content='2026-01-04T18:30:00Z'>", "2026-01-05 Meta")]
    public void The_publication_is_found_in_its_source(string html, string expected) => Assert.Equal(expected, Read(html));

    [Theory]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2026-01-02\"}</script><meta property='article:published_time' content='2026-01-05'><h1>Judul berita yang cukup panjang</h1><p class=date>5 Januari 2026</p>", "2026-01-05 Meta")]
    [InlineData("<meta property='article:published_time' content='2026-01-06T03:37:37+00:00'><h1>Judul berita yang cukup panjang</h1><time class=entry-date datetime='2026-01-05T23:37:37-04:00'>5 Jan</time>", "2026-01-05 Meta")]
    [InlineData("<meta property='article:published_time' content='2026-01-06T03:37:37+00:00'><meta name='x' content='2026-01-05 22:37:37'><h1>Judul</h1>", "2026-01-05 Meta")]
    [InlineData("<meta property='article:published_time' content='2026-01-06T03:37:00+00:00'><h1>Judul berita yang cukup panjang</h1><p class=date>5 January 2026</p>", "2026-01-05 Meta")]
    [InlineData("<meta name=date content='2026-01-06'><h1>Judul berita yang cukup panjang</h1><p>Stand: 05.01.2026</p>", "2026-01-05 Text")]
    [InlineData("<h1>Judul berita yang cukup panjang</h1><p>Isi.</p><div class=widget><ul><li><a href='/x'>Judul berita yang cukup panjang</a> 5 Januari 2026<li><a href='/y'>Lain</a> 7 Januari 2026</ul></div>", "2026-01-05 Text")]
    [InlineData("<h1>Judul berita yang cukup panjang</h1><time datetime=2026-01-05>Terbit 5 Januari 2026</time> <time datetime=2026-01-09></time>", "2026-01-05 Time")]
    [InlineData("<h1>Judul berita yang cukup panjang</h1><dl><dd class=joined>Bergabung: 3 Maret 2020</dd></dl><p class=author>budi » 5 Januari 2026</p>", "2026-01-05 Text")]
    [InlineData("<h1>Judul berita yang cukup panjang</h1><div class='elementor-widget elementor-post-info'>5 Januari 2026</div>", "2026-01-05 Text")]
    [InlineData("<article><h1>Judul berita yang cukup panjang</h1><p>Isi.</p><footer class=entry-meta>Ditulis 5 Januari 2026</footer></article>", "2026-01-05 Text")]
    [InlineData("<h1>Judul berita yang cukup panjang</h1><p class=date>01/05/2026</p><p>Isi.</p><div class=related>12/25/2025</div>", "2026-01-05 Text")]
    [InlineData("<h1>Judul berita yang cukup panjang</h1><script>page({ firstPublicationDate: '20260105' })</script>", "2026-01-05 EmbeddedJson")]
    [InlineData("<h1>عنوان طويل بما فيه الكفاية هنا</h1><div class=date>5 كانون الثاني / يناير 2026</div>", "2026-01-05 Text")]
    [InlineData("<h1>Tiêu đề bài viết khá dài ở đây</h1><div class=date>ngày 5 tháng 1 năm 2026</div>", "2026-01-05 Text")]
    [InlineData("<h1>이 페이지의 제목은 충분히 깁니다 정말</h1><div class=date>2026년 1월 5일</div>", "2026-01-05 Text")]
    [InlineData("<h1>इस पृष्ठ का काफी लंबा शीर्षक</h1><div class=date>5 जनवरी 2026</div>", "2026-01-05 Text")]
    [InlineData("<h1>כותרת ארוכה מספיק לעמוד הזה</h1><div class=date>5 בינואר 2026</div>", "2026-01-05 Text")]
    [InlineData("<h1>Puslapio antraštė pakankamai ilga</h1><div class=date>2026 m. sausio 5 d.</div>", "2026-01-05 Text")]
    public void The_readers_day_wins_over_what_machines_and_neighbours_say(string html, string expected) =>
        Assert.Equal(expected, Read(html, "https://a.com/x", DayZone.AsWritten));

    [Theory]
    [InlineData("https://a.go.id/news/A2026010514320005196", "2026-01-05 Url")]
    [InlineData("https://a.go.id/news/201903/a/index.html", "null")]
    [InlineData("https://a.go.id/2026/01/05/judul/", "2026-01-05 Url")]
    [InlineData("https://a.go.id/berita/20260105-judul", "2026-01-05 Url")]
    [InlineData("https://a.go.id/berita/05-01-2026", "2026-01-05 Url")]
    [InlineData("https://a.go.id/berita/2026/13/45/", "null")]
    public void A_day_in_the_address_counts(string url, string expected) => Assert.Equal(expected, Read("<h1>Judul</h1><p>Isi.</p>", url));

    [Fact]
    public void The_day_stays_as_the_page_writes_it_when_asked_for() =>
        Assert.Equal(
            "2026-01-04 Meta",
            Read("<html lang=en><meta property='article:published_time' content='2026-01-04T18:30:00-05:00'>", "https://a.com/x", DayZone.AsWritten));

    [Theory]
    [InlineData("<meta property='article:published_time' content='2027-01-05'>")]
    [InlineData("<meta property='article:published_time' content='0000-00-00'>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Event\",\"startDate\":\"2026-10-05\",\"datePublished\":\"2026-10-01\"}</script>")]
    [InlineData("")]
    public void What_cannot_be_a_publication_is_none(string html) => Assert.Equal("null", Read(html));

    [Theory]
    [InlineData("https://dinas.example/koleksi/kompas-kuno", "<p>Pembuat: Hughes</p><p>Diterbitkan: 5 Oktober 2026</p><p>Nomor: 12</p>", "null")]
    [InlineData("https://dinas.example/berita/12-rapat-kerja", "<p>Penulis: Humas</p><p>Diterbitkan: 5 Oktober 2026</p><p>Rapat dibuka kepala dinas di aula kantor dan dihadiri seluruh pegawai yang bertugas.</p>", "2026-10-05 Text")]
    [InlineData("https://dinas.example/berita/12-rapat-kerja", "<p>Rapat dibuka kepala dinas di aula kantor dan dihadiri seluruh pegawai yang bertugas.</p><p>Terakhir diubah pada 5 Oktober 2026</p>", "2026-10-05 Text")]
    [InlineData("https://dinas.example/panduan/rapat-kerja", "<p>Rapat dibuka kepala dinas di aula kantor dan dihadiri seluruh pegawai yang bertugas.</p><p>Terakhir diubah pada 5 Oktober 2026</p>", "null")]
    [InlineData("https://dinas.example/film/88-rapat-kerja", "<p>Rapat dibuka kepala dinas di aula kantor dan dihadiri seluruh pegawai yang bertugas.</p><p>Dirilis: 5 Oktober 2026</p><p>Durasi: 120 menit</p>", "null")]
    [InlineData("https://dinas.example/data/88", "<p>Halaman dimuat 0.12 detik pada 5-10-2026 08:12:44 WITA</p>", "null")]
    [InlineData("https://dinas.example/data/inflasi-daerah", "<p>2,41%</p><p>Dirilis 5 Oktober 2026</p>", "null")]
    public void Words_beside_a_date_need_an_articles_address_or_text(string url, string body, string expected) =>
        Assert.Equal(expected, Read($"<html><head><title>Rapat Kerja</title></head><body><h1>Rapat Kerja</h1>{body}</body></html>", url));

    [Theory]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>5 Oktober 2026</p><p>Rapat dibuka kepala dinas di aula kantor dan dihadiri seluruh pegawai yang bertugas.</p>", "2026-10-05 Text")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>Rapat dibuka kepala dinas di aula kantor dan dihadiri seluruh pegawai yang bertugas.</p><p>5 Oktober 2026</p>", "null")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>Rapat dibuka kepala dinas di aula kantor dan dihadiri seluruh pegawai yang bertugas.</p><p>Samarinda, 5 Oktober 2026</p>", "null")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>Rapat dibuka kepala dinas di aula kantor dan dihadiri seluruh pegawai yang bertugas.</p><p>Tanggal: 5 Oktober 2026</p>", "2026-10-05 Text")]
    public void Articles_print_their_day_before_their_text(string body, string expected) => Assert.Equal(expected, Read($"<html><head><title>Rapat Kerja Dinas</title></head><body>{body}</body></html>", "https://dinas.example/berita/12-rapat-kerja-dinas"));

    [Theory]
    [InlineData("<h1>Rapat Kerja</h1><p>Rapat dibuka kepala dinas.</p><ul><li><a href='/b/1'>Apel Pagi</a> <i class='post-date'>5 Oktober 2026</i></li><li><a href='/b/2'>Panen Raya</a> <i class='post-date'>1 Oktober 2026</i></li></ul>", "null")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p><a href='/penulis/budi'>Budi Santoso</a> | 5 Oktober 2026</p><p>Rapat dibuka.</p>", "2026-10-05 Text")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>5 Oktober 2026 · Filed under <a href='/c/x'>Berita</a></p>", "2026-10-05 Text")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>Kantor tutup mulai 5 Oktober 2026 karena pindah.</p>", "null")]
    [InlineData("<h1>Jam Sungai</h1><ul><li>5 Oktober 2026 surut</li><li>6 Oktober 2026 pasang</li></ul>", "null")]
    [InlineData("<h1>Data Kios</h1><dl><dt>Penyewa</dt><dd>Umar</dd><dt>Kontrak</dt><dd>5 Oktober 2026</dd><dt>Luas</dt><dd>12</dd></dl>", "null")]
    [InlineData("<h1>Panduan</h1><pre>{\"created_at\":\"2026-10-05T00:00:00Z\"}</pre>", "null")]
    [InlineData("<h1>Unduh</h1><p>Current release: 4.2.1 (2026-10-05)</p>", "null")]
    [InlineData("<div class='a'><h1>Rapat Kerja Dinas</h1><a href='/x/2'>Panen Raya</a> <i>5 Oktober 2026</i></div><div class='a'><a href='/x/3'>Apel Pagi</a> <i>1 Oktober 2026</i></div>", "2026-10-05 Text")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><div><h3>Kabar Lain</h3><a href='/x/2'>Panen Raya</a> <i class='date'>5 Oktober 2026</i></div>", "null")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><div class='node node-promoted'><p>5 Oktober 2026</p><p>Rapat dibuka.</p></div>", "2026-10-05 Text")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><table><tr><td>Dibuat</td><td>1 Oktober 2026</td></tr><tr><td>Revisi</td><td>5 Oktober 2026</td></tr></table>", "null")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><div class='post_commentbox'><i class='meta'>5 Oktober 2026 Administrator</i></div><p>Rapat dibuka kepala dinas di aula kantor dan dihadiri seluruh pegawai yang bertugas.</p>", "2026-10-05 Text")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><div class='clock'><i class='meta'>23 November 2026</i></div><p>Rapat dibuka kepala dinas di aula kantor dan dihadiri seluruh pegawai yang bertugas.</p>", "null")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>Administrator 5 Oktober 2026</p><p>Rapat dibuka.</p>", "2026-10-05 Text")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>Pemilik 5 Oktober 2026</p><p>Rapat dibuka.</p>", "null")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>Nomor: 060/12/2025</p><p>Tanggal dibuat: 5 Oktober 2026</p><p>Petugas menerima berkas, memeriksa keaslian, lalu membubuhkan tanda tangan dan cap.</p>", "null")]
    public void A_date_is_the_articles_where_it_stands_as_articles_print_theirs(string html, string expected) => Assert.Equal(expected, Read(html, "https://a.go.id/x/17"));

    [Theory]
    [InlineData("<title>404 Halaman tidak ditemukan</title><h1>404</h1>", "/berita/2024/05/12/tidak-ada", "null")]
    [InlineData("<title>Korban Banjir Tidak Ditemukan</title><h1>Korban Banjir Tidak Ditemukan</h1>", "/berita/2024/05/12/korban-banjir-tidak-ditemukan", "2024-05-12 Url")]
    [InlineData("<h1>Rapat Kerja</h1><figure><figcaption>Foto: Dwi, 12 Juli 2023</figcaption></figure><p>Rapat dibuka kepala dinas.</p>", "/x/17", "null")]
    [InlineData("<h1>Arsip</h1><p>Rapat 20/11/2026</p>", "/2026/11/", "null")]
    [InlineData("<h1>Label: desa</h1><time datetime='2026-10-05'>5 Oktober 2026</time>", "/tag/desa", "null")]
    [InlineData("<h1>Katalog</h1><blockquote class='instagram-media'><time datetime='2026-10-05T01:00:00Z'>5 Oktober</time></blockquote>", "/x/17", "null")]
    [InlineData("<div>Jumat, 2 Oktober 2026</div><nav><a href=/>Beranda</a></nav><h1>Rapat Kerja Dinas</h1><p>Rapat dibuka kepala dinas.</p>", "/x/17", "null")]
    public void What_stands_around_a_page_or_gathers_others_does_not_date_it(string html, string path, string expected) => Assert.Equal(expected, Read(html, "https://a.go.id" + path));

    [Theory]
    [InlineData("<h1>Rapat Kerja</h1><p>Rapat dibuka Senin (5/10/2026) di aula kantor.</p>", "/berita/rapat-kerja-dinas-di-aula", "2026-10-05 Text")]
    [InlineData("<h1>Rapat Kerja</h1><p class=tanggal>5 Oktober 2026</p><p>Sesuai surat edaran tanggal 1 September 2026.</p>", "/berita/rapat", "2026-10-05 Text")]
    [InlineData("<h1>Rapat Kerja</h1><p>Sesuai surat edaran tanggal 1 September 2026.</p>", "/berita/rapat-kerja-dinas-di-aula", "null")]
    [InlineData("<h1>Data</h1><table><tr><th>No</th><th>Judul</th><th>Tanggal</th></tr><tr><td>1</td><td>Laporan</td><td>5 Oktober 2026</td></tr></table>", "/d/7", "null")]
    [InlineData("<table><tr><td><h1>Rapat Kerja</h1></td></tr><tr><td>5 Oktober 2026</td></tr></table>", "/d/7", "2026-10-05 Text")]
    public void A_date_that_is_only_named_is_not_the_pages_own(string html, string path, string expected) => Assert.Equal(expected, Read(html, "https://a.go.id" + path));

    [Fact]
    public void Months_in_Indonesian_are_months_among_the_words_of_the_world()
    {
        var wrong = Vocabulary.Words.Where(word => word.Value.Term == Term.Month && (WorldWords.Words[word.Key].Term, WorldWords.Words[word.Key].Value) != (Term.Month, word.Value.Value)).Select(word => word.Key);
        Assert.Equal("", string.Join(' ', wrong));
    }

    [Theory]
    [InlineData("<div><b>Rapat Kerja Dinas</b><br><i>Senin, 5 Oktober 2026</i><br>Rapat dibuka kepala dinas di aula kantor dan dihadiri seluruh pegawai yang bertugas.</div><small>1/10/2026</small>", "2026-10-05 Text")]
    [InlineData("<div><b>Rapat Kerja Dinas</b><br><i>Senin, 23 November 2026</i><br>Rapat dibuka kepala dinas di aula kantor dan dihadiri seluruh pegawai yang bertugas.</div>", "null")]
    [InlineData("<i>Senin, 23 November 2026</i><h1>Rapat Kerja Dinas</h1><div>5 Oktober 2026</div><div>Rapat dibuka kepala dinas di aula kantor dan dihadiri seluruh pegawai yang bertugas.</div><small>20/11/2026</small>", "2026-10-05 Text")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>Formulir dapat diunduh <a href='/f.pdf'>di sini</a> (diunggah 5 Oktober 2026).</p>", "null")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>(diunggah 5 Oktober 2026)</p><p>Rapat dibuka kepala dinas.</p>", "2026-10-05 Text")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>Options marked 4.2 and later (released 5 October 2026) need a recent version.</p>", "null")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><ul><li>LKjIP 2025, PDF, 2 MB, diunggah 5/10/2026</li></ul>", "null")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>Formulir Model A Rev. 02 / 5 Oktober 2026</p>", "null")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>Sumber: BPS, 5 Oktober 2026</p>", "null")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>Sumber: Humas | 5 Oktober 2026</p>", "2026-10-05 Text")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><h2>4.9 (2026-10-05)</h2><p>Dirilis dengan perbaikan.</p>", "null")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>Dilaporkan: Jalan Damai (5/10/2026), Jalan Aman (5/10/2026)</p>", "null")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>Jalan Damai (5/10/2026), Jalan Aman</p>", "null")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>Dilaporkan: Jalan Damai (5/10/2026) selesai</p>", "null")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p><strong>TANA PASER (5/10/2026)</strong> - Rapat dibuka kepala dinas.</p>", "2026-10-05 Text")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p><strong>Pembina Utama Muda (5/10/2026)</strong></p>", "null")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>Rapat dibuka kepala dinas di aula kantor dan dihadiri seluruh pegawai yang bertugas.</p><div class='komentar'><i class='comment-meta'><time datetime='2026-10-05T10:00'>5 Oktober</time></i></div>", "null")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p class='caption'>5 Oktober 2026 | Humas</p><p>Rapat dibuka kepala dinas di aula kantor dan dihadiri seluruh pegawai yang bertugas.</p>", "2026-10-05 Text")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>Rapat dibuka kepala dinas di aula kantor dan dihadiri seluruh pegawai yang bertugas.</p><div class='well'>Hari ini 87<br>23-11-2026</div>", "null")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p>Haji Umar, pengusaha, 5 Oktober 2026</p><p>Lina, katering, 9 Juni 2026</p>", "null")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p class='submitted'>Tue, 10/06/2026 - 14:20</p>", "2026-10-06 Text")]
    [InlineData("<h1>Rapat Kerja Dinas</h1><p class='submitted'>Sel, 06/10/2026 - 14:20</p>", "2026-10-06 Text")]
    public void An_articles_own_day_is_a_lone_one_near_its_title(string body, string expected) =>
        Assert.Equal(expected, Read($"<html><head><title>Rapat Kerja Dinas</title></head><body>{body}</body></html>", "https://dinas.example/read/12-rapat-kerja-dinas"));

    [Theory]
    [InlineData("https://dinas.example/berita/musrenbang", "<p>Humas • 5 Oktober 2026 • 3 menit baca</p>", "2026-10-05 Text")]
    [InlineData("https://dinas.example/berita/musrenbang", "<p>Rabu, 5 Oktober 2026</p>", "2026-10-05 Text")]
    [InlineData("https://dinas.example/berita/musrenbang", "<p>Samarinda, 5 Oktober 2026</p>", "null")]
    [InlineData("https://dinas.example/musrenbang-kota", "<p>Humas | 5 Oktober 2026</p>", "2026-10-05 Text")]
    [InlineData("https://dinas.example/film/musrenbang", "<p>Drama • 5 Oktober 2026 • 112 menit</p>", "null")]
    public void A_line_of_author_and_day_below_the_title_is_believed_in_folders_of_articles(string url, string line, string expected) =>
        Assert.Equal(expected, Read($"<html><head><title>Musrenbang Kota Dibuka</title></head><body><h1>Musrenbang Kota Dibuka</h1>{line}<p>Rapat dibuka kepala dinas di aula kantor dan dihadiri seluruh pegawai yang bertugas.</p></body></html>", url));

    internal static string Read(string html, string url = "https://a.go.id/x", DayZone zone = DayZone.Wita, DateTimeOffset? now = null)
    {
        var reading = ArticleDate.TryRead(new HtmlParser().ParseDocument(html), html, new Uri(url), now ?? Now, zone);
        return reading is null ? "null" : string.Create(CultureInfo.InvariantCulture, $"{reading.Published:yyyy-MM-dd} {reading.Source}");
    }
}
