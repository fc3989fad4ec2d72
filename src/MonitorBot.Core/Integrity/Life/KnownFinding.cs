namespace MonitorBot.Core.Integrity.Life;

/// <summary>A finding over weeks. All moments are instants; days are for the caller to take in WITA.</summary>
public sealed record KnownFinding
{
    /// <summary><see cref="Agencies.Site.Host"/>.</summary>
    public required string Host { get; init; }

    public required Sign Sign { get; init; }

    /// <summary>As <see cref="Finding.Where"/>; with host and sign it identifies the finding.</summary>
    public required string Where { get; init; }

    /// <summary>Of the latest sighting; defanged, still untrusted.</summary>
    public required string Excerpt { get; init; }

    public required Severity Severity { get; init; }

    public required DateTimeOffset FirstSeen { get; init; }

    public required DateTimeOffset LastSeen { get; init; }

    /// <summary>The scan that read the website and saw it no more; null while it lasts.</summary>
    public DateTimeOffset? Gone { get; init; }

    /// <summary>Somebody has taken note; it is told again only when it gets worse.</summary>
    public Acknowledgement? Acknowledged { get; init; }

    public DateTimeOffset? ToldAt { get; init; }

    /// <summary>How grave it was when it was told.</summary>
    public Severity? ToldAs { get; init; }

    public bool Open => Gone is null;
}

/// <param name="By">Telegram user id.</param>
/// <param name="Note">What was done or why it is harmless; untrusted text.</param>
public sealed record Acknowledgement(long By, DateTimeOffset At, string Note);
