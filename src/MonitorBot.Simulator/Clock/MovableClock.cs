namespace MonitorBot.Simulator.Clock;

/// <summary>Real time plus an offset that only grows: it runs like a clock and can be moved forward. Timers made from it end when a move passes their due time.</summary>
public sealed class MovableClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly HashSet<MovableTimer> _timers = [];
    private TimeSpan _offset;

    /// <param name="start">What the clock shows first; the real time when null. It may lie in the past.</param>
    public MovableClock(DateTimeOffset? start = null) =>
        _offset = start is { } at ? at - System.GetUtcNow() : TimeSpan.Zero;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Offset;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Steady with <see cref="GetUtcNow"/>: measured spans contain the moves.</summary>
    public override long GetTimestamp() => System.GetElapsedTime(0, System.GetTimestamp()).Ticks + Offset.Ticks;

    /// <summary>Moves the clock forward and starts the timers that became due.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is negative.</exception>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        MovableTimer[] waiting;
        lock (_gate)
        {
            _offset += by;
            waiting = [.. _timers];
        }

        foreach (var timer in waiting)
            timer.Rearm();
    }

    /// <summary>Moves the clock to an instant; false when the instant is already past.</summary>
    public bool TryMoveTo(DateTimeOffset instant)
    {
        var by = instant - GetUtcNow();
        if (by < TimeSpan.Zero)
            return false;

        Advance(by);
        return true;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new MovableTimer(this, callback, state);
        lock (_gate)
            _timers.Add(timer);
        timer.Change(dueTime, period);
        return timer;
    }

    internal void Forget(MovableTimer timer)
    {
        lock (_gate)
            _timers.Remove(timer);
    }

    private TimeSpan Offset
    {
        get
        {
            lock (_gate)
                return _offset;
        }
    }
}
