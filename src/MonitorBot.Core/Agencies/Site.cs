namespace MonitorBot.Core.Agencies;

/// <summary>A website that we watch and what its register entry says about reading it.</summary>
public sealed record Site
{
    /// <summary>Lower-case ASCII (punycode) host, with ":port" only when not the scheme's own. The key of a website everywhere.</summary>
    public required string Host { get; init; }

    /// <summary>Where reading starts; `https://host/` unless the register or the caller gave another.</summary>
    public required Uri StartUrl { get; init; }

    /// <summary>Corrections by people: which path holds which category, e.g. "/artikel" -> News.</summary>
    public IReadOnlyList<PathCategory> Overrides { get; init; } = [];

    /// <summary>The owner asked for the check, so robots.txt does not forbid it.</summary>
    public bool IgnoreRobots { get; init; }

    /// <summary>Further hosts that are the website's own (www, an old name).</summary>
    public IReadOnlyList<string> OwnHosts { get; init; } = [];
}

/// <summary>Everything below <paramref name="PathPrefix"/> (starting with "/") is of this category; null category: leave it out.</summary>
public sealed record PathCategory(string PathPrefix, Category? Category);
