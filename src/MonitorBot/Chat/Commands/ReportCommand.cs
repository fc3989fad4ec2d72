using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Commands;

/// <summary>/lapor [catatan]: step 2's end. Unresolved websites are listed and asked about first.</summary>
internal sealed class ReportCommand : IWeekCommand
{
    public CommandSpec Spec { get; } = new("lapor", Role.Team);

    public CycleAction? Probe { get; } = new CycleAction.Submit(null, 0, true);

    public void Run(Turn turn, string argument) => WeekPick.Run(turn, this, argument);

    public void RunFor(Turn turn, Cycle cycle, string argument)
    {
        var why = WeekMoves.WouldRefuse(turn, cycle, new CycleAction.Submit(argument, 0, false));
        switch (why)
        {
            case Refusal.RoundRunning:
                AskAfterRound(turn, cycle, argument);
                break;
            case null or Refusal.NotOnAssignment when WeekView.NeedHuman(turn.Store, cycle, WeekView.Rows(turn.Store, cycle)) is { Count: > 0 } open:
                AskUnresolved(turn, cycle, argument, open, why is not null);
                break;
            case Refusal.NotOnAssignment:
                Keep(turn, argument);
                turn.Say(Html.Escape(RefusalWords.Of(why.Value, cycle, Probe!)), Confirm(cycle, Labels.YesReport));
                break;
            case null:
                Reporting.Submit(turn, cycle, argument, confirmed: true);
                break;
            default:
                turn.Say(Html.Escape(RefusalWords.Of(why.Value, cycle, Probe!)));
                break;
        }
    }

    private static void AskAfterRound(Turn turn, Cycle cycle, string argument)
    {
        Keep(turn, argument);
        var (done, all) = WeekView.Progress(turn.Store, cycle) ?? default;
        turn.Say(WeekWords.ReportWhileScanning(done, all),
            [[new Button(Labels.ReportLater, ButtonData.Of("submit", cycle.Id, cycle.Reports.Count, "later"))]]);
    }

    private void AskUnresolved(Turn turn, Cycle cycle, string argument, IReadOnlyList<SiteRow> open, bool notTicked)
    {
        Keep(turn, argument);
        turn.Say(ReviewWords.StillOpen(open, notTicked ? RefusalWords.Of(Refusal.NotOnAssignment, cycle, Probe!) : null),
            [[new Button(Labels.ReportAnyway, ButtonData.Of("submit", cycle.Id, cycle.Reports.Count, "now"))], [new Button(Labels.ReviewFirst, ButtonData.Of("run", "periksa"))]]);
    }

    private static IReadOnlyList<IReadOnlyList<Button>> Confirm(Cycle cycle, string label)
        => [[new Button(label, ButtonData.Of("submit", cycle.Id, cycle.Reports.Count, "now"))]];

    private static void Keep(Turn turn, string argument)
        => turn.Store.Dialogs.Put(turn.Place.ChatId, turn.Who.Id, new Dialog(WeekPick.ArgumentDialog, argument, turn.Now.AddMinutes(60)));
}
