using MonitorBot.Chat.Routing;

namespace MonitorBot.Tests.Abuse;

/// <summary>Twenty messages a minute for each person; one refusal, then silence.</summary>
public sealed class TalkLimitTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 24, 1, 0, 0, TimeSpan.Zero);
    private readonly TalkLimit limit = new();

    [Fact]
    public void Twenty_pass_one_is_refused_aloud_the_rest_in_silence_until_the_minute_is_over()
    {
        var heard = Enumerable.Range(0, 59).Select(second => limit.Take(1, Start.AddSeconds(second))).ToList();
        Assert.All(heard.Take(TalkLimit.Most), talk => Assert.Equal(Talk.Welcome, talk));
        Assert.Equal(Talk.FirstTooMany, heard[TalkLimit.Most]);
        Assert.All(heard.Skip(TalkLimit.Most + 1), talk => Assert.Equal(Talk.TooMany, talk));
        Assert.Equal(Talk.Welcome, limit.Take(1, Start.AddSeconds(60)));
    }

    [Fact]
    public void Another_number_holds_where_it_is_given()
    {
        var presses = new TalkLimit(TalkLimit.MostPresses);
        Assert.All(Enumerable.Range(0, TalkLimit.MostPresses), _ => Assert.Equal(Talk.Welcome, presses.Take(1, Start)));
        Assert.Equal([Talk.FirstTooMany, Talk.TooMany], [presses.Take(1, Start), presses.Take(1, Start)]);
    }

    [Fact]
    public void Each_person_has_their_own_minute()
    {
        for (var number = 0; number < 100; number++) limit.Take(1, Start);
        Assert.Equal(Talk.Welcome, limit.Take(2, Start));
    }

    [Fact]
    public void A_backlog_of_hours_ago_is_no_flood()
        => Assert.All(Enumerable.Range(0, 200), number => Assert.Equal(Talk.Welcome, limit.Take(1, Start.AddSeconds(10 * number))));

    [Fact]
    public void People_of_past_minutes_are_forgotten_those_of_this_minute_are_not()
    {
        for (var person = 1; person <= 4_999; person++) limit.Take(person, Start);
        for (var number = 0; number <= TalkLimit.Most; number++) limit.Take(9_999, Start.AddSeconds(59));
        Assert.Equal(Talk.Welcome, limit.Take(10_000, Start.AddSeconds(61)));
        Assert.Equal(Talk.TooMany, limit.Take(9_999, Start.AddSeconds(61)));
        Assert.Equal(Talk.Welcome, limit.Take(1, Start.AddSeconds(61)));
    }
}
