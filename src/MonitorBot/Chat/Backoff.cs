namespace MonitorBot.Chat;

/// <summary>Waits that double, with jitter, up to a bound.</summary>
internal static class Backoff
{
    /// <param name="failures">From 1.</param>
    public static TimeSpan After(int failures, TimeSpan most)
    {
        var seconds = Math.Min(Math.Pow(2, Math.Min(failures, 16) - 1), most.TotalSeconds);
        return TimeSpan.FromSeconds(seconds * (0.75 + (Random.Shared.NextDouble() * 0.25)));
    }
}
