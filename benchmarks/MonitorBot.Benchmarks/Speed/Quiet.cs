using System.Runtime;

namespace MonitorBot.Benchmarks.Speed;

/// <summary>Waits until the compiler behind the scenes has caught up, whose work would else be counted as ours.</summary>
internal static class Quiet
{
    private const int LongestWait = 60;

    public static async Task JitAsync()
    {
        var (before, calm) = (JitInfo.GetCompiledMethodCount(), 0);
        for (var second = 0; second < LongestWait && calm < 2; second++)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System);
            var now = JitInfo.GetCompiledMethodCount();
            calm = now - before < 5 ? calm + 1 : 0;
            before = now;
        }
        GC.Collect();
    }
}
