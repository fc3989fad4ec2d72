using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Freshness;

namespace MonitorBot.Core.Tests.Freshness;

public sealed class AgendaRuleTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData(null, "2026-12-07", null, Verdict.Fresh, null)]
    [InlineData(null, "2026-12-08", null, Verdict.Stale, null)]
    [InlineData(null, "2026-11-18", null, Verdict.Fresh, "2026-11-18")]
    [InlineData(null, "2026-11-10", "2026-11-16", Verdict.Fresh, "2026-11-16")]
    [InlineData(null, "2026-11-10", "2026-11-12", Verdict.Stale, "2026-11-12")]
    [InlineData("2026-11-20", null, null, Verdict.Fresh, "2026-11-20")]
    [InlineData("2026-10-01", "2026-11-26", null, Verdict.Fresh, "2026-10-01")]
    [InlineData("2026-10-01", "2026-10-05", null, Verdict.Stale, "2026-10-01")]
    [InlineData(null, null, null, Verdict.Unknown, null)]
    public void An_agenda_lives_by_its_postings_and_by_its_days(string? posted, string? start, string? end, Verdict verdict, string? latest)
    {
        var item = new DatedItem
        {
            Category = Category.Agenda,
            Title = "Rapat",
            Url = new Uri("https://x/a"),
            Published = Day(posted),
            EventStart = Day(start),
            EventEnd = Day(end) ?? Day(start),
            Source = DateSource.List,
        };

        var judged = FreshnessRule.Judge(new ChannelEvidence(Category.Agenda, new Uri("https://x/agenda"), [item]), Today, FreshnessWindow.Ending(Today));

        Assert.Equal((verdict, Day(latest)), (judged.Verdict, judged.Latest));
        Assert.Equal(Day(end) ?? Day(start), judged.LatestEvent);
        Assert.Equal(Day(start) > Today ? 1 : 0, judged.UpcomingEvents);
    }

    [Fact]
    public void The_sentence_says_no_day_that_nobody_printed()
    {
        var item = new DatedItem
        {
            Category = Category.Agenda,
            Title = "Rapat",
            Url = new Uri("https://x/a"),
            Published = Day("2026-06-23"),
            Printed = "5 bulan yang lalu",
            Source = DateSource.List,
            Confidence = Confidence.Low,
        };

        var judged = FreshnessRule.Judge(new ChannelEvidence(Category.Agenda, new Uri("https://x/agenda"), [item]), Today, FreshnessWindow.Ending(Today));

        Assert.Equal("Agenda terbaru 'Rapat' tertulis '5 bulan yang lalu' (sekitar 23 Juni 2026), dari daftar di website; sudah sekitar 153 hari tanpa agenda baru.", judged.Why);
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text);
}
