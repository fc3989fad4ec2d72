using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;

namespace MonitorBot.Core.Tests.Discovery;

public sealed class PathShapesTests
{
    [Theory]
    [InlineData("/berita", Category.News)]
    [InlineData("/index.php/berita", Category.News)]
    [InlineData("/category/berita/", Category.News)]
    [InlineData("/kategori/artikel/", Category.Article)]
    [InlineData("/beranda/agenda", Category.Agenda)]
    [InlineData("/berita?kategori=artikel", Category.Article)]
    [InlineData("/semua-berita.html", Category.News)]
    [InlineData("/informasi/agenda", Category.Agenda)]
    public void The_address_of_a_list_names_its_category(string path, Category category)
        => Assert.Equal(category, PathShapes.ChannelHint(At(path))?.Category);

    [Theory]
    [InlineData("/berita/gubernur-resmikan-jembatan", Category.News)]
    [InlineData("/baca-berita-12-gubernur-resmikan.html", Category.News)]
    [InlineData("/artikel/2026/11/opini-publik", Category.Article)]
    [InlineData("/index.php/agenda/read/12/rapat", Category.Agenda)]
    public void The_address_of_an_item_names_its_category(string path, Category category)
        => Assert.Equal(category, PathShapes.ItemHint(At(path))?.Category);

    [Theory]
    [InlineData("/berita/page/2")]
    [InlineData("/berita/index/20")]
    [InlineData("/berita?start=60")]
    [InlineData("/?halaman=2")]
    public void Pages_of_a_list_are_known(string path) => Assert.True(PathShapes.IsPaging(At(path)));

    [Theory]
    [InlineData("/berita/judul-berita", true)]
    [InlineData("/?p=12", true)]
    [InlineData("/judul-yang-biasa.html", true)]
    [InlineData("/detail-berita-36.html", true)]
    [InlineData("/semua-berita.html", false)]
    [InlineData("/", false)]
    [InlineData("/berita", false)]
    [InlineData("/category/berita/", false)]
    [InlineData("/tag/umum", false)]
    [InlineData("/berkas/laporan.pdf", false)]
    [InlineData("/?cat=3", false)]
    [InlineData("/?page=berita", false)]
    [InlineData("/?page=berita&page=2", false)]
    [InlineData("/?page=berita&id=12", true)]
    [InlineData("/?menu=artikel&judul=merawat-arsip-keluarga", true)]
    [InlineData("/berita/page/2", false)]
    public void What_can_be_an_item(string path, bool may) => Assert.Equal(may, PathShapes.MayBeItem(At(path)));

    [Fact]
    public void The_longest_correction_of_people_wins()
    {
        var site = new Site { Host = "x.go.id", StartUrl = At("/"), Overrides = [new("/artikel", Category.News), new("/artikel/opini", null)] };

        Assert.True(PathShapes.TryOverride(site, At("/artikel/satu"), out var news));
        Assert.Equal(Category.News, news);
        Assert.True(PathShapes.TryOverride(site, At("/artikel/opini/dua"), out var nothing));
        Assert.Null(nothing);
        Assert.False(PathShapes.TryOverride(site, At("/berita"), out _));
    }

    private static Uri At(string path) => new("https://x.go.id" + path);

    [Theory]
    [InlineData("/archives/123", true)]
    [InlineData("/arsip/29", true)]
    [InlineData("/archives/2026", false)]
    [InlineData("/arsip/berita", false)]
    public void Numeric_permalinks_are_items_and_archives_of_years_are_not(string path, bool isItem)
        => Assert.Equal(isItem, PathShapes.MayBeItem(At(path)));
}
