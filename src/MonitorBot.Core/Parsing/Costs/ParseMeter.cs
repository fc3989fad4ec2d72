namespace MonitorBot.Core.Parsing.Costs;

/// <summary>Counts what one parse costs on its thread and throws when a limit is broken. Create it on that thread.</summary>
internal sealed class ParseMeter(ParseLimits limits)
{
    private readonly TimeSpan? _before = ThreadClock.Spent();
    private readonly long _end = Environment.TickCount64 + (long)limits.MaxWait.TotalMilliseconds;
    private readonly long _ceiling = GC.GetAllocatedBytesForCurrentThread() + limits.MaxAllocatedBytes;
    private long _until = Environment.TickCount64 + (long)limits.MaxTime.TotalMilliseconds;
    private int _elements;

    /// <summary>To be called for every token.</summary>
    public void Tick()
    {
        if (Environment.TickCount64 > _until) Extend();
        if (GC.GetAllocatedBytesForCurrentThread() > _ceiling) throw new HostileContentException("halaman memakan memori berlebihan");
    }

    /// <summary>To be called for every element created.</summary>
    public void CountElement()
    {
        if (++_elements > limits.MaxElements) throw new HostileContentException("halaman memuat terlalu banyak elemen");
    }

    /// <summary>The clock on the wall has run out, and asking it costs nothing; only now the thread's own is asked how much of that was ours.</summary>
    private void Extend()
    {
        var now = Environment.TickCount64;
        var left = _before is { } before && ThreadClock.Spent() is { } spent ? limits.MaxTime - (spent - before) : TimeSpan.Zero;
        if (left <= TimeSpan.Zero || now > _end) throw new HostileContentException("halaman terlalu lama diuraikan");
        _until = Math.Min(_end, now + Math.Max(1, (long)left.TotalMilliseconds));
    }
}
