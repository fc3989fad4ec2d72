using MonitorBot.Core.Agencies;

namespace MonitorBot.Core.Discovery;

/// <summary>Which addresses are the website's own. Links of an alias (the base address a generator was built for) are read at the real host.</summary>
public sealed class SiteHosts
{
    private const int MaxResolved = 5_000;
    private readonly HashSet<string> own = new(StringComparer.Ordinal);
    private readonly Uri home;
    private readonly Dictionary<string, Uri?> resolved = new(StringComparer.Ordinal);
    private string? alias;

    /// <param name="home">Where the start page was read, after redirects.</param>
    public SiteHosts(Site site, Uri home)
    {
        this.home = home;
        foreach (var host in (string[])[site.Host, HostName.Key(site.StartUrl), HostName.Key(home), .. site.OwnHosts]) Add(host);
    }

    /// <summary>Takes a further host as the website's own address under another name.</summary>
    public void Alias(string authority)
    {
        alias = authority.ToLowerInvariant();
        resolved.Clear();
    }

    public bool Owns(Uri url) => url.Scheme is "http" or "https" && own.Contains(HostName.Key(url));

    /// <summary>The link as an absolute own address without fragment; null when it is no web address or another's.</summary>
    public Uri? Resolve(Uri page, string? href)
    {
        if (string.IsNullOrWhiteSpace(href) || href.Length > 2000 || href.StartsWith('#')) return null;
        // The same menu stands on every page: what does not hang on the page's own path is resolved once.
        if (href[0] != '/' || page.Host != home.Host || page.Port != home.Port || page.Scheme != home.Scheme) return Read(page, href);
        if (resolved.TryGetValue(href, out var known)) return known;
        known = Read(page, href);
        if (resolved.Count < MaxResolved) resolved[href] = known;
        return known;
    }

    private Uri? Read(Uri page, string href)
    {
        if (!Uri.TryCreate(page, href.Trim(), out var url) || url.Scheme is not ("http" or "https")) return null;
        if (alias is not null && HostName.Key(url) == alias && !own.Contains(alias)) url = Here(url);
        return Owns(url) && !LeadsAway(url) ? WithoutFragment(url) : null;
    }

    /// <summary>"/out?url=https://lain.go.id/…": a door to another website, by whatever name.</summary>
    private bool LeadsAway(Uri url)
        => url.Query.Contains("=http", StringComparison.OrdinalIgnoreCase) && PathShapes.Pairs(url).Any(pair => pair.Value.StartsWith("http", StringComparison.Ordinal) && Uri.TryCreate(pair.Value, UriKind.Absolute, out var target) && target.Scheme is "http" or "https" && !Owns(target) && HostName.Key(target) != alias);

    public static Uri WithoutFragment(Uri url) => url.Fragment.Length == 0 ? url : new UriBuilder(url) { Fragment = "" }.Uri;

    /// <summary>One spelling for comparing: no scheme, no "www.", no slash at the end, no fragment.</summary>
    public static string Same(Uri url)
    {
        var host = HostName.Key(url);
        return (host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host) + url.AbsolutePath.TrimEnd('/') + url.Query;
    }

    private Uri Here(Uri url) => new UriBuilder(url) { Scheme = home.Scheme, Host = home.Host, Port = home.IsDefaultPort ? -1 : home.Port }.Uri;

    private void Add(string host)
    {
        own.Add(host);
        own.Add(host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : "www." + host);
    }
}
