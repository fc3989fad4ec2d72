using System.Text.Json;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Dating.Apis;

namespace MonitorBot.Core.Tests.Dating.Apis;

public sealed class JsonItemsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("""{"props":{"pageProps":{"beritaTerbaru":[{"judul":"Rapat kerja","slug":"rapat-kerja","tanggal":"2026-11-20"}]}}}""", Category.News)]
    [InlineData("""{"data":{"agenda":[{"id":1,"attributes":{"title":"Rapat kerja","start_date":"2026-11-28"}}]}}""", Category.Agenda)]
    [InlineData("""[{"title":{"rendered":"Rapat kerja"},"date":"2026-11-20T08:00:00","artikel":true,"kategori":"Artikel"}]""", null)]
    public void Items_are_found_by_the_names_of_their_properties(string json, Category? category)
    {
        using var document = JsonDocument.Parse(json);
        var found = Assert.Single(JsonItems.Find(document.RootElement));

        var item = JsonDating.Item(found, new Uri("https://x/a"), new Uri("https://x/api"), Now, null, DateSource.Api)!;

        Assert.Equal("Rapat kerja", item.Title);
        Assert.Equal(category, item.Channel);
        Assert.Equal(category == Category.Agenda ? new DateOnly(2026, 11, 28) : null, item.EventStart);
    }

    [Theory]
    [InlineData("tgl_tayang")]
    [InlineData("waktu_unggah")]
    [InlineData("tgl_berita")]
    [InlineData("news_date")]
    public void A_day_is_known_by_the_parts_of_its_name(string name)
    {
        using var document = JsonDocument.Parse($$"""{"data":[{"id":1,"judul":"Rapat kerja","tayangan":"120453","unggahan":"/berkas/a.pdf","{{name}}":"2026-11-20 09:00:00","tgl_lahir_penulis":"1970-01-01"}]}""");

        Assert.Equal("2026-11-20 09:00:00", Assert.Single(JsonItems.Find(document.RootElement)).Posted);
    }

    [Theory]
    [InlineData("""{"draw":1,"data":[[1,"<a href=\"/b/satu\">Rapat kerja satu</a>","20 November 2026"],[2,"<a href='/b/dua'>Rapat kerja dua</a>","1 Oktober 2026"]]}""")]
    [InlineData("""{"aaData":[["2026-11-20 08:00:00","Rapat kerja satu","<a class=btn href=/b/satu>Lihat</a>"],["2026-10-01 08:00:00","Rapat kerja dua","<a class=btn href=/b/dua>Lihat</a>"]]}""")]
    [InlineData("""{"data":[{"judul":"<b>Rapat kerja satu</b>","tanggal":"<span class=\"badge\">20 November 2026</span>","aksi":"<a href=\"/b/satu\">Detail</a>"},{"judul":"Rapat kerja dua","tanggal":"1 Oktober 2026","aksi":"<a href=\"/b/dua\">Detail</a>"}]}""")]
    public void Rows_that_a_script_fills_a_table_with_are_items(string json)
    {
        using var document = JsonDocument.Parse(json);
        var found = JsonItems.Find(document.RootElement);

        Assert.Equal(["Rapat kerja satu", "Rapat kerja dua"], found.Select(item => item.Title));
        Assert.Equal(["/b/satu", "/b/dua"], found.Select(item => item.Link));
        Assert.Equal([new DateOnly(2026, 11, 20), new DateOnly(2026, 10, 1)], found.Select(item => JsonDating.Item(item, new Uri("https://x/a"), new Uri("https://x/api"), Now, null, DateSource.Api)!.Posted!.Day));
    }

    [Theory]
    [InlineData("""[{"judul":"Rapat kerja","tanggal":"20 November 2026"}]""", Category.Agenda, null, 20)]
    [InlineData("""[["Rapat kerja satu","20 November 2026"],["Rapat kerja dua","1 Oktober 2026"]]""", Category.Agenda, null, 20)]
    [InlineData("""[{"judul":"Rapat kerja","created_at":"2026-11-20"}]""", Category.Agenda, 20, null)]
    [InlineData("""[{"judul":"Rapat kerja","tanggal":"20 November 2026"}]""", Category.News, 20, null)]
    public void A_day_of_no_name_is_an_agendas_event_and_a_releases_posting(string json, Category channel, int? posted, int? start)
    {
        using var document = JsonDocument.Parse(json);
        var item = JsonDating.Item(JsonItems.Find(document.RootElement)[0], new Uri("https://x/a"), new Uri("https://x/api"), Now, channel, DateSource.Api)!;

        Assert.Equal((posted, start), (item.Posted?.Day.Day, item.EventStart?.Day));
    }

    [Theory]
    [InlineData("""[["Pengunjung hari ini","23 November 2026"]]""")]
    [InlineData("""[["2026-11-20", 14],["2026-11-21", 17]]""")]
    [InlineData("""{"menu":[{"title":"Profil","url":"/profil"}]}""")]
    [InlineData("""{"now":"2026-11-23","version":"1.0"}""")]
    public void What_bears_no_date_or_no_title_is_no_item(string json)
    {
        using var document = JsonDocument.Parse(json);
        Assert.Empty(JsonItems.Find(document.RootElement));
    }
}
