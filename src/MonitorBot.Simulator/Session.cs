using MonitorBot.Core;
using MonitorBot.Simulator.Bot;
using MonitorBot.Simulator.BotApi;
using MonitorBot.Simulator.BotApi.Faults;
using MonitorBot.Simulator.Clock;
using MonitorBot.Simulator.Telegram;
using MonitorBot.Simulator.Websites;

namespace MonitorBot.Simulator;

/// <summary>One training from its start to its end: clock, world, websites, and what watches over them. "Mulai ulang" makes a new one.</summary>
public sealed class Session : IAsyncDisposable
{
    private readonly Lazy<SampleProvince> _sites;

    private Session(SimulatorOptions options)
    {
        Clock = new(options.At);
        World = Cast.Assemble(options, Clock);
        Flood = new() { Enabled = options.FloodLimits };
        Server = new(World, Calls, Flood);
        // Ages of posts count from the Monday to which the training leads: today's, or the next.
        Monday = Wita.Monday(Wita.Today(Clock).AddDays(6));
        _sites = new(() => SampleProvince.Create(Monday));
    }

    public MovableClock Clock { get; }

    /// <summary>The Monday whose monitoring the trainee will lead.</summary>
    public DateOnly Monday { get; }

    public World World { get; }

    public CallLog Calls { get; } = new();

    public FaultPlan Faults { get; } = new();

    public FloodGuard Flood { get; }

    public BotApiServer Server { get; }

    public SampleProvince Sites => _sites.Value;

    /// <summary>Serves <see cref="Sites"/>; null when they are not wanted.</summary>
    public WebsiteServer? Websites { get; private set; }

    /// <summary>The real bot; null when another program is the bot.</summary>
    public TrainingBot? Bot { get; private set; }

    public static async Task<Session> StartAsync(SimulatorOptions options, CancellationToken stop)
    {
        var session = new Session(options);
        if (options.ServeSites)
            session.Websites = await WebsiteServer.StartAsync(session.Sites, session.Clock, separatePorts: true, stop: stop);
        return session;
    }

    /// <summary>Starts the bot, once the Bot API answers.</summary>
    public async Task StartBotAsync(SimulatorOptions options, Uri api, bool afresh, CancellationToken stop) =>
        Bot = await TrainingBot.StartAsync(this, options, api, afresh, stop);

    public async ValueTask DisposeAsync()
    {
        if (Bot is not null)
            await Bot.DisposeAsync();
        if (Websites is not null)
            await Websites.DisposeAsync();
    }
}
