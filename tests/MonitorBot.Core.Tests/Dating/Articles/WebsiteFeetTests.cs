using static MonitorBot.Core.Tests.Dating.Articles.ArticleDateTests;

namespace MonitorBot.Core.Tests.Dating.Articles;

/// <summary>Days that a website says of itself, and what scripts carry of the page and of others.</summary>
public sealed class WebsiteFeetTests
{
    private const string Title = "Tata Cara Pengajuan Keberatan Informasi";
    private const string Text = "<p>Pemohon mengisi formulir keberatan dan menyerahkannya kepada petugas di meja layanan, yang memberi tanda terima dan nomor.</p>";

    [Theory]
    [InlineData("<footer><p>Terakhir diperbarui 3 Oktober 2025</p></footer>", "null")]
    [InlineData("<div class=\"footer-bottom\">Last updated: 3 October 2025</div>", "null")]
    [InlineData("<div>Situs ini diperbarui 3 Oktober 2025</div>", "null")]
    [InlineData("<div>Website last updated: <time datetime=\"2025-10-03\">3 October 2025</time></div>", "null")]
    [InlineData("<p>© 2019-2025 Dinas Pangan. Diperbarui 3 Oktober 2025</p>", "null")]
    [InlineData("<div id=\"footer\"><p>Updated: $Date: 2025/10/03 06:31:41 $</p></div>", "2025-10-03 Text")]
    [InlineData("<p>Terakhir diperbarui 3 Oktober 2025</p>", "2025-10-03 Text")]
    public void What_a_website_says_of_its_own_change_is_no_pages_day(string foot, string expected) =>
        Assert.Equal(expected, Read($"<html><head><title>{Title}</title></head><body><main><h1>{Title}</h1>{Text}</main>{foot}</body></html>", "https://opd.example/read/412/tata-cara-pengajuan-keberatan-informasi"));

    [Theory]
    [InlineData("/kabar/pengajuan-keberatan", Text, "2025-10-03 EmbeddedJson")]
    [InlineData("/pengajuan-keberatan", Text, "null")]
    [InlineData("/kabar/pengajuan-keberatan", "<p>Unduh formulir.</p>", "null")]
    [InlineData("/kabar/pengajuan-lain", Text, "null")]
    public void A_record_of_the_page_dates_an_article_among_records_of_others(string path, string text, string expected) =>
        Assert.Equal(expected, Read($$"""
            <html><head><title>Pengajuan</title></head><body><main><h1>Pengajuan</h1>{{text}}</main><script id="__NEXT_DATA__" type="application/json">
            {"props":{"post":{"slug":"pengajuan-keberatan","publishedAt":"2025-10-03T02:00:00Z"},"recent":[{"slug":"panen-raya","publishedAt":"2025-11-20T02:00:00Z"}] } }</script></body></html>
            """, "https://opd.example" + path));

    [Fact]
    public void Two_records_of_the_page_with_two_days_date_it_not() =>
        Assert.Equal("null", Read($$"""
            <html><head><title>Pengajuan</title></head><body><main><h1>Pengajuan</h1>{{Text}}</main><script type="application/json">
            [{"slug":"pengajuan-keberatan","publishedAt":"2025-10-03T02:00:00Z"},{"slug":"pengajuan-keberatan","publishedAt":"2025-10-09T02:00:00Z"}]</script></body></html>
            """, "https://opd.example/kabar/pengajuan-keberatan"));

    [Theory]
    [InlineData("Minggu, 5 Oktober 2025")]
    [InlineData("Mgg, 5 Oktober 2025")]
    [InlineData("Minggu, 05/10/2025")]
    [InlineData("Sunday the 5th of October 2025")]
    public void Sundays_are_days_of_the_week_on_pages_too(string printed) =>
        Assert.Equal("2025-10-05 Text", Read($"<html><head><title>Panen Raya</title></head><body><main><h1>Panen Raya</h1><div>{printed}</div>{Text}</main></body></html>", "https://opd.example/berita/panen"));
}
