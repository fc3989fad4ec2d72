namespace MonitorBot.Tests.Crash;

/// <summary>The short form; the long one is `MonitorBot.Benchmarks crash-program`.</summary>
public sealed class ProgramCrashTests
{
    [Fact]
    public async Task After_kill_9_of_the_whole_program_everything_told_is_there_once()
    {
        await using var stage = await CrashStage.StartAsync(["diskominfo", "dinkes"]);
        var figures = await new CrashRun(stage, seed: 48, troubles: false, _ => { }).RunAsync(kills: 5);
        Assert.Empty(figures.Faults);
        Assert.True(figures.Weeks > 0);
        Assert.InRange(figures.MostUnderWay, 0, 1);
        Assert.InRange(figures.Repeated, 0, figures.Kills);
        Assert.Empty(await stage.People.ViolationsAsync());
    }
}
