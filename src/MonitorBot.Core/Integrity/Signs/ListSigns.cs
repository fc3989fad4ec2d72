using MonitorBot.Core.Dating;
using MonitorBot.Core.Integrity.Links;
using MonitorBot.Core.Integrity.Words;
using MonitorBot.Core.Integrity.Words.Gambling;
using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>Addresses and titles in sitemaps, feeds and lists that sell gambling, and a sitemap that grew by such.</summary>
internal static class ListSigns
{
    private const int BareTopicsForDoubt = 3;
    private const int BrandsForDoubt = 3;
    private const int LuresForDoubt = 2;
    private const int HousesForDoubt = 2;
    private const int GrowthFactor = 3;
    private const int GrowthPages = 200;

    public static IEnumerable<Finding> Of(IntegrityInput input, OwnHosts own, PageScope home)
    {
        foreach (var kind in input.Listed.GroupBy(item => item.Kind))
            if (OfKind(home, kind.Key, [.. kind]) is { } finding) yield return finding;
        if (Grown(input, own) is { } growth) yield return growth;
    }

    private static Finding? OfKind(PageScope home, ListKind kind, IReadOnlyList<ListedItem> items)
    {
        var place = kind switch
        {
            ListKind.Feed => "feed",
            ListKind.Sitemap => "peta situs",
            _ => "daftar",
        };
        var sold = items.Where(item => InjectedItem.Is(item.Title, item.Url) || (!System.Text.Ascii.IsValid(item.Title) && ForeignScript.Sells(item.Title, home.Words))).ToList();
        if (sold.Count > 0) return Evidence.Of(Sign.Gambling, home.Url, place, $"{sold.Count} entri: {Show(sold)}", sold.Count > 2 ? Confidence.High : Confidence.Medium);
        var read = items.Select(item => (Item: item, Words: item.Title.Length > 0 ? Tokenizer.Cut(item.Title) : Slug.LastWords(item.Url))).ToList();
        var goods = read.Where(entry => SpamWords.OffersAbroad(entry.Words) || IsForeignSlug(entry.Item, home)).Select(entry => entry.Item).ToList();
        if (goods.Count > 0) return Evidence.Of(Sign.HiddenLinks, home.Url, place, $"{goods.Count} entri: {Show(goods)}", Confidence.Medium);
        if (AtStrangers(home, kind, items) is { Count: > 0 } away) return Evidence.Of(Sign.HiddenLinks, home.Url, $"{place}, situs pihak lain", string.Join("; ", away.Take(3).Select(item => item.Url.AbsoluteUri)), Confidence.Medium);
        var lures = read.Select(entry => (entry.Item, entry.Words, Lure: Lure.In(entry.Words, asEntry: true)))
            .Select(entry => (entry.Item, entry.Words, entry.Lure, Tells: entry.Lure.IsOfAnEntry || (entry.Item.Title.Length == 0 && entry.Words.Count > 1 && Advert.IsPlain(GamblingWords.ReadWide(entry.Words)))))
            .Where(entry => entry.Tells || entry.Lure.IsDoubtful || IsOpen(entry.Lure, entry.Words) || IsTopicsFolder(entry.Words))
            .DistinctBy(entry => string.Join(' ', entry.Words.Select(word => word.Text))).ToList();
        if (lures.Count >= LuresForDoubt || lures.Exists(entry => entry.Tells)) return Evidence.Of(Sign.Gambling, home.Url, place, $"{lures.Count} entri: {Show(lures.Select(entry => entry.Item))}", Confidence.Low);
        if (Houses(home, items) is { Count: > 0 } houses) return Evidence.Of(Sign.Gambling, home.Url, place, $"{houses.Count} entri: {Show(houses)}", Confidence.Low);
        var bare = items.Where(item => Slug.BareTopic(item.Url) is not null).DistinctBy(item => Slug.BareTopic(item.Url)).ToList();
        if (bare.Count >= BareTopicsForDoubt) return Evidence.Of(Sign.Gambling, home.Url, place, $"{bare.Count} entri: {Show(bare)}", Confidence.Low);
        var doors = items.Where(item => Slug.Brand(item.Url) is not null).DistinctBy(item => WideWords.Name(Slug.Brand(item.Url)!)).ToList();
        return doors.Count >= BrandsForDoubt && doors.Exists(door => Slug.IsHouse(door.Url)) && doors.Count(door => home.Words.IsStrangeTo(Slug.Brand(door.Url)!)) >= BrandsForDoubt ? Evidence.Of(Sign.Gambling, home.Url, place, $"{doors.Count} entri: {Show(doors)}", Confidence.Low) : null;
    }

    /// <summary>Entries that are nothing but houses' names and doors, of two houses that the website does not know; or a folder called by a house, with its games in it.</summary>
    private static List<ListedItem> Houses(PageScope home, IReadOnlyList<ListedItem> items)
    {
        var doors = items.Where(item => item.Title.Length > 0).Select(item => (Item: item, Brand: TitleWords.Door(item.Title))).Where(door => door.Brand is not null && home.Words.IsStrangeTo(door.Brand)).DistinctBy(door => WideWords.Name(door.Brand!)).Select(door => door.Item).ToList();
        if (doors.Count >= HousesForDoubt) return doors;
        var folders = items.Where(item => home.Own.Owns(item.Url)).Select(item => (Item: item, Folder: Slug.HouseFolder(item.Url))).Where(entry => entry.Folder is not null).GroupBy(entry => entry.Folder!);
        return folders.Where(folder => home.Words.IsStrangeTo(folder.Key) && folder.Any(entry => Slug.IsOfGames(entry.Item.Url))).SelectMany(folder => folder.Select(entry => entry.Item)).ToList();
    }

    private static bool IsForeignSlug(ListedItem item, PageScope home)
        => item.Title.Length == 0 && item.Url.AbsolutePath.Contains('%') && Slug.LastText(item.Url) is var slug && !System.Text.Ascii.IsValid(slug) && ForeignScript.Sells(slug, home.Words);

    /// <summary>Entries that live at a stranger's on a cheap ending or under a brand: a sitemap may name none, a feed or list none that lures.</summary>
    private static List<ListedItem> AtStrangers(PageScope home, ListKind kind, IReadOnlyList<ListedItem> items)
    {
        var strange = items.Where(item => !home.Own.Owns(item.Url) && StrangeHouse.Is(item.Url, home.OwnNames)).ToList();
        // A sitemap made at another address names all its pages there.
        if (kind == ListKind.Sitemap && strange.Count < items.Count && strange.Select(item => Domains.Registered(Domains.Host(item.Url))).Distinct().All(registered => !home.Names(registered))) return strange;
        var away = strange.Where(item => Domains.Host(item.Url) is var host && (KnownHosts.IsCheap(host) || GamblingHost.LooksBranded(host))).ToList();
        if (kind == ListKind.Sitemap) return away;
        return away.Count >= 2 && away.Exists(item => Lure.In(Tokenizer.Cut(item.Title), asEntry: true) is { Core: >= 1, Spoken: >= 3, Share: >= 0.6 }) ? away : [];
    }

    /// <summary>Play by its name, and no news of it; proves nothing alone.</summary>
    private static bool IsOpen(Lure lure, IReadOnlyList<Token> words) => lure is { Civic: false, Spoken: > 1 } && lure.Topics + lure.Core > 0 && words.Count > 2 && OpenTopic.Is(GamblingWords.ReadWide(words), words);

    private static bool IsTopicsFolder(IReadOnlyList<Token> words) => words.Count == 1 && Lure.IsTopic(words[0].Text);

    /// <summary>Growth alone is a busy month; growth with words of gambling among the new addresses is a sign.</summary>
    private static Finding? Grown(IntegrityInput input, OwnHosts own)
    {
        if (input.SitemapSize is not { } now || input.Earlier.SitemapSize is not { } before || now < before * GrowthFactor || now - before < GrowthPages) return null;
        var spoken = input.Listed.Where(item => item.Kind == ListKind.Sitemap && own.Owns(item.Url) && (GamblingWords.Read(item.Url.AbsolutePath).Strong.Count > 0 || Slug.IsHouse(item.Url))).Take(3).ToList();
        return spoken.Count == 0 ? null
            : Evidence.Of(Sign.Gambling, input.Home.Url, "pertumbuhan peta situs", $"{before} -> {now} halaman; {Show(spoken)}", Confidence.Medium);
    }

    private static string Show(IEnumerable<ListedItem> items)
        => string.Join("; ", items.Take(3).Select(item => item.Title.Length > 0 ? $"\"{item.Title}\" {item.Url.AbsolutePath}" : item.Url.AbsolutePath));
}
