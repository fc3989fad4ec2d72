namespace MonitorBot.Core.Integrity.Links;

/// <summary>Tells the website's own addresses from all others. Hosts under one registered name belong together.</summary>
internal sealed class OwnHosts
{
    private readonly HashSet<string> _registered;

    public OwnHosts(Uri home, IEnumerable<string> others)
    {
        Home = home;
        _registered = others.Select(Bare).Append(Domains.Host(home)).Select(Domains.Registered).ToHashSet(StringComparer.Ordinal);
    }

    public Uri Home { get; }

    public bool Owns(Uri url) => url.Scheme is not ("http" or "https") || _registered.Contains(Domains.Registered(Domains.Host(url)));

    private static string Bare(string host)
    {
        var lower = host.ToLowerInvariant();
        return lower.StartsWith("www.", StringComparison.Ordinal) ? lower[4..] : lower;
    }
}
