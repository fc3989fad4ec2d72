using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Tests.Dating;

public sealed class EventDaysTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("2026-11-10\nHari/Tanggal: Kamis, 26 November 2026. Waktu: 09.00 WITA.", "2026-11-26", "2026-11-26")]
    [InlineData("10 November 2026\nDilaksanakan 26 s.d. 27 November 2026 di aula", "2026-11-26", "2026-11-27")]
    [InlineData("Rapat pada 26 November 2026", "2026-11-26", "2026-11-26")]
    public void The_date_that_the_words_call_the_events_is_taken(string text, string start, string end)
        => Assert.Equal((DateOnly.Parse(start), DateOnly.Parse(end)), EventDays.In(text, Now));

    [Theory]
    [InlineData("10 November 2026\nHari/Tanggal: Kamis, 26 November 2026", "2026-11-26", "2026-11-26")]
    [InlineData("10 November 2026\nWaktu: 16 s.d. 17 Oktober 2026 di Aula", "2026-10-16", "2026-10-17")]
    [InlineData("Rapat pada 26 November 2026", "2026-11-26", "2026-11-26")]
    public void Words_a_range_or_the_future_announce_an_event(string text, string start, string end)
        => Assert.Equal((DateOnly.Parse(start), DateOnly.Parse(end)), EventDays.Announced(text, Now));

    [Fact]
    public void A_bare_past_date_announces_nothing() => Assert.Equal((null, null), EventDays.Announced("10 November 2026\nRapat koordinasi", Now));

    [Fact]
    public void A_relative_or_yearless_date_is_no_event() => Assert.Equal((null, null), EventDays.In("2 hari lalu, 12 Nov", Now));
}
