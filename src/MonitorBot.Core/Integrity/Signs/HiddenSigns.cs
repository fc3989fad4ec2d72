using AngleSharp.Html.Dom;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Integrity.Hiding;
using MonitorBot.Core.Integrity.Links;
using MonitorBot.Core.Integrity.Words;
using MonitorBot.Core.Integrity.Words.Gambling;
using MonitorBot.Core.Integrity.Words.Letters;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>Hidden nodes that hold links or texts of gambling. A hidden menu, dialog or tab alone is ordinary.</summary>
internal static class HiddenSigns
{
    private const int CheapHostsForDoubt = 3;
    private const int BrandsForDoubt = 2;
    private const int ShortestLure = 40;
    private const int LongestLure = 2_000;

    public static IEnumerable<Finding> Of(PageScope scope)
    {
        List<(HiddenNode Node, List<PageLink> Links)> boxes = [.. HiddenNodes.Of(scope.Document).Select(node => (node, Links(scope, node).ToList()))];
        var hidden = new Lazy<Dictionary<string, int>>(() => boxes.SelectMany(box => box.Links).CountBy(link => Domains.Registered(link.Host)).ToDictionary(StringComparer.Ordinal));
        return boxes.SelectMany(box => OfNode(scope, box.Node, box.Links, hidden));
    }

    private static IEnumerable<Finding> OfNode(PageScope scope, HiddenNode node, List<PageLink> links, Lazy<Dictionary<string, int>> hidden)
    {
        var place = $"node tersembunyi, {node.Hiding.How}";
        var text = PageText.Of(node.Element);
        var sold = links.Where(link => link.Weight >= (node.Hiding.Deceptive ? LinkWeight.Branded : LinkWeight.Likely)).ToList();
        if (sold.Count > 0)
        {
            var shown = string.Join("; ", sold.Take(3).Select(link => link.Shown));
            var confidence = sold.Count > 1 || node.Hiding.Deceptive ? Confidence.High : Confidence.Medium;
            yield return Evidence.Of(Sign.HiddenLinks, scope.Url, place, $"{sold.Count} tautan: {shown}", confidence);
            yield return Evidence.Of(Sign.Gambling, scope.Url, place, shown, confidence);
        }
        else if (SoldAround(links, text) is { } terms)
        {
            yield return Evidence.Of(Sign.HiddenLinks, scope.Url, place, string.Join("; ", links.Take(3).Select(link => link.Shown)), Confidence.Medium);
            yield return Evidence.Of(Sign.Gambling, scope.Url, place, terms, Confidence.Medium);
        }
        else if (links.Where(link => LinkSigns.IsHouse(link, scope)).DistinctBy(link => Domains.Registered(link.Host)).ToList() is { Count: >= BrandsForDoubt } houses && houses.Count(link => GamblingHost.Grade(link.Host) != HostGrade.None) >= BrandsForDoubt && houses.Exists(link => GamblingHost.IsMadeOfPlay(link.Host)))
        {
            yield return Evidence.Of(Sign.HiddenLinks, scope.Url, place, string.Join("; ", houses.Take(3).Select(link => link.Shown)), Confidence.Medium);
        }
        else if (Brands(links) is { Count: >= BrandsForDoubt } brands && brands.Count(link => GamblingHost.HasTopic(link.Host)) >= (node.Hiding.Deceptive ? 1 : BrandsForDoubt))
        {
            yield return Evidence.Of(Sign.HiddenLinks, scope.Url, place, string.Join("; ", brands.Take(3).Select(link => link.Shown)), Confidence.Medium);
        }
        else if (links.Exists(link => StrangeHouse.Is(link.Url, scope.OwnNames)) && text.Length < LongestLure && (Lure.In(Tokenizer.Cut(text)).IsOfAHouse || ForeignScript.IsOnlyIn(text, () => scope.ForeignLetters)))
        {
            yield return Evidence.Of(Sign.HiddenLinks, scope.Url, place, string.Join("; ", links.Take(3).Select(link => link.Shown)), Confidence.Medium);
        }
        else if (HiddenStrangers.Of(scope, node, links, text, house => scope.TimesLinked(house) <= hidden.Value[house]) is { Count: > 0 } strangers)
        {
            yield return Evidence.Of(Sign.HiddenLinks, scope.Url, place, string.Join("; ", strangers.Take(3).Select(link => link.Shown)), Confidence.Medium);
        }
        else if (IsStuffed(text) is { } stuffed)
        {
            yield return Evidence.Of(Sign.Gambling, scope.Url, place, stuffed, Confidence.Medium);
        }
        else if (links.Where(OffersGoods).ToList() is { Count: > 0 } goods && (goods.Count > 1 || node.Hiding.Deceptive))
        {
            yield return Evidence.Of(Sign.HiddenLinks, scope.Url, place, string.Join("; ", goods.Take(3).Select(link => link.Shown)), Confidence.Medium);
        }
        else if (node.Hiding.Deceptive && links.Where(link => link.Weight >= LinkWeight.Cheap).Select(link => Domains.Registered(link.Host)).Distinct().Count() >= CheapHostsForDoubt)
        {
            yield return Evidence.Of(Sign.HiddenLinks, scope.Url, place, string.Join("; ", links.Take(3).Select(link => link.Shown)), Confidence.Low);
        }
    }

    private static IEnumerable<PageLink> Links(PageScope scope, HiddenNode node)
    {
        var below = PageLink.Outbound(scope, node.Element);
        if (node.Element is IHtmlTemplateElement template) below = below.Concat(PageLink.Outbound(scope, template.Content));
        if (node.Hiding.TextOnly) below = below.Where(link => link.Element.First("img, picture, svg, video") is null);
        return node.Element.LocalName is "a" or "iframe" && scope.LinkOf(node.Element) is { } self && !scope.Own.Owns(self.Url)
            ? below.Append(self) : below;
    }

    /// <summary>Houses with the look of a brand, whatever their ending costs.</summary>
    private static List<PageLink> Brands(List<PageLink> links)
        => [.. links.Where(link => link.Weight >= LinkWeight.Hint && GamblingHost.Grade(link.Host) == HostGrade.Suspicious).DistinctBy(link => Domains.Registered(link.Host))];

    private static bool OffersGoods(PageLink link) => !KnownHosts.IsEveryday(link.Host) && !KnownHosts.IsOfficial(link.Host) && SpamWords.Sells(link.Text);

    /// <summary>Links of neutral text amid words that sell gambling.</summary>
    private static string? SoldAround(List<PageLink> links, string text)
    {
        if (links.Count == 0 || links.All(link => KnownHosts.IsEveryday(link.Host) || KnownHosts.IsOfficial(link.Host))) return null;
        var reading = GamblingWords.Read(text);
        return reading is { Strong.Count: >= 1, IsPitch: true } or { Strong.Count: >= 2, Promises: >= 1, Share: >= 0.5 } ? text : null;
    }

    /// <summary>Words piled up for search engines only, without links.</summary>
    private static string? IsStuffed(string text)
        => GamblingWords.Read(text) is { Strong.Count: >= 1, IsPitch: true, IsBare: false } or { Strong.Count: >= 4, Share: >= 0.65 } or { Strong.Count: >= 4, Promises: >= 2, Share: >= 0.45 } || IsOfAHouse(text) ? text : null;

    /// <summary>A brand and what its house does, without a link.</summary>
    private static bool IsOfAHouse(string text)
        => text.Length is > ShortestLure and < LongestLure && OfferTrace.HoldsMark(text) && Lure.In(Tokenizer.Cut(text)) is { Branded: true, IsOfAHouse: true };
}
