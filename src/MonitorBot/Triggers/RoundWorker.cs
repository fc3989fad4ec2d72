using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MonitorBot.Chat.Weeks;
using MonitorBot.Core;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Core.Storage;
using MonitorBot.Settings;
using RoundPlan = MonitorBot.Core.Storage.Tables.Round;

namespace MonitorBot.Triggers;

/// <summary>Runs the rounds that stand planned in the store; one cut off by a crash goes on with what is left.</summary>
internal sealed partial class RoundWorker(Store store, SiteScanner scanner, BotSettings settings, TimeProvider time, ILogger<RoundWorker> logger) : BackgroundService
{
    private readonly SemaphoreSlim wake = new(0);

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        store.JobsGrew += () => wake.Release();
        while (!stop.IsCancellationRequested)
        {
            // One that was cut off because the disk filled waits for room, while people are answered; the heartbeat tells the Admins.
            foreach (var plan in RoomForScan.WhyNot(settings) is null ? await store.ReadAsync(session => session.Rounds.Unfinished()) : []) await RunAsync(plan, stop);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stop);
            await Task.WhenAny(wake.WaitAsync(either.Token), Task.Delay(TimeSpan.FromSeconds(5), time, either.Token));
            await either.CancelAsync();
        }
    }

    private async Task RunAsync(RoundPlan plan, CancellationToken stop)
    {
        using var scope = LogScopes.Week(logger, plan.Key);
        var entries = await store.ReadAsync(session => Entries(session, plan.Key), StoreLane.Background);
        var previous = await store.ReadAsync(session => RoundResults.PreviousRegular(session, plan.Key), StoreLane.Background);
        LogStarted(plan.Key, entries.Count);
        var progress = new RoundProgress(store, plan, time);
        var round = new Core.Scanning.Round(scanner, time);
        await round.RunAsync(entries, new RoundOptions(settings.Fetching.ConcurrentHosts, TimeSpan.FromSeconds(settings.Schedule.RetryAfterSeconds)),
            _ => new ScanRequest(Wita.Now(time), Windows.Of(settings, Wita.Today(time), previous), ScanPurpose.Round, AsRegistered: settings.Integrity.CloakingProbe),
            result => FinishedAsync(plan.Key, result, progress),
            () => PassedAsync(plan.Key), stop);
        await store.WriteAsync(session =>
        {
            RoundResults.Finish(session, plan.Key, time.GetUtcNow());
            FindingNews.Tell(session, settings.Integrity.CsirtChatId, time.GetUtcNow());
        }, StoreLane.Background);
        LogFinished(plan.Key);
    }

    private async Task FinishedAsync(string key, RoundResult result, RoundProgress progress)
    {
        if (result.Fault is { } fault) LogBroken(result.Site.Host, fault);
        var scan = result.Scan ?? RoundResults.Broken(result.Site, time.GetUtcNow());
        await store.WriteAsync(session =>
        {
            session.Scans.Save(key, scan);
            session.Findings.Take(scan, settings.Integrity.CloakingProbe);
        }, StoreLane.Background);
        BotMetrics.SitesRead.Add(1, new KeyValuePair<string, object?>("verdict", scan.Verdict));
        await progress.ShowAsync();
    }

    /// <summary>The summary goes out after the first pass; the second corrects it.</summary>
    private Task PassedAsync(string key) => store.WriteAsync(session =>
    {
        RoundResults.FirstPass(session, key, time.GetUtcNow());
        FindingNews.Tell(session, settings.Integrity.CsirtChatId, time.GetUtcNow());
    }, StoreLane.Background);

    private IReadOnlyList<RoundEntry> Entries(StoreSession session, string key)
    {
        List<RoundEntry> entries = [];
        foreach (var host in session.Rounds.PendingHosts(key))
        {
            if (session.Register.FindByHost(host)?.Site is { } site) entries.Add(new RoundEntry(site, SiteMemory.Empty) { Remembered = () => store.ReadAsync(later => later.Scans.Memory(host), StoreLane.Background) });
        }

        return entries;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Round {round} reads {sites} websites")]
    private partial void LogStarted(string round, int sites);

    [LoggerMessage(Level = LogLevel.Information, Message = "Round {round} is done")]
    private partial void LogFinished(string round);

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading {host} broke")]
    private partial void LogBroken(string host, Exception fault);
}
