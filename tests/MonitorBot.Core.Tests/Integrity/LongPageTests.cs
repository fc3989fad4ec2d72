using MonitorBot.Core.Integrity.Cases;
using MonitorBot.Core.Parsing.Costs;

namespace MonitorBot.Core.Integrity;

/// <summary>A long page costs in proportion to its length. What is allocated stands for the work: clocks of a busy machine prove nothing.</summary>
public sealed class LongPageTests
{
    public static TheoryData<string> Kinds => [.. LongPage.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Four_times_the_page_costs_no_more_than_six_times(string kind)
    {
        Cost(kind, 50);
        var (small, large) = (Cost(kind, 400), Cost(kind, 1600));
        Assert.True(large <= small * 6 + 200_000, $"{small} bytes grew to {large}");
    }

    /// <summary>What the readers count, which is refused when it grows beyond all honest pages.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Four_times_the_page_is_no_more_than_six_times_the_steps(string kind)
    {
        var (small, large) = (Steps(kind, 400), Steps(kind, 1600));
        Assert.True(large <= small * 6 + 10_000, $"{small} steps grew to {large}");
    }

    private static long Steps(string kind, int size)
    {
        var input = NeglectCase.Read(LongPage.Of(kind, size));
        IntegrityRule.Judge(input);
        return ReadingEffort.Of(input.Home.Document).Steps;
    }

    private static long Cost(string kind, int size)
    {
        var input = NeglectCase.Read(LongPage.Of(kind, size));
        var before = GC.GetAllocatedBytesForCurrentThread();
        IntegrityRule.Judge(input);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
