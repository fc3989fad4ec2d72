using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using MonitorBot.Benchmarks.Scale;
using MonitorBot.Core.Storage;
using MonitorBot.Simulator;
using MonitorBot.Tests.Chat;
using MonitorBot.Tests.Crash;
using MonitorBot.Tests.Simulator;

namespace MonitorBot.Benchmarks.Speed;

/// <summary>The real program as a process: from its start to the first getUpdates and to the first answer, then what it costs while nothing happens.</summary>
internal static class StartBenchmark
{
    private const double MostSeconds = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var (times, idle) = ((int)Arguments.Number(args, "--times", 5), (int)Arguments.Number(args, "--idle", 60));
        Console.WriteLine($"load {File.ReadAllText("/proc/loadavg").Trim()}; seconds from the process's start, middle (longest) of {times}");
        var fresh = await StartsAsync("empty store", 0, times, idle);
        var years = await StartsAsync("five years of 60 websites", 260, times, idle);
        return Math.Max(fresh, years) <= MostSeconds ? 0 : 1;
    }

    /// <returns>Middle seconds to the first getUpdates.</returns>
    private static async Task<double> StartsAsync(string what, int weeks, int times, int idle)
    {
        await using var simulator = await SimulatorHost.StartAsync(new SimulatorOptions { FloodLimits = false });
        using var people = new SimulatorClient(simulator.Address) { Patience = TimeSpan.FromMinutes(1) };
        var folder = Directory.CreateTempSubdirectory("start-").FullName;
        var settings = TrainingSettings.Of(simulator, folder, [], new Dictionary<string, string?> { ["Log:Level"] = "Information" });
        await File.WriteAllTextAsync(Path.Combine(folder, "appsettings.json"), JsonSerializer.Serialize(settings));
        if (weeks > 0)
        {
            Directory.CreateDirectory(settings["DataFolder"]!);
            using var store = Store.Open(new StoreOptions { Path = Path.Combine(settings["DataFolder"]!, "monitorbot.db") }, TimeProvider.System);
            await OfficeYears.FillAsync(store, weeks, []);
        }

        var (polled, answered) = (new List<double>(), new List<double>());
        for (var time = 0; time < times; time++)
        {
            // Something waits already, so that the first getUpdates is answered at once and stands in the log of calls.
            var asked = await people.SayAsync(Training.Viewer, Training.Viewer, "/id");
            var calls = simulator.Session.Calls.All.Count;
            var clock = Stopwatch.StartNew();
            using var bot = BotProcess.Start(folder);
            while (!simulator.Session.Calls.All.Skip(calls).Any(call => call.Method == "getUpdates")) await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
            polled.Add(clock.Elapsed.TotalSeconds);
            await people.WaitForTextAsync(Training.Viewer, Training.Viewer, "Id Telegram", asked);
            answered.Add(clock.Elapsed.TotalSeconds);
            if (time == times - 1) await IdleAsync(bot, idle);
            await bot.TerminateAsync();
        }

        Print($"{what}: first getUpdates {Middle(polled):0.00} ({polled.Max():0.00}; limit {MostSeconds}), first answer {Middle(answered):0.00} ({answered.Max():0.00})");
        Directory.Delete(folder, recursive: true);
        return Middle(polled);
    }

    private static async Task IdleAsync(BotProcess bot, int seconds)
    {
        await Task.Delay(TimeSpan.FromSeconds(15), TimeProvider.System);
        using var process = Process.GetProcessById(bot.Id);
        var before = process.TotalProcessorTime;
        await Task.Delay(TimeSpan.FromSeconds(seconds), TimeProvider.System);
        process.Refresh();
        Print($"idle: {(process.TotalProcessorTime - before).TotalSeconds / seconds:P2} of a core over {seconds} s, resident {process.WorkingSet64 >> 20} MB, {process.Threads.Count} threads");
    }

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private static double Middle(List<double> of) => of.Order().ElementAt(of.Count / 2);
}
