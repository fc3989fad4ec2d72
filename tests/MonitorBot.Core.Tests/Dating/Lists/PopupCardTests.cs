using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Dating.Lists;
using MonitorBot.Core.Discovery;

namespace MonitorBot.Core.Tests.Dating.Lists;

/// <summary>Items that open over the page instead of at an address.</summary>
public sealed class PopupCardTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(8));
    private static readonly Uri Page = new("https://x.go.id/berita");
    private static readonly Site Site = new() { Host = "x.go.id", StartUrl = new Uri("https://x.go.id/") };

    [Theory]
    [InlineData("""<div class="col"><div class="card" data-toggle="modal" data-target="#m{0}"><h5>{1}</h5><small>{2}</small></div><div class="modal" id="m{0}"><h5>{1}</h5><p>Isi, lihat juga 22 November 2026</p></div></div>""", "m{0}")]
    [InlineData("""<div class="card"><h5>{1}</h5><small>{2}</small><button data-bs-toggle="modal" data-bs-target="#m{0}">Selengkapnya</button></div><div class="modal" id="m{0}">Isi</div>""", "m{0}")]
    [InlineData("""<div class="card"><a href="#m{0}" data-fancybox><img alt=""></a><h5><a href="#m{0}" data-fancybox>{1}</a></h5><small>{2}</small></div><div id="m{0}">Isi</div>""", "m{0}")]
    [InlineData("""<div class="uk-card"><a uk-toggle="target: #m{0}">{1}</a><span>{2}</span></div><div id="m{0}" uk-modal>Isi</div>""", "m{0}")]
    [InlineData("""<div class="card"><a href="#" onclick="bukaBerita({0}); return false">{1}</a><span>{2}</span></div>""", "bukaBerita-{0}")]
    [InlineData("""<div class="card"><a href="javascript:;" onclick="return showDetail('{0}', this)">{1}</a><span>{2}</span></div>""", "showDetail-{0}")]
    public void Every_way_to_open_one_gives_titles_days_and_a_name_of_its_own(string card, string name)
    {
        var items = Items(string.Concat(Cards(card, ("1", "Rapat kerja satu", "20 November 2026"), ("2", "Rapat kerja dua", "1 Oktober 2026"))));

        Assert.Equal(["Rapat kerja satu", "Rapat kerja dua"], items.Select(item => item.Title));
        Assert.Equal([new DateOnly(2026, 11, 20), new DateOnly(2026, 10, 1)], items.Select(item => item.Posted!.Day));
        Assert.Equal([$"{Page}#{name.Replace("{0}", "1", StringComparison.Ordinal)}", $"{Page}#{name.Replace("{0}", "2", StringComparison.Ordinal)}"], items.Select(item => item.Url.AbsoluteUri));
    }

    [Fact]
    public void One_popup_for_many_cards_is_told_apart_by_what_the_button_names()
    {
        const string Card = """<div class="card"><h5>{1}</h5><small>{2}</small><button data-toggle="modal" data-target="#isi" data-id="{0}">Selengkapnya</button></div>""";
        var items = Items(string.Concat(Cards(Card, ("7", "Rapat kerja satu", "20 November 2026"), ("8", "Rapat kerja dua", "1 Oktober 2026"), ("9", "Rapat kerja tiga", "2 September 2026"))) + "<div id=\"isi\"></div>");

        Assert.Equal(["#isi-7", "#isi-8", "#isi-9"], items.Select(item => item.Url.Fragment));
        Assert.Equal(new DateOnly(2026, 9, 2), items[2].Posted!.Day);
    }

    [Theory]
    [InlineData("""<div class="atas">Senin, 23 November 2026 <a data-toggle="modal" data-target="#masuk">Masuk sebagai pegawai</a></div><div id="masuk">Kata sandi</div>""")]
    [InlineData("""<div class="kolom">Senin, 23 November 2026 <a data-toggle="modal" data-target="#masuk">Masuk sebagai pegawai</a></div><div class="kolom"><a data-toggle="modal" data-target="#saran">Kirim saran</a></div><div id="masuk">x</div><div id="saran">x</div>""")]
    [InlineData("""<div class="foto"><a data-fancybox href="#f1">Upacara bendera</a></div><div class="foto"><a data-fancybox href="#f2">Senam pagi</a></div><div id="f1">20 November 2026</div><div id="f2">21 November 2026</div>""")]
    [InlineData("""<div class="card"><h5>Judul contoh satu</h5><small>20 November 2026</small><a href="#">Read more</a></div><div class="card"><h5>Judul contoh dua</h5><small>21 November 2026</small><a href="#">Read more</a></div>""")]
    [InlineData("""<div class="card"><h5>Judul contoh satu</h5><small>20 November 2026</small><a data-toggle="modal" data-target="#tiada">Baca</a></div><div class="card"><h5>Judul contoh dua</h5><small>21 November 2026</small><a data-toggle="modal" data-target="#tiada">Baca</a></div>""")]
    [InlineData("""<div class="card"><h5>Judul contoh satu</h5><small>20 November 2026</small><a onclick="toggleMenu(1)">Menu</a></div><div class="card"><h5>Judul contoh dua</h5><small>21 November 2026</small><a onclick="toggleMenu(2)">Menu</a></div>""")]
    public void Forms_pictures_and_dead_cards_are_no_items(string html) => Assert.Empty(Items(html));

    [Fact]
    public void A_card_with_an_address_keeps_it_beside_a_quick_look()
    {
        const string Card = """<div class="card"><h5><a href="/b/{0}">{1}</a></h5><small>{2}</small><button data-toggle="modal" data-target="#cepat{0}">Lihat cepat</button></div><div id="cepat{0}">Isi</div>""";
        var items = Items(string.Concat(Cards(Card, ("satu", "Rapat kerja satu", "20 November 2026"), ("dua", "Rapat kerja dua", "1 Oktober 2026"))));

        Assert.Equal(["https://x.go.id/b/satu", "https://x.go.id/b/dua"], items.Select(item => item.Url.AbsoluteUri));
        Assert.Equal(new DateOnly(2026, 10, 1), items[1].Posted!.Day);
    }

    private static IEnumerable<string> Cards(string card, params (string Number, string Title, string Day)[] items)
        => items.Select(item => card.Replace("{0}", item.Number, StringComparison.Ordinal).Replace("{1}", item.Title, StringComparison.Ordinal).Replace("{2}", item.Day, StringComparison.Ordinal));

    private static List<ReadItem> Items(string html)
        => [.. ListReader.Read(Html.Parse("<body><main>" + html + "</main></body>"), Page, new SiteHosts(Site, Site.StartUrl), Now, Category.News).SelectMany(block => block.Items)];
}
