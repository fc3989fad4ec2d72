using System.Text.Json;
using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Wording;
using MonitorBot.Core;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Weeks;

/// <summary>Monday's trigger: the last week lapses if nobody assigned it, this one opens, its round is planned, the Head is told.</summary>
internal static class WeekOpening
{
    private const string LastDue = "round.lastDue";

    /// <summary>The due moment started last; on the very first start the baseline is kept.</summary>
    public static DateTimeOffset LastDueAt(StoreSession session, DateTimeOffset now)
    {
        if (session.Meta.TryGet<DateTimeOffset>(LastDue, out var at)) return at;
        at = RoundSchedule.Baseline(now);
        session.Meta.Set(LastDue, at);
        return at;
    }

    /// <summary>Opens the regular week once, however often it is called.</summary>
    /// <returns>Null when that week exists already.</returns>
    public static Cycle? Open(StoreSession session, DueRound due, DateTimeOffset now, bool scan, string? notice)
    {
        session.Meta.Set(LastDue, due.At);
        var id = new CycleId(Wita.Monday(Wita.Day(due.At)), 1);
        if (session.Cycles.Find(id) is not null) return null;
        foreach (var old in session.Cycles.Unfinished()) Lapse(session, old, now);
        var cycle = Create(session, id, now, due.Late, scan);
        session.Audit.Append(new AuditLine { At = now, PersonName = "jadwal", Action = due.Late ? "buka pekan (terlambat)" : "buka pekan", Cycle = id.ToString() });
        Notify.People(session, session.People.Heads(Wita.Day(now)), new Outgoing.Text(WeekWords.AskAssign(cycle, notice), AssignButtons(cycle)), $"open/{id}");
        return cycle;
    }

    public static Cycle Create(StoreSession session, CycleId id, DateTimeOffset now, bool late, bool scan)
    {
        var round = RoundKey.First(id);
        var cycle = new Cycle { Id = id, State = CycleState.Open, OpenedAt = now, Late = late, Round = scan ? round : null };
        session.Cycles.Add(cycle);
        if (scan) RoundStart.Plan(session, round, now, late);
        WeekCards.Update(session, cycle);
        return cycle;
    }

    public static IReadOnlyList<IReadOnlyList<Button>> AssignButtons(Cycle cycle)
        => [[new Button(Labels.AssignTeam, ButtonData.Of("assign", cycle.Id, cycle.Version))], [new Button(Labels.PickMembers, ButtonData.Of("members", cycle.Id, cycle.Version))]];

    private static void Lapse(StoreSession session, Cycle old, DateTimeOffset now)
    {
        if (CycleRule.Lapse(old, now) is not { } lapsed) return;
        session.Cycles.Replace(lapsed, old.Version);
        session.Audit.Append(new AuditLine { At = now, PersonName = "jadwal", Action = "tidak ditugaskan", Cycle = old.Id.ToString() });
        session.Jobs.Add(JobKind.Seal, JsonSerializer.Serialize(new CycleJob(old.Id.ToString())), now);
        WeekCards.Update(session, lapsed);
    }
}
