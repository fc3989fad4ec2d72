using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Scanning.Inspecting;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Core.Scanning.Steps;

namespace MonitorBot.Core.Scanning;

/// <summary>Reads one website top to bottom: start page, learned channels, discovery, items, confirmation, verdict.</summary>
public sealed class SiteScanner(Fetcher fetcher, TimeProvider time)
{
    /// <param name="memory">What the last scan of the website left, or <see cref="SiteMemory.Empty"/>.</param>
    /// <returns>Always a scan: a website that can't be read is a result too.</returns>
    /// <exception cref="OperationCanceledException">Only when <paramref name="stop"/> is.</exception>
    public async Task<SiteScan> ScanAsync(Site site, SiteMemory memory, ScanRequest request, CancellationToken stop)
    {
        var begun = time.GetTimestamp();
        using var session = fetcher.Open(site);
        var reader = new SiteReader(session);
        var outcome = await StartAsync(site.StartUrl, reader, stop);
        var (scan, read) = outcome is FetchOutcome.Fetched { Page: { Status: < 400 } page }
            ? await ReadAsync(site, memory, request, reader, page, stop)
            : (Unread(site, request, outcome, memory), new ReadSite(site, request, outcome, null, [], null) { Memory = memory });
        var inspection = await new SiteInspector(session).InspectAsync(read, stop);
        return Harmless.Of(scan with { Findings = inspection.Findings, Memory = inspection.Remember(scan.Memory, read), Requests = session.Requests, Bytes = session.Bytes, Elapsed = time.GetElapsedTime(begun) });
    }

    /// <summary>A website that speaks no TLS at all is still a website: it is read over plain HTTP, which is a finding.</summary>
    private static async Task<FetchOutcome> StartAsync(Uri start, SiteReader reader, CancellationToken stop)
    {
        var outcome = await reader.OutcomeAsync(start, stop);
        var mute = outcome is FetchOutcome.Unreachable { Cause: UnreachableCause.Tls or UnreachableCause.Connect } && start is { Scheme: "https", IsDefaultPort: true };
        if (!mute) return outcome;
        var plain = await reader.OutcomeAsync(new UriBuilder(start) { Scheme = "http", Port = 80 }.Uri, stop);
        return plain is FetchOutcome.Fetched { Page.Status: < 400 } ? plain : outcome;
    }

    private static async Task<(SiteScan, ReadSite)> ReadAsync(Site site, SiteMemory memory, ScanRequest request, SiteReader reader, Page start, CancellationToken stop)
    {
        var hosts = new SiteHosts(site, AccessRule.IsForeign(site, start.Url) ? site.StartUrl : start.Url);
        var home = reader.Begin(start);
        if (await Unchanged.AskAsync(site, memory, request, reader, start, stop) is { } known) return AsBefore(site, memory, request, home, known);
        var reading = new Reading(site, request, reader, hosts, home, memory);
        if (AccessRule.IsForeign(site, start.Url)) reading.Gap = "website dialihkan ke host lain (" + start.Url.IdnHost + ")";
        else if (home.Refused is { } why) reading.Gap = "halaman depan tidak dibaca: " + why;
        else if (home.Document is null) reading.Gap = "halaman depan bukan HTML yang dapat dibaca";
        else await CourseAsync(reading, stop);
        if (reader.Refused is { } refused) reading.Gap ??= $"halaman {refused.Page.Url.AbsolutePath} tidak dibaca: {refused.Refused}";
        var categories = CategoryName.All.Select(reading.Judge).ToList();
        var scan = new SiteScan
        {
            Host = site.Host,
            Url = site.StartUrl,
            StartedAt = request.Now,
            Access = AccessRule.Of(site, start),
            Categories = categories,
            Verdict = FreshnessRule.Whole(categories, null),
            Memory = Remembering.Of(reading, categories),
        };
        return (scan, new ReadSite(site, request, new FetchOutcome.Fetched(start), home, reader.Pages, hosts) { Sources = reading.Sources, Asked = reader.Asked.Select(a => a.Url).ToHashSet(), Memory = memory, Reading = home.Document is null ? null : reading });
    }

    /// <summary>What was found before a page that costs too much to read stays found; the page itself is told as refused.</summary>
    private static async Task CourseAsync(Reading reading, CancellationToken stop)
    {
        try
        {
            await Course.RunAsync(reading, stop);
        }
        catch (HostileContentException) when (reading.Reader.Refused is not null)
        {
        }
    }

    /// <summary>Every page is the one of an earlier scan: only the days have moved.</summary>
    private static (SiteScan, ReadSite) AsBefore(Site site, SiteMemory memory, ScanRequest request, ReadPage home, Conclusion known)
    {
        var categories = Unchanged.Judge(known, memory, request);
        var scan = new SiteScan
        {
            Host = site.Host,
            Url = site.StartUrl,
            StartedAt = request.Now,
            Access = AccessRule.Of(site, home.Page),
            Categories = categories,
            Verdict = FreshnessRule.Whole(categories, null),
            Memory = memory with { ScannedAt = request.Now },
        };
        return (scan, new ReadSite(site, request, new FetchOutcome.Fetched(home.Page), home, [home], null) { Memory = memory, Unchanged = known });
    }

    private static SiteScan Unread(Site site, ScanRequest request, FetchOutcome outcome, SiteMemory memory)
    {
        var access = AccessRule.Of(outcome);
        var verdict = access.State == AccessState.Blocked ? Verdict.Blocked : Verdict.Unreachable;
        var categories = CategoryName.All.Select(c => FreshnessRule.Unread(c, verdict, access.Detail ?? "tidak ada jawaban")).ToList();
        return new SiteScan { Host = site.Host, Url = site.StartUrl, StartedAt = request.Now, Access = access, Categories = categories, Verdict = verdict, Memory = memory };
    }
}
