using System.Diagnostics;
using MonitorBot.Core.Tests.Hostile;

namespace MonitorBot.Benchmarks;

/// <summary>One process's share: writes each case's number down before running it.</summary>
internal static class FuzzRun
{
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(8);

    public static int Run(string[] args)
    {
        var seed = Fuzz.Number(args, "--seed", 1);
        var seconds = Fuzz.Number(args, "--seconds", 10);
        using var journal = new FileStream(args[Array.IndexOf(args, "--journal") + 1], FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        var watch = Stopwatch.StartNew();
        for (var at = Fuzz.Number(args, "--start", 0); watch.Elapsed.TotalSeconds < seconds; at++)
        {
            journal.Position = 0;
            journal.Write(BitConverter.GetBytes(at));
            var started = watch.Elapsed;
            FuzzCase.Make(seed, at).Run();
            if (watch.Elapsed - started > TooLong) return 3;
        }
        return 0;
    }
}
