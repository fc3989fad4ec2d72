using System.Text.Json;
using MonitorBot.Simulator;
using MonitorBot.Tests.Chat;
using MonitorBot.Tests.Simulator;

namespace MonitorBot.Tests.Crash;

/// <summary>A simulator with its people, and a folder in which the real program lives and dies.</summary>
internal sealed class CrashStage : IAsyncDisposable
{
    private CrashStage(SimulatorHost simulator)
    {
        Simulator = simulator;
        People = new SimulatorClient(simulator.Address) { Patience = TimeSpan.FromMinutes(4) };
    }

    public SimulatorHost Simulator { get; }

    public SimulatorClient People { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("monitorbot-mati-").FullName;

    public string DataFolder => Path.Combine(Folder, "data");

    /// <param name="sites">Codes of OPD whose sample websites make the register.</param>
    /// <param name="more">Settings beside those of every training.</param>
    public static async Task<CrashStage> StartAsync(IReadOnlyCollection<string> sites, IReadOnlyDictionary<string, string?>? more = null)
    {
        var stage = new CrashStage(await SimulatorHost.StartAsync(new SimulatorOptions { FloodLimits = false }));
        var settings = TrainingSettings.Of(stage.Simulator, stage.Folder, sites, new Dictionary<string, string?>(more ?? new Dictionary<string, string?>())
        {
            // Due since midnight: the week opens as soon as the program is up.
            ["Schedule:Round"] = "0 0 * * *",
            ["Backup:At"] = "23:59",
            ["Telegram:GroupMessagesPerMinute"] = "20",
            ["Log:Level"] = more?.GetValueOrDefault("Log:Level") ?? "Information",
        });
        await File.WriteAllTextAsync(Path.Combine(stage.Folder, "appsettings.json"), JsonSerializer.Serialize(settings));
        return stage;
    }

    public BotProcess StartBot(params string[] arguments) => BotProcess.Start(Folder, arguments);

    public async ValueTask DisposeAsync()
    {
        People.Dispose();
        await Simulator.DisposeAsync();
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(Folder, recursive: true);
    }
}
