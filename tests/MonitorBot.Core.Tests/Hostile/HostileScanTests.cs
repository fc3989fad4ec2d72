using MonitorBot.Core.Freshness;

namespace MonitorBot.Core.Tests.Hostile;

public sealed class HostileScanTests
{
    [Fact]
    public async Task In_one_round_no_website_breaks_the_reader_or_looks_fresh_and_healthy_ones_do()
    {
        var results = await HostileScan.RunAsync(healthyEvery: 5);

        Assert.DoesNotContain(results, r => r.Fault is not null);
        Assert.All(results.Where(HostileScan.IsHealthy), r => Assert.Equal(Verdict.Fresh, r.Scan!.Verdict));
        Assert.DoesNotContain(results, r => !HostileScan.IsHealthy(r) && r.Scan!.Verdict == Verdict.Fresh);
    }
}
