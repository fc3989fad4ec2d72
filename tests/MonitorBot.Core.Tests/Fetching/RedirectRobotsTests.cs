using Microsoft.AspNetCore.Http;
using MonitorBot.Core.Fetching;

namespace MonitorBot.Core.Tests.Fetching;

public sealed class RedirectRobotsTests
{
    [Fact]
    public async Task A_redirect_leads_nowhere_that_robots_forbid()
    {
        await using var server = await WebServer.StartAsync(c =>
        {
            if (c.Request.Path == "/a") c.Response.Redirect("/rahasia");
            return c.Request.Path == "/robots.txt" ? c.Response.WriteAsync("User-agent: *\nDisallow: /rahasia\n") : Task.CompletedTask;
        });
        using var reads = new Reads(server.Url, Reads.Local with { RespectRobots = true });

        Assert.IsNotType<FetchOutcome.Fetched>(await reads.GetAsync("/a"));
        Assert.DoesNotContain("/rahasia", server.Asked);
    }
}
