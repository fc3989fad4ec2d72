using AngleSharp.Dom;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating.Lists;
using MonitorBot.Core.Dating.Lists.Cards;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Discovery;

/// <summary>An own page that probably lists a category's items.</summary>
/// <param name="Score">Higher is tried first.</param>
/// <param name="Activity">Named "kegiatan" only: what it holds, its items decide.</param>
public sealed record ChannelCandidate(Category Category, Uri Url, int Score, WordStrength Strength, bool Activity = false)
{
    /// <summary>A link says so, not only its address.</summary>
    public bool IsNamed { get; init; }
}

/// <summary>Finds channels among the links of a page: by what the link says first, by where it leads second.</summary>
public static class ChannelLinks
{
    private const int LongestLabel = 40;
    private const int Certain = 30;

    /// <returns>Best first, one per category and address.</returns>
    public static IReadOnlyList<ChannelCandidate> Find(IDocument document, Uri baseUrl, SiteHosts hosts, Site site)
    {
        var found = new List<ChannelCandidate>();
        foreach (var anchor in document.Find("a[href], option[value]").Take(1500))
        {
            if (hosts.Resolve(baseUrl, anchor.GetAttribute("href") ?? Chosen(anchor)) is { } url && !PathShapes.IsFile(url) && !PathShapes.IsPaging(url) && Of(anchor, url, site) is { } candidate) found.Add(candidate);
        }
        return Best(found);
    }

    /// <summary>"&lt;option value=\"/publikasi?kategori=artikel\"&gt;Artikel": a choice that leads somewhere.</summary>
    private static string? Chosen(IElement option) => option.GetAttribute("value") is { } value && value.AsSpan().ContainsAny('/', '?') ? value : null;

    /// <summary>Lists that people named in the register, linked or not.</summary>
    public static IReadOnlyList<ChannelCandidate> Registered(Site site, Uri home, SiteHosts hosts)
        => [.. site.Overrides.Where(o => o.Category is not null && o.PathPrefix.Length > 1).Select(o => (o.Category, Url: hosts.Resolve(home, o.PathPrefix))).Where(o => o.Url is not null)
            .Select(o => new ChannelCandidate(o.Category!.Value, o.Url!, Certain, WordStrength.Strong))];

    /// <summary>Candidates among bare addresses (a sitemap).</summary>
    public static IReadOnlyList<ChannelCandidate> Among(IEnumerable<Uri> urls, Site site)
        => Best(urls.Where(u => !PathShapes.IsFile(u) && !PathShapes.IsPaging(u)).Select(u => ByPath(u, site)).OfType<ChannelCandidate>());

    private static List<ChannelCandidate> Best(IEnumerable<ChannelCandidate> found)
        => [.. found.GroupBy(c => (c.Category, SiteHosts.Same(c.Url))).Select(g => g.MaxBy(c => c.Score)!).OrderByDescending(c => c.Score).ThenBy(c => c.Url.AbsoluteUri.Length)];

    /// <summary>Candidates among links that stand in data.</summary>
    public static IReadOnlyList<ChannelCandidate> Among(IEnumerable<(string Label, Uri Url)> links, Site site)
        => Best(links.Where(l => !PathShapes.IsFile(l.Url) && !PathShapes.IsPaging(l.Url)).Select(l => Of(l.Label, l.Url, site)).OfType<ChannelCandidate>());

    private static ChannelCandidate? Of(IElement anchor, Uri url, Site site)
        => Of(CardTitle.Fold(anchor) is { Length: > 0 } label ? label : Unseen(anchor), url, site);

    /// <summary>What a link that shows only a picture says of itself; more words are an item's title.</summary>
    private static string Unseen(IElement anchor)
    {
        var said = Folded.Of(anchor.GetAttribute("aria-label") ?? anchor.GetAttribute("title") ?? anchor.First("img[alt]")?.GetAttribute("alt") ?? anchor.First("svg title")?.Words() ?? "");
        return said.Count(c => c == ' ') < 2 ? said : "";
    }

    private static ChannelCandidate? Of(string label, Uri url, Site site)
    {
        if (PathShapes.TryOverride(site, url, out var set)) return set is { } category && IsChannelPath(url) ? new ChannelCandidate(category, url, 20, WordStrength.Strong) : null;
        var byPath = ByPath(url, site);
        if (label.Length is 0 or > LongestLabel || CategoryWords.Of(label) is not { } hint || (url.AbsolutePath == "/" && url.Query.Length == 0)) return byPath;
        var words = CategoryWords.Words(label).Length;
        if (words > 3 && byPath is null) return null;
        var score = Weight(hint.Strength) + (words == 1 ? 3 : words == 2 ? 1 : 0) + (byPath?.Category == hint.Category ? 3 : 0) - Depth(url) - (hint.Activity ? 2 : 0);
        return new ChannelCandidate(hint.Category, url, score, hint.Strength, hint.Activity) { IsNamed = true };
    }

    private static ChannelCandidate? ByPath(Uri url, Site site)
    {
        if (PathShapes.TryOverride(site, url, out var set)) return set is { } category && IsChannelPath(url) ? new ChannelCandidate(category, url, 20, WordStrength.Strong) : null;
        return IsChannelPath(url) && PathShapes.ChannelHint(url) is { } hint ? new ChannelCandidate(hint.Category, url, Weight(hint.Strength) - Depth(url) - (hint.Activity ? 2 : 0), hint.Strength, hint.Activity) : null;
    }

    /// <summary>The last segment is the channel's word itself, not an item's slug below it.</summary>
    private static bool IsChannelPath(Uri url)
    {
        var segments = PathShapes.Segments(url);
        if (segments.Length == 0) return url.Query.Length > 0;
        return segments.Length <= 5 && !DatedPath.TryRead(url, out _) && (PathShapes.IsChannelName(segments[^1]) || (url.Query.Length > 0 && segments[^1].Length <= 30));
    }

    private static int Weight(WordStrength strength) => strength switch { WordStrength.Strong => 8, WordStrength.Usual => 5, _ => 2 };

    private static int Depth(Uri url) => Math.Max(0, PathShapes.Segments(url).Count(s => !PathShapes.IsPrefix(s)) - 1) + (PathShapes.IsLabel(url) ? 2 : 0);
}
