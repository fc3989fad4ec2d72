using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core;
using MonitorBot.Core.Sop;
using MonitorBot.Settings;

namespace MonitorBot.Chat.Buttons;

/// <summary>"Buka monitoring insidental", after the question whether that is meant: a further week's monitoring with its own round.</summary>
internal sealed class IncidentalButton : IChatButton
{
    public string Verb => "incidental";

    public void Press(Turn turn, ButtonData data)
    {
        var monday = Wita.Monday(turn.Today);
        if (data.Part(0) != monday.ToString("yyyy-MM-dd"))
        {
            turn.Toast(CommonWords.StaleButton);
            return;
        }

        if (!turn.IsHead)
        {
            turn.Alert(WeekWords.IncidentalNotHead);
            return;
        }

        var serial = Math.Max(1, turn.Store.Cycles.Of(monday).Select(one => one.Id.Serial).DefaultIfEmpty(0).Max()) + 1;
        if (turn.Store.Cycles.Of(monday).FirstOrDefault(one => !one.Id.Regular && !one.Over) is { } open)
        {
            turn.Alert(WeekWords.IncidentalStillOpen(open));
            return;
        }

        if (RoomForScan.WhyNot(turn.Bot.Settings) is { } noRoom)
        {
            turn.Alert(noRoom);
            return;
        }

        var cycle = WeekOpening.Create(turn.Store, new CycleId(monday, serial), turn.Now, late: false, scan: true);
        turn.Note("buka insidental", cycle: cycle.Id);
        turn.Toast(WeekWords.IncidentalOpened);
        var draft = AssignDraft.Of(turn, cycle);
        draft.Keep(turn);
        var (html, buttons) = draft.Keyboard(turn, cycle);
        turn.Rewrite(html, buttons);
    }
}
