using System.IO.Compression;
using System.Text;

namespace MonitorBot.Core.Tests.Hostile;

/// <summary>What hostile servers write.</summary>
internal static class Reply
{
    public static Task NotFound(Stream to) => Raw(to, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");

    public static Task Page(Stream to, string body, string status = "200 OK", string headers = "")
        => Raw(to, $"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    public static Task Redirect(Stream to, string location, string headers = "")
        => Raw(to, $"HTTP/1.1 302 Found\r\nLocation: {location}\r\n{headers}Content-Length: 0\r\n\r\n");

    public static Task Raw(Stream to, string text) => to.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask();

    /// <summary>Writes the piece until the client leaves.</summary>
    public static async Task Forever(HostileServer.Exchange e, string first, string piece, TimeSpan pause = default)
    {
        await Raw(e.Out, first);
        var bytes = Encoding.Latin1.GetBytes(piece);
        while (true)
        {
            await e.Out.WriteAsync(bytes, e.Stop);
            if (pause > TimeSpan.Zero) await Task.Delay(pause, TimeProvider.System, e.Stop);
        }
    }

    public static Task Hang(HostileServer.Exchange e) => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, e.Stop);

    /// <summary>10 GB of blanks, compressed as it goes.</summary>
    public static async Task Bomb(HostileServer.Exchange e, string encoding, Func<Stream, Stream> compress)
    {
        await Raw(e.Out, $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {encoding}\r\nConnection: close\r\n\r\n");
        await using var bomb = compress(e.Out);
        var blanks = new byte[1 << 20];
        for (var i = 0; i < 10_000; i++) await bomb.WriteAsync(blanks, e.Stop);
    }

    public static byte[] Gzip(string text)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    public static async Task Packed(HostileServer.Exchange e, byte[] body, string encoding = "gzip")
    {
        await Raw(e.Out, $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {encoding}\r\nConnection: close\r\n\r\n");
        await e.Out.WriteAsync(body, e.Stop);
    }
}
