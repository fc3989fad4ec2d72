using System.Buffers;
using AngleSharp.Dom;
using MonitorBot.Core.Dating.Articles.Body;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Articles.Others;

/// <summary>What an element's name, class and id say about the dates inside it.</summary>
[Flags]
internal enum Region
{
    Plain = 0,

    /// <summary>Others' dates: comments, related lists, side columns, footers, clocks, events.</summary>
    Foreign = 1,

    /// <summary>Built to hold the article's date.</summary>
    Dateline = 2,

    Article = 4,
    Link = 8,
    Published = 16,
    Updated = 32,

    /// <summary>Names that articles' own heads bear too: they count against a date only far from the heading.</summary>
    Aside = 64,

    /// <summary>The row of a list that links to this very page.</summary>
    Own = 128,

    /// <summary>The row or card of another page: its link with that page's title stands beside the date.</summary>
    Other = 256,

    /// <summary>Names and what they are ("Jatuh tempo: 21 Februari 2027"): a date there is of what its name says.</summary>
    Facts = 512,
}

/// <summary>Reads regions.</summary>
internal static class PageRegions
{
    private static readonly (Region Region, string[] Words)[] ClassWords =
    [
        (Region.Foreign,
        [
            "comment", "comentario", "respond", "disqus", "related", "recommend", "widget", "latest", "popular", "trending", "terkait", "terpopuler", "terbaru",
            "footer", "copyright", "calendar", "kalender", "clock", "jam", "ticker", "weather", "event", "archive", "arsip", "most-read",
            "newsletter", "cookie", "advert", "pagination", "next", "prev", "gallery-list", "recent", "similar", "also",
            "visitor", "counter", "statistik", "tweet", "feed-item", "instagram", "biography", "joined", "postprofile", "forecast", "schedule", "birthday", "testimonial", "rating", "product-list", "listing", "masthead-date", "current-date", "currentdate", "date-now", "livedate", "topbar", "top-bar", "top-header", "topheader", "header-top", "hari-ini", "running-text", "marquee", "komentar", "ulasan", "review", "timeline", "caption", "search-result", "testimoni", "pengunjung", "buku-tamu", "aduan", "cuaca",
        ]),
        (Region.Aside, ["sidebar", "teaser", "banner", "promo", "aside", "menu", "navi", "navbar", "kommentar", "more", "breaking", "headlines", "carousel", "slider", "today", "readmore"]),
        (Region.Dateline,
        [
            "date", "datum", "time", "publi", "posted", "byline", "dateline", "fecha", "data", "meta", "tanggal", "tgl", "waktu", "zeit", "stamp", "info", "created", "datetime", "timestamp", "release", "erstellt", "submitted", "authored",
        ]),
        (Region.Published, ["publi", "posted", "created", "entry-date", "submitted", "date-created", "issued", "erstellt", "release", "firstpub"]),
        (Region.Updated, ["updat", "modif", "edited", "aktualisi", "changed"]),
    ];

    /// <summary>The foot of the article, not of the page.</summary>
    private static readonly string[] OwnFooters = ["post-footer", "entry-footer", "article-footer", "postfooter", "date-comment", "meta-comment", "postmetadata", "elementor-post-info", "elementor-post-date"];

    /// <summary>Page builders name every brick so: it says nothing.</summary>
    private const string Builder = "elementor-";

    /// <summary>A whole page of WordPress is called so.</summary>
    private const string State = "status-publi";

    /// <summary>And one of Drupal.</summary>
    private const string Promoted = "promoted";

    /// <summary>One look for all words: most names hold none of them.</summary>
    private static readonly SearchValues<string> AnyWord = SearchValues.Create([.. ClassWords.SelectMany(row => row.Words), .. OwnFooters], StringComparison.OrdinalIgnoreCase);

    private const int Columns = 3;
    private const int Facts = 3;
    private const int MostCells = 8;
    private const int LongestCell = 120;

    private static readonly NameMemo<Region> Meanings = new(OfName);

    /// <param name="above">The region that the element stands in: an article has a foot of its own.</param>
    public static Region Of(IElement element, Region above) => element.LocalName switch
    {
        "footer" => above.HasFlag(Region.Article) ? OfWords(element) : Region.Foreign,
        "marquee" or "blockquote" or "figcaption" or "cite" => Region.Foreign,
        "aside" or "nav" => Region.Aside | OfWords(element),
        "table" => OfWords(element) | (IsRegister(element) ? Region.Foreign | Region.Facts : HoldsFacts(element) ? Region.Facts : Region.Plain),
        "dl" => OfWords(element) | (IsOfFacts(element) ? Region.Facts : Region.Plain),
        "article" or "main" => Region.Article | OfWords(element),
        "a" => Region.Link | OfWords(element),
        "body" or "html" => Region.Plain,
        _ => OfWords(element),
    };

    /// <summary>A table with named columns holds many things' data; tables that only arrange a page have none.</summary>
    private static bool IsRegister(IElement table) => table.Find("th").Take(Columns).Count() == Columns && table.First("tr") is { } row && row.Children.Count(c => c.LocalName == "th") >= Columns;

    private static bool IsOfFacts(IElement list)
    {
        var names = list.Find("dt").Take(Facts).ToList();
        return names.Count == Facts || names.Exists(name => BriefText.Of(name, LongestCell) is { } text && FactRows.IsValidity(text));
    }

    /// <summary>Rows of short cells: names and what they are. A table that arranges a page has headings, pictures or tables inside, or long texts.</summary>
    private static bool HoldsFacts(IElement table)
    {
        var rows = 0;
        foreach (var row in table.Find("tr"))
        {
            if (row.ChildElementCount is < 2 or > MostCells || row.Children.Any(cell => cell.Words().Length > LongestCell) || row.Find("h1,h2,h3,table,img").Any())
            {
                return false;
            }

            rows++;
        }

        return rows > 1;
    }

    private static Region OfWords(IElement element)
    {
        var region = Region.Plain;
        foreach (var name in (ReadOnlySpan<string?>)[element.ClassName, element.Id, element.GetAttribute("itemprop")])
        {
            if (name is { Length: > 0 and < 200 })
            {
                region |= Meanings.Of(name);
            }
        }

        return region;
    }

    private static Region OfName(string name)
    {
        var region = Region.Plain;
        if (!name.AsSpan().ContainsAny(AnyWord))
        {
            return region;
        }

        // Lower case once: to ignore case in each of the searches is many times slower.
        var lower = name.ToLowerInvariant();
        foreach (var (meaning, words) in ClassWords)
        {
            if (meaning == Region.Foreign && Array.Exists(OwnFooters, own => lower.Contains(own, StringComparison.Ordinal)))
            {
                region |= Region.Dateline;
                continue;
            }

            foreach (var word in words)
            {
                if (BeginsWord(name, lower, word) && !(word == "widget" && name.Contains(Builder, StringComparison.Ordinal)) && !(word == "publi" && lower.Contains(State, StringComparison.Ordinal)) && !(word == "promo" && lower.Contains(Promoted, StringComparison.Ordinal)))
                {
                    region |= meaning;
                    break;
                }
            }
        }

        return region;
    }

    /// <summary>"post-date" and "postDate" hold the word date, "updated" and "candidate" do not.</summary>
    private static bool BeginsWord(string name, string lower, string word)
    {
        for (var at = lower.IndexOf(word, StringComparison.Ordinal); at >= 0; at = lower.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetter(name[at - 1]) || (char.IsUpper(name[at]) && char.IsLower(name[at - 1])))
            {
                return true;
            }
        }

        return false;
    }
}
