using System.Text.Json;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Integrity.Life;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Register;

/// <summary>What reading all candidates showed, kept for the buttons under it.</summary>
/// <param name="Number">Of the probe, so that the buttons of an older one are stale.</param>
internal sealed record CandidateProbe(string Number, IReadOnlyList<ProbedCandidate> Candidates)
{
    private const string Key = "opd/calon";

    /// <summary>Those that may be confirmed with one tap.</summary>
    public IReadOnlyList<ProbedCandidate> Good => [.. Candidates.Where(one => one.Good)];

    public void Keep(StoreSession session) => session.Meta.Set(Key, JsonSerializer.Serialize(this));

    /// <returns>Null when there is none of that number.</returns>
    public static CandidateProbe? Find(StoreSession session, string number)
        => session.Meta.TryGet<string>(Key, out var json) && JsonSerializer.Deserialize<CandidateProbe>(json) is { } probe && probe.Number == number ? probe : null;
}

/// <param name="Why">Null when good; else an Indonesian clause.</param>
internal sealed record ProbedCandidate(string Code, string Acronym, string Host, Verdict Verdict, string? Why)
{
    public bool Good => Why is null;

    /// <summary>Good: it answers under its own name and shows nothing that harms. Whether it is up to date is another question.</summary>
    public static ProbedCandidate Of(Agency agency, SiteScan? scan)
        => new(agency.Code, agency.Acronym, agency.Site!.Host, scan?.Verdict ?? Verdict.Unknown, Doubt(scan));

    private static string? Doubt(SiteScan? scan) => scan switch
    {
        null => Wording.CandidateWords.Broken,
        { Access.State: AccessState.Ok } => scan.Findings.Any(finding => SeverityRule.Of(finding) > Severity.Hint) ? Wording.CandidateWords.HasFinding : null,
        { Access.Detail: { Length: > 0 } detail } => detail,
        _ => Wording.VerdictMark.Words(scan.Verdict),
    };
}
