namespace MonitorBot.Simulator.BotApi.Faults;

public enum FaultKind
{
    TooMany,
    ServerError,
    Hang,
    DropAfter,
    Slow,
    Garbage,
    Outage,
}

/// <summary>A misfortune to come.</summary>
/// <param name="Method">The method it strikes; null for any.</param>
/// <param name="Match">Text that the request's parameters must contain.</param>
/// <param name="Times">How often; an outage counts none.</param>
/// <param name="Seconds">retry_after of a 429, how long a hang holds or a slow answer takes, how long an outage lasts (real time).</param>
public sealed record Fault(FaultKind Kind, string? Method, string? Match, int Times, int Seconds);
