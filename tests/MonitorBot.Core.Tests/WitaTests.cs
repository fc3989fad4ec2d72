namespace MonitorBot.Core.Tests;

public sealed class WitaTests
{
    [Theory]
    [InlineData("2026-11-22T15:59:59Z", "2026-11-22")]
    [InlineData("2026-11-22T16:00:00Z", "2026-11-23")]
    [InlineData("2026-11-23T00:00:00+09:00", "2026-11-22")]
    public void A_day_starts_at_16_00_utc_the_evening_before(string instant, string day)
        => Assert.Equal(DateOnly.Parse(day), Wita.Day(DateTimeOffset.Parse(instant)));

    [Theory]
    [InlineData("2026-11-22", "2026-11-16")]
    [InlineData("2026-11-23", "2026-11-23")]
    [InlineData("2026-11-29", "2026-11-23")]
    public void A_week_runs_from_monday_to_sunday(string day, string monday)
        => Assert.Equal(DateOnly.Parse(monday), Wita.Monday(DateOnly.Parse(day)));
}
