using System.Net.Sockets;

namespace MonitorBot.Core.Tests.Hostile;

/// <summary>Answers that are no HTTP, or hardly, and servers that break off.</summary>
internal static class ProtocolBehaviours
{
    public static readonly IReadOnlyList<Behaviour> All =
    [
        new("garbage", "Protocol", e => e.Out.WriteAsync(Garbage()).AsTask()),
        new("http 0.9", "Protocol", e => Reply.Raw(e.Out, "<html>lama sekali</html>")),
        new("another protocol", "Protocol", e => Reply.Raw(e.Out, "220 mail.test ESMTP\r\n")),
        new("closes at once", "Protocol|Connect", _ => Task.CompletedTask),
        new("resets", "Protocol|Connect", e =>
        {
            e.Socket.LingerState = new LingerOption(true, 0);
            e.Socket.Close();
            return Task.CompletedTask;
        }),
        new("nobody listens", "Connect", _ => Task.CompletedTask) { Closed = true },
        new("nul in header", "Protocol|fetched 200", e => Reply.Raw(e.Out, "HTTP/1.1 200 OK\r\nX-A: a\0b\r\nContent-Length: 2\r\n\r\nab")),
        new("header without colon", "Protocol", e => Reply.Raw(e.Out, "HTTP/1.1 200 OK\r\nrusak\r\n\r\nab")),
        new("two lengths", "Protocol|fetched 200|fetched 200 truncated", e => Reply.Raw(e.Out, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 9\r\n\r\nab")),
        new("negative length", "Protocol|fetched 200", e => Reply.Raw(e.Out, "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nab")),
        new("length beyond any number", "Protocol|fetched 200", e => Reply.Raw(e.Out, "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\nab")),
        new("bad chunk size", "Protocol", e => Reply.Raw(e.Out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n")),
        new("giant chunk size", "Protocol|fetched 200 truncated", e => Reply.Raw(e.Out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nab\r\n")),
        new("bad chunk after a good one", "fetched 200 truncated|Protocol", e => Reply.Raw(e.Out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nisi\r\nzz\r\n")),
        new("five thousand headers", "fetched 200|Protocol", e => Reply.Raw(e.Out, "HTTP/1.1 200 OK\r\n" + HostilePages.Repeat("a: b\r\n", 5000) + "Content-Length: 2\r\n\r\nab")),
        new("status 999", "fetched 999|Protocol|ServerError", e => Reply.Page(e.Out, "x", "999 Denied")),
        new("status of two digits", "Protocol", e => Reply.Raw(e.Out, "HTTP/1.1 20 OK\r\n\r\n")),
        new("304 to a plain question", "Protocol", e => Reply.Raw(e.Out, "HTTP/1.1 304 Not Modified\r\n\r\n")),
        new("switching protocols", "Protocol", e => Reply.Raw(e.Out, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n")),
        new("500", "ServerError", e => Reply.Page(e.Out, "Fatal error", "500 Internal Server Error")),
        new("502", "ServerError", e => Reply.Page(e.Out, "Bad gateway", "502 Bad Gateway")),
        new("503", "ServerError", e => Reply.Page(e.Out, "Sedang dalam perbaikan", "503 Service Unavailable")),
        new("522", "ServerError", e => Reply.Page(e.Out, "error 522", "522 Origin")),
        new("404", "fetched 404", e => Reply.Page(e.Out, "tidak ada", "404 Not Found")),
        new("403 of the website itself", "fetched 403", e => Reply.Page(e.Out, "Forbidden", "403 Forbidden")),
    ];

    private static byte[] Garbage()
    {
        var bytes = new byte[4096];
        new Random(1).NextBytes(bytes);
        return bytes;
    }
}
