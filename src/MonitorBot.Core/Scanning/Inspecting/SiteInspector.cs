using MonitorBot.Core.Fetching;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Scanning.Items;
using MonitorBot.Core.Scanning.Memory;

namespace MonitorBot.Core.Scanning.Inspecting;

/// <summary>Looks for signs of injection and neglect in what a scan read, and with the few requests kept for that.</summary>
internal sealed class SiteInspector(SiteSession session)
{
    private readonly CloakingProbe probe = new(session);
    private readonly SitemapProbe maps = new(session);

    /// <returns>Always an inspection; a website that was not read can still have been led away.</returns>
    public async Task<Inspection> InspectAsync(ReadSite read, CancellationToken stop)
    {
        var guises = read.Request.AsRegistered && read.Start is { } start && (read.Unchanged is not null || start.Document is not null) ? await probe.AskAsync(start.Page.Url, stop) : null;
        if (read.Unchanged is not { } known) return await JudgeAsync(read, guises, stop);
        var again = await maps.AgainAsync(read.Memory, stop);
        var home = read.Start!.Page;
        if (again.Same && guises?.AllSame(home) is not false)
            return new Inspection([.. known.Findings, .. IntegrityRule.JudgeConnection(home, read.Site.StartUrl, read.Site.OwnHosts, read.Request.Now)], null, null, []);
        var judged = await JudgeAsync(read with { Pages = [.. read.Pages, .. again.Pages] }, guises, stop);
        return judged with { Findings = [.. judged.Findings, .. known.Findings.Where(f => !judged.Findings.Any(j => j.Sign == f.Sign && j.Where == f.Where))] };
    }

    private async Task<Inspection> JudgeAsync(ReadSite read, GuiseAnswers? guises, CancellationToken stop)
    {
        if (Home(read) is not { } home) return new Inspection(Unread(read), null, null, []);
        try
        {
            return await JudgeAsync(read, home, guises, stop);
        }
        catch (HostileContentException)
        {
            return new Inspection(IntegrityRule.JudgeConnection(home.Page, read.Site.StartUrl, read.Site.OwnHosts, read.Request.Now), null, null, []);
        }
    }

    private async Task<Inspection> JudgeAsync(ReadSite read, PageView home, GuiseAnswers? guises, CancellationToken stop)
    {
        var input = Input(read, home, read.Reading?.Watch ?? new PageWatch(home.Url, read.Site.StartUrl, read.Site.OwnHosts, read.Memory.OutboundHosts.ToHashSet()));
        if (guises is not null)
            input = input with { Disguises = await probe.CompareAsync(guises, home, disguises => IntegrityRule.IsCloaked(input with { Disguises = disguises }), stop) };
        var map = read.Start?.Document is not null ? await maps.ReadAsync(read, stop) : null;
        if (map is { Found: true }) input = input with { Listed = [.. input.Listed, .. map.Pages.Select(url => new ListedItem(ListKind.Sitemap, url))], SitemapSize = map.Pages.Count };
        var judged = IntegrityRule.Inspect(input);
        return new Inspection(judged.Findings, judged.OutboundHosts, input.SitemapSize, map?.Asked ?? []) { Words = judged.Findings.Any(IsInjection) ? null : judged.Words };
    }

    // What strangers wrote must not become the website's own by standing there for a week.
    private static bool IsInjection(Finding finding) => finding.Sign is Sign.Gambling or Sign.Cloaking or Sign.HiddenLinks;

    /// <summary>The start page, or what an ailing server sent in its place.</summary>
    private static PageView? Home(ReadSite read)
    {
        if (read.Start is { Document: { } document } start) return new PageView(start.Page, document);
        var answer = read.StartOutcome switch
        {
            FetchOutcome.Fetched fetched => fetched.Page,
            FetchOutcome.Unreachable unreachable => unreachable.Answer,
            _ => null,
        };
        return answer is { Text.Length: > 0 } && SafeHtml.Parse(answer.Text, answer.Url) is HtmlOutcome.Parsed parsed ? new PageView(answer, parsed.Document) : null;
    }

    private static IReadOnlyList<Finding> Unread(ReadSite read) => read.StartOutcome switch
    {
        FetchOutcome.Unreachable { Url: var landed } => IntegrityRule.JudgeUnread(read.Site.StartUrl, landed, read.Site.OwnHosts),
        FetchOutcome.Blocked { Url: var landed } => IntegrityRule.JudgeUnread(read.Site.StartUrl, landed, read.Site.OwnHosts),
        _ => [],
    };

    /// <exception cref="HostileContentException">A page was met that costs too much to read.</exception>
    private static IntegrityInput Input(ReadSite read, PageView home, PageWatch watch) => new()
    {
        Home = home,
        At = read.Request.Now,
        Asked = read.Site.StartUrl,
        OwnHosts = read.Site.OwnHosts,
        Watch = watch,
        Seen = [.. read.Pages.Where(page => page.Page.Url != home.Url).Select(page => Signs(page, watch)).OfType<PageSigns>()],
        Listed = [.. read.Sources.SelectMany(source => source.Items.Select(item => new ListedItem(source.Kind == SourceKind.Feed ? ListKind.Feed : ListKind.List, item.Url, item.Title)))],
        Earlier = new EarlierSight(read.Memory.OutboundHosts.ToHashSet(), read.Memory.SitemapSize) { Words = read.Memory.Words },
    };

    private static PageSigns? Signs(ReadPage page, PageWatch watch)
    {
        if (page.IsUninspected) throw new HostileContentException(ReadingEffort.Refusal);
        return page.IsPutAway ? page.Signs : page.Document is { } document ? watch.Look(new PageView(page.Page, document)) : null;
    }
}

/// <summary>What an inspection found, and what it leaves for the next scan (null: nothing new was learned).</summary>
/// <param name="Maps">Sitemaps that it asked for.</param>
internal sealed record Inspection(IReadOnlyList<Finding> Findings, IReadOnlyList<string>? OutboundHosts, int? SitemapSize, IReadOnlyList<AskedPage> Maps)
{
    /// <inheritdoc cref="SiteMemory.Words"/>
    public IReadOnlyList<string>? Words { get; init; }

    public SiteMemory Remember(SiteMemory memory, ReadSite read)
    {
        var kept = memory with { OutboundHosts = OutboundHosts ?? memory.OutboundHosts, SitemapSize = SitemapSize ?? memory.SitemapSize, Words = Words is { Count: > 0 } ? Words : memory.Words };
        if (read.Reading is not { } reading) return kept;
        var concluded = Maps.Any(map => map.Answer is { Truncated: true }) ? null : Concluding.Of(reading, reading.Reader, Findings);
        return kept with { Conclusion = concluded, Validators = [.. kept.Validators, .. Maps.Select(map => Concluding.Known(map, PageRole.Map))] };
    }
}
