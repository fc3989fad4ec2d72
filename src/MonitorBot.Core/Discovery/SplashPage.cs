using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Discovery;

/// <summary>A start page that only leads on: meta refresh, a script that sets the location, or one big link.</summary>
public static partial class SplashPage
{
    private const int FewLinks = 4;

    /// <returns>The home behind it on the same website; null when the page is a home itself.</returns>
    public static Uri? Beyond(IDocument document, Uri page, SiteHosts hosts)
    {
        if (document.First("frameset frame[src]") is { } frame && Other(frame.GetAttribute("src"), page, hosts) is { } framed) return framed;
        var refresh = document.Find("meta[http-equiv]").FirstOrDefault(m => string.Equals(m.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase))?.GetAttribute("content");
        if (refresh is not null && RefreshUrl().Match(refresh) is { Success: true } r && Other(r.Groups[1].Value, page, hosts) is { } refreshed) return refreshed;
        var anchors = document.Find("a[href]").Select(a => (Words: a.Words(), Url: Other(a.GetAttribute("href"), page, hosts)!)).Where(a => a.Url is not null && !PathShapes.IsFile(a.Url)).ToList();
        var links = anchors.Select(a => a.Url).Distinct().Take(FewLinks + 1).ToList();
        if (links.Count > FewLinks) return null;
        var scripted = document.Find("script").Select(s => LocationUrl().Match(s.Words())).FirstOrDefault(m => m.Success);
        if (scripted is not null && Other(scripted.Groups[1].Value, page, hosts) is { } located) return located;
        return anchors.Find(a => Inviting().IsMatch(a.Words)).Url
            ?? links.OrderBy(u => PathShapes.Segments(u) is [var one] && PathShapes.IsPrefix(one) ? 0 : 1).FirstOrDefault();
    }

    private static Uri? Other(string? href, Uri page, SiteHosts hosts)
        => hosts.Resolve(page, href) is { } url && SiteHosts.Same(url) != SiteHosts.Same(page) ? url : null;

    /// <summary>"Masuk ke portal", "Enter site", "Lanjut ke beranda".</summary>
    [GeneratedRegex(@"^\W*(?:masuk|lanjut\w*|kunjungi|buka|menuju|ke|enter|continue|go\s+to|visit)\b(?!\W*$|.*\b(?:admin|akun|login|log\s?in)\b)|\b(?:masuk|enter)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Inviting();

    [GeneratedRegex("""url\s*=\s*['"]?([^'"\s>]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex RefreshUrl();

    [GeneratedRegex("""location(?:\.href)?\s*(?:=|\.replace\(|\.assign\()\s*['"]([^'"]{1,200})['"]""")]
    private static partial Regex LocationUrl();
}
