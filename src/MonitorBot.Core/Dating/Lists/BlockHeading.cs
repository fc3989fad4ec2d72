using AngleSharp.Dom;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Lists;

/// <summary>What the words above or around a block of cards say it holds.</summary>
internal static class BlockHeading
{
    private const int MaxLevels = 6;
    private const int MaxBack = 4;

    /// <summary>"Lihat semua" and the like beside a heading; with more links below it the heading is theirs (a mega menu, another block).</summary>
    private const int MostLinksBeside = 3;

    /// <param name="text">The heading as printed; null when only an id or class speaks.</param>
    public static CategoryHint? Of(IElement root, CardRoots cards, out string? text)
    {
        text = null;
        var child = root;
        for (var level = 0; level < MaxLevels && child.ParentElement is { } parent && parent.LocalName is not ("html" or "head"); level++, child = parent)
        {
            if ((PanelLabels.Of(child) ?? Before(parent, child, cards)) is { } heading)
            {
                text = heading;
                return Says(heading);
            }
        }
        return ByName(root);
    }

    private static CategoryHint? ByName(IElement root)
        => root.Ancestors<IElement>().Take(MaxLevels).TakeWhile(e => e.LocalName is not ("body" or "main")).Select(OfName).FirstOrDefault(h => h is not null);

    // "Other articles", "Recent posts" are what themes call any stream; only the bare word names a category.
    private static CategoryHint? Says(string heading)
        => CategoryWords.Words(heading) is { Length: > 1 } words && Array.Exists(words, w => w is "article" or "articles" or "post" or "posts" or "blog" or "kategori") ? AfterKind(words) : CategoryWords.Of(heading);

    // "List of articles in category Berita", "Daftar artikel dalam kategori Berita", "Articles in the Agenda category": the name behind, in English before, is what it holds.
    private static CategoryHint? AfterKind(string[] words) => Array.FindIndex(words, w => w is "category" or "kategori") switch
    {
        < 0 => null,
        var at when at + 1 < words.Length => CategoryWords.Of(string.Join(' ', words[(at + 1)..])),
        var at => at > 0 && words[at] == "category" && words[at - 1] is not ("article" or "articles" or "post" or "posts" or "blog") ? CategoryWords.Of(words[at - 1]) : null,
    };

    /// <summary>Above a long row of cards, however many stand between: Ghost's tag pages print the tag's name once.</summary>
    private static string? Before(IElement parent, IElement child, CardRoots cards)
    {
        var earlier = parent.Below().TakeWhile(c => c != child).Where(c => !cards.AreIn(c)).TakeLast(MaxBack).Reverse();
        foreach (var sibling in earlier)
        {
            if (HeadingIn(sibling) is { } text) return text;
        }
        return null;
    }

    private static string? HeadingIn(IElement element)
    {
        if (element.LocalName is "nav" or "script" or "style" || element.First("nav") is not null) return null;
        if (IsHeading(element)) return Short(element);
        if (element.Find("a[href]").Skip(MostLinksBeside).Any()) return null;
        return element.Find("h1, h2, h3, h4, h5, h6, [class*=title], [class*=heading], [class*=judul]").Select(Short).LastOrDefault(t => t is not null);
    }

    private static bool IsHeading(IElement element)
        => element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "legend" or "caption" || element.ClassName is { } c && (c.Contains("title", StringComparison.Ordinal) || c.Contains("heading", StringComparison.Ordinal));

    private static string? Short(IElement element) => Folded.Short(element, 70) is { Length: > 2 } text ? text : null;

    private static CategoryHint? OfName(IElement element)
        => element.ClassList.Take(4).Prepend(element.Id).Where(IsIndonesian).Select(CategoryWords.Of).FirstOrDefault(h => h is not null);

    // English ids and classes ("news-list", "event-card") come with the theme and say nothing of what stands there.
    private static bool IsIndonesian(string? name) => name is not null && Array.Exists(CategoryWords.Words(name), w => w is "berita" or "artikel" or "agenda");
}
