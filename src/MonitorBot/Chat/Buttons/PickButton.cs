using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Buttons;

/// <summary>Which of several open weeks a command means.</summary>
internal sealed class PickButton(IReadOnlyList<IWeekCommand> commands) : IChatButton
{
    public string Verb => "pick";

    public void Press(Turn turn, ButtonData data)
    {
        var command = commands.FirstOrDefault(one => one.Spec.Name == data.Part(0));
        if (command is null || !CycleId.TryParse(data.Part(1), out var id) || turn.Store.Cycles.Find(id) is not { } cycle)
        {
            turn.Toast(CommonWords.StaleButton);
            return;
        }

        if (!command.Spec.Allows(turn.Who, turn.Today))
        {
            turn.Alert(CommonWords.NotAllowed(command.Spec));
            return;
        }

        var waiting = turn.Store.Dialogs.Find(turn.Place.ChatId, turn.Who.Id, turn.Now);
        var argument = waiting?.Kind == WeekPick.ArgumentDialog ? waiting.Data : "";
        turn.Store.Dialogs.Remove(turn.Place.ChatId, turn.Who.Id);
        command.RunFor(turn, cycle, argument);
    }
}
