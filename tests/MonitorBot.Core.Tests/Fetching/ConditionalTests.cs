using Microsoft.AspNetCore.Http;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Fetching.Answers;
using MonitorBot.Core.Scanning.Memory;

namespace MonitorBot.Core.Tests.Fetching;

public sealed class ConditionalTests
{
    [Fact]
    public async Task An_unchanged_page_comes_from_the_store_when_the_server_says_304()
    {
        await using var server = await WebServer.StartAsync(Answer);
        using var reads = new Reads(server.Url);
        var first = await reads.PageAsync("/");
        reads.Again();

        var second = await reads.PageAsync("/", r => r with { Known = Known(first) });

        Assert.Equal((true, 200, "isi lama", 0L), (second.NotModified, second.Status, second.Text, reads.Session.Bytes));
    }

    [Fact]
    public async Task Without_the_stored_answer_the_whole_page_is_asked_for()
    {
        await using var server = await WebServer.StartAsync(Answer);
        using var reads = new Reads(server.Url);

        var page = await reads.PageAsync("/", r => r with { Known = new PageValidator(r.Url, "\"v1\"", null, new string('0', 64)) });

        Assert.Equal((false, "isi lama"), (page.NotModified, page.Text));
    }

    [Fact]
    public void The_store_forgets_the_oldest_when_it_is_full()
    {
        var store = new AnswerStore(4000);
        var pages = Enumerable.Range(0, 50).Select(i => Stored(i, Noise(i))).ToArray();
        foreach (var page in pages) store.Keep(page);

        Assert.Null(store.Find(pages[0].Requested));
        Assert.Equal(pages[49].Text, store.Find(pages[49].Requested)?.Text);
        Assert.InRange(pages.Count(p => store.Find(p.Requested) is not null), 1, 10);
    }

    private static Task Answer(HttpContext c)
    {
        c.Response.Headers.ETag = "\"v1\"";
        if (c.Request.Headers.IfNoneMatch != "\"v1\"") return c.Response.WriteAsync("isi lama");
        c.Response.StatusCode = 304;
        return Task.CompletedTask;
    }

    private static PageValidator Known(Page page) => new(page.Requested, page.ETag, page.LastModified, page.Sha256);

    private static Page Stored(int i, string text) => new() { Requested = new Uri($"http://a.test/{i}"), Url = new Uri($"http://a.test/{i}"), Status = 200, MediaType = "", Text = text, ETag = "x" };

    private static string Noise(int seed)
    {
        var random = new Random(seed);
        return new string([.. Enumerable.Range(0, 600).Select(_ => (char)random.Next('a', 'z'))]);
    }
}
