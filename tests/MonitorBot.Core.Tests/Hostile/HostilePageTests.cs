using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Costs;

namespace MonitorBot.Core.Tests.Hostile;

public sealed class HostilePageTests
{
    private static readonly Uri Url = new("http://x.test/");

    public static TheoryData<string> Names => [.. HostilePages.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_page_costs_no_more_than_its_limits(string name)
    {
        var limits = ParseLimits.Default with { MaxTime = TimeSpan.FromMilliseconds(200) };
        var outcome = SafeHtml.Parse(HostilePages.All[name](), Url, limits, out var cost);

        Assert.NotNull(outcome);
        Assert.InRange(cost.Allocated, 0, limits.MaxAllocatedBytes + 32_000_000);
        Assert.InRange(cost.Time, TimeSpan.Zero, limits.MaxTime * 100); // a token's worth beyond the limit; generous for a busy machine
    }
}
