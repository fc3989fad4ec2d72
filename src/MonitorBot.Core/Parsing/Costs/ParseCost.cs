using System.Diagnostics;

namespace MonitorBot.Core.Parsing.Costs;

/// <summary>What one parse cost on its own thread, also when it ended in an exception.</summary>
internal sealed class ParseCost
{
    public long Allocated { get; private set; }

    public TimeSpan Time { get; private set; }

    public T Of<T>(Func<T> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            Allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Time = Stopwatch.GetElapsedTime(started);
        }
    }
}
