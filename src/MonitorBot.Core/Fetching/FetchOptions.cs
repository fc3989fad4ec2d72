namespace MonitorBot.Core.Fetching;

/// <summary>What reading websites may cost and reach. Plain values; the host binds its settings onto them.</summary>
public sealed record FetchOptions
{
    /// <summary>Networks (CIDR) that may be reached, on any port, although they are refused by default: "127.0.0.0/8", "10.0.0.0/8", "fd00::/8".</summary>
    public IReadOnlyList<string> AllowedNetworks { get; init; } = [];

    /// <summary>
    /// "host" or "host:port" of a URL -> "address", "address:port" or "name:port" to connect to instead. URL, Host header and SNI stay as
    /// they are. Whoever configured it allowed it: no address check, any port.
    /// </summary>
    public IReadOnlyDictionary<string, string> Hosts { get; init; } = new Dictionary<string, string>();

    /// <summary>Requests in flight at a time over all websites, 1 to 64.</summary>
    public int ConcurrentHosts { get; init; } = 16;

    /// <summary>Requests in flight at a time to one host.</summary>
    public int ConcurrentPerHost { get; init; } = 2;

    /// <summary>Between the starts of two requests to one public host; none within <see cref="AllowedNetworks"/> and <see cref="Hosts"/>.</summary>
    public TimeSpan PausePerHost { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>For one request in all: name, connection, TLS, redirects, body; not the wait for its turn.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>For one address of one host to accept a connection.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>For one website in all: the time during which at least one of its requests is under way.</summary>
    public TimeSpan SiteTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Decompressed bytes kept of one answer.</summary>
    public int MaxBytes { get; init; } = 3_000_000;

    /// <summary>Decompressed bytes kept of all answers of one website in one reading.</summary>
    public long MaxBytesPerSite { get; init; } = 8_000_000;

    /// <summary>Kilobytes of response headers.</summary>
    public int MaxHeaderKilobytes { get; init; } = 64;

    public int MaxRedirects { get; init; } = 6;

    /// <summary>Requests to one website in one reading, redirects and robots.txt included.</summary>
    public int MaxRequestsPerSite { get; init; } = 20;

    /// <summary>Further requests for the probe of cloaking.</summary>
    public int IntegrityRequestsPerSite { get; init; } = 4;

    /// <summary>Says who reads and how to reach us.</summary>
    public string UserAgent { get; init; } = "MonitorBot/0.1 (pemantau pembaruan website OPD Kalimantan Timur; +https://diskominfo.kaltimprov.go.id)";

    /// <summary>"http://[user:password@]host:port" or null for direct connections.</summary>
    public string? Proxy { get; init; }

    /// <summary>True where only the proxy can resolve outer names: a name that is not found here is then left to it.</summary>
    public bool ProxyResolvesNames { get; init; }

    public bool RespectRobots { get; init; } = true;

    /// <summary>Bytes of compressed answers kept in memory for conditional requests.</summary>
    public int MaxStoredBytes { get; init; } = 32_000_000;
}
