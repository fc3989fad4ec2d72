using System.Collections.Concurrent;

namespace MonitorBot.Core.Parsing.Searching;

/// <summary>
/// What class names and ids mean to one reader, remembered over pages and websites: themes write the same few hundred again and again.
/// Bounded, and forgotten as a whole when full, so that no page can fill it for good.
/// </summary>
/// <param name="read">Depends on nothing but the name.</param>
internal sealed class NameMemo<T>(Func<string, T> read)
{
    private const int MostNames = 4_000;
    private const int LongestName = 200;

    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);
    private int _count;

    public T Of(string name)
    {
        if (name.Length > LongestName) return read(name);
        if (_known.TryGetValue(name, out var known)) return known;
        known = read(name);
        if (_known.TryAdd(name, known) && Interlocked.Increment(ref _count) >= MostNames)
        {
            _known.Clear();
            Interlocked.Exchange(ref _count, 0);
        }
        return known;
    }
}
