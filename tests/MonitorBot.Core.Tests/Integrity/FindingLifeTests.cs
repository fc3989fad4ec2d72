using MonitorBot.Core.Dating;
using MonitorBot.Core.Integrity.Life;

namespace MonitorBot.Core.Integrity;

public sealed class FindingLifeTests
{
    private const string Host = "a.go.id";

    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(8));

    private static readonly Finding Spam = new(Sign.Gambling, "https://a.go.id/ (judul halaman)", "slot gacor", Confidence.High);

    [Fact]
    public void A_finding_is_new_once()
    {
        var first = After([], [Spam], Week(0));
        Assert.Equal(Sign.Gambling, Assert.Single(first.New).Sign);
        var second = After(first.All, [Spam], Week(1));
        Assert.Empty(second.New);
        Assert.Equal((Week(0), Week(1)), (second.All[0].FirstSeen, second.All[0].LastSeen));
    }

    [Fact]
    public void A_finding_that_is_not_seen_is_gone()
        => Assert.Equal(Week(1), Assert.Single(After(After([], [Spam], Week(0)).All, [], Week(1)).Gone).Gone);

    [Fact]
    public void A_website_that_could_not_be_read_has_lost_no_finding()
        => Assert.True(Assert.Single(FindingLife.After(After([], [Spam], Week(0)).All, [], new Sight(Host, Week(1), Read: false, Probed: true)).All).Open);

    [Fact]
    public void Cloaking_is_not_gone_when_it_was_not_looked_for()
    {
        var known = After([], [Spam with { Sign = Sign.Cloaking }], Week(0)).All;
        Assert.Empty(FindingLife.After(known, [], new Sight(Host, Week(1), Read: true, Probed: false)).Gone);
        Assert.Single(FindingLife.After(known, [], new Sight(Host, Week(1), Read: true, Probed: true)).Gone);
    }

    [Fact]
    public void What_comes_back_is_a_new_incident()
    {
        var told = After([], [Spam], Week(0)).All.Select(finding => FindingLife.Told(finding, Week(0))).ToList();
        var back = After(After(told, [], Week(1)).All, [Spam], Week(2));
        Assert.Equal(Week(2), Assert.Single(back.New).FirstSeen);
        Assert.Single(FindingLife.ToTell(back.All));
    }

    [Fact]
    public void A_finding_is_told_once_and_again_only_when_worse()
    {
        var known = After([], [Soon(Confidence.Medium)], Week(0)).All;
        Assert.Single(FindingLife.ToTell(known));
        known = [.. known.Select(finding => FindingLife.Told(finding, Week(0)))];
        Assert.Empty(FindingLife.ToTell(After(known, [Soon(Confidence.Medium)], Week(1)).All));
        var worse = After(known, [Soon(Confidence.High)], Week(1));
        Assert.Single(worse.Worse);
        Assert.Single(FindingLife.ToTell(worse.All));
    }

    [Fact]
    public void An_acknowledged_finding_is_told_again_only_when_worse()
    {
        var known = After([], [Soon(Confidence.Medium)], Week(0)).All.Select(finding => FindingLife.Acknowledge(FindingLife.Told(finding, Week(0)), 7, Week(0), "sudah dipesan")).ToList();
        Assert.Empty(FindingLife.ToTell(After(known, [Soon(Confidence.Medium)], Week(1)).All));
        Assert.Single(FindingLife.ToTell(After(known, [Soon(Confidence.High)], Week(1)).All));
    }

    [Fact]
    public void A_finding_acknowledged_before_anybody_was_told_is_not_told()
        => Assert.Empty(FindingLife.ToTell([.. After([], [Spam], Week(0)).All.Select(finding => FindingLife.Acknowledge(finding, 7, Week(0), ""))]));

    [Fact]
    public void Hints_are_listed_but_not_told()
    {
        var known = After([], [Soon(Confidence.Low), new Finding(Sign.MixedContent, "https://a.go.id/ (halaman depan)", "2 berkas")], Week(0)).All;
        Assert.Equal(2, known.Count);
        Assert.Empty(FindingLife.ToTell(known));
    }

    [Theory]
    [InlineData(Sign.Gambling, Confidence.High, Severity.Alarm)]
    [InlineData(Sign.Gambling, Confidence.Low, Severity.Warning)]
    [InlineData(Sign.TlsSoon, Confidence.Low, Severity.Hint)]
    [InlineData(Sign.TlsSoon, Confidence.Medium, Severity.Warning)]
    [InlineData(Sign.TlsSoon, Confidence.High, Severity.Alarm)]
    [InlineData(Sign.HttpOnly, Confidence.Medium, Severity.Hint)]
    public void Severity_follows_sign_and_confidence(Sign sign, Confidence confidence, Severity expected)
        => Assert.Equal(expected, SeverityRule.Of(Spam with { Sign = sign, Confidence = confidence }));

    private static FindingChange After(IReadOnlyList<KnownFinding> known, IReadOnlyList<Finding> seen, DateTimeOffset at)
        => FindingLife.After(known, seen, new Sight(Host, at, Read: true, Probed: true));

    private static Finding Soon(Confidence confidence) => new(Sign.TlsSoon, "https://a.go.id/ (sertifikat)", "14 hari lagi", confidence);

    private static DateTimeOffset Week(int week) => Monday.AddDays(7 * week);
}
