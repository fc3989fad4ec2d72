using System.Net;
using Microsoft.AspNetCore.Http;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Fetching;

namespace MonitorBot.Core.Tests.Fetching;

public sealed class ProxyTests
{
    [Fact]
    public async Task Websites_are_asked_through_the_offices_proxy()
    {
        await using var proxy = await ProxyAsync();

        var outcome = await GetAsync(proxy, "http://opd.test/a", "93.184.216.34");

        Assert.Equal("lewat opd.test", Assert.IsType<FetchOutcome.Fetched>(outcome).Page.Text);
    }

    [Theory]
    [InlineData("http://dalam.test/", "10.0.0.5")]
    [InlineData("http://169.254.169.254/", null)]
    [InlineData("http://meta.test/", "169.254.169.254")]
    [InlineData("http://luar.test:22/", "93.184.216.34")]
    public async Task Nothing_internal_is_handed_to_it(string url, string? resolved)
    {
        await using var proxy = await ProxyAsync();

        Assert.IsType<FetchOutcome.Refused>(await GetAsync(proxy, url, resolved));
        Assert.Empty(proxy.Asked);
    }

    [Theory]
    [InlineData("http://luar.go.id/", true, true)]
    [InlineData("http://luar.go.id/", false, false)]
    [InlineData("http://intranet/", true, false)]
    [InlineData("http://db.internal/", true, false)]
    public async Task Names_that_only_the_proxy_knows_pass_if_the_operator_says_so(string url, bool resolves, bool passes)
    {
        await using var proxy = await ProxyAsync();

        var outcome = await GetAsync(proxy, url, null, resolves);

        Assert.Equal(passes, outcome is FetchOutcome.Fetched);
        Assert.Equal(passes ? 1 : 0, proxy.Asked.Count);
    }

    [Fact]
    public async Task A_mapped_host_does_not_pass_the_proxy()
    {
        await using var proxy = await ProxyAsync();
        await using var server = await WebServer.StartAsync(c => c.Response.WriteAsync("langsung"));

        var outcome = await GetAsync(proxy, "http://opd.test/", null, mapped: server.Url.Authority);

        Assert.Equal("langsung", Assert.IsType<FetchOutcome.Fetched>(outcome).Page.Text);
        Assert.Empty(proxy.Asked);
    }

    [Theory]
    [InlineData("proxy:3128")]
    [InlineData("socks5://proxy:1080")]
    public void A_wrong_proxy_is_told_at_once(string proxy)
        => Assert.Throws<ArgumentException>(() => new Fetcher(new FetchOptions { Proxy = proxy }, TimeProvider.System));

    private static Task<WebServer> ProxyAsync() => WebServer.StartAsync(c => c.Response.WriteAsync("lewat " + c.Request.Host.Host));

    private static async Task<FetchOutcome> GetAsync(WebServer proxy, string url, string? resolved, bool proxyResolves = false, string? mapped = null)
    {
        var options = new FetchOptions
        {
            RespectRobots = false,
            Proxy = proxy.Url.ToString(),
            ProxyResolvesNames = proxyResolves,
            Hosts = mapped is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["opd.test"] = mapped },
        };
        using var fetcher = new Fetcher(options, TimeProvider.System, (_, _) => resolved is null
            ? Task.FromException<IPAddress[]>(new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.HostNotFound))
            : Task.FromResult<IPAddress[]>([IPAddress.Parse(resolved)]));
        using var session = fetcher.Open(new Site { Host = "opd.test", StartUrl = new Uri(url) });
        return await session.GetAsync(new FetchRequest(new Uri(url)), default);
    }
}
