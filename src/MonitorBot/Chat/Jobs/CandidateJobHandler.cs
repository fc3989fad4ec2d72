using System.Collections.Concurrent;
using System.Text.Json;
using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Register;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;
using MonitorBot.Settings;

namespace MonitorBot.Chat.Jobs;

internal sealed record CandidateJob(AnswerPlace Answer);

/// <summary>Reads all websites that are candidates, tells how far it is, and offers those that answer for confirmation.</summary>
internal sealed class CandidateJobHandler(Store store, SiteScanner scanner, BotSettings settings, TimeProvider time) : IJobHandler
{
    public const string KindName = "candidates";

    public string Kind => KindName;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        var order = JsonSerializer.Deserialize<CandidateJob>(job.Data)!;
        var candidates = await store.ReadAsync(session => Candidates(session));
        var scans = await ScanAsync(candidates, order.Answer, stop);
        await store.WriteAsync(session =>
        {
            session.Jobs.Done(job.Id);
            var probe = new CandidateProbe(FormattableString.Invariant($"{job.Id}"), [.. candidates.Select(agency => ProbedCandidate.Of(agency, scans.GetValueOrDefault(agency.Site!.Host)))]);
            probe.Keep(session);
            order.Answer.Edit(session, CandidateWords.Result(probe.Candidates, _ => false), CandidateButtons.Choices(session, probe));
        });
    }

    public void Failed(StoreSession session, Job job) => JsonSerializer.Deserialize<CandidateJob>(job.Data)!.Answer.Edit(session, CheckWords.Failed);

    public static IReadOnlyList<Agency> Candidates(StoreSession session)
        => [.. session.Register.All().Where(agency => agency is { Status: AgencyStatus.Candidate, Site: not null }).OrderBy(agency => agency.Acronym, StringComparer.OrdinalIgnoreCase)];

    private async Task<IReadOnlyDictionary<string, SiteScan>> ScanAsync(IReadOnlyList<Agency> candidates, AnswerPlace answer, CancellationToken stop)
    {
        var scans = new ConcurrentDictionary<string, SiteScan>(StringComparer.Ordinal);
        var pace = new ProgressPace(time);
        var entries = candidates.Select(agency => new RoundEntry(agency.Site!, SiteMemory.Empty)).ToList();
        await new Core.Scanning.Round(scanner, time).RunAsync(entries, new RoundOptions(settings.Fetching.ConcurrentHosts, TimeSpan.Zero),
            _ => new ScanRequest(Wita.Now(time), Windows.Of(settings, Wita.Today(time)), ScanPurpose.Adhoc, AsRegistered: false),
            async result =>
            {
                if (result.Scan is { } scan) scans[result.Site.Host] = scan;
                if (pace.IsDue()) await store.WriteAsync(session => answer.Edit(session, CandidateWords.Progress(scans.Count, candidates.Count)));
            },
            null, stop);
        return scans;
    }
}
