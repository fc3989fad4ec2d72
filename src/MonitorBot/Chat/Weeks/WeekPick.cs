using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Weeks;

/// <summary>A command about a week's monitoring: which one it means is asked where several are open.</summary>
internal interface IWeekCommand : IChatCommand
{
    /// <summary>The action by which open weeks are told from those that cannot be meant; null: any may be.</summary>
    CycleAction? Probe { get; }

    void RunFor(Turn turn, Cycle cycle, string argument);
}

/// <summary>Finds the week that a command means.</summary>
internal static class WeekPick
{
    public const string ArgumentDialog = "argument";

    public static void Run(Turn turn, IWeekCommand command, string argument)
    {
        var open = turn.Store.Cycles.Unfinished();
        var possible = command.Probe is { } probe ? open.Where(cycle => Fits(turn, cycle, probe)).ToList() : [.. open];
        switch (possible.Count, open.Count)
        {
            case (1, _):
                command.RunFor(turn, possible[0], argument);
                break;
            case (0, 0):
                RunForNewest(turn, command, argument);
                break;
            case (0, _):
                command.RunFor(turn, open[0], argument);
                break;
            default:
                AskWhich(turn, command, possible, argument);
                break;
        }
    }

    private static bool Fits(Turn turn, Cycle cycle, CycleAction probe)
        => WeekMoves.WouldRefuse(turn, cycle, probe) is null or Refusal.RoundRunning or Refusal.NothingRead or Refusal.NobodyTicked or Refusal.OwnReport or Refusal.SoleApprover or Refusal.NoApprover;

    private static void RunForNewest(Turn turn, IWeekCommand command, string argument)
    {
        if (turn.Store.Cycles.Newest() is { } newest) command.RunFor(turn, newest, argument);
        else turn.Say(WeekWords.None);
    }

    private static void AskWhich(Turn turn, IWeekCommand command, IReadOnlyList<Cycle> possible, string argument)
    {
        turn.Store.Dialogs.Put(turn.Place.ChatId, turn.Who.Id, new Dialog(ArgumentDialog, argument, turn.Now.AddMinutes(30)));
        turn.Say(WeekWords.WhichOne, [.. possible.Select(cycle => Row(command, cycle))]);
    }

    private static IReadOnlyList<Button> Row(IWeekCommand command, Cycle cycle)
        => [new Button(WeekWords.Label(cycle.Id), ButtonData.Of("pick", command.Spec.Name, cycle.Id))];
}
