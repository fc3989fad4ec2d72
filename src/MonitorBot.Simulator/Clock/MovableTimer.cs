namespace MonitorBot.Simulator.Clock;

/// <summary>A timer of a <see cref="MovableClock"/>: a real timer for the time that is left, set anew whenever the clock is moved.</summary>
internal sealed class MovableTimer : ITimer
{
    // A real timer accepts about 49 days; longer waits go in stages.
    private static readonly TimeSpan LongestStage = TimeSpan.FromDays(40);

    private readonly Lock _gate = new();
    private readonly MovableClock _clock;
    private readonly TimerCallback _callback;
    private readonly object? _state;
    private readonly ITimer _real;
    private DateTimeOffset? _due;
    private TimeSpan _period = Timeout.InfiniteTimeSpan;
    private bool _disposed;

    public MovableTimer(MovableClock clock, TimerCallback callback, object? state)
    {
        (_clock, _callback, _state) = (clock, callback, state);
        _real = TimeProvider.System.CreateTimer(_ => Rearm(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            if (_disposed)
                return false;

            _due = dueTime == Timeout.InfiniteTimeSpan ? null : _clock.GetUtcNow() + dueTime;
            _period = period == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : period;
        }

        Rearm();
        return true;
    }

    /// <summary>Fires when due, else waits (in real time) for what is left.</summary>
    public void Rearm()
    {
        lock (_gate)
        {
            if (_disposed || _due is not { } due)
                return;

            var left = due - _clock.GetUtcNow();
            if (left > TimeSpan.Zero)
            {
                WaitFor(left);
                return;
            }

            // Ticks that a jump skipped are one tick, as with a computer that slept.
            _due = _period == Timeout.InfiniteTimeSpan ? null : _clock.GetUtcNow() + _period;
            if (_due is not null)
                WaitFor(_period);
        }

        ThreadPool.QueueUserWorkItem(_ => _callback(_state));
    }

    public void Dispose()
    {
        lock (_gate)
            _disposed = true;
        _clock.Forget(this);
        _real.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    // Rounded up: a real timer that ends a fraction early would find the time not yet come and spin.
    private void WaitFor(TimeSpan left) =>
        _real.Change(left < LongestStage ? TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)) : LongestStage, Timeout.InfiniteTimeSpan);
}
