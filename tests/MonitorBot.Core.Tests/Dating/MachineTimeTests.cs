using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Tests.Dating;

public sealed class MachineTimeTests
{
    [Theory]
    [InlineData("2026-11-20T09:15:00+08:00", "2026-11-20")]
    [InlineData("2026-11-20T18:00:00Z", "2026-11-21")]
    [InlineData("2026-11-20T00:00:00Z", "2026-11-20")]
    [InlineData("2026-11-20T00:00:00-05:00", "2026-11-20")]
    [InlineData("2026-11-20T09:15:00.000Z", "2026-11-20")]
    [InlineData("2026-11-20 09:15:00", "2026-11-20")]
    [InlineData("2026-11-20", "2026-11-20")]
    [InlineData("Fri, 20 Nov 2026 02:30:00 +0000", "2026-11-20")]
    [InlineData("Fri, 20 Nov 2026 18:30:00 GMT", "2026-11-21")]
    [InlineData("20 Nov 2026 23:30:00 WIB", "2026-11-21")]
    [InlineData("1795140000", "2026-11-20")]
    [InlineData("1795140000000", "2026-11-20")]
    public void Stamps_of_programs_are_read_as_wita_days(string text, string day)
    {
        Assert.True(MachineTime.TryRead(text, out var read, out _));
        Assert.Equal(DateOnly.Parse(day), read);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("kemarin")]
    [InlineData("0000-00-00 00:00:00")]
    [InlineData("2026-13-40")]
    public void What_is_no_stamp_is_refused(string? text) => Assert.False(MachineTime.TryRead(text, out _, out _));

    [Fact]
    public void Midnight_means_no_time_of_day()
    {
        MachineTime.TryRead("2026-11-20T00:00:00+08:00", out _, out var at);
        Assert.Null(at);
    }
}
