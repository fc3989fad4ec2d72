using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MonitorBot.Core.Storage;
using MonitorBot.Simulator;
using MonitorBot.Tests.Simulator;

namespace MonitorBot.Tests.Chat;

/// <summary>The real bot against a simulator in this process, with a handful of sample websites; the bot can be stopped and started again.</summary>
public sealed class BotTraining : IAsyncDisposable
{
    public static readonly DateTimeOffset SundayEvening = new(2026, 11, 22, 20, 0, 0, TimeSpan.FromHours(8));
    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(8));

    private static readonly string[] Sites = ["diskominfo", "dinkes", "dishut", "bapenda", "dishub", "inspektorat"];

    private readonly string folder = Directory.CreateTempSubdirectory("monitorbot-uji-").FullName;
    private readonly IReadOnlyDictionary<string, string?> settings;
    private IHost? host;

    private BotTraining(SimulatorHost simulator, IReadOnlyDictionary<string, string?>? more)
    {
        Simulator = simulator;
        People = new SimulatorClient(simulator.Address) { Patience = TimeSpan.FromSeconds(60) };
        settings = TrainingSettings.Of(simulator, folder, Sites, more);
    }

    public SimulatorHost Simulator { get; }

    public SimulatorClient People { get; }

    public string Folder => folder;

    /// <summary>The running bot's own store, to prepare a state and to look at what happened.</summary>
    public Store Store => host!.Services.GetRequiredService<Store>();

    public static async Task<BotTraining> StartAsync(DateTimeOffset? at = null, IReadOnlyDictionary<string, string?>? more = null)
    {
        var simulator = await SimulatorHost.StartAsync(new SimulatorOptions { At = at ?? SundayEvening, FloodLimits = false });
        var training = new BotTraining(simulator, more);
        await training.StartBotAsync();
        return training;
    }

    /// <summary>Starts at Monday 08.00 and waits until the group has the round's summary.</summary>
    public static async Task<BotTraining> AfterRoundAsync()
    {
        var training = await StartAsync();
        await training.MoveToAsync(Monday);
        await training.People.WaitForTextAsync(Training.Siti, Training.Group, "Hasil pemeriksaan");
        return training;
    }

    public async Task StartBotAsync()
    {
        host = BotHost.Create([], settings, Simulator.Session.Clock);
        await host.StartAsync();
    }

    public async Task StopBotAsync()
    {
        if (host is null) return;
        await host.StopAsync();
        host.Dispose();
        host = null;
    }

    public Task MoveToAsync(DateTimeOffset instant) => People.MoveToAsync(instant);

    /// <summary>Says something in one's private chat and gives back the bot's next message.</summary>
    public async Task<SeenMessage> AskAsync(long who, string text, string expected)
    {
        var id = await People.SayAsync(who, who, text);
        return await People.WaitForTextAsync(who, who, expected, id);
    }

    public async ValueTask DisposeAsync()
    {
        await StopBotAsync();
        People.Dispose();
        await Simulator.DisposeAsync();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(folder, recursive: true);
    }
}
