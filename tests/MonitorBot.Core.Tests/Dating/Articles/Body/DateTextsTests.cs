using MonitorBot.Core.Dating.Articles.Body;

namespace MonitorBot.Core.Tests.Dating.Articles.Body;

public sealed class DateTextsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, Wita.Offset);

    // Each date is weighed against the others: forty thousand of them took half a minute.
    [Theory]
    [InlineData("<i>1 Januari 2026</i>")]
    [InlineData("<time datetime=\"2026-01-01\">x</time>")]
    [InlineData("<p class=\"date\"><b>1 Januari</b> <b>2026</b></p>")]
    public void A_page_of_dates_gives_no_more_than_can_be_weighed(string date)
    {
        var walk = new BodyWalk(heading: null, self: null, Now);
        walk.Visit(Html.Parse("<body><div>" + string.Concat(Enumerable.Repeat(date, 5_000)) + "</div></body>").Body!);

        Assert.Equal(2_000, walk.Dates.Count);
    }
}
