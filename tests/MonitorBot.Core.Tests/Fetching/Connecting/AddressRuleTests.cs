using System.Net;
using System.Security.Cryptography;
using MonitorBot.Core.Fetching.Connecting;

namespace MonitorBot.Core.Tests.Fetching.Connecting;

public sealed class AddressRuleTests
{
    // First and last address of every special range, and their public neighbours.
    [Theory]
    [InlineData("0.0.0.0", "0.255.255.255")]
    [InlineData("10.0.0.0", "10.255.255.255")]
    [InlineData("100.64.0.0", "100.127.255.255")]
    [InlineData("127.0.0.0", "127.255.255.255")]
    [InlineData("169.254.0.0", "169.254.255.255")]
    [InlineData("172.16.0.0", "172.31.255.255")]
    [InlineData("192.0.0.0", "192.0.0.255")]
    [InlineData("192.0.2.0", "192.0.2.255")]
    [InlineData("192.31.196.0", "192.31.196.255")]
    [InlineData("192.52.193.0", "192.52.193.255")]
    [InlineData("192.88.99.0", "192.88.99.255")]
    [InlineData("192.168.0.0", "192.168.255.255")]
    [InlineData("192.175.48.0", "192.175.48.255")]
    [InlineData("198.18.0.0", "198.19.255.255")]
    [InlineData("198.51.100.0", "198.51.100.255")]
    [InlineData("203.0.113.0", "203.0.113.255")]
    [InlineData("224.0.0.0", "239.255.255.255")]
    [InlineData("240.0.0.0", "255.255.255.255")]
    [InlineData("::", "::1")]
    [InlineData("::ffff:0.0.0.0", "::ffff:10.255.255.255")]
    [InlineData("::127.0.0.1", "::255.255.255.255")]
    [InlineData("64:ff9b::", "64:ff9b::ffff:ffff")]
    [InlineData("64:ff9b:1::", "64:ff9b:1:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("100::", "100::ffff:ffff:ffff:ffff")]
    [InlineData("1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "4000::")]
    [InlineData("2001::", "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2002::", "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2620:4f:8000::", "2620:4f:8000:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("5f00::", "5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("fc00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("fe80::", "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("fec0::", "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    public void Special_ranges_are_refused_from_end_to_end(string first, string last)
    {
        Assert.False(AddressRule.IsPublic(IPAddress.Parse(first)));
        Assert.False(AddressRule.IsPublic(IPAddress.Parse(last)));
    }

    [Theory]
    [InlineData("1.0.0.0")]
    [InlineData("9.255.255.255")]
    [InlineData("11.0.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("126.255.255.255")]
    [InlineData("128.0.0.0")]
    [InlineData("169.253.255.255")]
    [InlineData("169.255.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("192.0.1.0")]
    [InlineData("192.167.255.255")]
    [InlineData("192.169.0.0")]
    [InlineData("198.17.255.255")]
    [InlineData("198.20.0.0")]
    [InlineData("223.255.255.255")]
    [InlineData("103.156.110.10")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("2001:200::")]
    [InlineData("2001:db7:ffff::")]
    [InlineData("2001:db9::")]
    [InlineData("2003::")]
    [InlineData("2404:6800:4003::1")]
    [InlineData("2606:4700::1111")]
    public void Neighbours_are_the_public_internet(string address) => Assert.True(AddressRule.IsPublic(IPAddress.Parse(address)));

    [Fact]
    public void Wrapping_a_private_address_in_any_way_never_makes_it_public()
    {
        for (var i = 0; i < 20_000; i++)
        {
            byte[] inner = [10, .. RandomNumberGenerator.GetBytes(3)];
            foreach (byte[] prefix in (byte[][])[[.. new byte[12]], [.. new byte[10], 255, 255], [0, 0x64, 0xff, 0x9b, .. new byte[8]], [0, 0x64, 0xff, 0x9b, 0, 1, .. new byte[6]], [0x20, 0x01, 0, 0, .. RandomNumberGenerator.GetBytes(8)]])
                Assert.False(AddressRule.IsPublic(new IPAddress([.. prefix, .. inner])));
            Assert.False(AddressRule.IsPublic(new IPAddress([0x20, 0x02, .. inner, .. RandomNumberGenerator.GetBytes(10)])));
        }
    }
}
