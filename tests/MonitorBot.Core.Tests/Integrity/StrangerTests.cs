using AngleSharp.Html.Parser;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Integrity.Words;

namespace MonitorBot.Core.Integrity;

/// <summary>Texts that use no word of their website's: what no table of words knows is told by where it stands.</summary>
public sealed class StrangerTests
{
    private const string Office = "Dinas Perumahan Rakyat menyerahkan kunci rumah layak huni kepada warga Kecamatan Long Iram, dihadiri kepala bidang dan camat. Rapat koordinasi penanganan kawasan kumuh membahas anggaran tahun mendatang bersama kabupaten. Sosialisasi bantuan stimulan berlangsung tertib.";

    [Theory]
    [InlineData("KUMBANG472 | Daftar Cepat", true)] // a brand that no table has, and a door
    [InlineData("Penyerahan Kunci: Rumah472 Daftar", false)] // the website's own word
    [InlineData("Rumah472 | Daftar", false)] // its name is one of them
    [InlineData("KUMBANG472 diresmikan camat", false)] // no door
    [InlineData("Polisi ungkap KUMBANG472, situs dan akun disita", false)] // told by those who report
    [InlineData("KUMBANG2026 daftar ulang", false)] // a year is no brand
    [InlineData("【公式】 高級腕時計 通販", true)] // a script that the website does not write, and a seller's words
    [InlineData("東カリマンタン州 公式ホームページ", false)] // a translation names its land
    [InlineData("Official page", false)]
    public void An_advertisement_is_told_by_words_that_the_website_never_uses(string text, bool strange)
        => Assert.Equal(strange, Advert.IsStranger(new HeadText(text), () => new Vocabulary(() => [Office], ["disperkim", "kaltimprov"])));

    [Fact]
    public void A_page_that_says_nothing_of_itself_is_not_compared_with()
        => Assert.False(Advert.IsStranger(new HeadText("KUMBANG472 | Daftar"), () => new Vocabulary(() => ["Memuat halaman"], [])));

    [Fact]
    public void Who_swaps_the_text_with_the_title_is_told_by_what_the_website_said_before()
    {
        var now = View("KUMBANG472 | Daftar", "<h1>KUMBANG472</h1><p>Daftar di KUMBANG472 dan masuk akun KUMBANG472 kapan saja dari mana saja bersama teman teman setia kami semua tanpa menunggu lama, cukup isi nama, nomor, sandi, lalu mulai langkah pertama menuju kemenangan besar milik anda sendiri.</p>");
        Assert.DoesNotContain(IntegrityRule.Judge(Input(now, [])), finding => finding.Sign == Sign.Gambling);
        var before = IntegrityRule.Inspect(Input(View("Dinas Perumahan", $"<p>{Office}</p>"), [])).Words;
        Assert.InRange(before.Count, 25, 400);
        Assert.Contains(IntegrityRule.Judge(Input(now, before)), finding => finding.Sign == Sign.Gambling);
    }

    private static IntegrityInput Input(PageView home, IReadOnlyList<string> before) => new()
    {
        Home = home,
        Asked = home.Url,
        At = new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(8)),
        Earlier = EarlierSight.None with { Words = before },
    };

    private static PageView View(string title, string body)
    {
        var html = $"<!doctype html><title>{title}</title><body>{body}</body>";
        var url = new Uri("https://disperkim.kaltimprov.go.id/");
        return new(new Page { Requested = url, Url = url, Status = 200, MediaType = "text/html", Text = html }, new HtmlParser().ParseDocument(html));
    }
}
