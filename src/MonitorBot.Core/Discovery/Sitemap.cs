using AngleSharp.Dom;

namespace MonitorBot.Core.Discovery;

/// <summary>A sitemap or an index of them: addresses to look at. Its dates prove nothing and are not read.</summary>
public sealed record Sitemap(IReadOnlyList<Uri> Pages, IReadOnlyList<Uri> Further)
{
    private const int MaxEntries = 5000;

    /// <summary>Words in a part's address that make it worth reading first.</summary>
    private static readonly string[] Promising = ["categor", "kategori", "taxonom", "section", "agenda", "event", "berita", "artikel", "page", "post"];

    /// <summary>Where to begin: what robots.txt names on the website's own hosts, else the usual place.</summary>
    /// <param name="named">As robots.txt writes them.</param>
    public static IReadOnlyList<Uri> Beginnings(IReadOnlyList<string> named, Uri home, SiteHosts hosts)
    {
        var own = named.Select(n => hosts.Resolve(home, n)).OfType<Uri>().Distinct().ToList();
        return own.Count > 0 ? own : [new Uri(home, "/sitemap.xml")];
    }

    public static Sitemap Read(IDocument document, Uri at, SiteHosts hosts)
    {
        var places = document.All.Where(e => e.LocalName == "loc").Take(MaxEntries).Select(e => (Parent: e.ParentElement?.LocalName, Url: hosts.Resolve(at, e.TextContent))).Where(l => l.Url is not null).ToList();
        var further = places.Where(l => l.Parent == "sitemap").Select(l => l.Url!).OrderBy(Rank).ToList();
        return new Sitemap([.. places.Where(l => l.Parent != "sitemap").Select(l => l.Url!)], further);
    }

    private static int Rank(Uri url)
    {
        var at = Array.FindIndex(Promising, p => url.AbsolutePath.Contains(p, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? Promising.Length : at;
    }
}
