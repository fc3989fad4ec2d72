namespace MonitorBot.Settings;

/// <summary>How websites are asked.</summary>
public sealed class FetchingSettings
{
    /// <summary>Networks (CIDR) that are refused by default but may be reached, on any port, e.g. "10.20.0.0/16".</summary>
    public List<string> AllowedNetworks { get; set; } = [];

    /// <summary>Host names that are reached at a fixed address: "nama.host" -> "127.0.0.1:8080".</summary>
    public Dictionary<string, string> Hosts { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Websites read at a time, 1 to 64.</summary>
    public int ConcurrentHosts { get; set; } = 16;

    /// <summary>Requests at a time to one host.</summary>
    public int ConcurrentPerHost { get; set; } = 2;

    /// <summary>Seconds for one request in all.</summary>
    public int RequestSeconds { get; set; } = 20;

    /// <summary>Seconds for one website in all.</summary>
    public int SiteSeconds { get; set; } = 60;

    /// <summary>Bytes of one page, decompressed.</summary>
    public int MaxPageBytes { get; set; } = 3_000_000;

    /// <summary>Milliseconds between the starts of two requests to one host.</summary>
    public int PauseMilliseconds { get; set; } = 100;

    /// <summary>Bytes of all answers of one website in one reading, decompressed.</summary>
    public long MaxSiteBytes { get; set; } = 8_000_000;

    /// <summary>Requests to one website in a round.</summary>
    public int MaxRequestsPerSite { get; set; } = 20;

    /// <summary>Who asks, and how to reach us.</summary>
    public string UserAgent { get; set; } = "MonitorBot/0.1 (pemantau pembaruan website OPD Kalimantan Timur; +https://diskominfo.kaltimprov.go.id)";

    /// <summary>HTTP proxy of the office, e.g. "http://10.1.1.1:3128"; empty = none.</summary>
    public string? Proxy { get; set; }

    /// <summary>Names that are not found here are left to the proxy: only where the office's own DNS does not know the outside.</summary>
    public bool ProxyResolvesNames { get; set; }

    public bool RespectRobots { get; set; } = true;

    /// <summary>Suffixes of hosts that /cek may ask beside the register.</summary>
    public List<string> CheckSuffixes { get; set; } = [];

    public static readonly IReadOnlyList<string> DefaultCheckSuffixes = [".go.id"];
}
