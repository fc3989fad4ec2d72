using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Commands;

/// <summary>/periksa: the websites in pages, those that need a human first.</summary>
internal sealed class ReviewCommand : IWeekCommand
{
    public CommandSpec Spec { get; } = new("periksa", Role.Team);

    public CycleAction? Probe { get; } = new CycleAction.Review();

    public void Run(Turn turn, string argument) => WeekPick.Run(turn, this, argument);

    public void RunFor(Turn turn, Cycle cycle, string argument)
    {
        if (WeekMoves.WouldRefuse(turn, cycle, Probe!) is { } why)
        {
            turn.Say(Html.Escape(RefusalWords.Of(why, cycle, Probe!)));
            return;
        }

        var (html, buttons) = ReviewList.Page(turn, cycle, ReviewFilter.NeedHuman, 0);
        turn.Say(html, buttons);
    }
}
