using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Fetching.Connecting;
using MonitorBot.Core.Integrity.Links;

namespace MonitorBot.Core.Tests.Agencies;

/// <summary>Found by fuzzing: one link to a name that is none ended the reading of the whole website, an injection on it unseen.</summary>
public sealed class HostNameTests
{
    private static readonly Site Site = new() { Host = "a.go.id", StartUrl = new Uri("https://a.go.id/") };

    public static TheoryData<string> NoNames => ["http://xn--é.go.id/berita/1", "http://" + string.Concat(Enumerable.Repeat("éa.", 90)) + "go.id/"];

    [Theory]
    [MemberData(nameof(NoNames))]
    public void What_is_no_name_has_no_host_and_is_nobodys(string address)
    {
        var url = new Uri(address);
        Assert.Throws<UriFormatException>(() => url.IdnHost);
        Assert.Equal("", HostName.Ascii(url));
        Assert.Equal("", Domains.Host(url));
        Assert.Null(HostName.TryRead(address));
        Assert.Null(new SiteHosts(Site, Site.StartUrl).Resolve(Site.StartUrl, address));
        Assert.Equal("nama host tidak sah", UrlRule.Objection(url));
    }

    [Theory]
    [InlineData("http://Bücher.go.id/", "xn--bcher-kva.go.id")]
    [InlineData("http://[2001:db8::1]/", "2001:db8::1")]
    public void A_name_is_told_in_punycode(string address, string host) => Assert.Equal(host, HostName.Ascii(new Uri(address)));
}
