using AngleSharp.Dom;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Lists.Cards;

/// <summary>Finds cards: the largest element around a link that holds no other item's link, an article element with its heading's link, or what opens an item's popup.</summary>
public static class CardFinder
{
    private const int MaxLinks = 1500;

    /// <summary>Elements side by side in what is still one card.</summary>
    private const int MostBeside = 12;

    private const string ArticleSelector = "article, .hentry, .post-item, .blog-post, .entry, .post-preview, .post-card";

    /// <param name="baseUrl">What relative links resolve against.</param>
    /// <param name="page">The page's own address, whose link is no item.</param>
    /// <param name="mayBeItem">Which addresses are an item's; null for pages.</param>
    public static IReadOnlyList<Card> Find(IDocument document, Uri baseUrl, Uri page, SiteHosts hosts, Func<Uri, bool>? mayBeItem = null)
    {
        var places = new PlaceMap();
        var links = Candidates(document, baseUrl, page, hosts, places, mayBeItem ?? PathShapes.MayBeItem);
        var articles = Articles(document, links);
        var owners = Owners(links, articles);
        var inside = links.ToLookup(l => ArticleAround(l.Element, articles));
        var cards = articles.Select(a => new Card([a.Key], a.Value.Url, inside[a.Key].Where(l => l.Url == a.Value.Url).Select(l => l.Element).ToList(), Noise.Of(a.Key, places))).ToList();
        var flat = new Flat(owners);
        foreach (var group in inside[null].GroupBy(l => Root(l, owners)))
        {
            var url = group.First().Url;
            cards.Add(new Card(flat.Extend(group.Key), url, group.Select(l => l.Element).ToList(), Noise.Of(group.Key, places)));
        }
        cards.AddRange(PopupCards.Find(document, page, places, owners.ContainsKey));
        return InDocumentOrder(document, cards);
    }

    private static List<Link> Candidates(IDocument document, Uri baseUrl, Uri page, SiteHosts hosts, PlaceMap places, Func<Uri, bool> mayBeItem)
    {
        var self = SiteHosts.Same(page);
        var found = new List<Link>();
        foreach (var anchor in document.Find("a[href], [onclick*='location'], [data-href], [data-url], [data-link]").Take(MaxLinks))
        {
            if (Noise.Of(anchor, places) == Place.Outside || IsLabelLink(anchor) || PrintsAddress(anchor) || Byline.Names(anchor)) continue;
            if (hosts.Resolve(baseUrl, ClickTarget.Of(anchor)) is not { } url || !mayBeItem(url)) continue;
            if (SiteHosts.Same(url) != self) found.Add(new Link(anchor, url));
        }
        return DateLinks.Without(found, link => link.Element, link => link.Url);
    }

    /// <summary>A wiki's "Diperoleh dari http://…?oldid=5": the page's own address, printed.</summary>
    private static bool PrintsAddress(IElement anchor) => anchor.FirstChild is IText { Data: ['h', 't', 't', 'p', ':' or 's', ..] };

    private static bool IsLabelLink(IElement anchor)
    {
        var rel = anchor.GetAttribute("rel") ?? "";
        return rel.Contains("tag", StringComparison.Ordinal) || rel.Contains("category", StringComparison.Ordinal) || rel.Contains("author", StringComparison.Ordinal)
            || (anchor.GetAttribute("href") ?? "").Contains('#', StringComparison.Ordinal) && !(anchor.GetAttribute("href") ?? "").Contains("#more", StringComparison.Ordinal)
            || anchor.GetAttribute("rel") is "prev" or "next";
    }

    /// <summary>Article elements without another inside, each with the link of its heading.</summary>
    private static Dictionary<IElement, Link> Articles(IDocument document, List<Link> links)
    {
        var byElement = links.ToDictionary(l => l.Element);
        var found = new Dictionary<IElement, Link>();
        foreach (var element in document.Find(ArticleSelector))
        {
            if (element.LocalName is "body" or "html" or "a" || element.First("article, .hentry") is not null) continue;
            if (element.Ancestors<IElement>().Any(found.ContainsKey)) continue;
            var heading = element.Find("h1 a, h2 a, h3 a, h4 a, h5 a, a[rel=bookmark], .entry-title a, .title a").FirstOrDefault(byElement.ContainsKey)
                ?? element.Ancestors<IElement>().Take(2).FirstOrDefault(byElement.ContainsKey);
            if (heading is not null && !HoldsManyHeadings(element, byElement)) found[element] = byElement[heading];
        }
        return found;
    }

    private static bool HoldsManyHeadings(IElement element, Dictionary<IElement, Link> byElement)
        => element.Find("h1 a, h2 a, h3 a, h4 a").Where(byElement.ContainsKey).Select(a => byElement[a].Url).Distinct().Count() > 1;

    /// <summary>The article that the element is or stands in: none holds another.</summary>
    private static IElement? ArticleAround(IElement element, Dictionary<IElement, Link> articles)
        => element.Ancestors<IElement>().Prepend(element).FirstOrDefault(articles.ContainsKey);

    /// <summary>For each element the one item address below it; null where there are several.</summary>
    private static Dictionary<IElement, Uri?> Owners(List<Link> links, Dictionary<IElement, Link> articles)
    {
        var owners = new Dictionary<IElement, Uri?>();
        foreach (var link in links.Concat(articles.Select(a => new Link(a.Key, a.Value.Url))))
        {
            for (var e = link.Element; e is not null; e = e.ParentElement)
            {
                if (!owners.TryAdd(e, link.Url) && owners[e] != link.Url) owners[e] = null;
            }
        }
        return owners;
    }

    private static IElement Root(Link link, Dictionary<IElement, Uri?> owners)
    {
        var root = link.Element;
        while (root.ParentElement is { } parent && parent.LocalName is not ("body" or "html" or "main") && owners[parent] == link.Url && !HoldsForeignDates(parent, root) && !IsHeadedList(root)) root = parent;
        return root;
    }

    /// <summary>A list of one item below the heading of its block: what stands beside it is of other blocks.</summary>
    internal static bool IsHeadedList(IElement element) => element.LocalName is "ul" or "ol" or "dl" or "table" && element.Previous()?.LocalName is ['h', >= '1' and <= '6'];

    // A page with a single item would otherwise make the whole page its card, clocks and counters included.
    internal static bool HoldsForeignDates(IElement parent, IElement child)
        => parent.LocalName is "section" or "aside" || parent.Below().Skip(MostBeside).Any()
            || parent.Below().Any(c => c != child && (c.LocalName is "nav" or "aside" or "form" or "section" || (c.LocalName is "footer" or "header" && parent.LocalName != "article")));

    private static List<Card> InDocumentOrder(IDocument document, List<Card> cards)
    {
        var byRoot = cards.GroupBy(c => c.Root).ToDictionary(g => g.Key, g => g.First());
        return [.. document.Elements().Where(byRoot.ContainsKey).Select(e => byRoot[e])];
    }

    private sealed record Link(IElement Element, Uri Url);
}
