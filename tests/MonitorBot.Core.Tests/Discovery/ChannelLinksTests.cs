using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;

namespace MonitorBot.Core.Tests.Discovery;

public sealed class ChannelLinksTests
{
    [Fact]
    public void The_menu_says_where_each_category_lives()
    {
        var found = Find("""<nav><a href="/">Beranda</a><a href="/kabar-kami">Berita</a><a href="/artikel">Artikel</a><a href="/info/agenda">Agenda Kegiatan</a></nav>""");

        Assert.Equal("/kabar-kami", found.First(c => c.Category == Category.News).Url.AbsolutePath);
        Assert.Equal("/artikel", found.First(c => c.Category == Category.Article).Url.AbsolutePath);
        Assert.Equal("/info/agenda", found.First(c => c.Category == Category.Agenda).Url.AbsolutePath);
    }

    [Theory]
    [InlineData("""<a href="/m/2" aria-label="Agenda"><i class="fa fa-calendar"></i></a>""")]
    [InlineData("""<a href="/m/2" title="Agenda"><i class="fa fa-calendar"></i></a>""")]
    [InlineData("""<a href="/m/2"><img src="/a.png" alt="Agenda"></a>""")]
    public void A_menu_of_pictures_is_read_by_what_it_says_of_them(string html) => Assert.Equal(Category.Agenda, Assert.Single(Find(html)).Category);

    [Fact]
    public void A_pictures_caption_is_no_menu() => Assert.Empty(Find("""<a href="/m/2"><img src="/a.png" alt="Rapat agenda kerja tahunan"></a>"""));

    [Fact]
    public void A_link_to_another_host_is_no_channel() => Assert.Empty(Find("""<a href="https://kaltimprov.go.id/berita">Berita Kaltim</a><a href="https://lain.go.id/agenda">Agenda</a>"""));

    [Fact]
    public void An_items_title_is_no_channel() => Assert.Empty(Find("""<a href="/2026/11/20/gubernur-buka-acara">Gubernur membuka acara berita acara serah terima agenda kerja</a>"""));

    [Fact]
    public void A_correction_of_people_beats_the_menu()
    {
        var site = Site with { Overrides = [new("/artikel", Category.News)] };
        var found = Find("""<a href="/artikel">Artikel</a>""", site);

        Assert.Equal(Category.News, Assert.Single(found).Category);
    }

    [Fact]
    public void The_menu_word_beats_a_longer_label_elsewhere()
    {
        var found = Find("""<a href="/berita-video/berita">Berita Video Terbaru</a><a href="/berita">Berita</a>""");

        Assert.Equal("/berita", found[0].Url.AbsolutePath);
    }

    private static Site Site { get; } = new() { Host = "x.go.id", StartUrl = new Uri("https://x.go.id/") };

    private static IReadOnlyList<ChannelCandidate> Find(string html, Site? site = null)
        => ChannelLinks.Find(Html.Parse(html), Site.StartUrl, new SiteHosts(Site, Site.StartUrl), site ?? Site);
}
