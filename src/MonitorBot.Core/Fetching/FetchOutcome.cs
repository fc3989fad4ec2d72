namespace MonitorBot.Core.Fetching;

/// <summary>How a request for one URL ended; a closed family.</summary>
public abstract record FetchOutcome
{
    private FetchOutcome()
    {
    }

    /// <summary>A server answered (any status, also 404) and the answer was read.</summary>
    public sealed record Fetched(Page Page) : FetchOutcome;

    /// <summary>Our own guard said no: address, scheme, port, userinfo. Nothing was sent.</summary>
    public sealed record Refused(Uri Url, string Why) : FetchOutcome;

    /// <summary>No usable answer.</summary>
    /// <param name="Url">Where it ended, after redirects.</param>
    /// <param name="Why">One Indonesian clause for people.</param>
    /// <param name="Answer">The page that a failing server sent, for signs of neglect only.</param>
    public sealed record Unreachable(Uri Url, UnreachableCause Cause, string Why, int? Status = null, Page? Answer = null) : FetchOutcome;

    /// <summary>A WAF, a challenge page or robots.txt.</summary>
    public sealed record Blocked(Uri Url, string Why, int? Status = null) : FetchOutcome;
}

public enum UnreachableCause
{
    Dns,
    Connect,
    Tls,
    Timeout,
    Protocol,
    TooManyRedirects,
    ServerError,
}

/// <summary>An answer, decoded. Immutable; may be shared between readers.</summary>
public sealed record Page
{
    /// <summary>What was asked for.</summary>
    public required Uri Requested { get; init; }

    /// <summary>Where the answer came from, after redirects.</summary>
    public required Uri Url { get; init; }

    public required int Status { get; init; }

    /// <summary>Lower-case media type without parameters; empty if none.</summary>
    public required string MediaType { get; init; }

    /// <summary>The body as text by the charset rule (BOM, valid UTF-8, header, meta, windows-1252).</summary>
    public required string Text { get; init; }

    /// <summary>Decompressed bytes read; less than the whole when <see cref="Truncated"/>.</summary>
    public int Bytes { get; init; }

    public bool Truncated { get; init; }

    /// <summary>Lower-case hex digest of the bytes read.</summary>
    public string Sha256 { get; init; } = "";

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    public string? Server { get; init; }

    /// <summary>True when the server said 304 and this is the stored answer.</summary>
    public bool NotModified { get; init; }

    public TlsState? Tls { get; init; }

    public DateTimeOffset FetchedAt { get; init; }
}

/// <summary>What was seen of the certificate on the connection that answered.</summary>
/// <param name="Fault">None when a strict client accepts it.</param>
public sealed record TlsState(DateTimeOffset Expires, TlsFault Fault, string? Issuer = null);

[Flags]
public enum TlsFault
{
    None = 0,
    Expired = 1,
    WrongName = 2,
    UntrustedChain = 4,
    NotYetValid = 8,
}
