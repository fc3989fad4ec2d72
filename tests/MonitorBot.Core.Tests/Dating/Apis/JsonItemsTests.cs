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
    [InlineData("""{"menu":[{"title":"Profil","url":"/profil"}]}""")]
    [InlineData("""{"now":"2026-11-23","version":"1.0"}""")]
    public void What_bears_no_date_or_no_title_is_no_item(string json)
    {
        using var document = JsonDocument.Parse(json);
        Assert.Empty(JsonItems.Find(document.RootElement));
    }
}
