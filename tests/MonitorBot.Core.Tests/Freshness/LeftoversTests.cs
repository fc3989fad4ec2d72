using MonitorBot.Core.Dating;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Integrity.Cases;

namespace MonitorBot.Core.Freshness;

public sealed class LeftoversTests
{
    private static bool IsOwnWork(string title, string path = "/berita/judul") => Leftovers.IsOwnWork(new ReadItem { Title = title, Url = new Uri("https://dinas.example" + path), Source = DateSource.List, FoundOn = new Uri("https://dinas.example/berita") });

    [Theory]
    [InlineData("Kisah Ojol Samarinda Bawa Pulang 300 Juta dari Mahjong Ways")]
    [InlineData("Penjual Cilok Mendadak Kaya Setelah Menang Jackpot Starlight Princess")]
    [InlineData("Penjaga Warung di Balikpapan Menang 150 Juta dari Spin Gratis")]
    [InlineData("Replica Rolex Watches for Sale Worldwide Shipping")]
    [InlineData("Situs Slot Gacor Hari Ini Gampang Maxwin")]
    [InlineData("Hello world!")]
    public void What_nobody_of_the_office_wrote_is_no_update(string title) => Assert.False(IsOwnWork(title));

    [Theory]
    [InlineData("Petani Kutai Menang Lomba Padi Rp 300 Juta dari Kementerian")]
    [InlineData("Pelajar Samarinda Bawa Pulang Medali Emas dari Olimpiade Sains")]
    [InlineData("Polisi Ungkap Kisah Korban Judi Online yang Kehilangan 300 Juta")]
    [InlineData("Bantuan Modal Usaha Cair, Pelaku UMKM Terima 150 Juta")]
    public void News_of_gain_stays_news(string title) => Assert.True(IsOwnWork(title));

    [Fact]
    public void No_entry_of_the_clean_websites_is_lost()
    {
        var clean = Labelled.Clean.Concat(Labelled.TwelfthClean).Concat(Labelled.ThirteenthClean).Concat(Labelled.FourteenthClean).Concat(Labelled.FifteenthClean).Concat(Labelled.SixteenthClean);
        var entries = clean.SelectMany(labelled => labelled.Input(0).Listed).Where(item => item.Title.Length > 0).ToList();
        Assert.NotEmpty(entries);
        Assert.Empty(entries.Where(item => InjectedItem.IsEntry(item.Title, item.Url)).Select(item => item.Title));
    }
}
