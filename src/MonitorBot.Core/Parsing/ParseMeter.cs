namespace MonitorBot.Core.Parsing;

/// <summary>Counts what one parse costs on its thread and throws when a limit is broken. Create it on that thread.</summary>
internal sealed class ParseMeter(ParseLimits limits)
{
    private readonly long _until = Environment.TickCount64 + (long)limits.MaxTime.TotalMilliseconds;
    private readonly long _ceiling = GC.GetAllocatedBytesForCurrentThread() + limits.MaxAllocatedBytes;
    private int _elements;

    /// <summary>To be called for every token.</summary>
    public void Tick()
    {
        if (Environment.TickCount64 > _until) throw new HostileContentException("halaman terlalu lama diuraikan");
        if (GC.GetAllocatedBytesForCurrentThread() > _ceiling) throw new HostileContentException("halaman memakan memori berlebihan");
    }

    /// <summary>To be called for every element created.</summary>
    public void CountElement()
    {
        if (++_elements > limits.MaxElements) throw new HostileContentException("halaman memuat terlalu banyak elemen");
    }
}
