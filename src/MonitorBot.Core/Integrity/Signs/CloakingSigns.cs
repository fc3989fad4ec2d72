using MonitorBot.Core.Dating;
using MonitorBot.Core.Integrity.Links;
using MonitorBot.Core.Integrity.Words;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>
/// Compares the home page as a browser, as Googlebot and from a Google search. Cloaking by the visitor's address stays
/// invisible this way. What differs between two readings as a browser is the website's own noise.
/// </summary>
internal static class CloakingSigns
{
    private const int NewTermsForDoubt = 2;
    private const int NewHostsForDoubt = 3;
    private const int CheapHostsForDoubt = 5;
    private const int BrandedHostsForDoubt = 3;

    public static IEnumerable<Finding> Of(IntegrityInput input, OwnHosts own)
    {
        if (input.Disguises is not { } disguises) yield break;
        var ordinary = new[] { new Guise(input.Home.Url, input.Home), disguises.Browser, disguises.BrowserAgain }.OfType<Guise>().ToList();
        PageScope[] plain = [.. ordinary.Select(guise => guise.View).OfType<PageView>().Select(page => new PageScope(page, own))];
        foreach (var (name, guise) in Guises(disguises).Where(shown => shown.Guise.View?.Document != input.Home.Document))
            if ((Elsewhere(ordinary, guise, own) ?? (guise.View is { } page ? Difference(plain, new PageScope(page, own)) : null)) is { } seen)
                yield return Evidence.Of(Sign.Cloaking, input.Home.Url, name, seen.Excerpt, seen.Confidence);
    }

    private static IEnumerable<(string Name, Guise Guise)> Guises(Disguises disguises)
    {
        if (disguises.Googlebot is { } bot) yield return ("hanya untuk mesin pencari", bot);
        if (disguises.GoogleReferer is { } referred) yield return ("hanya dari hasil pencarian Google", referred);
    }

    private static (string Excerpt, Confidence Confidence)? Difference(PageScope[] plain, PageScope other)
        => NewSigns(plain, other) ?? NewWords(plain, other);

    /// <summary>Led to another website that no ordinary reading was led to.</summary>
    private static (string Excerpt, Confidence Confidence)? Elsewhere(List<Guise> ordinary, Guise other, OwnHosts own)
    {
        var landed = Domains.Registered(Domains.Host(other.Landed));
        return own.Owns(other.Landed) || ordinary.Any(guise => Domains.Registered(Domains.Host(guise.Landed)) == landed) ? null
            : ($"dialihkan ke {other.Landed.AbsoluteUri}", Confidence.High);
    }

    /// <summary>The same signs that are looked for on every page, but only in this guise.</summary>
    private static (string, Confidence)? NewSigns(PageScope[] plain, PageScope other)
    {
        var signs = ContentSigns.Of(other).ToList();
        if (signs.Count == 0) return null;
        var known = plain.SelectMany(page => ContentSigns.Of(page)).Select(Place).ToHashSet();
        return signs.FirstOrDefault(sign => !known.Contains(Place(sign))) is { } seen ? (seen.Excerpt, Confidence.High) : null;
    }

    private static (Sign, string) Place(Finding finding) => (finding.Sign, finding.Where[(finding.Where.IndexOf('(', StringComparison.Ordinal) + 1)..]);

    /// <summary>
    /// Words of gambling that no ordinary reading shows, in a line that sells: news about gambling comes and goes with the
    /// website's noise. Or goods of many unknown shops on cheap endings, whatever they sell.
    /// </summary>
    private static (string, Confidence)? NewWords(PageScope[] plain, PageScope other)
    {
        var known = plain.SelectMany(Hosts).ToHashSet();
        var unknown = Hosts(other).Where(host => !known.Contains(host) && !KnownHosts.IsEveryday(host) && !KnownHosts.IsOfficial(host)).Distinct().ToList();
        if (unknown.Where(KnownHosts.IsCheap).ToList() is { Count: >= CheapHostsForDoubt } cheap) return ($"host baru: {string.Join(", ", cheap.Take(3))} dan {cheap.Count - 3} lainnya", Confidence.Medium);
        if (unknown.Where(host => GamblingHost.Grade(host) != HostGrade.None).ToList() is { Count: >= BrandedHostsForDoubt } branded && branded.Exists(GamblingHost.HasTopic)) return ($"host baru: {string.Join(", ", branded.Take(3))}", Confidence.Medium);
        if (StrangeTitle(plain, other, unknown.Any(KnownHosts.IsCheap)) is { } strange) return ($"judul: {strange}", Confidence.Medium);
        if (SoldTitle(other) is { } title && !plain.Any(page => SoldTitle(page) is not null)) return ($"judul: {title}", Confidence.Medium);
        var seen = plain.SelectMany(page => PageWords.Of(page).Strong).ToHashSet();
        var reading = PageWords.Of(other);
        var terms = reading.Strong.Where(term => !seen.Contains(term)).ToList();
        var enough = terms.Count > 0 && unknown.Count >= NewHostsForDoubt || terms.Count >= NewTermsForDoubt && (reading.Promises > 0 || unknown.Count > 0);
        return enough && PageWords.SellsInALine(other, terms) || unknown.Count > 0 && PageWords.OffersAt(other, unknown) ? ($"kata: {string.Join(", ", terms.Take(4))}; host baru: {string.Join(", ", unknown.Take(3))}", Confidence.Medium) : null;
    }

    /// <summary>A title made of words that no ordinary reading uses, and that is more than a translation: an advertisement, or a title beside links to new cheap hosts.</summary>
    private static string? StrangeTitle(PageScope[] plain, PageScope other, bool newHosts)
        => other.Document.Title is { Length: > 0 } title && new HeadText(title) is var text && plain.All(page => page.Document.Title != title && (Advert.IsStranger(text, () => page.Words) || (newHosts && page.Words.IsStrangeTo(title)))) ? title : null;

    private static string? SoldTitle(PageScope page) => page.Document.Title is { Length: > 0 } title && SpamWords.Sells(title) ? title : null;

    private static IEnumerable<string> Hosts(PageScope page) => page.Links.Where(link => !page.Own.Owns(link.Url)).Select(link => Domains.Registered(link.Host));
}
