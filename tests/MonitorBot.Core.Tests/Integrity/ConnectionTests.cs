using MonitorBot.Core.Dating;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Integrity.Cases;
using MonitorBot.Core.Integrity.Life;

namespace MonitorBot.Core.Integrity;

/// <summary>The way to the website: certificate, scheme, and where it ends.</summary>
public sealed class ConnectionTests
{
    private const string Home = "<nav><a href='/berita'>Berita</a></nav><h1>Dinas Perumahan</h1><p>Rapat koordinasi di Samarinda.</p>";

    [Theory]
    [InlineData(30 * 24 + 1, null, null)]
    [InlineData(30 * 24, Sign.TlsSoon, Severity.Hint)]
    [InlineData(14 * 24 + 1, Sign.TlsSoon, Severity.Hint)]
    [InlineData(14 * 24, Sign.TlsSoon, Severity.Warning)]
    [InlineData(7 * 24 + 1, Sign.TlsSoon, Severity.Warning)]
    [InlineData(7 * 24, Sign.TlsSoon, Severity.Alarm)]
    [InlineData(1, Sign.TlsSoon, Severity.Alarm)]
    [InlineData(0, Sign.TlsExpired, Severity.Alarm)]
    [InlineData(-1, Sign.TlsExpired, Severity.Alarm)]
    [InlineData(-400 * 24, Sign.TlsExpired, Severity.Alarm)]
    public void A_certificate_is_told_the_louder_the_nearer_its_end(int hours, Sign? sign, Severity? severity)
    {
        var found = Judge(new TlsState(NeglectCase.Now.AddHours(hours), TlsFault.None));
        Assert.Equal((sign, severity), found is [var one] ? (one.Sign, SeverityRule.Of(one)) : (default(Sign?), default(Severity?)));
    }

    [Theory]
    [InlineData(TlsFault.WrongName, "TlsName")]
    [InlineData(TlsFault.UntrustedChain, "TlsChain")]
    [InlineData(TlsFault.NotYetValid, "TlsChain")]
    [InlineData(TlsFault.Expired, "TlsExpired")]
    [InlineData(TlsFault.WrongName | TlsFault.UntrustedChain, "TlsName TlsChain")]
    [InlineData(TlsFault.Expired | TlsFault.WrongName, "TlsExpired TlsName")]
    public void Each_fault_of_a_certificate_is_told_by_its_name(TlsFault fault, string signs)
    {
        var found = Judge(new TlsState(NeglectCase.Now.AddDays(90), fault));
        Assert.Equal(signs, string.Join(' ', found.Select(one => one.Sign)));
        Assert.All(found, one => Assert.True(SeverityRule.Of(one) >= Severity.Warning));
    }

    [Fact]
    public void The_days_left_and_the_last_day_in_wita_are_said()
    {
        var found = Assert.Single(Judge(new TlsState(new DateTimeOffset(2026, 12, 3, 17, 0, 0, TimeSpan.Zero), TlsFault.None)));
        Assert.Contains("2026-12-04", found.Excerpt);
        Assert.Contains("10 hari lagi", found.Excerpt);
    }

    [Fact]
    public void Without_encryption_it_is_a_hint_and_no_more()
    {
        var found = Assert.Single(IntegrityRule.Judge(NeglectCase.Read(Home, "http://disperkim.kaltimprov.go.id/", asked: "http://disperkim.kaltimprov.go.id/")));
        Assert.Equal((Sign.HttpOnly, Severity.Hint), (found.Sign, SeverityRule.Of(found)));
    }

    [Theory]
    [InlineData("https://www.disperkim.kaltimprov.go.id/", "")]
    [InlineData("https://disperkim.kaltimprov.go.id/web/beranda", "")]
    [InlineData("https://kaltimprov.go.id/disperkim", "")]
    [InlineData("https://perkim.kaltimprov.go.id/", "")]
    [InlineData("https://disperkim.kaltim.go.id/", "ForeignRedirect")]
    [InlineData("https://sites.google.com/view/disperkim", "ForeignRedirect")]
    [InlineData("https://disperkim-kaltim.com/", "ForeignRedirect")]
    [InlineData("https://perumahan.xyz/", "ForeignRedirect")]
    [InlineData("https://slotgacor77.vip/", "Gambling ForeignRedirect")]
    public void Being_led_to_somebody_else_is_told(string landed, string signs)
        => Assert.Equal(signs, string.Join(' ', IntegrityRule.Judge(NeglectCase.Read(Home, landed)).Select(one => one.Sign).Order()));

    [Theory]
    [InlineData("https://slotgacor77.vip/", "Gambling ForeignRedirect")]
    [InlineData("https://perumahan.example/", "ForeignRedirect")]
    [InlineData("https://disperkim.kaltimprov.go.id/login", "")]
    public void A_website_that_could_not_be_read_still_tells_where_it_led(string landed, string signs)
        => Assert.Equal(signs, string.Join(' ', IntegrityRule.JudgeUnread(new Uri(NeglectCase.Site), new Uri(landed), []).Select(one => one.Sign).Order()));

    [Fact]
    public void A_further_host_of_the_office_is_no_foreign_one()
        => Assert.Empty(IntegrityRule.JudgeUnread(new Uri(NeglectCase.Site), new Uri("https://disperkim-kaltim.com/"), ["disperkim-kaltim.com"]));

    [Fact]
    public void A_cheap_host_is_told_with_more_certainty()
        => Assert.Equal(Confidence.High, Assert.Single(IntegrityRule.JudgeUnread(new Uri(NeglectCase.Site), new Uri("https://perumahan.xyz/"), [])).Confidence);

    private static IReadOnlyList<Finding> Judge(TlsState tls) => IntegrityRule.Judge(NeglectCase.Read(Home, tls: tls));
}
