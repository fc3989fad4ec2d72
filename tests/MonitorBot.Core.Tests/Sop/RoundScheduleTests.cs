using Cronos;
using MonitorBot.Core.Sop;

namespace MonitorBot.Core.Tests.Sop;

public sealed class RoundScheduleTests
{
    private static readonly CronExpression Mondays = CronExpression.Parse("0 8 * * MON");

    [Theory]
    [InlineData("2026-11-16T08:00", "2026-11-23T07:59", null, false)]
    [InlineData("2026-11-16T08:00", "2026-11-23T08:00", "2026-11-23T08:00", false)]
    [InlineData("2026-11-16T08:00", "2026-11-25T10:00", "2026-11-23T08:00", true)]
    [InlineData("2026-11-02T08:00", "2026-11-25T10:00", "2026-11-23T08:00", true)]
    [InlineData("2026-11-23T08:00", "2026-11-23T08:01", null, false)]
    [InlineData("2026-11-02T08:00", "2026-11-22T23:59", "2026-11-16T08:00", true)]
    public void A_missed_monday_is_caught_up_within_its_week_and_once(string lastDue, string now, string? due, bool late)
    {
        var found = RoundSchedule.Due(Mondays, At(lastDue), At(now));
        Assert.Equal(due is null ? null : new DueRound(At(due), late), found);
    }

    [Theory]
    [InlineData("2026-11-23T09:00", "2026-11-23T08:00")]
    [InlineData("2026-11-22T20:00", null)]
    [InlineData("2026-11-25T09:00", null)]
    public void A_first_start_catches_up_only_the_same_day(string start, string? due)
        => Assert.Equal(due is null ? null : At(due), RoundSchedule.Due(Mondays, RoundSchedule.Baseline(At(start)), At(start))?.At);

    private static DateTimeOffset At(string wita) => new(DateTime.Parse(wita), Wita.Offset);
}
