using AngleSharp.Html.Dom;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Scanning.Items;
using MonitorBot.Core.Scanning.Memory;

namespace MonitorBot.Core.Scanning;

/// <summary>An answer that was read, with its document when it is HTML; parsed when first looked at, and again when looked at after it was put away.</summary>
public sealed class ReadPage(Page page, Func<Page, HtmlOutcome?> parse)
{
    private Lazy<HtmlOutcome?> outcome = new(() => parse(page));

    public Page Page => page;

    /// <summary>Null also from the moment on that reading it has cost too much.</summary>
    public IHtmlDocument? Document => Parsed is { } document && !ReadingEffort.Of(document).IsExhausted ? document : null;

    /// <summary>Why our parser or our readers refused it, one Indonesian clause; null when it did not.</summary>
    public string? Refused => IsLetGo ? null : (outcome.Value as HtmlOutcome.Hostile)?.Why ?? (Parsed is not null && Document is null ? ReadingEffort.Refusal : null);

    /// <summary>Its tree was let go: what is still asked of it was noted before.</summary>
    internal bool IsPutAway { get; private set; }

    /// <summary>What it showed of injection and neglect; null where that cost too much to read, and before it is put away.</summary>
    internal PageSigns? Signs { get; private set; }

    internal bool IsUninspected => IsPutAway && Signs is null;

    internal PageScripts? Scripts { get; private set; }

    // Only what could be read to its end is put away.
    private bool IsLetGo => IsPutAway && !outcome.IsValueCreated;

    private IHtmlDocument? Parsed => (outcome.Value as HtmlOutcome.Parsed)?.Document;

    /// <summary>Notes what is asked of every page at the end of a scan and lets the tree go: trees that live to the end are what a collection of the young heap costs most for.</summary>
    internal void PutAway(PageWatch watch)
    {
        if (IsLetGo || Document is not { } document) return;
        if (!IsPutAway) Note(document, watch);
        IsPutAway = true;
        var spent = ReadingEffort.Of(document).Steps;
        outcome = new(() => Again(spent));
    }

    private void Note(IHtmlDocument document, PageWatch watch)
    {
        try
        {
            Scripts = PageScripts.Of(document);
            Signs = watch.Look(new PageView(page, document));
        }
        catch (HostileContentException)
        {
        }
    }

    // Whoever reads it once more goes on with what was spent on it.
    private HtmlOutcome? Again(long spent)
    {
        var again = parse(page);
        if (again is HtmlOutcome.Parsed parsed) ReadingEffort.Of(parsed.Document).Resume(spent);
        return again;
    }
}

/// <summary>A question of a scan and its answer.</summary>
/// <param name="Answer">Null when nothing with status 200 came back.</param>
/// <param name="Here">Redirects were not followed.</param>
internal sealed record AskedPage(Uri Url, string? Accept, Page? Answer, bool Here = false);

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

    /// <summary>What the pages were read to; null when they were not read.</summary>
    internal Reading? Reading { get; init; }

    /// <summary>Set when nothing was read anew because all pages are those of an earlier scan.</summary>
    public Conclusion? Unchanged { get; init; }
}
