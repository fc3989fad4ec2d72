using AngleSharp.Dom;
using MonitorBot.Core.Dating.Articles.Body;
using MonitorBot.Core.Parsing.Costs;

namespace MonitorBot.Core.Dating.Articles.Others;

/// <summary>Recognises links to the page that is being read.</summary>
internal static class SelfLinks
{
    /// <summary>
    /// Same title, path and query on any host: saved and mirrored pages keep their links. The links of comments to themselves bear no title.
    /// </summary>
    public static bool Are(IElement link, IElement heading, Uri? self)
    {
        if (self is null || self.AbsolutePath.Trim('/').Length == 0 || link.GetAttribute("href") is not { Length: > 1 } href || href.Contains('#', StringComparison.Ordinal))
        {
            return false;
        }

        return Uri.TryCreate(self, href, out var target) && target.PathAndQuery.TrimEnd('/') == self.PathAndQuery.TrimEnd('/')
            && MainHeading.Letters(link.Words()) is { Length: > 0 } name && MainHeading.Letters(heading.Words()).Contains(name, StringComparison.Ordinal);
    }
}
