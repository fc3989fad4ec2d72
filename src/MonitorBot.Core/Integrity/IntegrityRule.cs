using MonitorBot.Core.Fetching;
using MonitorBot.Core.Integrity.Neglect;
using MonitorBot.Core.Integrity.Signs;

namespace MonitorBot.Core.Integrity;

/// <summary>
/// Judges a website by the signs it shows. Visible words alone never raise an alarm: a press release of the police on
/// online gambling is news. One structural sign together with words does. Everything found is an indication to be verified.
/// </summary>
public static class IntegrityRule
{
    private const int MaxFindings = 24;

    /// <inheritdoc cref="Judgement.Findings"/>
    public static IReadOnlyList<Finding> Judge(IntegrityInput input) => Inspect(input).Findings;

    /// <summary>The findings, and what the home page leaves for the next scan's <see cref="EarlierSight"/>.</summary>
    public static Judgement Inspect(IntegrityInput input)
    {
        var watch = input.Watch ?? Watch(input);
        var home = watch.Scope(input.Home, input.Earlier.Words);
        List<PageSigns> pages = [watch.Look(home), .. input.Seen, .. input.Pages.Select(watch.Look)];
        var injected = pages.SelectMany(page => page.Injected).Concat(ListSigns.Of(input, watch.Own, home)).Concat(CloakingSigns.Of(input, watch.Own));
        var neglected = NeglectSigns.Of(input, home, pages.SelectMany(page => page.Faults));
        return new Judgement([.. Once(injected).Concat(neglected).OrderBy(finding => finding.Sign).ThenByDescending(finding => finding.Confidence).Take(MaxFindings)], home);
    }

    /// <summary>Whether what Googlebot or a search engine's visitor was shown differs from what we saw.</summary>
    public static bool IsCloaked(IntegrityInput input) => CloakingSigns.Of(input, (input.Watch ?? Watch(input)).Own).Any();

    /// <summary>For a website whose start page could not be read: whether the way there leads to somebody else.</summary>
    /// <param name="landed">Where the last request went.</param>
    public static IReadOnlyList<Finding> JudgeUnread(Uri asked, Uri landed, IReadOnlyList<string> ownHosts) => [.. Connection.Redirect(asked, landed, ownHosts)];

    /// <summary>What the way to the home page shows, whatever stands on it: certificate, scheme, redirects.</summary>
    /// <param name="asked">The address from the register.</param>
    /// <param name="at">The moment of reading.</param>
    public static IReadOnlyList<Finding> JudgeConnection(Page home, Uri asked, IReadOnlyList<string> ownHosts, DateTimeOffset at) => [.. Connection.Of(home, asked, ownHosts, at)];

    private static PageWatch Watch(IntegrityInput input) => new(input.Home.Url, input.Asked, input.OwnHosts, input.Earlier.OutboundHosts);

    private static IEnumerable<Finding> Once(IEnumerable<Finding> findings)
    {
        foreach (var same in findings.GroupBy(finding => (finding.Sign, Place(finding))))
        {
            var pages = same.DistinctBy(finding => finding.Where).Count();
            var gravest = same.MaxBy(finding => finding.Confidence)!;
            yield return same.First() with { Confidence = gravest.Confidence, Excerpt = pages > 1 ? $"{gravest.Excerpt} (juga di {pages - 1} halaman lain)" : gravest.Excerpt };
        }
    }

    private static string Place(Finding finding) => finding.Where[(finding.Where.LastIndexOf(" (", StringComparison.Ordinal) + 1)..];
}
