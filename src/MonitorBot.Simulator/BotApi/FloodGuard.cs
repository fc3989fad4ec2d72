namespace MonitorBot.Simulator.BotApi;

/// <summary>Telegram's sending limits by real time, so that moving the clock neither helps nor harms: 1 a second and chat (bursts of 3), 20 a minute and group, 30 a second in all. The exact shape is assumed.</summary>
public sealed class FloodGuard
{
    private readonly Dictionary<string, Bucket> _buckets = [];

    public bool Enabled { get; set; } = true;

    /// <summary>Set it before the first message.</summary>
    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>Seconds to wait, or null when the message may pass (and then counts).</summary>
    public int? Charge(long chatId, bool group)
    {
        if (!Enabled)
            return null;

        Bucket[] charged = group
            ? [Of("all", 30, 30), Of($"chat {chatId}", 3, 1), Of($"group {chatId}", 20, 20.0 / 60)]
            : [Of("all", 30, 30), Of($"chat {chatId}", 3, 1)];
        var wait = charged.Max(bucket => bucket.Wait());
        if (wait > TimeSpan.Zero)
            return Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));

        foreach (var bucket in charged)
            bucket.Take();
        return null;
    }

    private Bucket Of(string name, double burst, double perSecond)
    {
        if (!_buckets.TryGetValue(name, out var bucket))
            _buckets[name] = bucket = new(Time, burst, perSecond);
        return bucket;
    }

    private sealed class Bucket(TimeProvider time, double most, double perSecond)
    {
        private double _left = double.MaxValue;
        private long _at = time.GetTimestamp();

        public TimeSpan Wait()
        {
            var now = time.GetTimestamp();
            _left = Math.Min(most, _left + time.GetElapsedTime(_at, now).TotalSeconds * perSecond);
            _at = now;
            return _left >= 1 ? TimeSpan.Zero : TimeSpan.FromSeconds((1 - _left) / perSecond);
        }

        public void Take() => _left--;
    }
}
