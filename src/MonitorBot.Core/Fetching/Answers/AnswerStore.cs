using System.IO.Compression;
using System.Text;

namespace MonitorBot.Core.Fetching.Answers;

/// <summary>Answers with validators, compressed, for "304 Not Modified"; the oldest go when the room is used up.</summary>
internal sealed class AnswerStore(int maxBytes)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Uri, LinkedListNode<Stored>> _byUrl = [];
    private readonly LinkedList<Stored> _oldestFirst = [];
    private long _bytes;

    public Page? Find(Uri url)
    {
        lock (_lock)
        {
            return _byUrl.TryGetValue(url, out var node) ? node.Value.Page with { Text = Unpack(node.Value.Text) } : null;
        }
    }

    public void Keep(Page page)
    {
        if (page is not { Status: 200, Truncated: false } || (page.ETag ?? page.LastModified) is null) return;
        var stored = new Stored(page with { Text = "" }, Pack(page.Text));
        if (stored.Text.Length > maxBytes / 4) return;
        lock (_lock)
        {
            if (_byUrl.Remove(page.Requested, out var old)) Drop(old);
            _byUrl[page.Requested] = _oldestFirst.AddLast(stored);
            _bytes += stored.Text.Length;
            while (_bytes > maxBytes && _oldestFirst.First is { } oldest)
            {
                _byUrl.Remove(oldest.Value.Page.Requested);
                Drop(oldest);
            }
        }
    }

    private void Drop(LinkedListNode<Stored> node)
    {
        _oldestFirst.Remove(node);
        _bytes -= node.Value.Text.Length;
    }

    private static byte[] Pack(string text)
    {
        var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest)) brotli.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    private static string Unpack(byte[] packed)
    {
        using var reader = new StreamReader(new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private sealed record Stored(Page Page, byte[] Text);
}
