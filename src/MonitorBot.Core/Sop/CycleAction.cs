namespace MonitorBot.Core.Sop;

/// <summary>What somebody, or a clock, wants to do with a week's monitoring; a closed family.</summary>
public abstract record CycleAction
{
    private CycleAction()
    {
    }

    public sealed record Assign(IReadOnlyList<Member> Members, string? Note) : CycleAction;

    /// <param name="Round">Key of the round of readings in the store.</param>
    public sealed record StartRound(string Round) : CycleAction;

    /// <summary>Correct, note, mark: anything the team does with one website.</summary>
    public sealed record Review : CycleAction;

    /// <param name="Confirmed">A team member who is not on the assignment said "yes, I do".</param>
    public sealed record Submit(string? Note, int Unresolved, bool Confirmed) : CycleAction;

    /// <summary>Submit as soon as the running round has ended.</summary>
    public sealed record SubmitAfterRound(string? Note) : CycleAction;

    public sealed record Approve(DispositionKind Kind, string? Note) : CycleAction;

    public sealed record Return(string Reason) : CycleAction;

    public sealed record Cancel(string Reason) : CycleAction;
}

/// <summary>What the rule says to an action; a closed family.</summary>
public abstract record CycleOutcome
{
    private CycleOutcome()
    {
    }

    /// <param name="Next">With its version raised, ready to be stored.</param>
    public sealed record Accepted(Cycle Next) : CycleOutcome;

    public sealed record Refused(Refusal Why) : CycleOutcome;
}

public enum Refusal
{
    /// <summary>The role does not include this.</summary>
    WrongRole,
    NotAssignedYet,
    AlreadyReported,
    NotReportedYet,
    AwaitingDecision,
    AwaitingRepair,
    RoundRunning,
    NoRoundRunning,

    /// <summary>Nothing has been read yet, so there is nothing to report.</summary>
    NothingRead,

    /// <summary>Nobody approves a report that they submitted.</summary>
    OwnReport,

    /// <summary>The only person who could approve it reports it.</summary>
    SoleApprover,

    /// <summary>Nobody could approve it: there is neither Head nor acting head.</summary>
    NoApprover,

    /// <summary>Not on the assignment: asks for confirmation.</summary>
    NotOnAssignment,

    /// <summary>No team member was ticked.</summary>
    NobodyTicked,

    /// <summary>The week is over; for assigning, an incidental one is offered.</summary>
    Over,
}
