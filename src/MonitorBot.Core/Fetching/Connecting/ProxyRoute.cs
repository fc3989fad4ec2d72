using System.Net;
using System.Net.Sockets;

namespace MonitorBot.Core.Fetching.Connecting;

/// <summary>An office's HTTP proxy. Targets are resolved and checked before they are handed to it; mapped hosts don't pass it.</summary>
internal sealed class ProxyRoute : IWebProxy
{
    private readonly Uri _proxy;
    private readonly Reach _reach;
    private readonly bool _resolvesNames;

    /// <exception cref="ArgumentException">The setting is no http URL.</exception>
    public ProxyRoute(string setting, Reach reach, bool resolvesNames)
    {
        if (!Uri.TryCreate(setting, UriKind.Absolute, out var proxy) || proxy.Scheme != Uri.UriSchemeHttp)
            throw new ArgumentException("Proxy: expected http://host:port.");
        _proxy = new UriBuilder(proxy) { UserName = "", Password = "" }.Uri;
        _reach = reach;
        _resolvesNames = resolvesNames;
        if (proxy.UserInfo.Split(':', 2) is [{ Length: > 0 } user, .. var rest])
            Credentials = new NetworkCredential(Uri.UnescapeDataString(user), Uri.UnescapeDataString(rest.FirstOrDefault() ?? ""));
    }

    public ICredentials? Credentials { get; set; }

    public Uri? GetProxy(Uri destination) => IsBypassed(destination) ? null : _proxy;

    public bool IsBypassed(Uri host) => _reach.Mapped(host.IdnHost, host.Port) is not null;

    public bool Is(DnsEndPoint end) => end.Port == _proxy.Port && string.Equals(end.Host, _proxy.IdnHost, StringComparison.OrdinalIgnoreCase);

    /// <exception cref="RefusedException">The target may not be reached.</exception>
    public async Task CheckAsync(Uri target, Dialer dialer, CancellationToken stop)
    {
        try
        {
            await dialer.AllowedAddressesAsync(target.IdnHost, target.Port, stop);
        }
        catch (SocketException) when (_resolvesNames && target.HostNameType == UriHostNameType.Dns && _reach.HasWebPort(target) && LooksPublic(target.IdnHost))
        {
            // The operator said that only the proxy can resolve outer names.
        }
    }

    private static bool LooksPublic(string host)
        => host.Contains('.') && !host.EndsWith(".local") && !host.EndsWith(".internal") && !host.EndsWith(".localhost") && !host.EndsWith(".lan") && !host.EndsWith(".home.arpa");
}
