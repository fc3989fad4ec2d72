using AngleSharp.Html.Parser;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Tests.Dating;

public sealed class ItemPageTests
{
    private const string Title = "Mengenal Manfaat Arsip";
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("Oleh Admin, 18/11/2026")]
    [InlineData("Ditulis oleh Humas Dinas Kearsipan - 18 November 2026")]
    [InlineData("18 November 2026")]
    [InlineData("18 November 2026 | 125 kali dilihat")]
    [InlineData("Rabu, 18 November 2026 08:30 | Oleh: Admin")]
    [InlineData("Minggu, 15 November 2026 08:30 | Oleh: Admin")]
    [InlineData("Rabu, 18 November 2026 · Humas Dinas Kearsipan dan Perpustakaan Daerah")]
    [InlineData("Oleh Admin | 23 November 2026, 07.15")]
    public void A_byline_beside_the_title_is_believed(string line) => Assert.True(Read(line) is { Confidence: > Confidence.Low });

    [Theory]
    [InlineData("Oleh karena itu, menurut panitia, pendaftaran lomba arsip tingkat provinsi ditunda ke 18/11/2026")]
    [InlineData("Sesuai surat edaran tanggal 18 November 2026")]
    [InlineData("Sesuai jadwal panitia pusat 18/11/2026 dan seterusnya")]
    [InlineData("23 November 2026, 07.15")]
    [InlineData("Oleh Admin | 23 November 2026, 08.00")]
    [InlineData("Oleh Admin | 23 November 2026")]
    public void A_sentence_with_a_date_and_what_may_be_a_clock_are_not(string line) => Assert.True(Read(line) is not { Confidence: > Confidence.Low });

    [Theory]
    [InlineData("3 hari yang lalu", "2026-11-20")]
    [InlineData("Diposting 5 bulan yang lalu oleh admin", "2026-06-23")]
    [InlineData("2 minggu yang lalu | Oleh Admin", "2026-11-09")]
    public void Days_ago_beside_the_title_show_age_and_never_freshness(string line, string day)
        => Assert.Equal((DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Confidence.Low), Read(line) is { } read ? (read.Day, read.Confidence) : default);

    [Theory]
    [InlineData("Bergabung 2 tahun yang lalu")]
    [InlineData("Diperbarui 3 hari yang lalu")]
    [InlineData("Seperti diberitakan, 3 hari yang lalu panitia menutup pendaftaran lomba")]
    public void Days_ago_of_something_else_are_nothing(string line) => Assert.Null(Read(line));

    [Theory]
    [InlineData("Senin, 16 November 2026 08:30 | Oleh: Admin", "Hari/Tanggal: Kamis, 14 Januari 2027")]
    [InlineData("Senin, 16 November 2026", "Kegiatan dilaksanakan bersama instansi terkait.")]
    [InlineData("Added 16 Nov 2026", "When: January 14, 2027 09:00")]
    [InlineData("Ditambahkan: 16 November 2026", "Tanggal: Kamis, 14 Januari 2027")]
    public void An_announcements_page_tells_when_it_was_posted(string line, string story)
        => Assert.Equal(new DateOnly(2026, 11, 16), Agenda(line, story, new DateOnly(2027, 1, 14))?.Posted?.Day);

    [Theory]
    [InlineData("<table><tr><td>Hari/Tanggal</td><td>Kamis, 14 Januari 2027</td></tr><tr><td>Lokasi</td><td>Aula Kantor Dinas</td></tr><tr><td>Diposting</td><td>10 Nov 2026</td></tr></table>")]
    [InlineData("<dl><dt>Pelaksanaan:</dt><dd>Kamis, 14 Januari 2027</dd><dt>Tempat</dt><dd>Aula Kantor Dinas</dd><dt>Diunggah</dt><dd>10 November 2026</dd></dl>")]
    public void A_table_of_names_and_values_tells_which_day_is_the_postings(string facts)
    {
        var html = $"<html><head><title>{Title} - BPBD</title></head><body><ul><li><a href=\"/\">Beranda</a></li></ul><div><h1>{Title}</h1>{facts}<p>Terbuka untuk umum.</p></div></body></html>";
        var read = ItemPage.Read(new HtmlParser().ParseDocument(html), html, new Uri("https://opd.example/agenda/bimtek.html"), Title, Now, Category.Agenda, new DateOnly(2027, 1, 14));

        Assert.Equal((new DateOnly(2026, 11, 10), Confidence.Medium), (read?.Posted?.Day, read?.Posted?.Confidence));
        Assert.Equal(new DateOnly(2027, 1, 14), read?.EventStart);
    }

    [Fact]
    public void The_title_of_the_frame_is_not_the_pages_heading()
    {
        var html = $"<html><head><title>{Title}</title></head><body><h1>Dinas Kearsipan</h1><ul><li><a href=\"/kabar\">Kabar Dinas</a></li><li><a href=\"/jadwal\">Jadwal Kegiatan</a></li></ul><h2>{Title}</h2><p><b>Humas</b>, 1 November 2026</p><p>Peserta wajib mendaftar.</p></body></html>";
        var read = ItemPage.Read(new HtmlParser().ParseDocument(html), html, new Uri("https://opd.example/jadwal/111"), Title, Now, Category.Agenda, new DateOnly(2026, 12, 8));

        Assert.Equal((new DateOnly(2026, 11, 1), null), (read?.Posted?.Day, read?.EventStart));
    }

    [Fact]
    public void A_sunday_is_no_week()
        => Assert.Equal(new DateOnly(2026, 11, 15), Agenda("Minggu, 15 November 2026 09:00 | Oleh: Humas", "Peserta wajib mendaftar.", new DateOnly(2027, 1, 14))?.Posted?.Day);

    [Theory]
    [InlineData("Kamis, 14 Januari 2027")]
    [InlineData("Hari/Tanggal: Kamis, 14 Januari 2027")]
    public void The_day_of_the_event_is_no_posting(string line) => Assert.Null(Agenda(line, "Peserta wajib mendaftar.", new DateOnly(2027, 1, 14))?.Posted);

    [Fact]
    public void An_earlier_day_is_the_events_where_the_list_told_none()
        => Assert.Equal((null, new DateOnly(2026, 11, 16)), (Agenda("Senin, 16 November 2026", "Peserta wajib mendaftar.", null)?.Posted, Agenda("Senin, 16 November 2026", "Peserta wajib mendaftar.", null)?.EventStart));

    [Theory]
    [InlineData("Diterbitkan 12/08/2026", "2026-08-12")]
    [InlineData("Diterbitkan 22/11/2026", "2026-11-23")]
    [InlineData("Berlaku sejak 12/08/2026", "2026-11-23")]
    public void A_posting_beside_the_title_is_older_than_the_day_of_a_build(string line, string day)
    {
        var html = $"<html><head><script type=\"application/ld+json\">{{\"@type\":\"BlogPosting\",\"headline\":\"{Title}\",\"datePublished\":\"2026-11-23T07:50:01+08:00\",\"dateModified\":\"2026-11-23T07:50:01+08:00\"}}</script></head><body><article><h1>{Title}</h1><p class=\"post-meta\">{line}</p><p>Hari: 25/11/2026 di aula</p></article></body></html>";

        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), ItemPage.Read(new HtmlParser().ParseDocument(html), html, new Uri("https://opd.example/agenda/rapat/"), Title, Now, Category.Agenda, new DateOnly(2026, 11, 25))?.Posted?.Day);
    }

    [Theory]
    [InlineData("<p>Diunggah 17/11/2026 10.30 WITA</p>", true)]
    [InlineData("<p>Satu baris</p><p>Dua baris</p><p>Tiga baris</p><p>Empat baris</p><p>Lima baris</p><p>Diunggah 17/11/2026</p>", false)]
    public void A_posting_after_the_event_stands_beside_the_title(string lines, bool believed)
    {
        var html = $"<body><article><h1>{Title}</h1>{lines}<p>Waktu pelaksanaan: Selasa, 10 November 2026</p></article></body>";
        var read = ItemPage.Read(new HtmlParser().ParseDocument(html), html, new Uri("https://opd.example/agenda/12"), Title, Now, Category.Agenda, new DateOnly(2026, 11, 10));

        Assert.Equal((new DateOnly(2026, 11, 10), believed), (read?.EventStart, read?.Posted is { Day: { Day: 17 }, Confidence: > Confidence.Low }));
    }

    private static ReadItem? Agenda(string line, string story, DateOnly? held)
    {
        var html = $"<body><h2>{Title}</h2><i>{line}</i><p>{story}</p></body>";
        return ItemPage.Read(new HtmlParser().ParseDocument(html), html, new Uri("https://opd.example/baca-mengenal-manfaat-arsip.html"), Title, Now, Category.Agenda, held);
    }

    private static DateStamp? Read(string line)
    {
        var html = $"<div class=\"isi\"><h1>{Title}</h1><p>{line}</p><p>Tulisan ini mengulas hal yang perlu diketahui pembaca tentang pelayanan di daerah.</p></div>";
        return ItemPage.Read(new HtmlParser().ParseDocument(html), html, new Uri("https://opd.example/artikel/mengenal-manfaat-arsip/"), Title, Now, Category.Article)?.Posted;
    }
}
