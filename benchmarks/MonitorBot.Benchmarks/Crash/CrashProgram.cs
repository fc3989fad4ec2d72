using System.Diagnostics;
using System.Text.Json;
using MonitorBot.Tests.Crash;

namespace MonitorBot.Benchmarks.Crash;

/// <summary>Kills the real program at random moments of the SOP, again and again, while people go on working through a simulator.</summary>
internal static class CrashProgram
{
    public static async Task<int> RunAsync(string[] args)
    {
        var kills = (int)Arguments.Number(args, "--kills", 300);
        var seed = (int)Arguments.Number(args, "--seed", 48);
        var clock = Stopwatch.StartNew();
        await using var stage = await CrashStage.StartAsync(["diskominfo", "dinkes"]);
        var figures = await new CrashRun(stage, seed, args.Contains("--troubles"), line => Console.Error.WriteLine($"{clock.Elapsed:mm\\:ss} {line}")).RunAsync(kills);
        foreach (var fault in figures.Faults) Console.Error.WriteLine(fault);
        Console.WriteLine(JsonSerializer.Serialize(new { figures.Kills, figures.Weeks, figures.Told, figures.Messages, figures.Repeated, figures.MostUnderWay, figures.Dropped, figures.Revived, Faults = figures.Faults.Count, Seconds = (int)clock.Elapsed.TotalSeconds }));
        return figures.Faults.Count == 0 && figures.Repeated <= figures.Kills + figures.Dropped + figures.Revived ? 0 : 1;
    }
}
