using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;

namespace MonitorBot.Core.Scanning.Steps;

/// <summary>The sitemap tells where a channel might be that the start page does not link. Its dates are never read.</summary>
internal static class SitemapStep
{
    private const int MaxParts = 2;

    public static async Task RunAsync(Reading reading, CancellationToken stop)
    {
        var first = Sitemap.Beginnings(reading.Reader.Sitemaps, reading.Home.Page.Url, reading.Hosts)[0];
        if (!reading.Try(first) || await reading.Reader.XmlAsync(first, stop) is not { } read) return;
        var map = Sitemap.Read(read.Document, read.Url, reading.Hosts);
        var known = reading.Candidates.Select(c => c.Category).ToHashSet();
        var found = Channels(reading, map.Pages, known);
        foreach (var part in map.Further.Take(MaxParts).TakeWhile(_ => known.Count + found.Select(c => c.Category).Distinct().Count() < CategoryName.All.Count))
        {
            if (reading.Try(part) && await reading.Reader.XmlAsync(part, stop) is { } inner) found.AddRange(Channels(reading, Sitemap.Read(inner.Document, inner.Url, reading.Hosts).Pages, known));
        }
        reading.Candidates.AddRange(found);
    }

    private static List<ChannelCandidate> Channels(Reading reading, IReadOnlyList<Uri> pages, HashSet<Category> known)
        => [.. ChannelLinks.Among(pages.Concat(Sections(pages)).Distinct(), reading.Site).Where(c => !known.Contains(c.Category))];

    /// <summary>The folders in which items stand, also where the folder itself is not listed.</summary>
    private static IEnumerable<Uri> Sections(IEnumerable<Uri> pages)
        => pages.Where(p => PathShapes.Segments(p).Length == 2).Select(p => new Uri(p, ".")).Distinct().Take(50);
}
