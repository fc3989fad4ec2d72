namespace MonitorBot.Core.Tests.Hostile;

/// <summary>Servers that take their time or never end.</summary>
internal static class SlowBehaviours
{
    private const string Ok = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    private static readonly TimeSpan Drip = TimeSpan.FromMilliseconds(100);

    public static readonly IReadOnlyList<Behaviour> All =
    [
        new("silent", "Timeout", Reply.Hang),
        new("status line drip", "Timeout", e => Reply.Forever(e, "HTTP/1.1 2", "0", Drip)),
        new("header drip", "Timeout", e => Reply.Forever(e, Ok, "a: b\r\n", Drip)),
        new("body drip", "Timeout", e => Reply.Forever(e, Ok + "\r\n", "x", Drip)),
        new("chunk drip", "Timeout", e => Reply.Forever(e, Ok + "Transfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n", Drip)),
        new("half a page then silence", "fetched 200 truncated", async e =>
        {
            await Reply.Raw(e.Out, Ok + "Content-Length: 90000\r\n\r\n" + new string('x', 8000));
            await Reply.Hang(e);
        }),
        new("endless plain body", "fetched 200 truncated", e => Reply.Forever(e, Ok + "Content-Length: 10000000000\r\n\r\n", new string('x', 65_536))),
        new("endless body without length", "fetched 200 truncated", e => Reply.Forever(e, Ok + "\r\n", new string('x', 65_536))),
        new("endless chunks", "fetched 200 truncated", e => Reply.Forever(e, Ok + "Transfer-Encoding: chunked\r\n\r\n", "1000\r\n" + new string('x', 4096) + "\r\n")),
        new("endless headers", "Protocol", e => Reply.Forever(e, Ok, "X-Header: " + new string('a', 50) + "\r\n")),
        new("one endless header", "Protocol", e => Reply.Forever(e, Ok + "X-Header: ", new string('a', 4096))),
        new("endless early hints", "Protocol|Timeout", e => Reply.Forever(e, "", "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n")),
        new("endless continue", "Protocol|Timeout", e => Reply.Forever(e, "", "HTTP/1.1 100 Continue\r\n\r\n")),
        new("endless chunk extension", "Protocol", e => Reply.Forever(e, Ok + "Transfer-Encoding: chunked\r\n\r\n1;", new string('a', 4096))),
        new("endless trailers", "fetched 200 truncated|Protocol|Timeout", e => Reply.Forever(e, Ok + "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n", "T: x\r\n")),
        new("robots hangs", "fetched 200", async e =>
        {
            if (e.Request.Path == "/robots.txt") await Reply.Hang(e);
            await Reply.Page(e.Out, "isi");
        }) { OwnRobots = true },
        new("robots endless", "fetched 200", async e =>
        {
            if (e.Request.Path == "/robots.txt") await Reply.Forever(e, Ok + "\r\n", "Disallow: /x\n");
            await Reply.Page(e.Out, "isi");
        }) { OwnRobots = true },
    ];
}
