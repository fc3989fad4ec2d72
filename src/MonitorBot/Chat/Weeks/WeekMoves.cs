using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Weeks;

/// <summary>The one place where a week's monitoring changes by a person's wish: rule, compare-and-set, audit line, card.</summary>
internal static class WeekMoves
{
    /// <returns>The changed week; null when it was refused, which has been said.</returns>
    public static Cycle? Do(Turn turn, Cycle cycle, CycleAction action)
    {
        var others = turn.Store.People.Heads(turn.Today).Count(person => person.Id != turn.Who.Id);
        var outcome = CycleRule.Decide(cycle, action, turn.Who, turn.Now, others);
        if (outcome is CycleOutcome.Refused refused)
        {
            turn.Note($"ditolak: {Verb(action)}", detail: refused.Why.ToString(), cycle: cycle.Id);
            turn.Alert(RefusalWords.Of(refused.Why, cycle, action));
            return null;
        }

        var next = ((CycleOutcome.Accepted)outcome).Next;
        if (!turn.Store.Cycles.Replace(next, cycle.Version)) throw new InvalidOperationException("The week changed inside one transaction.");
        turn.Note(Verb(action), detail: Detail(action), cycle: cycle.Id);
        WeekCards.Update(turn.Store, next);
        return next;
    }

    /// <summary>A refusal without trying, for questions that come before the action itself.</summary>
    public static Refusal? WouldRefuse(Turn turn, Cycle cycle, CycleAction action)
    {
        var others = turn.Store.People.Heads(turn.Today).Count(person => person.Id != turn.Who.Id);
        return (CycleRule.Decide(cycle, action, turn.Who, turn.Now, others) as CycleOutcome.Refused)?.Why;
    }

    /// <summary>For buttons that only ask: says why, and notes it down.</summary>
    /// <returns>True when the action would be refused.</returns>
    public static bool Refuses(Turn turn, Cycle cycle, CycleAction action)
    {
        if (WouldRefuse(turn, cycle, action) is not { } why) return false;
        turn.Note($"ditolak: {Verb(action)}", detail: why.ToString(), cycle: cycle.Id);
        turn.Alert(RefusalWords.Of(why, cycle, action));
        return true;
    }

    private static string Verb(CycleAction action) => action switch
    {
        CycleAction.Assign => "tugaskan",
        CycleAction.StartRound => "pindai",
        CycleAction.Review => "periksa",
        CycleAction.Submit => "lapor",
        CycleAction.SubmitAfterRound => "lapor setelah selesai",
        CycleAction.Approve => "setujui",
        CycleAction.Return => "kembalikan",
        _ => "batalkan",
    };

    private static string? Detail(CycleAction action) => action switch
    {
        CycleAction.Assign assign => $"{string.Join(", ", assign.Members.Select(one => one.Name))}; {assign.Note}",
        CycleAction.Submit submit => submit.Note,
        CycleAction.Approve approve => $"{approve.Kind}; {approve.Note}",
        CycleAction.Return back => back.Reason,
        CycleAction.Cancel cancel => cancel.Reason,
        CycleAction.StartRound start => start.Round,
        _ => null,
    };
}
