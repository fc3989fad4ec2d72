using System.Globalization;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Tests.Parsing.Searching;

public sealed class NameMemoTests
{
    [Fact]
    public void A_name_is_read_once_until_too_many_others_came()
    {
        var reads = 0;
        var memo = new NameMemo<int>(name =>
        {
            Interlocked.Increment(ref reads);
            return name.Length;
        });
        Assert.Equal(4, memo.Of("card"));
        Assert.Equal(4, memo.Of("card"));
        Assert.Equal(1, reads);

        Parallel.For(0, 10_000, number => Assert.Equal(4 + number.ToString(CultureInfo.InvariantCulture).Length, memo.Of($"name{number}")));
        reads = 0;
        Assert.Equal(4, memo.Of("card"));
        Assert.Equal(1, reads);
    }

    [Fact]
    public void A_name_longer_than_names_are_is_not_kept()
    {
        var reads = 0;
        var memo = new NameMemo<int>(name => reads++);
        memo.Of(new string('x', 201));
        memo.Of(new string('x', 201));
        Assert.Equal(2, reads);
    }
}
