using MonitorBot.Simulator.BotApi;
using MonitorBot.Simulator.BotApi.Faults;
using MonitorBot.Simulator.Clock;
using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator;

/// <summary>One training from its start to its end: the clock, the world and what watches over it. "Mulai ulang" makes a new one.</summary>
public sealed class Session
{
    public Session(SimulatorOptions options)
    {
        Clock = new(options.At);
        World = Cast.Assemble(options, Clock);
        Flood = new() { Enabled = options.FloodLimits };
        Server = new(World, Calls, Flood);
    }

    public MovableClock Clock { get; }

    public World World { get; }

    public CallLog Calls { get; } = new();

    public FaultPlan Faults { get; } = new();

    public FloodGuard Flood { get; }

    public BotApiServer Server { get; }
}
