namespace MonitorBot.Core.Tests.Hostile;

/// <summary>One way to misbehave, on a host of its own, and how reading it must end.</summary>
/// <param name="Expected">As <see cref="Told.Of"/> words it; alternatives separated by "|".</param>
internal sealed record Behaviour(string Name, string Expected, Func<HostileServer.Exchange, Task> Answer)
{
    public string Host => Name.Replace(' ', '-') + ".test";

    public Uri Url => Start ?? new Uri($"{(Tls ? "https" : "http")}://{Host}/");

    /// <summary>Ask this instead of the host's root.</summary>
    public Uri? Start { get; init; }

    public bool Tls { get; init; }

    /// <summary>Answers /robots.txt itself; otherwise it is 404.</summary>
    public bool OwnRobots { get; init; }

    /// <summary>Nobody listens.</summary>
    public bool Closed { get; init; }

    /// <summary>The connection stays open for a further request.</summary>
    public bool KeepAlive { get; init; }
}
