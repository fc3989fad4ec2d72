using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Chat.Table;

/// <summary>The SOP's table, acted by people over HTTP against the running bot.</summary>
[Collection(RunningBot.Shared)]
public sealed class StateTableTests(RunningBot running)
{
    public static TheoryData<CycleState, string> Rows()
    {
        var rows = new TheoryData<CycleState, string>();
        foreach (var state in Enum.GetValues<CycleState>())
            foreach (var action in StateTable.Actions) rows.Add(state, action);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Every_role_gets_its_cell(CycleState state, string action)
    {
        List<string> wrong = [];
        var week = await running.WeekAsync(state);
        foreach (var role in StateTable.Roles)
        {
            var cell = StateTable.Cell(state, action, role);
            if (cell is "ok" || cell.StartsWith("->", StringComparison.Ordinal))
            {
                // What is allowed changes the week: each gets a fresh one.
                week = await running.WeekAsync(state);
                await AllowedAsync(week, action, role, cell, wrong);
                week = await running.WeekAsync(state);
            }
            else
            {
                await RefusedAsync(week, action, role, cell, wrong);
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private async Task AllowedAsync(Cycle week, string action, string role, string cell, List<string> wrong)
    {
        var who = await ActAsAsync(role);
        var lines = (await running.AuditAsync(week.Id)).Count;
        await ActAsync(who, week, action);
        var expected = cell == "ok" ? week.State : Enum.Parse<CycleState>(cell[3..]);
        await RunningBot.UntilAsync(async () => (await running.AuditAsync(week.Id)).Count > lines);
        var now = await running.NowAsync(week.Id);
        // The archive's job may already have gone one step further.
        if (now.State != expected && !(expected == CycleState.Approved && now.State == CycleState.Archived)) wrong.Add($"{week.State} x {action} x {role}: {now.State} instead of {expected}");
        var done = (await running.AuditAsync(week.Id))[lines];
        if (done.PersonId != who || done.Action.StartsWith("ditolak", StringComparison.Ordinal)) wrong.Add($"{week.State} x {action} x {role}: audit says {done.Action} by {done.PersonName}");
        if (action == "periksa") return;
        // The group's pace would make us wait.
        await running.People.AdvanceAsync(TimeSpan.FromMinutes(2));
        var card = await running.People.WaitForAsync(Siti, Group, message => message.Text.StartsWith(WeekWords.Upper(WeekWords.Name(week.Id)), StringComparison.Ordinal) && message.Text.Contains("Status:"), "the week's card");
        if (now.State == week.State) return;
        card = await running.People.WaitForAsync(Siti, Group, message => message.Id == card.Id && !message.Text.Contains($"Status: {WeekWords.StateName(week.State)}"), "the card in its new state");
    }

    private async Task RefusedAsync(Cycle week, string action, string role, string cell, List<string> wrong)
    {
        var who = await ActAsAsync(role);
        var (before, refusals) = (await running.StateAsync(week.Id), await running.RefusalsAsync(who));
        var said = await ActAsync(who, week, action);
        var sentence = cell.Replace("{pekan}", WeekWords.Name(week.Id)).Replace("{Pekan}", WeekWords.Upper(WeekWords.Name(week.Id)));
        if (said != sentence && !(cell == "belum terdaftar" && said.Contains(cell))) wrong.Add($"{week.State} x {action} x {role}: \"{said}\" instead of \"{sentence}\"");
        if (await running.StateAsync(week.Id) != before) wrong.Add($"{week.State} x {action} x {role}: something changed");
        var noted = !week.Over && role != "orang lain" && action is not "pindai";
        if (noted && await running.RefusalsAsync(who) == refusals && !(week.State == CycleState.Returned && action is "setujui" or "kembalikan")) wrong.Add($"{week.State} x {action} x {role}: no line in the audit");
    }

    /// <summary>The person of the role; "Plh." is the observer while they stand in.</summary>
    private async Task<long> ActAsAsync(string role)
    {
        await running.Bot.Store.WriteAsync(session => session.People.Put(session.People.Find(Viewer)! with { ActingHeadUntil = role == "Plh." ? new DateOnly(2026, 11, 30) : null }));
        return role switch { "Kabid" => Kabid, "Tim" => Siti, "Admin" => Admin, "orang lain" => Stranger, _ => Viewer };
    }

    private async Task<string> ActAsync(long who, Cycle week, string action)
    {
        var version = week.LastReport?.Version ?? 0;
        switch (action)
        {
            case "tugaskan":
                if (week.Assignment is null) return await running.PressAsync(who, $"v1:assign:{week.Id}:{week.Version}");
                // A second assignment is one that changes something: the Head ticks somebody first.
                var ticked = await running.PressAsync(who, $"v1:tick:{week.Id}:{Budi}");
                return ticked.Length > 0 ? ticked : await running.PressAsync(who, $"v1:assign:{week.Id}:{week.Version}:draft");
            case "pindai":
                return await running.SayAsync(who, "/pindai");
            case "periksa":
                return await running.PressAsync(who, $"v1:checked:{week.Id}:diskominfo");
            case "lapor":
                return await running.PressAsync(who, $"v1:submit:{week.Id}:{week.Reports.Count}:now");
            case "setujui":
                return await running.PressAsync(who, $"v1:dispose:{week.Id}:{version}:a");
            case "kembalikan":
                return await running.PressAsync(who, $"v1:return:{week.Id}:{version}:0");
            default:
                var said = await running.PressAsync(who, $"v1:cancel:{week.Id}");
                return said.Length > 0 ? said : await running.SayAsync(who, "Jaringan kantor padam.");
        }
    }
}
