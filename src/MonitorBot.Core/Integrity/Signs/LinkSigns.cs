using MonitorBot.Core.Dating;
using MonitorBot.Core.Integrity.Hiding;
using MonitorBot.Core.Integrity.Links;
using MonitorBot.Core.Integrity.Words.Gambling;
using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>Visible links: to gambling hosts outside, and to pages of the website itself whose address sells gambling.</summary>
internal static class LinkSigns
{
    private const int MaxLinks = 3_000;
    private const int MaxContext = 500;
    private const int BrandsForDoubt = 3;
    private const int LikelyForDoubt = 2;
    private const int LongestBrand = 30;
    private const int LongestOpen = 60;

    public static IEnumerable<Finding> Of(PageScope scope, IReadOnlySet<string> seenEarlier)
    {
        var links = scope.Links.Take(MaxLinks).ToLookup(link => scope.Own.Owns(link.Url));
        var outbound = links[false];
        var sold = outbound.Where(link => link.Weight == LinkWeight.Certain || (link.Weight is LinkWeight.Likely or LinkWeight.Branded or LinkWeight.Cheap && SellsAround(link))).ToList();
        if (sold.Count > 0)
        {
            var unknown = sold.Any(link => !seenEarlier.Contains(link.Host));
            var confidence = sold.Count > 2 && unknown ? Confidence.High : Confidence.Medium;
            yield return Evidence.Of(Sign.Gambling, scope.Url, "tautan keluar", Show(sold), confidence);
        }

        else if (links[false].Where(link => !seenEarlier.Contains(link.Host) && GamblingHost.Grade(link.Host) == HostGrade.Suspicious && link.Text.Length < LongestBrand).DistinctBy(link => Domains.Registered(link.Host)).ToList() is { Count: >= BrandsForDoubt } brands
            && brands.Count(link => link.Host.AsSpan().ContainsAnyInRange('0', '9')) >= BrandsForDoubt && brands.Exists(link => GamblingHost.HasTopic(link.Host)))
        {
            yield return Evidence.Of(Sign.Gambling, scope.Url, "tautan keluar", Show(brands), Confidence.Low);
        }

        else if (links[false].Where(link => !seenEarlier.Contains(link.Host) && IsHouse(link, scope)).DistinctBy(link => Domains.Registered(link.Host)).ToList() is { Count: >= BrandsForDoubt } houses
            && houses.Count(link => KnownHosts.IsCheap(link.Host)) * 2 >= houses.Count && houses.Exists(link => GamblingHost.IsMadeOfPlay(link.Host)))
        {
            yield return Evidence.Of(Sign.Gambling, scope.Url, "tautan keluar", Show(houses), Confidence.Low);
        }

        else if (outbound.Where(link => link.Weight == LinkWeight.Likely && StrangeHouse.Is(link.Url, scope.OwnNames)).DistinctBy(link => Domains.Registered(link.Host)).ToList() is { Count: >= LikelyForDoubt } likely && likely.Exists(link => GamblingHost.LooksBranded(link.Host)))
        {
            yield return Evidence.Of(Sign.Gambling, scope.Url, "tautan keluar", Show(likely), Confidence.Low);
        }

        else if (outbound.Where(link => CallsItOpenly(link, scope)).DistinctBy(link => Domains.Registered(link.Host)).ToList() is { Count: > 0 } open && (open.Count >= LikelyForDoubt || GamblingHost.LooksBranded(open[0].Host)))
        {
            yield return Evidence.Of(Sign.Gambling, scope.Url, "tautan keluar", Show(open), Confidence.Low);
        }

        if (links[false].FirstOrDefault(link => CoversScreen(link, scope)) is { } cover)
            yield return Evidence.Of(Sign.Gambling, scope.Url, "bingkai selayar penuh", cover.Shown, Confidence.High);
        if (links[false].FirstOrDefault(link => IsShutFrame(link) && (KnownHosts.IsCheap(link.Host) || GamblingHost.IsMadeOfPlay(link.Host) || Slug.IsOfGames(link.Url)) && StrangeHouse.Is(link.Url, scope.OwnNames)) is { } shut)
            yield return Evidence.Of(Sign.HiddenLinks, scope.Url, "bingkai tanpa ukuran", shut.Shown, Confidence.Medium);
        var own = links[true].Where(scope.IsInjected).ToList();
        if (own.Count > 0)
            yield return Evidence.Of(Sign.Gambling, scope.Url, "tautan ke halaman sendiri", Show(own), own.Count > 2 ? Confidence.High : Confidence.Medium);
    }

    /// <summary>A stranger's house on a cheap ending, and the link says play by its name.</summary>
    private static bool CallsItOpenly(PageLink link, PageScope scope)
        => link.Weight >= LinkWeight.Cheap && KnownHosts.IsCheap(link.Host) && link.Element.LocalName == "a" && link.Text is { Length: > 3 and < LongestOpen } text && OpenTopic.IsOfALink(Tokenizer.Cut(text)) && StrangeHouse.Is(link.Url, scope.OwnNames);

    /// <summary>A frame that nobody can see: it loads another website behind the page.</summary>
    private static bool IsShutFrame(PageLink link)
        => link.Element.LocalName == "iframe" && (link.Element.GetAttribute("width") is "0" or "1" || link.Element.GetAttribute("height") is "0" or "1" || link.Element.HasAttribute("hidden") || (link.Element.GetAttribute("style") is { } style && Declarations.Read(style) is var declared && (IsNothing(declared, "width") || IsNothing(declared, "height") || HidingStyle.Of(declared) is not null)));

    private static bool IsNothing(IReadOnlyDictionary<string, string> style, string side) => style.GetValueOrDefault(side) is "0" or "0px" or "1px";

    /// <summary>A link that says nothing but the name of a host with the look of a brand.</summary>
    public static bool IsHouse(PageLink link, PageScope scope)
    {
        if (link.Element.LocalName != "a" || !(KnownHosts.IsCheap(link.Host) || GamblingHost.LooksBranded(link.Host)) || !StrangeHouse.Is(link.Url, scope.OwnNames) || link.Text is not { Length: > 3 and < LongestBrand } text) return false;
        var words = Tokenizer.Cut(text);
        return words.Count <= 3 && words.Any(word => word.Text.Length > 3 && link.Host.StartsWith(word.Text, StringComparison.Ordinal));
    }

    /// <summary>A frame of a host with the look of gambling, or of a stranger on a cheap ending, laid over the whole page.</summary>
    private static bool CoversScreen(PageLink link, PageScope scope)
    {
        if (link.Element.LocalName is not ("iframe" or "embed" or "object")) return false;
        var looks = GamblingHost.Grade(link.Host) != HostGrade.None || link.Weight >= LinkWeight.Branded;
        if (!looks && !((KnownHosts.IsCheap(link.Host) || scope.Words.IsEnough) && StrangeHouse.Is(link.Url, scope.OwnNames))) return false;
        var style = Declarations.Read(link.Element.GetAttribute("style") ?? "");
        return (style.GetValueOrDefault("position") is { } position && (position == "fixed" || (looks && position == "absolute"))) && Whole(style, "width", "100vw") && Whole(style, "height", "100vh");
    }

    private static bool Whole(IReadOnlyDictionary<string, string> style, string side, string screen) => style.GetValueOrDefault(side) is { } size && (size == screen || size == "100%");

    private static string Show(List<PageLink> links) => string.Join("; ", links.DistinctBy(link => link.Url).Take(3).Select(link => link.Shown));

    /// <summary>The smallest block around the link sells gambling; news that mentions it does not.</summary>
    private static bool SellsAround(PageLink link)
    {
        for (var around = link.Element.ParentElement; around is not null && around.LocalName is not ("body" or "html" or "main"); around = around.ParentElement)
        {
            var text = PageText.Of(around, MaxContext);
            if (text.Length > MaxContext) return false;
            if (GamblingWords.Read(text) is { IsPitch: true } reading && (reading.Strong.Count + reading.Jargon > 0 || reading is { Branded: true, Weak.Count: > 0 })) return true;
        }

        return false;
    }
}
