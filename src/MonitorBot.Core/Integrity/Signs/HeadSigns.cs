using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Integrity.Links;
using MonitorBot.Core.Integrity.Words;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>What the page tells search engines: title, meta, structured data, and where it says it lives.</summary>
internal static partial class HeadSigns
{
    /// <summary>Parts of a meta's name ("og:image:alt", "dc.title") by which it speaks to search engines and previews.</summary>
    private static readonly string[] Spoken = ["title", "description", "name", "alt", "abstract", "subject", "author", "keywords", "summary", "headline"];

    private const int LeastName = 4;

    private static readonly string[] Pointing = ["canonical", "amphtml", "alternate", "shortlink", "next", "prev"];

    public static IEnumerable<Finding> Of(PageScope scope) => [.. Titles(scope), .. Metas(scope), .. InAnotherScript(scope), .. Swapped(scope), .. StructuredTexts(scope), .. Pointers(scope)];

    private static IEnumerable<Finding> Titles(PageScope scope)
    {
        foreach (var title in scope.Document.Find("title").Where(title => title.Closest("svg") is null).Select(title => title.TextContent))
            if (OfText(scope, title, "judul halaman", TitleWords.Sells(title, scope.OwnNames)) is { } finding) yield return finding;
    }

    /// <param name="sells">What the tables of words say of the text.</param>
    private static Finding? OfText(PageScope scope, string text, string place, bool sells)
    {
        if (sells) return Evidence.Of(Sign.Gambling, scope.Url, place, text, Confidence.High);
        var head = new HeadText(text);
        if (Advert.IsPlain(head.Wide)) return Evidence.Of(Sign.Gambling, scope.Url, place, text, Confidence.Medium);
        if (scope.IsStrangers(head, place != "JSON-LD")) return Evidence.Of(Sign.Gambling, scope.Url, $"{place}, asing bagi halaman", text, Confidence.Medium);
        return SpamWords.Offers(head, scope.Words.Uses) ? Evidence.Of(Sign.HiddenLinks, scope.Url, $"{place}, asing bagi halaman", text, Confidence.Medium) : null;
    }

    private static IEnumerable<Finding> Metas(PageScope scope)
    {
        foreach (var meta in scope.Document.Find("meta[content]"))
        {
            var name = (meta.GetAttribute("name") ?? meta.GetAttribute("property") ?? meta.GetAttribute("itemprop") ?? "").ToLowerInvariant();
            var content = meta.GetAttribute("content") ?? "";
            if (Speaks(name) && OfText(scope, content, $"meta {name}", name == "keywords" ? KeywordsSell(content) : TextSells(content, scope)) is { } finding) yield return finding;
        }
    }

    /// <summary>Title and description, or the card's, that only together are enough of an advertisement.</summary>
    private static IEnumerable<Finding> Swapped(PageScope scope)
    {
        foreach (var (title, descriptions) in ((string, string)[])[(scope.Document.Title ?? "", "meta[name='description' i]"), (Content(scope.Document.First("meta[property='og:title' i]")), "meta[property='og:description' i]")])
        {
            if (title.Length == 0) continue;
            var head = new HeadText(title);
            if (!head.Lure.Civic && scope.Document.Find(descriptions).Select(Content).FirstOrDefault(text => text.Length > 0 && text != title && scope.LureTogether(head, new HeadText(text))) is { } description)
                yield return Evidence.Of(Sign.Gambling, scope.Url, "judul dan deskripsi, asing bagi halaman", $"{title} - {description}", Confidence.Medium);
        }
    }

    private static string Content(IElement? meta) => meta?.GetAttribute("content") ?? "";

    /// <summary>Title and description of a script that the page does not write, and neither names this land: the head as a whole is another's.</summary>
    private static IEnumerable<Finding> InAnotherScript(PageScope scope)
    {
        if (scope.Document.Title is not { Length: > 0 } title || System.Text.Ascii.IsValid(title) || !ForeignScript.IsForeign(title, scope.Words)) yield break;
        if (ForeignScript.IsNoOffices(title)) yield return Evidence.Of(Sign.HiddenLinks, scope.Url, "judul halaman, aksara asing bagi halaman", title, Confidence.Medium);
        var described = scope.Document.Find("meta[name='description' i], meta[property='og:description' i]").Select(meta => meta.GetAttribute("content") ?? "");
        if (described.Any(text => text != title && ForeignScript.IsForeign(text, scope.Words))) yield return Evidence.Of(Sign.HiddenLinks, scope.Url, "judul dan deskripsi, asing bagi halaman", title, Confidence.Medium);
    }

    private static bool Speaks(string name) => name.Split(':', '.', '-', '_').Any(Spoken.Contains);

    private static IEnumerable<Finding> StructuredTexts(PageScope scope)
    {
        foreach (var block in scope.Document.Find("script[type='application/ld+json' i]"))
        {
            var texts = StructuredData.Texts(block.TextContent);
            if (AnothersName(scope, StructuredData.Named(block.TextContent)) is { } other) yield return Evidence.Of(Sign.HiddenLinks, scope.Url, "JSON-LD milik pihak lain", other, Confidence.Medium);
            foreach (var text in texts)
                if (OfText(scope, text, "JSON-LD", TextSells(text, scope) || LooksLikeGamblingLink(text, scope)) is { } finding)
                {
                    yield return finding;
                    break;
                }
        }
    }

    /// <summary>Data that present a house under its own name and address, which the page neither says nor leads to.</summary>
    private static string? AnothersName(PageScope scope, IReadOnlyList<(string Name, string Address)> named)
    {
        foreach (var (name, address) in named)
        {
            if (scope.Resolve(address) is not { } url || scope.Own.Owns(url) || !StrangeHouse.Is(url, scope.OwnNames)) continue;
            var host = Domains.Host(url);
            var label = Domains.Registered(host).Split('.')[0].Replace("-", "");
            var words = Tokenizer.Cut(name);
            if (label.Length < LeastName || words.Count == 0 || !words[0].Text.StartsWith(label[..LeastName], StringComparison.Ordinal) && !string.Concat(words.Select(word => word.Text)).Contains(label, StringComparison.Ordinal)) continue;
            var doubtful = KnownHosts.IsCheap(host) || GamblingHost.LooksBranded(host) || words.Any(word => WideWords.IsOfGames(word.Text) || WideWords.IsBrand(word.Text));
            if (doubtful && scope.Words.IsStrangeTo(words) && !scope.Names(Domains.Registered(host))) return url.AbsoluteUri;
        }

        return null;
    }

    private static IEnumerable<Finding> Pointers(PageScope scope) => Targets(scope).Select(target => Pointer(scope, target.Place, target.Url)).OfType<Finding>();

    private static Finding? Pointer(PageScope scope, string place, Uri url)
    {
        var host = Domains.Host(url);
        if (scope.Own.Owns(url)) return url != scope.Url && Slug.Pitch(url) is not null ? Evidence.Of(Sign.Gambling, scope.Url, place, url.AbsoluteUri, Confidence.Medium) : null;
        if (GamblingHost.Grade(host) == HostGrade.Gambling || Slug.Pitch(url) is not null) return Evidence.Of(Sign.Gambling, scope.Url, place, url.AbsoluteUri, Confidence.High);
        if (KnownHosts.IsEveryday(host) || KnownHosts.IsOfficial(host) || place == "link alternate") return null;
        if (GamblingHost.LooksBranded(host) && !scope.OwnNames.Any(name => host.Contains(name, StringComparison.Ordinal))) return Evidence.Of(Sign.Gambling, scope.Url, place, url.AbsoluteUri, Confidence.Medium);
        var named = scope.OwnNames.Any(name => host.Contains(name, StringComparison.Ordinal));
        if (place == "link amphtml" && !(named && KnownHosts.IsWorkshop(host))) return Evidence.Of(Sign.HiddenLinks, scope.Url, place, url.AbsoluteUri, Confidence.Medium);
        if (place == "og:image") return null;
        if (IsAnothersHome(scope, place, url)) return Evidence.Of(Sign.HiddenLinks, scope.Url, $"{place} ke situs pihak lain", url.AbsoluteUri, Confidence.Medium);
        if (!KnownHosts.IsCheap(host) || (named && host.EndsWith(".id", StringComparison.Ordinal))) return null;
        if (GamblingHost.Grade(host) == HostGrade.Suspicious || PageWords.Strong(scope) > 0) return Evidence.Of(Sign.Gambling, scope.Url, place, url.AbsoluteUri, Confidence.Medium);
        return Evidence.Of(KnownHosts.IsWorkshop(host) ? Sign.TemplateLeftover : Sign.HiddenLinks, scope.Url, place, url.AbsoluteUri, Confidence.Medium);
    }

    /// <summary>
    /// The home page says that it lives, or is translated, at a stranger's. Only the home page: an article may name the newspaper that it was taken from. A house that
    /// the page shows to its visitors, or loads its own files from, is its maker's or its older address.
    /// </summary>
    private static bool IsAnothersHome(PageScope scope, string place, Uri url)
        => (place is "link canonical" or "link hreflang" or "og:url" or "base" || (place == "meta refresh" && scope.Words.IsEnough)) && scope.Url == scope.Own.Home && StrangeHouse.Is(url, scope.OwnNames) && !scope.Names(Domains.Registered(Domains.Host(url)));

    private static IEnumerable<(string Place, Uri Url)> Targets(PageScope scope)
    {
        foreach (var link in scope.Document.Find("link[rel][href]"))
        {
            var rel = (link.GetAttribute("rel") ?? "").Trim().ToLowerInvariant();
            if (Pointing.Contains(rel) && scope.Resolve(link.GetAttribute("href")) is { } url) yield return (rel == "alternate" && link.HasAttribute("hreflang") ? "link hreflang" : $"link {rel}", url);
        }

        foreach (var meta in scope.Document.Find("meta[property='og:url'], meta[name='twitter:url']"))
            if (scope.Resolve(meta.GetAttribute("content")) is { } url) yield return ("og:url", url);
        foreach (var meta in scope.Document.Find("meta[property='og:image'], meta[name='twitter:image']"))
            if (scope.Resolve(meta.GetAttribute("content")) is { } url) yield return ("og:image", url);
        foreach (var refresh in scope.Document.Find("meta[http-equiv='refresh' i]"))
            if (scope.Resolve(RefreshTarget(refresh.GetAttribute("content"))) is { } url) yield return ("meta refresh", url);
        foreach (var own in scope.Document.Find("base[href]"))
            if (scope.Resolve(own.GetAttribute("href")) is { } url) yield return ("base", url);
    }

    private static string? RefreshTarget(string? content)
        => content is not null && Refresh().Match(content) is { Success: true } hit ? hit.Groups[1].Value.Trim('\'', '"', ' ') : null;

    [GeneratedRegex(@"url\s*=\s*(.+)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Refresh();

    private static bool TextSells(string text, PageScope scope)
        => TitleWords.Sells(text, scope.OwnNames) || GamblingWords.Read(text) is { Strong.Count: >= 2, Promises: >= 2, Share: >= 0.4 };

    /// <summary>Keyword lists: at least two entries that sell, and half of them of gambling.</summary>
    private static bool KeywordsSell(string content)
    {
        var entries = content.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(GamblingWords.Read).ToList();
        return GamblingWords.Read(content) is { IsPitch: true, IsBare: false, Strong.Count: > 0 } || (entries.Count(entry => entry.Strong.Count > 0) >= 2 && entries.Count(entry => entry.Any) * 2 >= entries.Count);
    }

    private static bool LooksLikeGamblingLink(string text, PageScope scope)
        => text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && scope.Resolve(text) is { } url && !scope.Own.Owns(url) && GamblingHost.Grade(Domains.Host(url)) == HostGrade.Gambling;
}
