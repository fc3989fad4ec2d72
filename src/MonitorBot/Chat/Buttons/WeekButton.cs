using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Buttons;

/// <summary>Buttons that carry a week and the version they were made for: "verb:cycle:version".</summary>
internal static class WeekButton
{
    /// <summary>The week, if the button is still about its present state; else the outcome has been said.</summary>
    public static Cycle? Find(Turn turn, ButtonData data)
    {
        if (!CycleId.TryParse(data.Part(0), out var id) || turn.Store.Cycles.Find(id) is not { } cycle)
        {
            turn.Toast(CommonWords.StaleButton);
            return null;
        }

        if (cycle.Over)
        {
            turn.Alert(RefusalWords.Over(cycle));
            if (turn.IsHead) turn.Rewrite(Ended(cycle));
            return null;
        }

        return cycle;
    }

    /// <summary>The same for decisions about one report: pressed for an older version they are stale.</summary>
    public static Cycle? FindReport(Turn turn, ButtonData data)
    {
        if (Find(turn, data) is not { } cycle) return null;
        if (cycle.State == CycleState.Reported && data.Number(1) == cycle.LastReport!.Version) return cycle;
        if (cycle.State == CycleState.Reported && turn.IsHead)
        {
            turn.Alert(CommonWords.CardRenewed);
            turn.Rewrite(Reporting.ForHead(turn.Store, cycle), Reporting.DecisionButtons(turn.Store, cycle));
        }
        else if (cycle.State == CycleState.Returned && turn.IsHead)
        {
            turn.Alert(WeekWords.AlreadyReturned(cycle.LastReport!.Returned!));
            turn.Rewrite(WeekWords.Returned(cycle));
        }
        else
        {
            Reporting.Refuses(turn, cycle);
        }

        return null;
    }

    private static string Ended(Cycle cycle) => cycle.State switch
    {
        CycleState.Approved or CycleState.Archived => WeekWords.Decided(cycle),
        CycleState.Cancelled => WeekWords.Cancelled(cycle),
        _ => StatusWords.Card(cycle, null, 0),
    };
}
