namespace MonitorBot.Simulator.Telegram;

/// <summary>Counts every change of the world and wakes those who wait for one.</summary>
public sealed class ChangeFeed
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _next = New();

    public long Current { get; private set; }

    /// <summary>Ends with the next change after the call.</summary>
    public Task Next
    {
        get
        {
            lock (_gate)
                return _next.Task;
        }
    }

    public long Raise()
    {
        TaskCompletionSource done;
        lock (_gate)
        {
            Current++;
            (done, _next) = (_next, New());
        }

        done.SetResult();
        return Current;
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
