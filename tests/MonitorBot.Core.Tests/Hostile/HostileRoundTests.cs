namespace MonitorBot.Core.Tests.Hostile;

public sealed class HostileRoundTests
{
    [Fact]
    public void There_are_at_least_sixty_behaviours_and_each_has_a_host_of_its_own()
        => Assert.InRange(Behaviours.All.Select(b => b.Host).Distinct().Count(), 60, Behaviours.All.Count);

    [Fact]
    public async Task One_round_survives_them_all_and_healthy_websites_between_come_out_right()
    {
        var read = await HostileRound.RunAsync(healthyEvery: 4, concurrent: 16);

        Assert.Empty(read.Where(r => !r.AsExpected).Select(r => $"{r.Name}: expected {r.Expected}, got {r.Got}"));
        Assert.Equal(read.Count(r => r.Healthy), read.Count(r => r is { Healthy: true, Title: "Berita sehat" }));
        Assert.All(read, r => Assert.InRange(r.Elapsed, TimeSpan.Zero, HostileRound.SiteTimeout * 4));
    }
}
