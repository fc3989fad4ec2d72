using Microsoft.AspNetCore.Http;
using MonitorBot.Core.Fetching;

namespace MonitorBot.Core.Tests.Fetching;

public sealed class BudgetTests
{
    [Fact]
    public async Task The_same_question_is_asked_once()
    {
        await using var server = await WebServer.StartAsync(c => c.Response.WriteAsync("x"));
        using var reads = new Reads(server.Url);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(i => reads.PageAsync("/a#" + i)));

        Assert.Equal(["/a"], server.Asked);
        Assert.Equal((1, 1L, 19), (reads.Session.Requests, reads.Session.Bytes, reads.Session.Remaining));
    }

    [Fact]
    public async Task A_failure_may_be_tried_again()
    {
        var calls = 0;
        await using var server = await WebServer.StartAsync(c =>
        {
            c.Response.StatusCode = ++calls == 1 ? 500 : 200;
            return c.Response.WriteAsync("x");
        });
        using var reads = new Reads(server.Url);

        Assert.IsType<FetchOutcome.Unreachable>(await reads.GetAsync("/"));
        Assert.Equal(200, (await reads.PageAsync("/")).Status);
    }

    [Fact]
    public async Task The_budget_ends_requests_and_integrity_has_its_own()
    {
        await using var server = await WebServer.StartAsync(c => c.Response.WriteAsync("x"));
        using var reads = new Reads(server.Url, Reads.Local with { MaxRequestsPerSite = 2, IntegrityRequestsPerSite = 1 });

        await reads.PageAsync("/1");
        await reads.PageAsync("/2");
        Assert.True(reads.Session.Exhausted);
        Assert.Equal("jatah permintaan untuk situs ini habis", Assert.IsType<FetchOutcome.Refused>(await reads.GetAsync("/3")).Why);
        await reads.PageAsync("/4", r => r with { Integrity = true });
        Assert.IsType<FetchOutcome.Refused>(await reads.GetAsync("/5", r => r with { Integrity = true }));
        Assert.Equal(["/1", "/2", "/4"], server.Asked);
    }

    [Fact]
    public async Task Redirects_and_robots_count()
    {
        await using var server = await WebServer.StartAsync(c =>
        {
            if (c.Request.Path == "/a") c.Response.Redirect("/b");
            return Task.CompletedTask;
        });
        using var reads = new Reads(server.Url, Reads.Local with { RespectRobots = true });

        var page = await reads.PageAsync("/a");

        Assert.Equal("/b", page.Url.AbsolutePath);
        Assert.Equal("/a", page.Requested.AbsolutePath);
        Assert.Equal(["/robots.txt", "/a", "/b"], server.Asked);
        Assert.Equal(3, reads.Session.Requests);
    }

    [Fact]
    public async Task Bytes_of_a_website_are_bounded_too()
    {
        await using var server = await WebServer.StartAsync(c => c.Response.WriteAsync(new string('x', 1000)));
        using var reads = new Reads(server.Url, Reads.Local with { MaxBytes = 800, MaxBytesPerSite = 2000 });

        Assert.Equal((800, true), await reads.PageAsync("/1") is var one ? (one.Bytes, one.Truncated) : default); // capped: counts twice
        Assert.Equal(400, (await reads.PageAsync("/2")).Bytes);
        Assert.Equal(1200, reads.Session.Bytes);
        Assert.Equal("jatah data untuk situs ini habis", Assert.IsType<FetchOutcome.Refused>(await reads.GetAsync("/3")).Why);
    }

    [Fact]
    public async Task No_more_than_two_at_a_time_to_one_host()
    {
        int now = 0, most = 0;
        await using var server = await WebServer.StartAsync(async _ =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Delay(TimeSpan.FromMilliseconds(30), TimeProvider.System);
            Interlocked.Decrement(ref now);
        });
        using var reads = new Reads(server.Url);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => reads.PageAsync("/" + i)));

        Assert.InRange(most, 1, 2);
    }

    [Fact]
    public async Task Waiting_for_a_turn_is_not_counted_as_the_websites_delay()
    {
        await using var server = await WebServer.StartAsync(_ => Task.Delay(TimeSpan.FromMilliseconds(300), TimeProvider.System));
        using var reads = new Reads(server.Url, Reads.Local with { ConcurrentPerHost = 1, RequestTimeout = TimeSpan.FromSeconds(2) });

        var all = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => reads.GetAsync("/" + i)));

        Assert.All(all, o => Assert.IsType<FetchOutcome.Fetched>(o)); // 3 s of work, each within its own 2 s
    }

    [Fact]
    public async Task Cancelling_is_no_outcome()
    {
        using var stop = new CancellationTokenSource();
        await using var server = await WebServer.StartAsync(async c =>
        {
            stop.Cancel();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, c.RequestAborted);
        });
        using var reads = new Reads(server.Url);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reads.Session.GetAsync(new FetchRequest(server.Url), stop.Token));
    }
}
