using MonitorBot.Core.Freshness;

namespace MonitorBot.Core.Scanning;

/// <summary>As of when and for what a website is read.</summary>
/// <param name="Now">The moment of reading; days are taken in WITA.</param>
/// <param name="AsRegistered">The website is the register's, so cloaking may be probed.</param>
public sealed record ScanRequest(DateTimeOffset Now, FreshnessWindow Window, ScanPurpose Purpose = ScanPurpose.Adhoc, bool AsRegistered = false)
{
    public DateOnly Today => Wita.Day(Now);
}

public enum ScanPurpose
{
    /// <summary>Monday's check of the whole register.</summary>
    Round,

    /// <summary>Somebody asked for this website now.</summary>
    Adhoc,
}
