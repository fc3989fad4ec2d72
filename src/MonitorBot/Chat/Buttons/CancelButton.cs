using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Buttons;

/// <summary>"Batalkan monitoring…": the Head gives the reason.</summary>
internal sealed class CancelButton : IChatButton
{
    public string Verb => "cancel";

    public void Press(Turn turn, ButtonData data)
    {
        if (WeekButton.Find(turn, data) is not { } cycle) return;
        if (!WeekMoves.Refuses(turn, cycle, new CycleAction.Cancel(""))) turn.Ask(WeekWords.AskCancelReason(cycle), CancelDialog.KindName, cycle.Id.ToString());
    }
}

/// <summary>The typed reason: cancels.</summary>
internal sealed class CancelDialog : IChatDialog
{
    public const string KindName = "cancel";

    public string Kind => KindName;

    public void Answer(Turn turn, string data, Incoming.Message message)
    {
        if (!CycleId.TryParse(data, out var id) || turn.Store.Cycles.Find(id) is not { } cycle) return;
        if (OutsideText.Line(message.Text, 600) is not { Length: > 0 } reason)
        {
            turn.Say(WeekWords.ReasonEmpty);
            return;
        }

        if (WeekMoves.Do(turn, cycle, new CycleAction.Cancel(reason)) is not { } next) return;
        turn.Say(WeekWords.Cancelled(next));
        Notify.Group(turn.Store, new Outgoing.Text(WeekWords.Cancelled(next)));
    }
}
