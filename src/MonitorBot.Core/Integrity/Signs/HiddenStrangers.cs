using System.Text.RegularExpressions;
using MonitorBot.Core.Integrity.Hiding;
using MonitorBot.Core.Integrity.Links;
using MonitorBot.Core.Integrity.Words;
using MonitorBot.Core.Integrity.Words.Gambling;
using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>
/// A hidden box that leads to houses which the page shows to nobody. No circumstance tells alone: shops stand in closed drawers, makers sign off the screen,
/// and a tale of winning may be folded. So they are counted, and what the box says must be among them.
/// </summary>
internal static partial class HiddenStrangers
{
    private const int Enough = 4;
    private const int LongestText = 1_500;
    private const int LeastName = 4;
    private const int LeastNamed = 3;
    private const double LeastShare = 0.4;
    private const double MostlyLure = 0.6;
    private const double NearlyAllLure = 0.7;
    private const int CrowdOfStrangers = 3;
    private const int MostLinks = 60;

    /// <param name="isUnseen">Whether nothing that can be seen leads to a registered name.</param>
    /// <returns>The links that tell; empty when they don't.</returns>
    public static IReadOnlyList<PageLink> Of(PageScope scope, HiddenNode node, IReadOnlyList<PageLink> links, string text, Func<string, bool> isUnseen)
    {
        if (links.Count == 0 || text.Length > LongestText) return [];
        var strange = links.Where(link => link.Element.LocalName == "a" && StrangeHouse.Is(link.Url, scope.OwnNames)).ToList();
        var houses = strange.Select(link => Domains.Registered(link.Host)).Distinct().Where(isUnseen).ToHashSet(StringComparer.Ordinal);
        List<PageLink> unseen = [.. strange.Where(link => houses.Contains(Domains.Registered(link.Host))).Take(MostLinks)];
        if (unseen.Count == 0) return [];
        var alone = unseen.Count == Math.Min(links.Count, MostLinks) && PageLink.All(scope, node.Element).Count() <= links.Count;
        // What a template holds is no text of the page.
        var said = Tokenizer.Cut(text.Length > 0 ? text : string.Join(' ', links.Take(MostLinks).Select(link => link.Text)));
        var tale = Lure.In(said, asEntry: true) is { Civic: false, Tells: true };
        if (said.Any(word => ReportWords.Contains(word.Text) || (CivicWords.Contains(word.Text) && !(tale && CivicWords.IsPerson(word.Text))))) return [];
        // A house's own name says nothing of it.
        var words = (alone ? said : Tokenizer.Cut(string.Join(' ', unseen.Select(link => link.Text)))).Where(word => word.Text.Length < LeastNamed || !unseen.Exists(link => link.Host.Contains(word.Text, StringComparison.Ordinal)) || Lure.IsTopic(word.Text)).ToList();
        var topic = Topic(words, alone ? said : words, unseen);
        if (topic == 0) return node.Hiding.Deceptive && alone && houses.Count >= CrowdOfStrangers && !unseen.Exists(IsSigned) ? unseen : [];
        var place = Place(node.Hiding);
        var told = topic + place + (alone ? 1 : 0) + (houses.Count > 1 ? 1 : 0)
            + (unseen.Exists(link => KnownHosts.IsCheap(link.Host) && !link.Host.EndsWith(".id", StringComparison.Ordinal)) ? 1 : 0) + (unseen.Exists(IsCalledByHost) ? 1 : 0);
        return told >= Enough && (place > 0 || topic > 1) ? unseen : [];
    }

    /// <summary>How much of it speaks of playing, winning, or goods of strangers.</summary>
    /// <param name="said">With the names of the houses, which are often made of what they sell.</param>
    private static int Topic(IReadOnlyList<Token> words, IReadOnlyList<Token> said, List<PageLink> links)
    {
        var lure = Lure.In(words);
        var core = lure.Share < (lure.Core > 1 ? MostlyLure : NearlyAllLure) ? 0 : !lure.PaysOnly ? lure.Core : lure.Joins ? 1 : 0;
        var lures = lure is { Civic: false, Tells: true, Core: >= 2 } ? 3 : Math.Min(2, core + (lure.Topics > 0 && lure.Share >= LeastShare ? 1 : 0));
        var goods = SpamWords.OffersAbroad(said) || SpamWords.AreOffered(said) ? 3 : SpamWords.Mentions(words) ? 2 : 0;
        var terms = GamblingWords.Read(string.Join(' ', words.Select(word => word.Text))) is { Strong.Count: > 0, Share: >= LeastShare } || OpenTopic.IsOfALink(words) ? 3 : 0;
        return Math.Max(lures, terms) + (links.Exists(link => GamblingHost.IsMadeOfPlay(link.Host) || IsCalledAsHouses(link.Host)) ? 1 : 0) + links.Max(Luck) + goods;
    }

    /// <summary>How seldom honest pages hide links so: never off the screen, hardly ever for eyes only, daily by closing a menu.</summary>
    private static int Place(Hiding.Hiding hiding) => hiding switch
    {
        { Deceptive: true } => 2,
        { How: "noscript" or "clip" } => 1,
        _ => 0,
    };

    /// <summary>Names that end as houses' do ("merpatibet"); digits have shops as well.</summary>
    private static bool IsCalledAsHouses(string host) => host.Split('.')[0] is [.., >= 'a' and <= 'z'] label && GamblingWords.IsBrand(label);

    /// <summary>Digits that houses choose and shops seldom do, all the more on an ending that costs nothing.</summary>
    private static int Luck(PageLink link) => !Lucky().IsMatch(link.Host.Split('.')[0]) ? 0 : KnownHosts.IsCheap(link.Host) ? 2 : 1;

    [GeneratedRegex("^[a-z]{3,}(?:138|168|188|189|303|365|388|404|505|777|789|808|888|989|[45]d)$")]
    private static partial Regex Lucky();

    private static bool IsCalledByHost(PageLink link)
    {
        var words = Tokenizer.Cut(link.Text);
        return words.Count > 0 && words[0].Text.Length >= LeastName && link.Host.StartsWith(words[0].Text, StringComparison.Ordinal);
    }

    /// <summary>Who made the page, its pictures or its counters signs it.</summary>
    private static bool IsSigned(PageLink link) => Tokenizer.Cut(link.Text).Any(word => Signatures.Contains(word.Text));

    private static readonly HashSet<string> Signatures = new(["by", "oleh", "jasa", "theme", "themes", "tema", "template", "templates", "design", "desain", "designer", "developer", "powered", "hosting", "widget", "counter", "statistik", "web", "website", "software", "studio", "media", "icon", "icons", "font", "fonts"], StringComparer.Ordinal);
}
