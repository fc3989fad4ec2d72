using System.IO.Compression;
using System.Text;

namespace MonitorBot.Core.Tests.Hostile;

/// <summary>Bodies that are bombs, cut off, mislabelled, or meant to hurt a parser.</summary>
internal static class BodyBehaviours
{
    public static readonly IReadOnlyList<Behaviour> All =
    [
        new("gzip bomb", "fetched 200 truncated", e => Reply.Bomb(e, "gzip", s => new GZipStream(s, CompressionLevel.Fastest))),
        new("brotli bomb", "fetched 200 truncated", e => Reply.Bomb(e, "br", s => new BrotliStream(s, CompressionLevel.Fastest))),
        new("deflate bomb", "fetched 200 truncated", e => Reply.Bomb(e, "deflate", s => new ZLibStream(s, CompressionLevel.Fastest))),
        new("gzip cut off", "fetched 200 truncated|Protocol|fetched 200", e => Reply.Packed(e, Reply.Gzip(Numbers(20_000))[..20_000])),
        new("gzip that is none", "Protocol", e => Reply.Packed(e, "<p>bukan gzip</p>"u8.ToArray())),
        new("unknown encoding", "Protocol", e => Reply.Packed(e, [1, 2, 3, 4], "rot13")),
        new("twice packed", "Protocol", e => Reply.Packed(e, Reply.Gzip("x"), "gzip, gzip")),
        new("shorter than promised", "fetched 200 truncated", e => Reply.Raw(e.Out, "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<p>pendek</p>")),
        new("empty page", "fetched 200", e => Reply.Page(e.Out, "")),
        new("picture as home", "fetched 200 truncated", e => Reply.Forever(e, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 999999999\r\n\r\n", new string('x', 65_536))),
        new("zip as home", "fetched 200 truncated", e => Reply.Forever(e, "HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\n\r\n", new string('x', 65_536))),
        new("bogus charset", "fetched 200", e => Reply.Raw(e.Out, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-7\r\nContent-Length: 5\r\n\r\n+ADw-")),
        new("broken content type", "fetched 200", e => Reply.Raw(e.Out, "HTTP/1.1 200 OK\r\nContent-Type: ;;;\"\r\nContent-Length: 2\r\n\r\nab")),
        new("page that kills a parser", "fetched 200", e => Reply.Page(e.Out, "<!--" + HostilePages.Repeat("--!", 500_000))),
        new("page that fills the memory", "fetched 200", e => Reply.Page(e.Out, HostilePages.All["400 distinct b, then 20,000 p"]())),
        new("page that never ends parsing", "fetched 200", e => Reply.Page(e.Out, HostilePages.All["div 20,000"]())),
        new("page of control characters", "fetched 200", e => Reply.Page(e.Out, "<title>\0\u202E\u200Bjudul</title>")),
        new("smuggled second answer", "fetched 200", e => Reply.Raw(e.Out, "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nisiHTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nselundup")) { KeepAlive = true },
    ];

    private static string Numbers(int count) => string.Concat(Enumerable.Range(0, count).Select(i => new StringBuilder().Append(i * 7919L % 99_991).Append(' ')));
}
