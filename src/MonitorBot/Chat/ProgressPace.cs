namespace MonitorBot.Chat;

/// <summary>Lets a progress message be edited at most every three seconds, however many tell of progress at once.</summary>
internal sealed class ProgressPace(TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);
    private readonly Lock gate = new();
    private long last = time.GetTimestamp();

    public bool IsDue()
    {
        lock (gate)
        {
            if (time.GetElapsedTime(last) < Pause) return false;
            last = time.GetTimestamp();
            return true;
        }
    }
}
