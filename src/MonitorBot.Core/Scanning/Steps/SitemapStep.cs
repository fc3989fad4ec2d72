using MonitorBot.Core.Discovery;

namespace MonitorBot.Core.Scanning.Steps;

/// <summary>The sitemap tells where a channel might be that the start page does not link. Its dates are never read.</summary>
internal static class SitemapStep
{
    private const int MaxParts = 2;

    public static async Task RunAsync(Reading reading, CancellationToken stop)
    {
        var first = new Uri(reading.Home.Page.Url, "/sitemap.xml");
        if (!reading.Try(first) || await reading.Reader.XmlAsync(first, stop) is not { } read) return;
        var map = Sitemap.Read(read.Document, read.Url, reading.Hosts);
        var pages = map.Pages.ToList();
        foreach (var part in map.Further.Take(MaxParts))
        {
            if (reading.Try(part) && await reading.Reader.XmlAsync(part, stop) is { } inner) pages.AddRange(Sitemap.Read(inner.Document, inner.Url, reading.Hosts).Pages);
        }
        var known = reading.Candidates.Select(c => c.Category).ToHashSet();
        reading.Candidates.AddRange(ChannelLinks.Among(pages.Concat(Sections(pages)).Distinct(), reading.Site).Where(c => !known.Contains(c.Category)));
    }

    /// <summary>The folders in which items stand, also where the folder itself is not listed.</summary>
    private static IEnumerable<Uri> Sections(IEnumerable<Uri> pages)
        => pages.Where(p => PathShapes.Segments(p).Length == 2).Select(p => new Uri(p, ".")).Distinct().Take(50);
}
