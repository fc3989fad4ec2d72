using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;

namespace MonitorBot.Core.Tests.Discovery;

public sealed class CategoryWordsTests
{
    [Theory]
    [InlineData("Berita", Category.News, WordStrength.Strong)]
    [InlineData("SEMUA BERITA", Category.News, WordStrength.Strong)]
    [InlineData("Siaran Pers", Category.News, WordStrength.Usual)]
    [InlineData("info-terkini", Category.News, WordStrength.Usual)]
    [InlineData("Pengumuman", Category.News, WordStrength.Usual)]
    [InlineData("posts", Category.News, WordStrength.Weak)]
    [InlineData("Artikel & Opini", Category.Article, WordStrength.Strong)]
    [InlineData("blog", Category.Article, WordStrength.Weak)]
    [InlineData("Kolom", Category.Article, WordStrength.Usual)]
    [InlineData("Kolom Pustakawan", Category.Article, WordStrength.Usual)]
    [InlineData("Kolom Mediator", Category.Article, WordStrength.Usual)]
    [InlineData("Kolom Berita", Category.News, WordStrength.Strong)]
    [InlineData("Sudut Pandang", Category.Article, WordStrength.Usual)]
    [InlineData("Kilas Dinas", Category.News, WordStrength.Usual)]
    [InlineData("Agenda Kegiatan", Category.Agenda, WordStrength.Strong)]
    [InlineData("Jadwal Kegiatan", Category.Agenda, WordStrength.Strong)]
    [InlineData("events", Category.Agenda, WordStrength.Usual)]
    public void Words_name_the_category(string text, Category category, WordStrength strength)
        => Assert.Equal(new CategoryHint(category, strength), CategoryWords.Of(text));

    [Theory]
    [InlineData("Jadwal Sholat")]
    [InlineData("kolom")] // a class
    [InlineData("Kolom 3")]
    [InlineData("kolom pakar")]
    [InlineData("kolom-3")]
    [InlineData("Kolom Komentar")]
    [InlineData("Kilas Balik")]
    [InlineData("Berita Acara")]
    [InlineData("Berita Daerah")]
    [InlineData("Profil")]
    [InlineData("Pemberitaan media")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Agenda kerja pimpinan yang panjang sekali sampai tidak mungkin judul menu")]
    public void Words_that_only_look_like_it_name_nothing(string? text) => Assert.Null(CategoryWords.Of(text));

    [Fact]
    public void Kegiatan_alone_leaves_the_decision_to_the_items()
        => Assert.True(CategoryWords.Of("Kegiatan") is { Activity: true, Strength: WordStrength.Weak });

    [Theory]
    [InlineData("Seputar Dinsos", true)]
    [InlineData("Seputar Kami", false)]
    [InlineData("Seputar PPID", false)]
    public void Seputar_is_news_of_anything_but_the_office_itself(string text, bool isNews)
        => Assert.Equal(isNews ? new CategoryHint(Category.News, WordStrength.Usual) : null, CategoryWords.Of(text));
}
