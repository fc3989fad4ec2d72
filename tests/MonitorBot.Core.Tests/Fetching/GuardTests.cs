using System.Net;
using Microsoft.AspNetCore.Http;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Fetching;

namespace MonitorBot.Core.Tests.Fetching;

public sealed class GuardTests
{
    [Fact]
    public async Task A_name_that_is_rebound_between_requests_is_checked_for_every_connection()
    {
        await using var server = await WebServer.StartAsync(c =>
        {
            c.Response.Headers.Connection = "close";
            return c.Response.WriteAsync("x");
        });
        var calls = 0;
        using var fetcher = new Fetcher(
            Reads.Local with { AllowedNetworks = ["127.0.0.1/32"] },
            TimeProvider.System,
            (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(++calls == 1 ? "127.0.0.1" : "127.0.0.2")]));
        var url = new Uri($"http://rebind.test:{server.Url.Port}/");
        using var session = fetcher.Open(new Site { Host = url.Authority, StartUrl = url });

        Assert.IsType<FetchOutcome.Fetched>(await session.GetAsync(new FetchRequest(url), default));
        Assert.IsType<FetchOutcome.Refused>(await session.GetAsync(new FetchRequest(new Uri(url, "/b")), default));
        Assert.Equal(2, calls); // one look-up a connection: what was checked is what was dialled
    }

    [Fact]
    public async Task Of_several_addresses_only_allowed_ones_are_dialled()
    {
        await using var server = await WebServer.StartAsync(c => c.Response.WriteAsync("x"));
        using var fetcher = new Fetcher(Reads.Local, TimeProvider.System, (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("10.0.0.1"), IPAddress.IPv6Loopback, IPAddress.Loopback]));
        var url = new Uri($"http://campur.test:{server.Url.Port}/");
        using var session = fetcher.Open(new Site { Host = url.Authority, StartUrl = url });

        Assert.IsType<FetchOutcome.Fetched>(await session.GetAsync(new FetchRequest(url), default));
    }

    [Theory]
    [InlineData("http://dalam.test/", "alamat berada di jaringan internal atau khusus yang tidak diizinkan")]
    [InlineData("https://10.0.0.1/", "alamat berada di jaringan internal atau khusus yang tidak diizinkan")]
    [InlineData("http://8.8.8.8:22/", "port tidak diizinkan (hanya 80, 443, 8080, 8443)")]
    [InlineData("ftp://a.test/", "alamat bukan http atau https")]
    [InlineData("http://u:p@a.test/", "alamat memuat nama pengguna atau kata sandi")]
    public async Task A_refusal_says_why(string url, string why)
    {
        using var fetcher = new Fetcher(new FetchOptions(), TimeProvider.System, (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("10.9.9.9")]));
        using var session = fetcher.Open(new Site { Host = "a.test", StartUrl = new Uri("http://a.test") });

        Assert.Equal(why, Assert.IsType<FetchOutcome.Refused>(await session.GetAsync(new FetchRequest(new Uri(url)), default)).Why);
    }

    [Fact]
    public async Task A_name_with_letters_beyond_ascii_is_asked_in_punycode()
    {
        string? asked = null;
        using var fetcher = new Fetcher(new FetchOptions { RespectRobots = false }, TimeProvider.System, (name, _) =>
        {
            asked = name;
            return Task.FromResult<IPAddress[]>([]);
        });
        using var session = fetcher.Open(new Site { Host = "a.test", StartUrl = new Uri("http://a.test") });

        var outcome = await session.GetAsync(new FetchRequest(new Uri("http://bücher.test/")), default);

        Assert.Equal("xn--bcher-kva.test", asked);
        Assert.Equal(UnreachableCause.Dns, Assert.IsType<FetchOutcome.Unreachable>(outcome).Cause);
    }
}
