using AngleSharp.Html.Dom;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Fetching;

namespace MonitorBot.Core.Scanning;

/// <summary>An answer that was read, with its document when it is HTML.</summary>
public sealed record ReadPage(Page Page, IHtmlDocument? Document)
{
    /// <summary>Why our parser refused it, one Indonesian clause; null when it did not.</summary>
    public string? Refused { get; init; }
}

/// <summary>Everything a scan has read of a website; what signs of injection and neglect are looked for in.</summary>
/// <param name="Start">The start page; null when it could not be read.</param>
/// <param name="Pages">All answers with status 200, the start page among them, in the order read.</param>
public sealed record ReadSite(Site Site, ScanRequest Request, FetchOutcome StartOutcome, ReadPage? Start, IReadOnlyList<ReadPage> Pages, SiteHosts? Hosts)
{
    /// <summary>The feeds, endpoints and lists that were read for items.</summary>
    public IReadOnlyList<SourceReading> Sources { get; init; } = [];

    /// <summary>Addresses that the scan asked for, whatever came back.</summary>
    public IReadOnlySet<Uri> Asked { get; init; } = new HashSet<Uri>();

    public SiteMemory Memory { get; init; } = SiteMemory.Empty;
}
