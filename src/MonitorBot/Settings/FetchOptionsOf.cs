using MonitorBot.Core.Fetching;

namespace MonitorBot.Settings;

/// <summary>Settings as the plain values that Core takes.</summary>
public static class FetchOptionsOf
{
    public static FetchOptions Settings(FetchingSettings settings, IntegritySettings integrity) => new()
    {
        AllowedNetworks = settings.AllowedNetworks,
        Hosts = settings.Hosts,
        ConcurrentHosts = settings.ConcurrentHosts,
        ConcurrentPerHost = settings.ConcurrentPerHost,
        RequestTimeout = TimeSpan.FromSeconds(settings.RequestSeconds),
        SiteTimeout = TimeSpan.FromSeconds(settings.SiteSeconds),
        PausePerHost = TimeSpan.FromMilliseconds(settings.PauseMilliseconds),
        MaxBytesPerSite = settings.MaxSiteBytes,
        IntegrityRequestsPerSite = integrity.RequestsPerSite,
        ProxyResolvesNames = settings.ProxyResolvesNames,
        MaxBytes = settings.MaxPageBytes,
        MaxRequestsPerSite = settings.MaxRequestsPerSite,
        UserAgent = settings.UserAgent,
        Proxy = string.IsNullOrWhiteSpace(settings.Proxy) ? null : settings.Proxy,
        RespectRobots = settings.RespectRobots,
    };
}
