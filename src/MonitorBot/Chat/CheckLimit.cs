using System.Collections.Concurrent;

namespace MonitorBot.Chat;

/// <summary>How many websites one person may have checked: a bucket that refills; in memory, since a restart may forgive.</summary>
internal sealed class CheckLimit
{
    private const int Most = 10;
    private static readonly TimeSpan Refill = TimeSpan.FromSeconds(20);
    private readonly ConcurrentDictionary<long, (double Left, DateTimeOffset At)> buckets = new();

    public bool Allow(long person, int count, DateTimeOffset now)
    {
        var (left, at) = buckets.GetOrAdd(person, (Most, now));
        var filled = Math.Min(Most, left + (Math.Max(0, (now - at).TotalSeconds) / Refill.TotalSeconds));
        var allowed = filled >= count;
        buckets[person] = (allowed ? filled - count : filled, now);
        return allowed;
    }
}
