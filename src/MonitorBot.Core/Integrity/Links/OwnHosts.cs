namespace MonitorBot.Core.Integrity.Links;

/// <summary>Tells the website's own addresses from all others. Hosts under one registered name belong together.</summary>
internal sealed class OwnHosts
{
    private const int MaxResolved = 5_000;

    private readonly HashSet<string> _registered;
    private readonly Dictionary<(string Host, int Port), bool> _known = [];
    private readonly Dictionary<string, Uri?> _resolved = new(StringComparer.Ordinal);

    public OwnHosts(Uri home, IEnumerable<string> others)
    {
        Home = home;
        _registered = others.Select(Bare).Append(Domains.Host(home)).Select(Domains.Registered).ToHashSet(StringComparer.Ordinal);
    }

    public Uri Home { get; }

    public bool Owns(Uri url)
    {
        if (url.Scheme is not ("http" or "https")) return true;
        if (!_known.TryGetValue((url.Host, url.Port), out var owned)) _known[(url.Host, url.Port)] = owned = _registered.Contains(Domains.Registered(Domains.Host(url)));
        return owned;
    }

    /// <summary>The address as an absolute web address, resolved against the page; null when it is none.</summary>
    public Uri? Resolve(Uri page, string? href)
    {
        if (string.IsNullOrWhiteSpace(href) || href.Length >= 4_000 || href.StartsWith('#')) return null;
        // The same menu stands on every page: what does not hang on the page's own path is resolved once.
        if (href[0] != '/' || page.Host != Home.Host || page.Port != Home.Port || page.Scheme != Home.Scheme) return Read(page, href);
        if (_resolved.TryGetValue(href, out var known)) return known;
        known = Read(page, href);
        if (_resolved.Count < MaxResolved) _resolved[href] = known;
        return known;
    }

    private static Uri? Read(Uri page, string href) => Uri.TryCreate(page, href.Trim(), out var url) && url.Scheme is "http" or "https" && url.Host.Length > 0 ? url : null;

    private static string Bare(string host)
    {
        var lower = host.ToLowerInvariant();
        return lower.StartsWith("www.", StringComparison.Ordinal) ? lower[4..] : lower;
    }
}
