using System.Globalization;
using MonitorBot.Chat.Weeks;
using MonitorBot.Core;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Settings;
using MonitorBot.Triggers;

namespace MonitorBot.CommandLine;

/// <summary>One round of its own, belonging to no week: it judges as Monday's would and leaves its results in the store.</summary>
internal sealed class StoredRound(Store store, BotSettings settings, TimeProvider time)
{
    /// <param name="progress">Websites read and planned; may be called in parallel.</param>
    /// <returns>The last result of each website, in the register's order.</returns>
    public async Task<IReadOnlyList<SiteScan>> RunAsync(int? limit, Action<int, int> progress, CancellationToken stop)
    {
        var key = "pindai-" + Wita.Now(time).ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var entries = await store.WriteAsync(session => Plan(session, key, limit, time.GetUtcNow()));
        var previous = await store.ReadAsync(session => RoundResults.PreviousRegular(session, RoundKey.First(new CycleId(Wita.Monday(Wita.Today(time)), 1))));
        using var fetcher = new Fetcher(FetchOptionsOf.Settings(settings.Fetching, settings.Integrity), time);
        var done = 0;
        try
        {
            await new Core.Scanning.Round(new SiteScanner(fetcher, time), time).RunAsync(entries,
                new RoundOptions(settings.Fetching.ConcurrentHosts, TimeSpan.FromSeconds(settings.Schedule.RetryAfterSeconds)),
                _ => new ScanRequest(Wita.Now(time), Windows.Of(settings, Wita.Today(time), previous), ScanPurpose.Round, settings.Integrity.CloakingProbe),
                async result =>
                {
                    await KeepAsync(key, result);
                    if (result.Pass == 1) progress(Interlocked.Increment(ref done), entries.Count);
                },
                passed: null, stop);
        }
        finally
        {
            await store.WriteAsync(session => session.Rounds.Finish(key, time.GetUtcNow()));
        }

        return await store.ReadAsync(session => entries.Select(entry => session.Scans.Find(key, entry.Site.Host)).OfType<SiteScan>().ToList());
    }

    private static IReadOnlyList<RoundEntry> Plan(StoreSession session, string key, int? limit, DateTimeOffset now)
    {
        var sites = session.Register.Watched().Select(agency => agency.Site!).DistinctBy(site => site.Host).Take(limit ?? int.MaxValue).ToList();
        session.Rounds.Start(key, now, [.. sites.Select(site => site.Host)]);
        return [.. sites.Select(site => new RoundEntry(site, session.Scans.Memory(site.Host)))];
    }

    private Task KeepAsync(string key, RoundResult result)
    {
        var scan = result.Scan ?? RoundResults.Broken(result.Site, time.GetUtcNow());
        if (result.Fault is { } fault) Console.Error.WriteLine($"{Environment.NewLine}{result.Site.Host}: {fault}");
        return store.WriteAsync(session =>
        {
            session.Scans.Save(key, scan);
            session.Findings.Take(scan, settings.Integrity.CloakingProbe);
        });
    }
}
