using MonitorBot.Core.Dating;
using MonitorBot.Core.Integrity.Links;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>Pictures, styles, films and scripts that the page loads from a host whose own name speaks of gambling.</summary>
internal static class ResourceSigns
{
    private const string Loaders = "img[src], source[src], video[src], audio[src], embed[src], input[src], script[src], link[href]";

    private static readonly string[] Loading = ["stylesheet", "preload", "prefetch", "preconnect", "dns-prefetch", "modulepreload", "icon", "manifest"];

    public static IEnumerable<Finding> Of(PageScope scope)
    {
        foreach (var element in scope.Document.Find(Loaders))
        {
            if (element.LocalName == "link" && !(element.GetAttribute("rel") ?? "").ToLowerInvariant().Split(' ').Any(Loading.Contains)) continue;
            if (scope.Resolve(element.GetAttribute("src") ?? element.GetAttribute("href")) is { } url && !scope.Own.Owns(url) && Domains.Host(url) is var host && (GamblingHost.Grade(host) == HostGrade.Gambling || (KnownHosts.IsCheap(host) && GamblingHost.Grade(host) == HostGrade.Suspicious && GamblingHost.IsMadeOfPlay(host) && StrangeHouse.Is(url, scope.OwnNames))))
                yield return Evidence.Of(Sign.Gambling, scope.Url, element.LocalName == "script" ? "skrip dari luar" : "berkas dari luar", url.AbsoluteUri, Confidence.High);
        }
    }
}
