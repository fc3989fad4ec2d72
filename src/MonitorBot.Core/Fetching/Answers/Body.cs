using System.Buffers;
using System.Security.Cryptography;

namespace MonitorBot.Core.Fetching.Answers;

/// <summary>Decompressed bytes of one answer, at most so many, kept also when the answer breaks off.</summary>
internal sealed class Body : IDisposable
{
    private const int FirstRent = 256 * 1024;

    // The shared pool would round 3 MB up to 4 and keep one of each size on the way for every thread.
    private static readonly ArrayPool<byte> Pool = ArrayPool<byte>.Create(4 * 1024 * 1024, 16);
    private readonly int _max;
    private byte[] _buffer = Pool.Rent(FirstRent);
    private int _length;

    private Body(int max) => _max = max;

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>More came, or would have come, than is kept.</summary>
    public bool Truncated { get; private set; }

    /// <summary>Why reading ended early; null at the regular end and at the cap.</summary>
    public Exception? BrokeOff { get; private set; }

    public string Sha256() => Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>Reads until the end, the cap, an error or cancellation; throws none of them.</summary>
    public static async Task<Body> ReadAsync(HttpContent content, int max, CancellationToken stop)
    {
        var body = new Body(max);
        try
        {
            await using var stream = await content.ReadAsStreamAsync(stop);
            while (await body.ReadSomeAsync(stream, stop))
            {
            }
        }
        catch (Exception e) when (e is IOException or HttpRequestException or OperationCanceledException or InvalidDataException or InvalidOperationException)
        {
            (body.BrokeOff, body.Truncated) = (e, true);
        }
        return body;
    }

    public void Dispose()
    {
        var buffer = Interlocked.Exchange(ref _buffer, []);
        if (buffer.Length > 0) Pool.Return(buffer);
    }

    private async Task<bool> ReadSomeAsync(Stream stream, CancellationToken stop)
    {
        if (_length == _buffer.Length) Grow();
        var room = Math.Min(_buffer.Length, _max + 1) - _length;
        var read = await stream.ReadAsync(_buffer.AsMemory(_length, room), stop);
        _length += read;
        if (_length <= _max) return read > 0;
        (_length, Truncated) = (_max, true);
        return false;
    }

    private void Grow()
    {
        var bigger = Pool.Rent(_buffer.Length >= FirstRent * 2 ? _max + 1 : _buffer.Length * 2);
        Bytes.CopyTo(bigger);
        Pool.Return(_buffer);
        _buffer = bigger;
    }
}
