namespace MonitorBot.Core.Fetching.Manners;

/// <summary>One host's places and pace; lives while somebody uses it.</summary>
internal sealed class HostGate(int places)
{
    private readonly Lock _lock = new();
    private DateTimeOffset _nextStart = DateTimeOffset.MinValue;
    private int _users;

    public SemaphoreSlim Places { get; } = new(places);

    /// <summary>False when the last user has left: take a new gate then.</summary>
    public bool TryJoin()
    {
        lock (_lock)
        {
            if (_users < 0) return false;
            _users++;
            return true;
        }
    }

    /// <returns>True when this was the last user and the gate is closed for good.</returns>
    public bool Leave()
    {
        lock (_lock)
        {
            if (--_users > 0) return false;
            _users = -1;
            return true;
        }
    }

    /// <summary>The moment at which the caller may start; later callers get later moments.</summary>
    public DateTimeOffset ReserveStart(DateTimeOffset now, TimeSpan pause)
    {
        lock (_lock)
        {
            var start = _nextStart > now ? _nextStart : now;
            _nextStart = start + pause;
            return start;
        }
    }
}
