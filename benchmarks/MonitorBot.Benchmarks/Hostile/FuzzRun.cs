using System.Diagnostics;
using MonitorBot.Core.Tests.Hostile;

namespace MonitorBot.Benchmarks.Hostile;

/// <summary>One process's share: writes each case's number down before running it.</summary>
internal static class FuzzRun
{
    public const int TooMuchWork = 3;
    public const int Stuck = 4;

    // A busy machine starves a process for many seconds, and that is no fault of the input; what a case itself costs is processor time. All threads'
    // together, since parsers run on threads of their own and the collector on others.
    private static readonly TimeSpan MostWork = TimeSpan.FromSeconds(8);

    // Waiting costs no processor: a case that blocks for ever is seen by the clock on the wall alone, hence so generous a limit.
    private static readonly TimeSpan MostWaiting = TimeSpan.FromMinutes(3);

    public static int Run(string[] args)
    {
        var seed = Arguments.Number(args, "--seed", 1);
        var seconds = Arguments.Number(args, "--seconds", 10);
        using var journal = new FileStream(args[Array.IndexOf(args, "--journal") + 1], FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        var watch = Stopwatch.StartNew();
        using var alarm = new Timer(_ => Environment.Exit(Stuck));
        for (var at = Arguments.Number(args, "--start", 0); watch.Elapsed.TotalSeconds < seconds; at++)
        {
            journal.Position = 0;
            journal.Write(BitConverter.GetBytes(at));
            alarm.Change(MostWaiting, Timeout.InfiniteTimeSpan);
            var before = Environment.CpuUsage.TotalTime;
            FuzzCase.Make(seed, at).Run();
            if (Environment.CpuUsage.TotalTime - before > MostWork) return TooMuchWork;
        }
        return 0;
    }
}
