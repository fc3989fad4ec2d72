using MonitorBot.Core.Scanning.Memory;

namespace MonitorBot.Core.Fetching;

/// <summary>One question to a website.</summary>
public sealed record FetchRequest(Uri Url)
{
    /// <summary>The Accept header; null: web pages first.</summary>
    public string? Accept { get; init; }

    public Persona Persona { get; init; } = Persona.Monitor;

    /// <summary>From the last reading: makes the request conditional when the answer of then is still stored.</summary>
    public PageValidator? Known { get; init; }

    public bool FollowRedirects { get; init; } = true;

    /// <summary>Counts against the integrity budget and is never answered from the cache of this reading.</summary>
    public bool Integrity { get; init; }
}

/// <summary>As whom we ask. All but the first are for websites of the register only.</summary>
public enum Persona
{
    Monitor,
    Browser,
    Googlebot,

    /// <summary>A browser that comes from a Google search.</summary>
    GoogleReferer,
}
