using MonitorBot.Core.Integrity.Words.Gambling;
using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity;

/// <summary>Ordinary words that together only lure, each beside the honest sentence that is nearest to it.</summary>
public sealed class LureTests
{
    [Theory]
    [InlineData("Kemenangan Besar Menanti Anda Setiap Hari, Gabung Sekarang", true)]
    [InlineData("Menang Bersama Rakyat, Gabung Sekarang", false)]
    [InlineData("Portal Hiburan Digital Nomor Satu dengan Ribuan Pilihan Permainan", true)]
    [InlineData("Portal Hiburan Rakyat: Agenda Erau 2026", false)]
    [InlineData("Setor sepuluh ribu, putar sebentar, cairkan kemenangan jutaan", true)]
    [InlineData("Setor sampah, kumpulkan poin, cairkan saldo di bank sampah", false)]
    [InlineData("Transaksi Non Tunai, Aman dan Nyaman", false)] // of paying only
    [InlineData("Bermain Aman, Seru, dan Gratis di Taman", false)]
    public void A_website_that_says_nothing_but_luring_words_of_itself_is_a_house(string text, bool lures)
        => Assert.Equal(lures, Lure.In(Tokenizer.Cut(text)).IsOfAHouse);

    [Theory]
    [InlineData("Kisah Ojol Samarinda Bawa Pulang 300 Juta dari Slot", true)]
    [InlineData("Kisah Ojol Samarinda Bawa Pulang 300 Juta dari Undian Bank", false)]
    [InlineData("Cuan Ratusan Juta dari Anggrek", false)]
    [InlineData("Untung Bandar Judi Online Ratusan Miliar, Ini Skemanya", false)] // who tells of gain does not call it gambling
    [InlineData("Main Sebentar Untung Jutaan, Buktikan Sendiri Kemenanganmu", true)]
    [InlineData("Tak Ada yang Menang di Judi Slot", false)]
    [InlineData("Putaran Kedua Liga Desa, Tuan Rumah Menang", false)]
    public void An_entry_lures_by_a_tale_of_gain_or_by_many_such_words(string title, bool lures)
        => Assert.Equal(lures, Lure.In(Tokenizer.Cut(title), asEntry: true).IsOfAnEntry);
}
