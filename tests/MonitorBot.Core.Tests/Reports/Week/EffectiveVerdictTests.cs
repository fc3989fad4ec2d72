using MonitorBot.Core.Agencies;
using MonitorBot.Core.Documents.Samples;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Sop;

namespace MonitorBot.Core.Tests.Reports.Week;

public sealed class EffectiveVerdictTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Without_corrections_the_machine_decides() =>
        Assert.Equal(Verdict.Stale, EffectiveVerdict.OfSite(Scan(Verdict.Stale), []));

    [Fact]
    public void A_correction_to_fresh_makes_the_website_fresh() =>
        Assert.Equal(Verdict.Fresh, EffectiveVerdict.OfSite(Scan(Verdict.Stale), [Correct(Category.Agenda, Verdict.Fresh)]));

    [Fact]
    public void A_correction_of_one_category_leaves_the_others() =>
        Assert.Equal(Verdict.Unknown, EffectiveVerdict.OfSite(Scan(Verdict.Unknown), [Correct(Category.Agenda, Verdict.Stale)]));

    [Fact]
    public void Where_the_machine_could_not_read_a_persons_verdict_counts() =>
        Assert.Equal(Verdict.Stale, EffectiveVerdict.OfSite(Scan(Verdict.Unreachable), [Correct(Category.News, Verdict.Stale)]));

    [Fact]
    public void The_latest_correction_of_a_category_counts() =>
        Assert.Equal(Verdict.Stale, EffectiveVerdict.OfCategory(
            Scan(Verdict.Unknown), [Correct(Category.News, Verdict.Fresh), Correct(Category.News, Verdict.Stale, minutes: 5)], Category.News));

    [Fact]
    public void An_OPD_without_website_is_NoSite_whatever_else_is_said()
    {
        var agency = SampleHistory.Agencies(20)[19];
        Assert.Equal(Verdict.NoSite, new SiteRow { Agency = agency, Scan = null }.Verdict);
    }

    private static Correction Correct(Category category, Verdict verdict, int minutes = 0) =>
        new(category, verdict, "terlihat", new Actor(1, "A"), At.AddMinutes(minutes), null);

    private static SiteScan Scan(Verdict verdict) => new()
    {
        Host = "a.example",
        Url = new Uri("https://a.example/"),
        StartedAt = At,
        Access = new(AccessState.Ok, 200, null, null),
        Verdict = verdict,
        Categories = [.. CategoryName.All.Select(c => new CategoryVerdict { Category = c, Verdict = verdict, Why = "" })],
    };
}
