using MonitorBot.Core.Agencies;

namespace MonitorBot.Simulator.Websites;

/// <summary>An OPD website of the simulator: what it published, how it is built and what ails it. A value; changes make a new one.</summary>
public sealed record SampleSite
{
    /// <summary>Key in the control API, e.g. "diskominfo".</summary>
    public required string Id { get; init; }

    /// <summary>Lower-case host name without port, e.g. "diskominfo.kaltimprov.go.id".</summary>
    public required string Host { get; init; }

    /// <summary><see cref="Agency.Code"/> of its owner.</summary>
    public required string AgencyCode { get; init; }

    public required string Name { get; init; }

    public required string Acronym { get; init; }

    public required IWebsiteMake Make { get; init; }

    /// <summary>The channels that its menu offers; a category without one is absent from the website.</summary>
    public required IReadOnlyList<SampleChannel> Channels { get; init; }

    public IReadOnlyList<SamplePost> Posts { get; init; } = [];

    public IReadOnlySet<Trap> Traps { get; init; } = new HashSet<Trap>();

    public IReadOnlySet<Injection> Injections { get; init; } = new HashSet<Injection>();

    public Availability Availability { get; init; } = Availability.Up;

    public SampleSite With(params Trap[] traps) => this with { Traps = new HashSet<Trap>(Traps.Concat(traps)) };

    public SampleSite With(params Injection[] injections) => this with { Injections = new HashSet<Injection>(Injections.Concat(injections)) };
}

/// <summary>A channel as the website names it: "Kabar Dinas" at slug "kabar-dinas" may hold News.</summary>
public sealed record SampleChannel(Category Category, string Label, string Slug);

public enum Availability
{
    Up,

    /// <summary>503 on every path.</summary>
    ServerError,

    /// <summary>Accepts the connection and never answers.</summary>
    Hangs,

    /// <summary>Closes the connection without an answer.</summary>
    Aborts,

    /// <summary>A firewall's page with 403 and its marks.</summary>
    Firewall,

    /// <summary>A script challenge with 503, as content networks show.</summary>
    Challenge,

    /// <summary>robots.txt forbids everything.</summary>
    RobotsForbid,
}
