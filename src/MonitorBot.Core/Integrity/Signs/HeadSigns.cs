using MonitorBot.Core.Dating;
using MonitorBot.Core.Integrity.Words;
using MonitorBot.Core.Integrity.Words.Gambling;
using MonitorBot.Core.Integrity.Words.Letters;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>What the page tells search engines: title, meta, structured data (<see cref="StructuredSigns"/>), and where it says it lives (<see cref="HeadPointers"/>).</summary>
internal static class HeadSigns
{
    /// <summary>Parts of a meta's name ("og:image:alt", "dc.title") by which it speaks to search engines and previews.</summary>
    private static readonly string[] Spoken = ["title", "description", "name", "alt", "abstract", "subject", "author", "keywords", "summary", "headline"];

    /// <summary>Metas that name or describe the website as its title does.</summary>
    private static readonly string[] Naming = ["description", "og:title", "og:description", "og:site_name", "twitter:title", "twitter:description"];

    public const string Structured = "JSON-LD";

    public static IEnumerable<Finding> Of(PageScope scope) => [.. Titles(scope), .. Metas(scope), .. InAnotherScript(scope), .. Swapped(scope), .. StructuredSigns.Of(scope), .. HeadPointers.Of(scope)];

    private static IEnumerable<Finding> Titles(PageScope scope)
    {
        foreach (var title in scope.Document.Find("title").Where(title => title.Closest("svg") is null).Select(title => title.Words()))
        {
            if (OfText(scope, title, "judul halaman", TitleWords.Sells(title, scope.OwnNames)) is { } finding) yield return finding;
            else if (UnsaidTitle.Is(scope, scope.Head(title))) yield return Evidence.Of(Sign.Gambling, scope.Url, "judul halaman, asing bagi halaman", title, Confidence.Low);
        }
    }

    /// <param name="sells">What the tables of words say of the text.</param>
    public static Finding? OfText(PageScope scope, string text, string place, bool sells)
    {
        if (sells) return Evidence.Of(Sign.Gambling, scope.Url, place, text, Confidence.High);
        var head = scope.Head(text);
        if (Advert.IsPlain(head.Wide)) return Evidence.Of(Sign.Gambling, scope.Url, place, text, Confidence.Medium);
        if (scope.IsStrangers(head, place != Structured)) return Evidence.Of(Sign.Gambling, scope.Url, $"{place}, asing bagi halaman", text, Confidence.Medium);
        return SpamWords.Offers(head, word => scope.Words.Uses(word)) ? Evidence.Of(Sign.HiddenLinks, scope.Url, $"{place}, asing bagi halaman", text, Confidence.Medium) : null;
    }

    private static IEnumerable<Finding> Metas(PageScope scope)
    {
        foreach (var (name, content) in scope.Metas)
            if (Speaks(name) && OfText(scope, content, $"meta {name}", name == "keywords" ? KeywordsSell(content) : TextSells(content, scope)) is { } finding) yield return finding;
            else if (Naming.Contains(name) && UnsaidTitle.Is(scope, scope.Head(content))) yield return Evidence.Of(Sign.Gambling, scope.Url, $"meta {name}, asing bagi halaman", content, Confidence.Low);
    }

    /// <summary>Title and description, or the card's, that only together are enough of an advertisement.</summary>
    private static IEnumerable<Finding> Swapped(PageScope scope)
    {
        foreach (var (title, described) in ((string, string)[])[(scope.Document.Title ?? "", "description"), (scope.Metas.FirstOrDefault(meta => meta.Name == "og:title").Content ?? "", "og:description")])
        {
            if (title.Length == 0 || scope.Head(title) is not { Lure.Civic: false } head) continue;
            if (scope.Metas.FirstOrDefault(meta => meta.Name == described && meta.Content != title && scope.LureTogether(head, scope.Head(meta.Content))).Content is { } description)
                yield return Evidence.Of(Sign.Gambling, scope.Url, "judul dan deskripsi, asing bagi halaman", $"{title} - {description}", Confidence.Medium);
        }
    }

    /// <summary>Title and description of a script that the page does not write, and neither names this land: the head as a whole is another's.</summary>
    private static IEnumerable<Finding> InAnotherScript(PageScope scope)
    {
        if (scope.Document.Title is not { Length: > 0 } title || System.Text.Ascii.IsValid(title) || !ForeignScript.IsForeign(title, scope.Words)) yield break;
        if (ForeignScript.IsNoOffices(title)) yield return Evidence.Of(Sign.HiddenLinks, scope.Url, "judul halaman, aksara asing bagi halaman", title, Confidence.Medium);
        if (scope.Metas.Any(meta => meta.Name is "description" or "og:description" && meta.Content != title && ForeignScript.IsForeign(meta.Content, scope.Words))) yield return Evidence.Of(Sign.HiddenLinks, scope.Url, "judul dan deskripsi, asing bagi halaman", title, Confidence.Medium);
    }

    private static bool Speaks(string name) => name.Split(':', '.', '-', '_').Any(Spoken.Contains);

    public static bool TextSells(string text, PageScope scope)
        => TitleWords.Sells(text, scope.OwnNames) || GamblingWords.Read(text) is { Strong.Count: >= 2, Promises: >= 2, Share: >= 0.4 };

    /// <summary>Keyword lists: at least two entries that sell, and half of them of gambling.</summary>
    private static bool KeywordsSell(string content)
    {
        var entries = content.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(GamblingWords.Read).ToList();
        return GamblingWords.Read(content) is { IsPitch: true, IsBare: false, Strong.Count: > 0 } || (entries.Count(entry => entry.Strong.Count > 0) >= 2 && entries.Count(entry => entry.Any) * 2 >= entries.Count);
    }
}
