using System.Diagnostics;
using System.Globalization;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Tests.Storage;

namespace MonitorBot.Benchmarks.Crash;

/// <summary>Kills a process that writes to the store, again and again, and reads everything after each kill.</summary>
internal static class CrashStore
{
    private const int KillsAFolder = 20;
    private const int MaxMilliseconds = 600;

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is ["--child", var path])
        {
            using var store = Store.Open(new StoreOptions { Path = path }, TimeProvider.System);
            await CrashWorkload.RunAsync(store, Console.Out);
        }
        var kills = Arguments.Number(args, "--kills", 300);
        var random = new Random(48);
        var (units, faults, clock) = (0, 0, Stopwatch.StartNew());
        for (var kill = 0; kill < kills; kill += KillsAFolder)
        {
            var folder = Directory.CreateTempSubdirectory("crash-store-").FullName;
            var told = new int[CrashWorkload.People];
            for (var inFolder = 0; inFolder < Math.Min(KillsAFolder, kills - kill); inFolder++)
                faults += await KillOnceAsync(new StoreOptions { Path = Path.Combine(folder, "monitorbot.db") }, told, random);
            units += told.Sum();
            Directory.Delete(folder, recursive: true);
            Console.Error.WriteLine($"{Math.Min(kill + KillsAFolder, kills)} kills, {units} units, {faults} faults, {clock.Elapsed:mm\\:ss}");
        }
        Console.WriteLine($"{{\"kills\":{kills},\"units\":{units},\"faults\":{faults},\"seconds\":{(int)clock.Elapsed.TotalSeconds}}}");
        return faults == 0 ? 0 : 1;
    }

    /// <summary>From the first unit told, a random time until SIGKILL.</summary>
    private static async Task<int> KillOnceAsync(StoreOptions options, int[] told, Random random)
    {
        using var child = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(CrashStore).Assembly.Location, "crash-store", "--child", options.Path])
        {
            RedirectStandardOutput = true,
        })!;
        Task? killing = null;
        while (await child.StandardOutput.ReadLineAsync() is { } line)
        {
            var words = line.Split(' ');
            told[int.Parse(words[0], CultureInfo.InvariantCulture)] = int.Parse(words[1], CultureInfo.InvariantCulture);
            killing ??= KillAsync(child, TimeSpan.FromMilliseconds(random.Next(MaxMilliseconds)));
        }
        await (killing ?? Task.CompletedTask);
        await child.WaitForExitAsync();
        try
        {
            var faults = await CrashWorkload.CheckAsync(options, told);
            foreach (var fault in faults)
                Console.Error.WriteLine(fault);
            (await CrashWorkload.KeptAsync(options)).CopyTo(told, 0);
            return faults.Count;
        }
        catch (StoreRefusedException refused)
        {
            Console.Error.WriteLine(refused);
            return 1;
        }
    }

    private static async Task KillAsync(Process child, TimeSpan after)
    {
        await Task.Delay(after, TimeProvider.System);
        child.Kill();
    }
}
