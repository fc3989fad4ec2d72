using MonitorBot.Core.Freshness;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Scanning.Memory;

namespace MonitorBot.Core.Scanning;

/// <summary>What one reading of one website found: the unit that is stored, shown, reported and archived.</summary>
public sealed record SiteScan
{
    /// <summary><see cref="Agencies.Site.Host"/>.</summary>
    public required string Host { get; init; }

    public required Uri Url { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required Access Access { get; init; }

    /// <summary>The website as a whole: fresh if any category is, and so on (freshness rule).</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Always three, in the order of <see cref="Agencies.CategoryName.All"/>.</summary>
    public required IReadOnlyList<CategoryVerdict> Categories { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public int Requests { get; init; }

    /// <summary>Decompressed bytes read.</summary>
    public long Bytes { get; init; }

    public TimeSpan Elapsed { get; init; }

    /// <summary>What the next scan compares with and tries first.</summary>
    public SiteMemory Memory { get; init; } = SiteMemory.Empty;
}

/// <summary>How the website answered.</summary>
/// <param name="Status">HTTP status of the start page's final answer; null without one.</param>
/// <param name="FinalUrl">After redirects.</param>
/// <param name="TlsExpires">End of validity of the certificate (UTC); null without TLS.</param>
/// <param name="Detail">One Indonesian clause for people, e.g. "nama host tidak ditemukan (DNS)".</param>
public sealed record Access(AccessState State, int? Status, Uri? FinalUrl, DateTimeOffset? TlsExpires, string? Detail = null);

/// <summary>The JSON contract's names are the lower-case, hyphenated forms.</summary>
public enum AccessState
{
    Ok,
    TlsFault,
    Redirected,
    Error,
    Unreachable,
    Blocked,
    Refused,
}
