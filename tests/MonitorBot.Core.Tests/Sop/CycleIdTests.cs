using MonitorBot.Core.Sop;

namespace MonitorBot.Core.Tests.Sop;

public sealed class CycleIdTests
{
    [Theory]
    [InlineData("2026-11-23", 1, "2026-W48-1", "MON/2026/048-1")]
    [InlineData("2026-12-28", 2, "2026-W53-2", "MON/2026/053-2")]
    [InlineData("2024-12-30", 1, "2025-W01-1", "MON/2025/001-1")]
    public void An_id_is_written_by_iso_week_and_read_back(string monday, int serial, string key, string reference)
    {
        var id = new CycleId(DateOnly.Parse(monday), serial);
        Assert.Equal(key, id.ToString());
        Assert.Equal(reference, id.Reference);
        Assert.True(CycleId.TryParse(key, out var read));
        Assert.Equal(id, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-W54-1")]
    [InlineData("2026-48-1")]
    [InlineData("2026-W48-0")]
    [InlineData("2026-W48--1")]
    [InlineData("2026-W48-1-1")]
    public void What_is_no_id_is_refused(string? text) => Assert.False(CycleId.TryParse(text, out _));
}
