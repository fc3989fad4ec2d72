namespace MonitorBot.Tests.Crash;

/// <summary>The short form; the long one is `MonitorBot.Benchmarks crash-round`.</summary>
public sealed class RoundCrashTests
{
    [Fact]
    public async Task A_round_that_kill_9_cuts_off_goes_on_with_what_is_left()
    {
        await using var stage = await CrashRound.StageAsync();
        var figures = await new CrashRound(stage, new Random(48)).RunAsync(kills: 3);
        Assert.Empty(figures.Faults);
        Assert.InRange(figures.Stored, 1, CrashRound.Sites.Count);
        Assert.Equal(CrashRound.Sites.Count, figures.Websites);
        Assert.Empty(await stage.People.ViolationsAsync());
    }
}
