using System.Collections.Frozen;
using System.Net;

namespace MonitorBot.Core.Fetching.Connecting;

/// <summary>Decides where a connection may go, and where a mapped host really lives. Pure.</summary>
internal sealed class Reach
{
    private static readonly FrozenSet<int> WebPorts = FrozenSet.ToFrozenSet([80, 443, 8080, 8443]);
    private readonly IPNetwork[] _allowed;
    private readonly FrozenDictionary<string, string> _hosts;

    /// <exception cref="ArgumentException">A network or a mapping can't be read; the message names it.</exception>
    public Reach(FetchOptions options)
    {
        _allowed = [.. options.AllowedNetworks.Select(Network)];
        _hosts = options.Hosts.ToFrozenDictionary(h => h.Key.Trim().ToLowerInvariant(), h => h.Value.Trim());
        foreach (var (host, target) in _hosts) _ = Target(host, target, 80);
    }

    public bool Allows(IPAddress address, int port)
        => IsAllowedNetwork(address) || (WebPorts.Contains(port) && AddressRule.IsPublic(address));

    public bool IsAllowedNetwork(IPAddress address)
    {
        var plain = AddressRule.Plain(address);
        return _allowed.Any(n => n.Contains(plain));
    }

    public bool HasWebPort(Uri url) => WebPorts.Contains(url.Port);

    /// <summary>Where the operator said that host and port live; null when nothing was said.</summary>
    public DnsEndPoint? Mapped(string host, int port)
    {
        host = host.Trim('[', ']').ToLowerInvariant();
        return _hosts.TryGetValue($"{host}:{port}", out var target) || _hosts.TryGetValue(host, out target)
            ? Target(host, target, port)
            : null;
    }

    private static IPNetwork Network(string text)
        => IPNetwork.TryParse(text, out var network)
            ? network
            : throw new ArgumentException($"AllowedNetworks: '{text}' is no network in CIDR form such as 10.0.0.0/8.");

    private static DnsEndPoint Target(string host, string target, int port)
    {
        if (IPEndPoint.TryParse(target, out var exact)) return new DnsEndPoint(exact.Address.ToString(), exact.Port == 0 ? port : exact.Port);
        var colon = target.LastIndexOf(':');
        if (colon > 0 && ushort.TryParse(target.AsSpan(colon + 1), out var named)) return new DnsEndPoint(target[..colon], named);
        return target.Length > 0 && colon < 0
            ? new DnsEndPoint(target, port)
            : throw new ArgumentException($"Hosts: '{host}' is mapped to '{target}', which is neither an address nor name:port.");
    }
}
