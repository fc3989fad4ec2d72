using MonitorBot.Core.Integrity.Cases;
using MonitorBot.Core.Integrity.Life;

namespace MonitorBot.Core.Integrity;

/// <summary>Titles of home pages of which the page says no word, each beside the honest title that is nearest to it.</summary>
public sealed class UnsaidTitleTests
{
    [Theory]
    [InlineData("Situs Judi Online", true)]
    [InlineData("Bebas Judi Online", false)] // a slogan
    [InlineData("Arsip Tag: Judi Online", false)]
    [InlineData("Daftar Slot", true)]
    [InlineData("Slot Parkir Kantor Terbatas", false)] // a headline
    [InlineData("Bitcoin Casino", true)]
    [InlineData("Kumpulan Game Cuan Tercepat yang Membayar", true)]
    [InlineData("Kumpulan Lagu Daerah Terlengkap", false)]
    [InlineData("Ayo Menabung, Raih Untung", false)]
    [InlineData("Rimba Emas: Situs Permainan Berhadiah Nomor Satu", true)]
    [InlineData("Rimba Emas: Tempat Menanam Pohon Nomor Satu", false)]
    [InlineData("Masuk Zeus77x", true)]
    [InlineData("Masuk SIPERKIM v2", false)]
    [InlineData("RTP Live Hari Ini Terupdate", true)]
    [InlineData("Live Report Banjir Terupdate", false)]
    [InlineData("Hiburan Digital Berhadiah No. 1 di Asia", true)]
    [InlineData("No Judi Online", false)] // "no" denies
    public void A_title_that_only_plays_is_not_the_offices(string title, bool alarms)
        => Assert.Equal(alarms, Labelled.Alarms(IntegrityRule.Judge(new Case("", "") { Title = title }.Input(3))));

    [Theory]
    [InlineData("og:title", "Slot Online", true)]
    [InlineData("description", "Rekap Togel Hari Ini", true)]
    [InlineData("og:title", "Rekap Kehadiran Hari Ini", false)]
    [InlineData("keywords", "Slot Online", false)] // a list of what is written about
    public void What_the_head_says_of_the_website_is_read_as_its_title_is(string name, string content, bool alarms)
        => Assert.Equal(alarms, Labelled.Alarms(IntegrityRule.Judge(new Case("", "") { Head = $"""<meta name="{name}" content="{content}">""" }.Input(3))));

    [Fact]
    public void A_page_under_the_home_page_may_be_called_by_its_topic()
    {
        var home = new Case("", "").Input(0);
        var topic = new Case("", "") { Title = "Judi Online" }.Input(0).Home;
        Assert.False(Labelled.Alarms(IntegrityRule.Judge(home with { Pages = [topic with { Page = topic.Page with { Url = new Uri(Case.Site + "topik/judi-online") } }] })));
    }

    [Fact]
    public void A_doubtful_title_is_told_once_as_worse_when_it_advertises_and_as_gone_when_it_is_mended()
    {
        var known = Week([], "Daftar Slot", 0).All;
        var told = FindingLife.ToTell(known);
        Assert.All(told, finding => Assert.Equal(Severity.Warning, finding.Severity));
        Assert.Single(told);
        known = [.. known.Select(finding => FindingLife.Told(finding, At(0)))];
        Assert.Empty(FindingLife.ToTell(Week(known, "Slot Daftar", 1).All));
        Assert.Single(Week(known, "KUMBANG472 | Daftar Cepat", 1).Worse);
        Assert.Single(Week(known, null!, 1).Gone);
    }

    private static FindingChange Week(IReadOnlyList<KnownFinding> known, string title, int week)
        => FindingLife.After(known, [.. IntegrityRule.Judge(new Case("", "") { Title = title }.Input(3)).Where(finding => Labelled.Alarms([finding]))], new Sight("disperkim.kaltimprov.go.id", At(week), Read: true, Probed: true));

    private static DateTimeOffset At(int week) => new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(8)).AddDays(7 * week);
}
