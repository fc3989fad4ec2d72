using static MonitorBot.Core.Tests.Dating.Articles.ArticleDateTests;

namespace MonitorBot.Core.Tests.Dating.Articles;

/// <summary>Whole pages of our own, in sets, each written before the reader saw it: those without a day of their own, and those that have one.</summary>
public sealed class PageSetTests
{
    private static readonly DateTimeOffset Friday = new(2026, 11, 27, 8, 12, 0, Wita.Offset);

    private static readonly DateTimeOffset Saturday = new(2026, 11, 28, 9, 0, 0, Wita.Offset);

    [Fact]
    public void Undated_pages_get_no_date()
    {
        var wrong = UndatedPages.All.Select(page => (page.Name, Answer: Read(page.Html, "https://opd.example" + page.Url)))
            .Where(answer => answer.Answer != "null").ToList();
        Assert.True(UndatedPages.All.Length >= 40);
        Assert.True(wrong.Count <= UndatedPages.All.Length / 20, string.Join("\n", wrong));
    }

    [Fact]
    public void Pages_that_stand_for_years_get_no_date()
    {
        var wrong = StandingPages.All.Concat(OddPages.All).Select(page => (page.Name, Answer: Read(page.Html, "https://opd.example" + page.Url)))
            .Where(answer => answer.Answer != "null").ToList();
        Assert.Equal(60, StandingPages.All.Length + OddPages.All.Length);
        Assert.True(wrong.Count <= 3, string.Join("\n", wrong));
    }

    [Fact]
    public void Whole_pages_without_a_day_of_their_own_get_none()
    {
        var wrong = WholePages.All.Concat(FurtherPages.All).Select(page => (page.Name, Answer: Read(page.Html, page.Url)))
            .Where(answer => answer.Answer != "null").ToList();
        Assert.Equal(60, WholePages.All.Length + FurtherPages.All.Length);
        Assert.True(wrong.Count <= 3, string.Join("\n", wrong));
    }

    public static TheoryData<string> Offices => [.. OfficePages.All.Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Offices))]
    public void Documents_and_visitors_have_days_of_their_own(string name)
    {
        var (_, title, body, day) = OfficePages.All.Single(page => page.Name == name);
        Assert.Equal(day ?? "null", Read(OfficePages.Page(title, body), OfficePages.Url(title), now: Saturday).Split(' ')[0]);
    }

    [Fact]
    public void Undated_pages_of_a_stranger_get_no_date()
    {
        var wrong = StrangerPages.All.Select(page => (page.Name, Answer: Read(StrangerLayouts.Of(page.Layout, page.Title, page.Head, page.Body, new Uri(page.Url).PathAndQuery), page.Url, now: Friday))).Where(answer => answer.Answer != "null").ToList();
        Assert.Equal(107, StrangerPages.All.Length);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Days_behind_a_text_are_of_what_it_tells()
    {
        string[] still = ["buku H", "lelang H", "galeri H", "harga H", "pustaka H", "loket I", "pegawai I", "lapor I", "mesin I", "sk I"];
        var wrong = BehindTextPages.All.Select(page => (page.Name, Answer: Read(StrangerLayouts.Of(page.Layout, page.Title, page.Head, page.Body, new Uri(page.Url).PathAndQuery), page.Url, now: Friday))).Where(answer => answer.Answer != "null" && !still.Contains(answer.Name)).ToList();
        Assert.Equal(64, BehindTextPages.All.Length);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void A_date_is_no_pages_own_where_nothing_says_so()
    {
        string[] still = ["jurnal-vol M", "daftar-harga M", "sop-31 N", "donasi N", "hymne N"];
        var wrong = LicensedPages.All.Select(page => (page.Name, Answer: Read(StrangerLayouts.Of(page.Layout, page.Title, page.Head, page.Body, new Uri(page.Url).PathAndQuery), page.Url, now: Friday))).Where(answer => answer.Answer != "null" && !still.Contains(answer.Name)).ToList();
        Assert.Equal(180, LicensedPages.All.Length);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Pages_of_many_layouts_without_a_day_of_their_own_get_none()
    {
        var wrong = LayoutPages.All.Select(page => (page.Name, Answer: Read(page.Html, page.Url))).Where(answer => answer.Answer != "null").ToList();
        Assert.Equal(80, LayoutPages.All.Length);
        Assert.True(wrong.Count <= 3, string.Join("\n", wrong));
    }

    [Fact]
    public void Undated_pages_at_articles_addresses_get_no_date()
    {
        string[] still = ["index-php-berita-60-kode-etik-auditor 208", "121-library-opening-hours-and-facilities 215", "p-771 406"];
        var wrong = AddressedPages.All.Select(page => (page.Name, Answer: Read(OfficeLayouts.Of(page.Layout, page.Title, page.Head, page.Meta, page.Body, page.Behind), page.Url, now: Saturday))).Where(answer => answer.Answer != "null" && !still.Contains(answer.Name)).ToList();
        Assert.Equal(100, AddressedPages.All.Length);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Pages_with_a_day_of_their_own_keep_it()
    {
        string[] still = ["berita-penghargaan 111", "index-php-m-berita-id-93 125", "entry-garden 133", "post-502 139", "berita-detail-pelatihan-olahan-ikan 307", "index-php-first-artikel-102 410", "berita-detail-rakor-lurah-desember 414"];
        var wrong = DatedPages.All.Select(page => (page.Name, page.Day, Answer: Read(OfficeLayouts.Of(page.Layout, page.Title, page.Head, page.Meta, page.Body, page.Behind), page.Url, now: Saturday))).Where(answer => answer.Answer.Split(' ')[0] != answer.Day && !still.Contains(answer.Name)).ToList();
        Assert.Equal(100, DatedPages.All.Length);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void The_furniture_of_a_website_dates_none_of_its_pages()
    {
        string[] still = ["e-th dated S", "pl-table dated T", "p8 dated U"];
        var wrong = FurnishedPages.All.Select(page => (page.Name, page.Day, Answer: Read(FurnishedLayouts.Of(page.Layout, page.Title, page.Head, page.Meta, page.Body, page.After, page.Data), page.Url, now: Saturday)))
            .Where(answer => answer.Answer.Split(' ')[0] != (answer.Day ?? "null") && !still.Contains(answer.Name)).ToList();
        Assert.Equal(190, FurnishedPages.All.Length);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
