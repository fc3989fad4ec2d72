using MonitorBot.Core.Integrity.Signs;

namespace MonitorBot.Core.Integrity;

/// <summary>What one look at a website found, and what it leaves for the next scan's <see cref="EarlierSight"/>.</summary>
public sealed class Judgement
{
    private const int MostHosts = 200;

    private readonly PageScope _home;

    internal Judgement(IReadOnlyList<Finding> findings, PageScope home) => (Findings, _home) = (findings, home);

    /// <summary>Gravest first, one per sign and place; a place on several pages is told once.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Hosts that the home page links to; at most 200.</summary>
    public IReadOnlyList<string> OutboundHosts => [.. _home.Links.Where(link => !_home.Own.Owns(link.Url)).Select(link => link.Host).Distinct().Take(MostHosts)];

    /// <summary>Words that the home page uses; empty when it says too little, bounded.</summary>
    public IReadOnlyList<string> Words => _home.Words.Sample;
}
