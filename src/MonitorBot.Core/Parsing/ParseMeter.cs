namespace MonitorBot.Core.Parsing;

/// <summary>Counts what one parse costs on its thread and throws when a limit is broken. Create it on that thread.</summary>
internal sealed class ParseMeter(ParseLimits limits)
{
    /// <summary>On a starved machine a good page waits for its turn most of the time: so many times the limit may pass by the wall clock.</summary>
    private const int MostWaiting = 6;

    private const int Glance = 50;

    private readonly TimeSpan _work = Environment.CpuUsage.TotalTime + limits.MaxTime;
    private readonly long _end = Environment.TickCount64 + ((long)limits.MaxTime.TotalMilliseconds * MostWaiting);
    private readonly long _ceiling = GC.GetAllocatedBytesForCurrentThread() + limits.MaxAllocatedBytes;
    private long _until = Environment.TickCount64 + (long)limits.MaxTime.TotalMilliseconds;
    private int _elements;

    /// <summary>To be called for every token.</summary>
    public void Tick()
    {
        if (Environment.TickCount64 > _until) Prolong();
        if (GC.GetAllocatedBytesForCurrentThread() > _ceiling) throw new HostileContentException("halaman memakan memori berlebihan");
    }

    /// <summary>To be called for every element created.</summary>
    public void CountElement()
    {
        if (++_elements > limits.MaxElements) throw new HostileContentException("halaman memuat terlalu banyak elemen");
    }

    // The whole process' work is never less than this thread's: what the page itself may cost is not raised.
    private void Prolong()
    {
        if (Environment.TickCount64 > _end || Environment.CpuUsage.TotalTime > _work) throw new HostileContentException("halaman terlalu lama diuraikan");
        _until = Environment.TickCount64 + Glance;
    }
}
