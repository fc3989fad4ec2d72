using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Buttons;

/// <summary>"Tetap laporkan", "Ya, laporkan", "Laporkan setelah selesai": "submit:cycle:reports so far:now|later".</summary>
internal sealed class SubmitButton : IChatButton
{
    public string Verb => "submit";

    public void Press(Turn turn, ButtonData data)
    {
        if (WeekButton.Find(turn, data) is not { } cycle) return;
        if (data.Number(1) != cycle.Reports.Count)
        {
            turn.Alert(cycle.LastReport is { } last ? WeekWords.AlreadyReported(last) : CommonWords.CardRenewed);
            return;
        }

        var waiting = turn.Store.Dialogs.Find(turn.Place.ChatId, turn.Who.Id, turn.Now);
        var note = waiting?.Kind == WeekPick.ArgumentDialog ? waiting.Data : null;
        if (data.Part(2) == "later") Later(turn, cycle, note);
        else Reporting.Submit(turn, cycle, note, confirmed: true);
        if (waiting?.Kind == WeekPick.ArgumentDialog) turn.Store.Dialogs.Remove(turn.Place.ChatId, turn.Who.Id);
    }

    private static void Later(Turn turn, Cycle cycle, string? note)
    {
        if (WeekMoves.Do(turn, cycle, new CycleAction.SubmitAfterRound(note)) is null) return;
        turn.Rewrite(WeekWords.ReportLater);
    }
}

/// <summary>A button that stands for a command: "run:periksa".</summary>
internal sealed class RunButton(IReadOnlyList<IChatCommand> commands) : IChatButton
{
    public string Verb => "run";

    public void Press(Turn turn, ButtonData data)
    {
        var command = commands.FirstOrDefault(one => one.Spec.Name == data.Part(0));
        if (command is null) turn.Toast(CommonWords.StaleButton);
        else if (!command.Spec.Allows(turn.Who, turn.Today)) turn.Alert(CommonWords.NotAllowed(command.Spec));
        else command.Run(turn, data.Part(1));
    }
}
