using System.Diagnostics;
using System.Text.Json;
using MonitorBot.Tests.Crash;

namespace MonitorBot.Benchmarks.Crash;

/// <summary>Kills the real program in the middle of rounds over thirty sample websites, until so many kills are made.</summary>
internal static class CrashRounds
{
    private const int KillsARound = 8;

    public static async Task<int> RunAsync(string[] args)
    {
        var kills = (int)Arguments.Number(args, "--kills", 100);
        var random = new Random((int)Arguments.Number(args, "--seed", 48));
        var clock = Stopwatch.StartNew();
        List<CrashRoundFigures> rounds = [];
        while (rounds.Sum(one => one.Kills) < kills)
        {
            await using var stage = await CrashRound.StageAsync();
            rounds.Add(await new CrashRound(stage, random).RunAsync(KillsARound));
            foreach (var fault in rounds[^1].Faults) Console.Error.WriteLine(fault);
            Console.Error.WriteLine($"{clock.Elapsed:mm\\:ss} {rounds[^1]}");
        }

        var faults = rounds.Sum(one => one.Faults.Count);
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            Rounds = rounds.Count,
            Kills = rounds.Sum(one => one.Kills),
            Websites = rounds.Sum(one => one.Websites),
            StoredAtTheLastKill = rounds.Sum(one => one.Stored),
            ReadOnceMore = rounds.Sum(one => one.CutOff),
            MostOfOneKill = rounds.Max(one => one.MostCutOff),
            Faults = faults,
            Seconds = (int)clock.Elapsed.TotalSeconds,
        }));
        return faults == 0 ? 0 : 1;
    }
}
