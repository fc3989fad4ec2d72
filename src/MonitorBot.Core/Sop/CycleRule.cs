using static MonitorBot.Core.Sop.CycleAction;
using static MonitorBot.Core.Sop.CycleOutcome;

namespace MonitorBot.Core.Sop;

/// <summary>The SOP's table state x action x role. Pure: the same question has the same answer.</summary>
public static class CycleRule
{
    /// <param name="otherApprovers">People beside <paramref name="who"/> who could approve today.</param>
    public static CycleOutcome Decide(Cycle cycle, CycleAction action, Person who, DateTimeOffset now, int otherApprovers = 1)
    {
        var refusal = Role(action, who, Wita.Day(now)) ?? Stage(cycle, action) ?? Special(cycle, action, who, Wita.Day(now), otherApprovers);
        if (refusal is { } why) return new Refused(why);
        var actor = new Actor(who.Id, who.Name, !who.Has(Sop.Role.Head) && who.ActingHeadUntil is not null);
        var next = Apply(cycle, action, actor, now);
        return new Accepted(next with { Version = cycle.Version + 1 });
    }

    /// <summary>Next Monday came and a regular week was never assigned.</summary>
    public static Cycle? Lapse(Cycle cycle, DateTimeOffset now)
        => cycle is { State: CycleState.Open, Id.Regular: true }
            ? cycle with { State = CycleState.Lapsed, LapsedAt = now, Version = cycle.Version + 1 }
            : null;

    /// <summary>The archive entry is sealed.</summary>
    public static Cycle? Archive(Cycle cycle, DateTimeOffset now)
        => cycle.State switch
        {
            CycleState.Approved => cycle with { State = CycleState.Archived, ArchivedAt = now, Version = cycle.Version + 1 },
            CycleState.Lapsed => cycle with { ArchivedAt = now, Version = cycle.Version + 1 },
            _ => null,
        };

    /// <summary>The running round has ended. Null when another, or none, was running.</summary>
    public static Cycle? FinishRound(Cycle cycle, string round, DateTimeOffset now)
        => cycle.Round == round && cycle.RoundFinishedAt is null ? cycle with { RoundFinishedAt = now, Version = cycle.Version + 1 } : null;

    private static Refusal? Role(CycleAction action, Person who, DateOnly today)
    {
        var allowed = action switch
        {
            Assign or Approve or Return or Cancel => who.IsHead(today),
            StartRound => who.IsHead(today) || who.Has(Sop.Role.Team),
            _ => who.Has(Sop.Role.Team),
        };
        return allowed ? null : Refusal.WrongRole;
    }

    private static Refusal? Stage(Cycle cycle, CycleAction action) => (action, cycle.State) switch
    {
        (_, CycleState.Approved or CycleState.Archived or CycleState.Cancelled or CycleState.Lapsed) => Refusal.Over,
        (Cancel, _) => null,
        (Assign, CycleState.Reported) => Refusal.AlreadyReported,
        (Assign, _) => null,
        (StartRound, CycleState.Reported) => Refusal.AwaitingDecision,
        (StartRound, _) => cycle.RoundRunning ? Refusal.RoundRunning : null,
        (Review or Submit or SubmitAfterRound, CycleState.Open) => Refusal.NotAssignedYet,
        (Review or Submit or SubmitAfterRound, CycleState.Reported) => Refusal.AwaitingDecision,
        (Approve or Return, CycleState.Open or CycleState.Assigned) => Refusal.NotReportedYet,
        (Approve or Return, CycleState.Returned) => Refusal.AwaitingRepair,
        _ => null,
    };

    private static Refusal? Special(Cycle cycle, CycleAction action, Person who, DateOnly today, int otherApprovers) => action switch
    {
        Assign { Members.Count: 0 } => Refusal.NobodyTicked,
        Submit or SubmitAfterRound when otherApprovers == 0 => who.IsHead(today) ? Refusal.SoleApprover : Refusal.NoApprover,
        Submit { Confirmed: false } when !IsMember(cycle, who) => Refusal.NotOnAssignment,
        Submit when cycle.RoundRunning => Refusal.RoundRunning,
        Submit when cycle.Round is null => Refusal.NothingRead,
        SubmitAfterRound when !cycle.RoundRunning => Refusal.NoRoundRunning,
        Approve or Return when cycle.LastReport!.By.Id == who.Id => Refusal.OwnReport,
        _ => null,
    };

    private static bool IsMember(Cycle cycle, Person who) => cycle.Assignment!.Members.Any(member => member.Id == who.Id);

    private static Cycle Apply(Cycle cycle, CycleAction action, Actor actor, DateTimeOffset now) => action switch
    {
        Assign assign => cycle with
        {
            State = cycle.State == CycleState.Open ? CycleState.Assigned : cycle.State,
            Assignment = new Assignment(cycle.Assignment?.By ?? actor, cycle.Assignment?.At ?? now, assign.Note ?? cycle.Assignment?.Note, assign.Members),
        },
        StartRound start => cycle with { Round = start.Round, RoundFinishedAt = null },
        Submit submit => cycle with
        {
            State = CycleState.Reported,
            ReportAfterRound = null,
            Reports = [.. cycle.Reports, new Report(cycle.Reports.Count + 1, actor, now, submit.Note, submit.Unresolved)],
        },
        SubmitAfterRound later => cycle with { ReportAfterRound = new PendingReport(actor, later.Note) },
        Approve approve => cycle with { State = CycleState.Approved, Disposition = new Disposition(actor, now, approve.Kind, approve.Note) },
        Return back => cycle with { State = CycleState.Returned, Reports = [.. cycle.Reports.SkipLast(1), cycle.LastReport! with { Returned = new Decision(actor, now, back.Reason) }] },
        Cancel cancel => cycle with { State = CycleState.Cancelled, Cancellation = new Decision(actor, now, cancel.Reason) },
        _ => cycle,
    };
}
