using System.Security.Cryptography;
using System.Text;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Integrity;

namespace MonitorBot.Core.Scanning.Memory;

/// <summary>
/// What a scan gathered of a website before it judged. While every answer it came from is the same, the next scan need not read
/// them again: it judges this anew as of its own day. Why that is safe: docs/decisions/0110.
/// </summary>
/// <param name="Basis">Which program and which register entry read it; another basis reads for itself.</param>
/// <param name="Since">WITA day of the scan that read the pages.</param>
/// <param name="Findings">Of the pages' content; what the connection shows is looked at each time.</param>
public sealed record Conclusion(string Basis, DateOnly Since, IReadOnlyList<ChannelEvidence> Evidence, IReadOnlyList<Finding> Findings)
{
    /// <summary>Categories whose reading stopped at freshness: when one ceases to be fresh, the website is read on.</summary>
    public IReadOnlyList<Category> Fresh { get; init; } = [];

    /// <summary>What no longer stands on its pages would be missed for so long at most: a new channel that nothing links, say.</summary>
    public const int LongestDays = 28;

    private static readonly string Program = typeof(Conclusion).Module.ModuleVersionId.ToString("N");

    public bool Holds(Site site, DateOnly today) => Basis == BasisOf(site) && today >= Since && today <= Since.AddDays(LongestDays);

    public static string BasisOf(Site site)
    {
        var told = string.Join('\n', [Program, site.Host, site.StartUrl.AbsoluteUri, site.IgnoreRobots.ToString(), .. site.OwnHosts, .. site.Overrides.Select(o => $"{o.PathPrefix} {o.Category}")]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(told)).AsSpan(0, 8));
    }
}
