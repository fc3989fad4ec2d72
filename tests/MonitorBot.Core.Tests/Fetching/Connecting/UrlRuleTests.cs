using MonitorBot.Core.Fetching.Connecting;

namespace MonitorBot.Core.Tests.Fetching.Connecting;

public sealed class UrlRuleTests
{
    [Theory]
    [InlineData(UrlRule.MaxLength, null)]
    [InlineData(UrlRule.MaxLength + 1, "alamat terlalu panjang")]
    public void An_address_is_only_so_long(int length, string? objection)
    {
        const string Start = "http://a.go.id/";
        Assert.Equal(objection, UrlRule.Objection(new Uri(Start + new string('a', length - Start.Length))));
    }
}
