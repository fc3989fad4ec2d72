using System.Net;
using Microsoft.Extensions.Time.Testing;
using MonitorBot.Core;
using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites;

namespace MonitorBot.Tests.Websites;

public sealed class WebsiteServerTests : IAsyncLifetime
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private readonly FakeTimeProvider time = new(Wita.Instant(Monday, new(8, 0)));
    private readonly SampleProvince province = SampleProvince.Create(Monday);
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private WebsiteServer server = null!;

    public async Task InitializeAsync() => server = await WebsiteServer.StartAsync(province, time, separatePorts: true);

    public async Task DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Every_readable_website_answers_at_its_own_port()
    {
        using var visitor = new HttpClient();
        foreach (var site in province.Sites.Where(site => site.Availability == Availability.Up))
        {
            var home = await visitor.GetStringAsync($"http://127.0.0.1:{server.Ports[site.Host]}/");
            Assert.True(home.Contains("</html>", StringComparison.Ordinal) || home.Contains("<script", StringComparison.Ordinal), site.Host);
        }
    }

    [Fact]
    public async Task The_shared_port_tells_websites_apart_by_host()
    {
        Assert.Contains("Dinas Komunikasi dan Informatika", await ReadAsync("diskominfo.kaltimprov.go.id", "/"));
        Assert.Contains("Dinas Perkebunan", await ReadAsync("disbun.kaltimprov.go.id", "/"));
    }

    [Fact]
    public async Task A_published_post_shows_at_once_and_an_unknown_host_is_refused()
    {
        Assert.True(province.Publish("disbun", Category.News, "Panen Perdana Kebun Percontohan", 0, time.GetUtcNow()));
        Assert.Contains("Panen Perdana Kebun Percontohan", await ReadAsync("disbun.kaltimprov.go.id", "/index.php/berita"));
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await SendAsync("tidak-ada.example", "/")).StatusCode);
    }

    [Fact]
    public async Task A_website_that_was_taken_down_answers_503_until_it_is_up_again()
    {
        province.SetAvailability("dishub", Availability.ServerError);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await SendAsync("dishub.kaltimprov.go.id", "/")).StatusCode);
        province.SetAvailability("dishub", Availability.Up);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync("dishub.kaltimprov.go.id", "/")).StatusCode);
    }

    [Fact]
    public async Task An_injection_shows_and_can_be_cleaned()
    {
        province.Inject("bkd", Injection.HiddenLinks, Injection.SpamPosts);
        Assert.Contains("slot gacor", await ReadAsync("bkd.kaltimprov.go.id", "/"));
        Assert.Contains("Maxwin", await ReadAsync("bkd.kaltimprov.go.id", "/berita"));
        province.Clean("bkd");
        Assert.DoesNotContain("slot gacor", await ReadAsync("bkd.kaltimprov.go.id", "/"));
    }

    private async Task<string> ReadAsync(string host, string path) => await (await SendAsync(host, path)).Content.ReadAsStringAsync();

    private Task<HttpResponseMessage> SendAsync(string host, string path) =>
        client.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{server.SharedPort}{path}") { Headers = { Host = host } });
}
