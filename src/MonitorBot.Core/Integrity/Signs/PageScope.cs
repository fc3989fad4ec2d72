using AngleSharp.Dom;
using MonitorBot.Core.Integrity.Links;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>One page under examination and what is the website's own.</summary>
internal sealed record PageScope(PageView Page, OwnHosts Own)
{
    public IDocument Document => Page.Document;

    public Uri Url => Page.Url;

    /// <summary>The address as an absolute web address, resolved against the page; null when it is none.</summary>
    public Uri? Resolve(string? href)
        => !string.IsNullOrWhiteSpace(href) && href.Length < 4_000 && !href.StartsWith('#')
            && Uri.TryCreate(Url, href.Trim(), out var url) && url.Scheme is "http" or "https" && url.Host.Length > 0 ? url : null;

    /// <summary>Words of the website's own host, which tell nothing in its titles ("bpsdm").</summary>
    public IEnumerable<string> OwnNames => Own.Home.Host.Split('.', '-').Where(label => label.Length > 2);
}
