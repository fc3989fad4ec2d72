using MonitorBot.Core.Integrity.Links;
using MonitorBot.Core.Integrity.Neglect;
using MonitorBot.Core.Integrity.Signs;

namespace MonitorBot.Core.Integrity;

/// <summary>Looks at the pages of one website, one after another, so that none need be kept for the judgement at the end.</summary>
/// <param name="home">The start page's address after redirects.</param>
/// <param name="asked">The address from the register.</param>
/// <param name="ownHosts">Further hosts that are the website's own.</param>
/// <param name="seenEarlier">Hosts that an earlier scan saw the home page link to: less is made of them, on whatever page they stand.</param>
public sealed class PageWatch(Uri home, Uri asked, IReadOnlyList<string> ownHosts, IReadOnlySet<string> seenEarlier)
{
    // The same menu stands on each page.
    private readonly Dictionary<(Uri, string), bool> _judged = [];

    internal OwnHosts Own { get; } = new(home, ownHosts.Append(asked.IdnHost));

    /// <exception cref="Parsing.HostileContentException">The page costs too much to read.</exception>
    public PageSigns Look(PageView page) => Look(Scope(page));

    internal PageSigns Look(PageScope page) => new([.. ContentSigns.Of(page, seenEarlier)], [.. ServerFaults.Of(page)]);

    internal PageScope Scope(PageView page, IReadOnlyList<string>? before = null) => new(page, Own, _judged, before);
}
