using AngleSharp.Dom;

namespace MonitorBot.Core.Discovery;

/// <summary>A part of a page that the browser fetches as a page of its own: frames, htmx and Turbo fragments.</summary>
public static class FragmentLinks
{
    /// <returns>The first own address of such a part; null when the page stands whole.</returns>
    public static Uri? Find(IDocument document, Uri baseUrl, SiteHosts hosts)
        => document.QuerySelectorAll("frame[src], iframe[src], [hx-get], turbo-frame[src], [data-load]")
            .Select(e => hosts.Resolve(baseUrl, e.GetAttribute("src") ?? e.GetAttribute("hx-get") ?? e.GetAttribute("data-load"))).FirstOrDefault(u => u is not null && !PathShapes.IsFile(u));
}
