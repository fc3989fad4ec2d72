using MonitorBot.Core.Freshness;
using static MonitorBot.Core.Tests.Scanning.SmallSite;

namespace MonitorBot.Core.Tests.Scanning.Items;

/// <summary>Lists that print how long ago ("1 minggu yang lalu"), and items' pages that print the day.</summary>
public sealed class AgoListTests
{
    private static readonly string[] Titles = ["Gubernur meresmikan jembatan", "Panen raya di Babulu", "Dinas menyalurkan bibit sawit", "Kontingen pulang membawa medali", "Jalan poros selesai diaspal"];

    [Theory]
    [InlineData(15, 12, Verdict.Stale, 15)]
    [InlineData(12, 12, Verdict.Stale, 12)]
    // A pinned item stands above a younger one: the list tells no order, and a third could be of the 16th.
    [InlineData(12, 15, Verdict.Unknown, null)]
    public async Task What_stands_below_two_known_days_is_no_younger(int first, int second, Verdict verdict, int? latest)
    {
        var news = await Scan(["1 minggu yang lalu", "1 minggu yang lalu", "1 minggu yang lalu", "1 minggu yang lalu", "2 minggu yang lalu"], ("/berita/5", $"{first} November 2026"), ("/berita/4", $"{second} November 2026"));

        Assert.Equal((verdict, latest is { } day ? new DateOnly(2026, 11, day) : null), (news.Verdict, news.Latest));
    }

    [Fact]
    public async Task A_month_ago_is_asked_before_what_is_older()
    {
        var news = await Scan(["1 bulan yang lalu", "1 bulan, 4 minggu yang lalu", "2 bulan, 2 minggu yang lalu", "1 tahun yang lalu", "2 tahun yang lalu"], ("/berita/5", "21 Oktober 2026"), ("/berita/4", "25 September 2026"), ("/berita/3", "4 September 2026"));

        Assert.Equal((Verdict.Stale, new DateOnly(2026, 10, 21)), (news.Verdict, news.Latest));
    }

    private static async Task<CategoryVerdict> Scan(string[] agos, params (string Path, string Day)[] pages)
        => (await ScanAsync(Site([("/", Menu), ("/berita", List("/berita/", [.. Titles.Zip(agos)])), .. pages.Select(page => (page.Path, $"<h1>{Titles[5 - (page.Path[^1] - '0')]}</h1><p>{page.Day}</p><p>{string.Join(' ', Enumerable.Repeat("Kegiatan itu dihadiri banyak orang.", 8))}</p>"))]))).Categories[0];
}
