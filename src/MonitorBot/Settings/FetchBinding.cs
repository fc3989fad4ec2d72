using MonitorBot.Core.Fetching;

namespace MonitorBot.Settings;

/// <summary>The fetching settings as the fetcher takes them.</summary>
internal static class FetchBinding
{
    public static FetchOptions Of(FetchingSettings fetching) => new()
    {
        AllowedNetworks = fetching.AllowedNetworks,
        Hosts = fetching.Hosts,
        ConcurrentHosts = fetching.ConcurrentHosts,
        ConcurrentPerHost = fetching.ConcurrentPerHost,
        RequestTimeout = TimeSpan.FromSeconds(fetching.RequestSeconds),
        SiteTimeout = TimeSpan.FromSeconds(fetching.SiteSeconds),
        MaxBytes = fetching.MaxPageBytes,
        MaxRequestsPerSite = fetching.MaxRequestsPerSite,
        UserAgent = fetching.UserAgent,
        Proxy = fetching.Proxy is { Length: > 0 } proxy ? proxy : null,
        RespectRobots = fetching.RespectRobots,
    };
}
