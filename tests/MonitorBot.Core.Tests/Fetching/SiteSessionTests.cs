using Microsoft.AspNetCore.Http;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Fetching;

namespace MonitorBot.Core.Tests.Fetching;

public sealed class SiteSessionTests
{
    private static readonly FetchOptions Local = new() { AllowedNetworks = ["127.0.0.0/8"], RespectRobots = false };

    [Fact]
    public async Task A_page_arrives_with_its_status_text_and_digest()
    {
        await using var server = await WebServer.StartAsync(c => c.Response.WriteAsync("<p>Halo</p>"));

        var page = await FetchedAsync(server, Local);

        Assert.Equal((200, "<p>Halo</p>", 11), (page.Status, page.Text, page.Bytes));
        Assert.Equal("dfb72b49", page.Sha256[..8]);
    }

    [Fact]
    public async Task The_loopback_is_refused_unless_allowed()
    {
        await using var server = await WebServer.StartAsync(c => c.Response.WriteAsync("rahasia"));

        var outcome = await GetAsync(server.Url, new FetchOptions { RespectRobots = false });

        Assert.Equal("alamat berada di jaringan internal atau khusus yang tidak diizinkan", Assert.IsType<FetchOutcome.Refused>(outcome).Why);
        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task A_mapped_host_is_asked_under_its_own_name()
    {
        await using var server = await WebServer.StartAsync(c => c.Response.WriteAsync(c.Request.Host.Value!));
        var options = new FetchOptions { RespectRobots = false, Hosts = new Dictionary<string, string> { ["dinas.kaltimprov.go.id"] = server.Url.Authority } };

        var outcome = await GetAsync(new Uri("http://dinas.kaltimprov.go.id/"), options);

        Assert.Equal("dinas.kaltimprov.go.id", Assert.IsType<FetchOutcome.Fetched>(outcome).Page.Text);
    }

    private static async Task<Page> FetchedAsync(WebServer server, FetchOptions options)
        => Assert.IsType<FetchOutcome.Fetched>(await GetAsync(server.Url, options)).Page;

    private static async Task<FetchOutcome> GetAsync(Uri url, FetchOptions options)
    {
        using var fetcher = new Fetcher(options, TimeProvider.System);
        using var session = fetcher.Open(new Site { Host = url.Authority, StartUrl = url });
        return await session.GetAsync(new FetchRequest(url), CancellationToken.None);
    }
}
