using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Core.Tests.Fetching;

namespace MonitorBot.Core.Tests.Scanning;

public sealed class RoundTests
{
    [Fact]
    public async Task A_website_that_failed_is_tried_again_and_breaks_no_other()
    {
        var asked = 0;
        await using var shaky = await WebServer.StartAsync(context =>
        {
            context.Response.StatusCode = context.Request.Path == "/" && Interlocked.Increment(ref asked) == 1 ? 500 : 200;
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync("<p>halo</p>");
        });
        await using var sound = await WebServer.StartAsync(context => context.Response.WriteAsync("<p>halo</p>"));
        var results = await RunAsync(shaky.Url, sound.Url, new Uri("http://127.0.0.1:9/"));

        Assert.Equal([(1, false), (2, true)], results.Where(r => r.Site.StartUrl == shaky.Url).Select(r => (r.Pass, r.Scan!.Access.State == AccessState.Ok)).Order());
        Assert.Equal([1], results.Where(r => r.Site.StartUrl == sound.Url).Select(r => r.Pass));
        Assert.Equal([1, 2], results.Where(r => r.Site.StartUrl.Port == 9).Select(r => r.Pass).Order());
        Assert.DoesNotContain(results, r => r.Fault is not null);
    }

    private static async Task<IReadOnlyList<RoundResult>> RunAsync(params Uri[] urls)
    {
        using var fetcher = new Fetcher(new FetchOptions { AllowedNetworks = ["127.0.0.0/8"] }, TimeProvider.System);
        var now = new DateTimeOffset(2026, 11, 23, 8, 0, 0, Wita.Offset);
        var results = new ConcurrentBag<RoundResult>();
        var entries = urls.Select(u => new RoundEntry(new Site { Host = u.Authority, StartUrl = u }, SiteMemory.Empty)).ToList();
        await new Round(new SiteScanner(fetcher, TimeProvider.System), TimeProvider.System).RunAsync(
            entries, new RoundOptions(4, TimeSpan.FromMilliseconds(1)), _ => new ScanRequest(now, FreshnessWindow.Ending(Wita.Day(now))), result => { results.Add(result); return Task.CompletedTask; }, null, CancellationToken.None);
        return [.. results];
    }
}
