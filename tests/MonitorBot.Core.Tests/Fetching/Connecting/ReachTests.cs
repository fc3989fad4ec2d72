using System.Net;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Fetching.Connecting;

namespace MonitorBot.Core.Tests.Fetching.Connecting;

public sealed class ReachTests
{
    [Theory]
    [InlineData("8.8.8.8", 80, true)]
    [InlineData("8.8.8.8", 443, true)]
    [InlineData("8.8.8.8", 8080, true)]
    [InlineData("8.8.8.8", 8443, true)]
    [InlineData("8.8.8.8", 22, false)]
    [InlineData("10.20.1.1", 22, true)]
    [InlineData("::ffff:10.20.1.1", 80, true)]
    [InlineData("10.21.1.1", 80, false)]
    [InlineData("fd00:1::5", 5000, true)]
    [InlineData("fd00:2::5", 80, false)]
    public void Public_addresses_on_web_ports_and_allowed_networks_on_any(string address, int port, bool allowed)
        => Assert.Equal(allowed, new Reach(new FetchOptions { AllowedNetworks = ["10.20.0.0/16", "fd00:1::/32"] }).Allows(IPAddress.Parse(address), port));

    [Theory]
    [InlineData("a.test", 80, "127.0.0.1:8080")]
    [InlineData("A.test", 443, "127.0.0.1:8080")]
    [InlineData("b.test", 443, "127.0.0.1:443")]
    [InlineData("c.test", 8443, "10.0.0.1:1")]
    [InlineData("c.test", 80, null)]
    [InlineData("d.test", 80, "::1:81")]
    [InlineData("e.test", 80, "dalam:82")]
    [InlineData("x.test", 80, null)]
    public void Hosts_are_mapped_with_or_without_their_port(string host, int port, string? expected)
    {
        var reach = new Reach(new FetchOptions { Hosts = new Dictionary<string, string> { ["a.test"] = "127.0.0.1:8080", ["B.test"] = "127.0.0.1", ["c.test:8443"] = "10.0.0.1:1", ["d.test"] = "[::1]:81", ["e.test"] = "dalam:82" } });

        Assert.Equal(expected, reach.Mapped(host, port) is { } end ? $"{end.Host}:{end.Port}" : null);
    }

    [Theory]
    [InlineData("10.0.0.0")]
    [InlineData("10.0.0.0/99")]
    [InlineData("kantor")]
    public void A_wrong_network_is_named_at_once(string network)
        => Assert.Contains(network, Assert.Throws<ArgumentException>(() => new Fetcher(new FetchOptions { AllowedNetworks = [network] }, TimeProvider.System)).Message);

    [Theory]
    [InlineData("a:b:c")]
    [InlineData("host:99999")]
    [InlineData("")]
    public void A_wrong_mapping_is_named_at_once(string target)
        => Assert.Contains("x.test", Assert.Throws<ArgumentException>(() => new Fetcher(new FetchOptions { Hosts = new Dictionary<string, string> { ["x.test"] = target } }, TimeProvider.System)).Message);
}
