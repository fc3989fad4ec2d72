using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Commands;

/// <summary>/pindai: reads all websites of the week again.</summary>
internal sealed class ScanCommand : IWeekCommand
{
    public CommandSpec Spec { get; } = new("pindai", Role.Team, Role.Head);

    public CycleAction? Probe { get; } = new CycleAction.StartRound("");

    public void Run(Turn turn, string argument) => WeekPick.Run(turn, this, argument);

    public void RunFor(Turn turn, Cycle cycle, string argument)
    {
        if (cycle.RoundRunning && WeekView.Progress(turn.Store, cycle) is { } progress)
        {
            turn.Say(WeekWords.ScanRunning(progress.Done, progress.All));
            return;
        }

        if (RoundStart.Begin(turn, cycle) is not null) turn.Say(WeekWords.ScanStarted);
    }
}
