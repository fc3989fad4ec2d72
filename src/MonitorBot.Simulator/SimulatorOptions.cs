namespace MonitorBot.Simulator;

/// <summary>How a simulator is set up; the defaults are those of a training.</summary>
public sealed record SimulatorOptions
{
    public const string DefaultToken = "7000000001:simulator-token-that-opens-nothing";

    /// <summary>The port on 127.0.0.1; 0 takes any free one.</summary>
    public int Port { get; init; }

    /// <summary>Starts the real bot inside this process.</summary>
    public bool StartBot { get; init; }

    /// <summary>No page is offered to be opened; for tests and scripts.</summary>
    public bool Headless { get; init; }

    /// <summary>Where the bot keeps its data; a new folder under the system's temporary one when null, removed at the end.</summary>
    public string? DataFolder { get; init; }

    /// <summary>What the clock shows at the start; real time when null.</summary>
    public DateTimeOffset? At { get; init; }

    public string Token { get; init; } = DefaultToken;

    public string BotUsername { get; init; } = "monitor_kaltim_bot";

    /// <summary>An administrator reads everything and may pin; without it privacy mode hides what is not meant for the bot.</summary>
    public bool BotIsAdmin { get; init; } = true;

    public bool FloodLimits { get; init; } = true;

    /// <summary>Serves the sample websites; tests that need none are quicker without.</summary>
    public bool ServeSites { get; init; } = true;

    /// <summary>Weeks of monitoring that lie behind a new store; tests that need none are quicker without.</summary>
    public int HistoryWeeks { get; init; }

    /// <summary>The group is a supergroup with topics from the start.</summary>
    public bool Forum { get; init; }
}
