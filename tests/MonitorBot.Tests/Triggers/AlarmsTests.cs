using MonitorBot.Triggers;

namespace MonitorBot.Tests.Triggers;

public sealed class AlarmsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 11, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData(180, 0)]
    [InlineData(181, 1)]
    public void A_round_is_late_after_three_hours(int minutes, int expected)
        => Assert.Equal(expected, Alarms.Of([("2026-W48-1", Now.AddMinutes(-minutes))], null, null, Now).Count);

    [Theory]
    [InlineData(15, 0)]
    [InlineData(16, 1)]
    public void A_message_waits_too_long_after_a_quarter_of_an_hour(int minutes, int expected)
        => Assert.Equal(expected, Alarms.Of([], Now.AddMinutes(-minutes), null, Now).Count);

    [Fact]
    public void Nothing_wrong_means_no_alarm() => Assert.Empty(Alarms.Of([], null, null, Now));

    [Fact]
    public void The_same_trouble_has_the_same_key_all_day_and_another_tomorrow()
    {
        var morning = Alarms.Of([("a", Now.AddHours(-4))], Now.AddHours(-1), "penuh", Now);
        var noon = Alarms.Of([("a", Now.AddHours(-4))], Now.AddHours(-1), "penuh", Now.AddHours(2));
        var tomorrow = Alarms.Of([("a", Now.AddHours(-4))], Now.AddHours(-1), "penuh", Now.AddDays(1));
        Assert.Equal(morning.Select(one => one.Once), noon.Select(one => one.Once));
        Assert.Equal(["alarm/round/a"], morning.Select(one => one.Once).Intersect(tomorrow.Select(one => one.Once)));
    }

    [Fact]
    public void A_page_that_is_skipped_is_told_once_and_cannot_be_tapped()
    {
        var alarm = Assert.Single(Alarms.Of([], null, null, Now, ["http://a.test/<b>racun"]));
        Assert.StartsWith("alarm/page/", alarm.Once);
        Assert.Contains("<code>http://a.test/&lt;b&gt;racun</code>", alarm.Html);
        Assert.Equal(alarm.Once, Alarms.Of([], null, null, Now.AddDays(3), ["http://a.test/<b>racun"])[0].Once);
    }
}
