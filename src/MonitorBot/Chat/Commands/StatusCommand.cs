using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Commands;

/// <summary>/status: the four steps of the week, with the button that does the next one.</summary>
internal sealed class StatusCommand : IWeekCommand
{
    public CommandSpec Spec { get; } = new("status", Role.Head, Role.Team, Role.Admin, Role.Viewer);

    public CycleAction? Probe => null;

    public void Run(Turn turn, string argument) => WeekPick.Run(turn, this, argument);

    public void RunFor(Turn turn, Cycle cycle, string argument)
        => turn.Say(StatusWords.Card(cycle, WeekView.Progress(turn.Store, cycle), OpenSites.Count(turn.Store, cycle)), Buttons(turn, cycle));

    private static IReadOnlyList<IReadOnlyList<Button>>? Buttons(Turn turn, Cycle cycle)
    {
        List<IReadOnlyList<Button>> rows = [];
        if (turn.IsHead && cycle.State == CycleState.Open) rows.Add([new Button(Labels.AssignTeam, ButtonData.Of("assign", cycle.Id, cycle.Version))]);
        if (turn.IsHead && cycle.State == CycleState.Reported) rows.AddRange(Reporting.DecisionButtons(turn.Store, cycle));
        if (turn.Who.Has(Role.Team) && cycle.State is CycleState.Assigned or CycleState.Returned)
            rows.Add([new Button(Labels.Review, ButtonData.Of("run", "periksa")), new Button(Labels.Report, ButtonData.Of("run", "lapor"))]);
        if (turn.IsHead && !cycle.Over) rows.Add([new Button(Labels.CancelWeek, ButtonData.Of("cancel", cycle.Id))]);
        return rows.Count == 0 ? null : rows;
    }
}
