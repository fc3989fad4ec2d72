using System.Text.RegularExpressions;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Integrity.Links;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>Where the page says that it lives, is translated, or sends its visitors.</summary>
internal static partial class HeadPointers
{
    /// <summary>How <see cref="PageScope.Metas"/> call what stands for a header.</summary>
    private const string Refreshing = "http-equiv:refresh";

    private static readonly string[] Pointing = ["canonical", "amphtml", "alternate", "shortlink", "next", "prev"];

    public static IEnumerable<Finding> Of(PageScope scope) => Targets(scope).Select(target => Pointer(scope, target.Place, target.Url)).OfType<Finding>();

    private static Finding? Pointer(PageScope scope, string place, Uri url)
    {
        var host = Domains.Host(url);
        if (scope.Own.Owns(url)) return url != scope.Url && Slug.Pitch(url) is not null ? Evidence.Of(Sign.Gambling, scope.Url, place, url.AbsoluteUri, Confidence.Medium) : null;
        if (GamblingHost.Grade(host) == HostGrade.Gambling || Slug.Pitch(url) is not null) return Evidence.Of(Sign.Gambling, scope.Url, place, url.AbsoluteUri, Confidence.High);
        if (KnownHosts.IsEveryday(host) || KnownHosts.IsOfficial(host) || place == "link alternate") return null;
        if (GamblingHost.LooksBranded(host) && !scope.OwnNames.Any(name => host.Contains(name, StringComparison.Ordinal))) return Evidence.Of(Sign.Gambling, scope.Url, place, url.AbsoluteUri, Confidence.Medium);
        var named = scope.OwnNames.Any(name => host.Contains(name, StringComparison.Ordinal));
        if (place == "link amphtml" && !(named && KnownHosts.IsWorkshop(host))) return Evidence.Of(Sign.HiddenLinks, scope.Url, place, url.AbsoluteUri, Confidence.Medium);
        if (place == "og:image") return null;
        if (IsAnothersHome(scope, place, url)) return Evidence.Of(Sign.HiddenLinks, scope.Url, $"{place} ke situs pihak lain", url.AbsoluteUri, Confidence.Medium);
        if (!KnownHosts.IsCheap(host) || (named && host.EndsWith(".id", StringComparison.Ordinal))) return null;
        if (GamblingHost.Grade(host) == HostGrade.Suspicious || PageWords.Strong(scope) > 0) return Evidence.Of(Sign.Gambling, scope.Url, place, url.AbsoluteUri, Confidence.Medium);
        return Evidence.Of(KnownHosts.IsWorkshop(host) ? Sign.TemplateLeftover : Sign.HiddenLinks, scope.Url, place, url.AbsoluteUri, Confidence.Medium);
    }

    /// <summary>
    /// The home page says that it lives, or is translated, at a stranger's. Only the home page: an article may name the newspaper that it was taken from. A house that
    /// the page shows to its visitors, or loads its own files from, is its maker's or its older address.
    /// </summary>
    private static bool IsAnothersHome(PageScope scope, string place, Uri url)
        => (place is "link canonical" or "link hreflang" or "og:url" or "base" || (place == "meta refresh" && scope.Words.IsEnough)) && scope.Url == scope.Own.Home && StrangeHouse.Is(url, scope.OwnNames) && !scope.Names(Domains.Registered(Domains.Host(url)));

    private static IEnumerable<(string Place, Uri Url)> Targets(PageScope scope)
    {
        foreach (var link in scope.Document.Find("link[rel][href]"))
        {
            var rel = (link.GetAttribute("rel") ?? "").Trim().ToLowerInvariant();
            if (Pointing.Contains(rel) && scope.Resolve(link.GetAttribute("href")) is { } url) yield return (rel == "alternate" && link.HasAttribute("hreflang") ? "link hreflang" : $"link {rel}", url);
        }

        foreach (var (name, content) in scope.Metas)
        {
            var place = name switch
            {
                "og:url" or "twitter:url" => "og:url",
                "og:image" or "twitter:image" => "og:image",
                Refreshing => "meta refresh",
                _ => null,
            };
            if (place is not null && scope.Resolve(name == Refreshing ? RefreshTarget(content) : content) is { } url) yield return (place, url);
        }

        foreach (var own in scope.Document.Find("base[href]"))
            if (scope.Resolve(own.GetAttribute("href")) is { } url) yield return ("base", url);
    }

    private static string? RefreshTarget(string? content)
        => content is not null && Refresh().Match(content) is { Success: true } hit ? hit.Groups[1].Value.Trim('\'', '"', ' ') : null;

    // "url=" may be left out.
    [GeneratedRegex(@"(?:url\s*=\s*|^\s?[0-9.]{1,6}\s?[;,]\s?(?=https?:|//))(.+)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Refresh();
}
