using MonitorBot.Core.Sop;

namespace MonitorBot.Core.Tests.Sop;

public sealed class CycleRuleTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, Wita.Offset);
    private static readonly Person Head = new() { Id = 1, Name = "Kabid", Roles = [Role.Head] };
    private static readonly Person Member = new() { Id = 2, Name = "Anggota", Roles = [Role.Team] };
    private static readonly Person Admin = new() { Id = 3, Name = "Admin", Roles = [Role.Admin] };
    private static readonly Person Viewer = new() { Id = 4, Name = "Pengamat", Roles = [Role.Viewer] };

    /// <summary>The SOP's table, one row an action, one column a state: "-> State", "ok", or the refusal.</summary>
    public static TheoryData<string, string, CycleState, string> Table()
    {
        var data = new TheoryData<string, string, CycleState, string>();
        Row("assign", "head", "->Assigned", "ok", "AlreadyReported", "ok", "Over", "Over", "Over", "Over");
        Row("scan", "head", "ok", "ok", "AwaitingDecision", "ok", "Over", "Over", "Over", "Over");
        Row("scan", "team", "ok", "ok", "AwaitingDecision", "ok", "Over", "Over", "Over", "Over");
        Row("review", "team", "NotAssignedYet", "ok", "AwaitingDecision", "ok", "Over", "Over", "Over", "Over");
        Row("report", "team", "NotAssignedYet", "->Reported", "AwaitingDecision", "->Reported", "Over", "Over", "Over", "Over");
        Row("approve", "head", "NotReportedYet", "NotReportedYet", "->Approved", "AwaitingRepair", "Over", "Over", "Over", "Over");
        Row("return", "head", "NotReportedYet", "NotReportedYet", "->Returned", "AwaitingRepair", "Over", "Over", "Over", "Over");
        Row("cancel", "head", "->Cancelled", "->Cancelled", "->Cancelled", "->Cancelled", "Over", "Over", "Over", "Over");
        foreach (var action in new[] { "assign", "approve", "return", "cancel" })
        {
            foreach (var who in new[] { "team", "admin", "viewer" }) Refused(action, who);
        }

        foreach (var action in new[] { "review", "report" })
        {
            foreach (var who in new[] { "head", "admin", "viewer" }) Refused(action, who);
        }

        foreach (var who in new[] { "admin", "viewer" }) Refused("scan", who);
        return data;

        void Row(string action, string who, params string[] expected)
        {
            for (var i = 0; i < expected.Length; i++) data.Add(action, who, (CycleState)i, expected[i]);
        }

        void Refused(string action, string who)
        {
            foreach (var state in Enum.GetValues<CycleState>()) data.Add(action, who, state, "WrongRole");
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Every_action_in_every_state_by_every_role(string action, string who, CycleState state, string expected)
    {
        var cycle = In(state);
        var outcome = CycleRule.Decide(cycle, Action(action), Who(who), Now);
        if (outcome is CycleOutcome.Refused refused)
        {
            Assert.Equal(expected, refused.Why.ToString());
            return;
        }

        var next = Assert.IsType<CycleOutcome.Accepted>(outcome).Next;
        Assert.Equal(expected, next.State == state ? "ok" : $"->{next.State}", ignoreCase: false);
        Assert.Equal(cycle.Version + 1, next.Version);
    }

    [Fact]
    public void A_returned_report_comes_back_as_the_next_version()
    {
        var returned = Accept(In(CycleState.Reported), new CycleAction.Return("Perbaiki Dishub"), Head);
        var again = Accept(returned, new CycleAction.Submit(null, 0, true), Member);
        Assert.Equal([1, 2], again.Reports.Select(report => report.Version));
        Assert.Equal("Perbaiki Dishub", again.Reports[0].Returned?.Reason);
        Assert.Null(again.Reports[1].Returned);
    }

    [Fact]
    public void Nobody_approves_a_report_that_they_submitted()
    {
        var both = Member with { Roles = [Role.Team, Role.Head] };
        Assert.Equal(Refusal.OwnReport, Refuse(In(CycleState.Reported), new CycleAction.Approve(DispositionKind.Archive, null), both));
    }

    [Fact]
    public void The_only_person_who_could_approve_cannot_report()
    {
        var both = Member with { Roles = [Role.Team, Role.Head] };
        var outcome = CycleRule.Decide(In(CycleState.Assigned), new CycleAction.Submit(null, 0, true), both, Now, otherApprovers: 0);
        Assert.Equal(new CycleOutcome.Refused(Refusal.SoleApprover), outcome);
    }

    [Fact]
    public void A_report_that_nobody_could_approve_says_so()
    {
        var outcome = CycleRule.Decide(In(CycleState.Assigned), new CycleAction.Submit(null, 0, true), Member, Now, otherApprovers: 0);
        Assert.Equal(new CycleOutcome.Refused(Refusal.NoApprover), outcome);
    }

    [Fact]
    public void A_member_who_was_not_ticked_is_asked_first()
    {
        var other = Member with { Id = 9 };
        Assert.Equal(Refusal.NotOnAssignment, Refuse(In(CycleState.Assigned), new CycleAction.Submit(null, 0, false), other));
        Assert.Equal(CycleState.Reported, Accept(In(CycleState.Assigned), new CycleAction.Submit(null, 0, true), other).State);
    }

    [Fact]
    public void No_report_while_a_round_runs_and_the_report_may_follow_it()
    {
        var running = In(CycleState.Assigned) with { RoundFinishedAt = null };
        Assert.Equal(Refusal.RoundRunning, Refuse(running, new CycleAction.Submit(null, 0, true), Member));
        Assert.Equal(Member.Id, Accept(running, new CycleAction.SubmitAfterRound("catatan"), Member).ReportAfterRound?.By.Id);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(-1, false)]
    public void An_acting_head_decides_through_the_last_day(int daysLeft, bool allowed)
    {
        var acting = new Person { Id = 7, Name = "Plh.", ActingHeadUntil = Wita.Day(Now).AddDays(daysLeft) };
        var outcome = CycleRule.Decide(In(CycleState.Reported), new CycleAction.Approve(DispositionKind.Archive, null), acting, Now);
        Assert.Equal(allowed, outcome is CycleOutcome.Accepted);
        if (outcome is CycleOutcome.Accepted accepted) Assert.True(accepted.Next.Disposition!.By.ActingHead);
    }

    [Fact]
    public void Only_a_regular_week_that_was_never_assigned_lapses()
    {
        Assert.Equal(CycleState.Lapsed, CycleRule.Lapse(In(CycleState.Open), Now)?.State);
        Assert.Null(CycleRule.Lapse(In(CycleState.Open) with { Id = new CycleId(new DateOnly(2026, 11, 23), 2) }, Now));
        Assert.Null(CycleRule.Lapse(In(CycleState.Assigned), Now));
    }

    [Fact]
    public void A_second_press_finds_the_week_decided()
    {
        var approved = Accept(In(CycleState.Reported), new CycleAction.Approve(DispositionKind.Archive, null), Head);
        Assert.Equal(Refusal.Over, Refuse(approved, new CycleAction.Approve(DispositionKind.Archive, null), Head));
        Assert.Equal(Refusal.Over, Refuse(approved, new CycleAction.Return("x"), Head));
    }

    private static Cycle In(CycleState state) => new()
    {
        Id = new CycleId(new DateOnly(2026, 11, 23), 1),
        State = state,
        OpenedAt = Now.AddHours(-1),
        Round = "r1",
        RoundFinishedAt = Now.AddMinutes(-30),
        Assignment = state == CycleState.Open ? null : new Assignment(new Actor(1, "Kabid"), Now, null, [new Member(2, "Anggota")]),
        Reports = state < CycleState.Reported ? [] : [new Report(1, new Actor(2, "Anggota"), Now, null, 0)],
    };

    private static CycleAction Action(string name) => name switch
    {
        "assign" => new CycleAction.Assign([new Member(2, "Anggota")], null),
        "scan" => new CycleAction.StartRound("r2"),
        "review" => new CycleAction.Review(),
        "report" => new CycleAction.Submit(null, 0, false),
        "approve" => new CycleAction.Approve(DispositionKind.Archive, null),
        "return" => new CycleAction.Return("alasan"),
        _ => new CycleAction.Cancel("alasan"),
    };

    private static Person Who(string role) => role switch { "head" => Head, "team" => Member, "admin" => Admin, _ => Viewer };

    private static Cycle Accept(Cycle cycle, CycleAction action, Person who)
        => Assert.IsType<CycleOutcome.Accepted>(CycleRule.Decide(cycle, action, who, Now)).Next;

    private static Refusal Refuse(Cycle cycle, CycleAction action, Person who)
        => Assert.IsType<CycleOutcome.Refused>(CycleRule.Decide(cycle, action, who, Now)).Why;
}
