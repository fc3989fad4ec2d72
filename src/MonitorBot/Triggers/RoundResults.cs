using System.Text.Json;
using MonitorBot.Chat;
using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Triggers;

/// <summary>What a round's end means for its week.</summary>
internal static class RoundResults
{
    /// <summary>The week's round counts as finished; what still fails is tried once more behind it.</summary>
    public static void FirstPass(StoreSession session, string key, DateTimeOffset now)
    {
        if (!RoundKey.BelongsTo(key, out var id) || session.Cycles.Find(id) is not { } cycle || CycleRule.FinishRound(cycle, key, now) is not { } next) return;
        session.Cycles.Replace(next, cycle.Version);
        Done(session, key, now);
        OpenSites.Recount(session, next);
        WeekCards.Update(session, next);
        session.Jobs.Add(JobKind.Summary, JsonSerializer.Serialize(new CycleJob(id.ToString())), now);
        SubmitIfAsked(session, next, now);
    }

    public static void Finish(StoreSession session, string key, DateTimeOffset now)
    {
        session.Rounds.Finish(key, now);
        var first = RoundKey.BelongsTo(key, out var id) && session.Cycles.Find(id) is { RoundRunning: true };
        FirstPass(session, key, now);
        if (first || session.Cycles.Find(id) is not { } cycle || cycle.Round != key) return;
        Done(session, key, now);
        OpenSites.Recount(session, cycle);
        WeekCards.Update(session, cycle);
    }

    /// <summary>The check before this one, after which content counts as new.</summary>
    public static DateTimeOffset? PreviousRegular(StoreSession session, string key)
        => RoundKey.BelongsTo(key, out var id) ? session.Rounds.Find(RoundKey.First(id with { Monday = id.Monday.AddDays(-7), Serial = 1 }))?.StartedAt : null;

    /// <summary>Our own reader broke on it: people look instead.</summary>
    public static SiteScan Broken(Site site, DateTimeOffset now) => new()
    {
        Host = site.Host,
        Url = site.StartUrl,
        StartedAt = now,
        Access = new Access(AccessState.Error, null, null, null, "pembacaan terhenti karena gangguan di pihak bot"),
        Verdict = Verdict.Unknown,
        Categories = [.. CategoryName.All.Select(category => new CategoryVerdict { Category = category, Verdict = Verdict.Unknown, Why = "Belum dapat dibaca karena gangguan di pihak bot." })],
    };

    private static void Done(StoreSession session, string key, DateTimeOffset now)
    {
        var verdicts = session.Scans.VerdictsOf(key);
        var failed = verdicts.Values.Count(one => one is Verdict.Unreachable or Verdict.Blocked);
        if (TeamGroup.Of(session) is { } group)
            Mail.Edit(session, group.Place, new Outgoing.Text(WeekWords.ProgressDone(verdicts.Count, failed, now), Card: $"progress/{key}"));
    }

    private static void SubmitIfAsked(StoreSession session, Cycle cycle, DateTimeOffset now)
    {
        if (cycle.ReportAfterRound is not { } asked || session.People.Find(asked.By.Id) is not { } person) return;
        var unresolved = OpenSites.Count(session, cycle);
        var others = session.People.Heads(Wita.Day(now)).Count(one => one.Id != person.Id);
        var action = new CycleAction.Submit(asked.Note, unresolved, Confirmed: true);
        if (CycleRule.Decide(cycle, action, person, now, others) is not CycleOutcome.Accepted accepted)
        {
            if (CycleRule.Decide(cycle, action, person, now, others) is CycleOutcome.Refused refused) Notify.Person(session, person.Id, new Outgoing.Text(Html.Escape(RefusalWords.Of(refused.Why, cycle, action))));
            return;
        }

        session.Cycles.Replace(accepted.Next, cycle.Version);
        session.Audit.Append(new AuditLine { At = now, PersonId = person.Id, PersonName = person.Name, Action = "lapor", Cycle = cycle.Id.ToString(), Detail = "setelah pemeriksaan selesai" });
        WeekCards.Update(session, accepted.Next);
        Reporting.Submitted(session, accepted.Next, now);
        Notify.Person(session, person.Id, new Outgoing.Text(Html.Escape(WeekWords.ReportedAnswer(accepted.Next))));
    }
}
