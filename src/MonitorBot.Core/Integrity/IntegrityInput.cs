using AngleSharp.Dom;
using MonitorBot.Core.Fetching;

namespace MonitorBot.Core.Integrity;

/// <summary>All that one reading of a website saw, for the signs of injection and neglect.</summary>
public sealed record IntegrityInput
{
    /// <summary>The start page as the ordinary reading saw it.</summary>
    public required PageView Home { get; init; }

    /// <summary>When it was read.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The address from the register, before redirects.</summary>
    public required Uri Asked { get; init; }

    /// <summary>Lists and items that were read besides.</summary>
    public IReadOnlyList<PageView> Pages { get; init; } = [];

    /// <summary>Of pages that were looked at while they were read: what they showed.</summary>
    public IReadOnlyList<PageSigns> Seen { get; init; } = [];

    /// <summary>Who looked at them, with the same hosts of its own and of earlier; null when nobody did.</summary>
    public PageWatch? Watch { get; init; }

    /// <summary>What feeds, sitemaps, lists and interfaces name.</summary>
    public IReadOnlyList<ListedItem> Listed { get; init; } = [];

    /// <summary>Further hosts that are the website's own.</summary>
    public IReadOnlyList<string> OwnHosts { get; init; } = [];

    /// <summary>The home page under other guises; null when it was not probed.</summary>
    public Disguises? Disguises { get; init; }

    /// <summary>What an earlier scan of the same website saw.</summary>
    public EarlierSight Earlier { get; init; } = EarlierSight.None;

    /// <summary>Addresses in the sitemaps; null when none was read.</summary>
    public int? SitemapSize { get; init; }
}

/// <summary>A page and its document (scripts not run; style, class and id kept).</summary>
public sealed record PageView(Page Page, IDocument Document)
{
    public Uri Url => Page.Url;
}

/// <summary>An entry of a sitemap, feed, list or interface.</summary>
public sealed record ListedItem(ListKind Kind, Uri Url, string Title = "");

public enum ListKind
{
    List,
    Feed,
    Sitemap,
}

/// <summary>One more reading of the home page.</summary>
/// <param name="Landed">Where it ended, also when nothing answered there.</param>
/// <param name="View">Null when no page came from there.</param>
public sealed record Guise(Uri Landed, PageView? View);

/// <summary>The home page read again. A null was not read, or a firewall turned it away, which proves nothing.</summary>
/// <param name="Browser">As a browser, first time.</param>
/// <param name="BrowserAgain">As a browser once more: what differs between the two is the website's natural noise.</param>
public sealed record Disguises(Guise? Browser, Guise? BrowserAgain, Guise? Googlebot, Guise? GoogleReferer);

/// <summary>Knowledge from earlier scans.</summary>
/// <param name="OutboundHosts">Hosts that the home page linked to then.</param>
public sealed record EarlierSight(IReadOnlySet<string> OutboundHosts, int? SitemapSize)
{
    /// <summary>Words that the home page used then; empty when none are known.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public static readonly EarlierSight None = new(new HashSet<string>(), null);
}
