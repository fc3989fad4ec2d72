using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;

namespace MonitorBot.CommandLine;

/// <summary>What people type for a website: a bare host (https is meant) or an address, taken as given.</summary>
internal static class SiteAddress
{
    public static Site? TryRead(string text)
    {
        var address = text.Trim();
        if (!address.Contains("://", StringComparison.Ordinal)) address = "https://" + address;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.Host.Length == 0) return null;
        return new Site { Host = HostName.Key(url), StartUrl = SiteHosts.WithoutFragment(url) };
    }
}
