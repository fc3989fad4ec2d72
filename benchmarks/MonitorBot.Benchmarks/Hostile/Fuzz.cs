using System.Diagnostics;
using MonitorBot.Core.Tests.Hostile;

namespace MonitorBot.Benchmarks.Hostile;

/// <summary>Runs <see cref="FuzzRun"/> in processes of their own, since a stack overflow can't be caught, and reports which case killed one.</summary>
internal static class Fuzz
{
    /// <returns>1 when a case crashed a process or took far too long.</returns>
    public static int Run(string[] args)
    {
        var seconds = Arguments.Number(args, "--seconds", 60);
        var seed = Arguments.Number(args, "--seed", 1);
        var journal = Path.GetTempFileName();
        var watch = Stopwatch.StartNew();
        long cases = 0, crashes = 0;
        for (var start = 0L; watch.Elapsed.TotalSeconds < seconds;)
        {
            var left = Math.Max(1, seconds - (long)watch.Elapsed.TotalSeconds);
            var exit = Child($"fuzz-run --seed {seed} --start {start} --seconds {Math.Min(left, 120)} --journal {journal}");
            var last = BitConverter.ToInt64(File.ReadAllBytes(journal).Concat(new byte[8]).Take(8).ToArray());
            cases += last - start + 1;
            start = last + 1;
            if (exit == 0) continue;
            crashes++;
            Console.WriteLine($"{Word(exit)} exit {exit}: seed {seed} case {last} ({FuzzCase.Make(seed, last).Describe()})");
        }
        File.Delete(journal);
        Console.WriteLine($"{{\"cases\":{cases},\"crashes\":{crashes},\"seconds\":{(long)watch.Elapsed.TotalSeconds},\"seed\":{seed}}}");
        return crashes == 0 ? 0 : 1;
    }

    private static string Word(int exit) => exit switch
    {
        FuzzRun.TooMuchWork => "TOO MUCH WORK",
        FuzzRun.Stuck => "STUCK",
        _ => "CRASH",
    };

    private static int Child(string arguments)
    {
        var dll = typeof(Fuzz).Assembly.Location;
        using var child = Process.Start(new ProcessStartInfo("dotnet", $"\"{dll}\" {arguments}") { RedirectStandardError = false })!;
        child.WaitForExit();
        return child.ExitCode;
    }
}
