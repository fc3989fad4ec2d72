using MonitorBot.Core.Reports.Week;

namespace MonitorBot.Core.Tests.Reports.Week;

public sealed class EffortTests
{
    private static readonly DateTimeOffset Start = Wita.Instant(new(2026, 11, 23), new(8, 0));

    /// <summary>Minutes after eight: the reading, the deeds, the step; and the minutes that count.</summary>
    public static TheoryData<string, string, string, int?> Cases() => new()
    {
        { "", "", "5-95", null },
        { "", "20", "5-95", null },
        { "", "20,30,45", "5-95", 25 },
        { "", "45,20,30", "5-95", 25 },
        { "", "20,36", "5-95", null },
        { "", "20,35", "5-95", 15 },
        { "6-12", "", "5-95", 6 },
        { "0-12", "", "5-95", 7 },
        { "90-120", "", "5-95", 5 },
        { "100-120", "", "5-95", null },
        { "10-20", "15,25,60", "5-95", 15 },
        { "10-20", "12,18", "5-95", 10 },
        { "10-20", "40,50,70,80", "5-95", 30 },
        { "", "1,2,90,95,96", "5-95", 5 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reading_and_deeds_count_once_and_long_pauses_do_not(string reading, string deeds, string step, int? minutes)
    {
        var read = reading.Length == 0 ? (WorkSpan?)null : Span(reading);
        var at = deeds.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(At).ToList();
        Assert.Equal(minutes is { } known ? TimeSpan.FromMinutes(known) : null, Effort.Of(read, at, Span(step)));
    }

    private static WorkSpan Span(string text) => new(At(text.Split('-')[0]), At(text.Split('-')[1]));

    private static DateTimeOffset At(string minutes) => Start.AddMinutes(int.Parse(minutes));
}
