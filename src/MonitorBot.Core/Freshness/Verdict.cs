namespace MonitorBot.Core.Freshness;

/// <summary>What the bot says of a category or of a website as a whole. The JSON contract's names are the lower-case forms.</summary>
public enum Verdict
{
    /// <summary>Update: own content published in the window, by believable evidence.</summary>
    Fresh,

    /// <summary>Tidak update: the newest believable date lies before the window.</summary>
    Stale,

    /// <summary>The website was read and has no such channel.</summary>
    Absent,

    /// <summary>Perlu dicek: a channel exists, but no date is believable.</summary>
    Unknown,

    /// <summary>DNS, connect, TLS, time-out or 5xx.</summary>
    Unreachable,

    /// <summary>A WAF or challenge page answered, or robots.txt forbids.</summary>
    Blocked,

    /// <summary>The OPD has no website; only in register and report, never a scan's result.</summary>
    NoSite,
}
