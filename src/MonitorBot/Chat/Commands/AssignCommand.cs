using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Commands;

/// <summary>/tugaskan [catatan]: step 1, with members to tick; "insidental" opens a further week's monitoring.</summary>
internal sealed class AssignCommand : IWeekCommand
{
    private const string Incidental = "insidental";

    public CommandSpec Spec { get; } = new("tugaskan", Role.Head);

    public CycleAction? Probe { get; } = new CycleAction.Assign([new Member(0, "")], null);

    public void Run(Turn turn, string argument)
    {
        if (argument.Equals(Incidental, StringComparison.OrdinalIgnoreCase)) OfferIncidental(turn);
        else WeekPick.Run(turn, this, argument);
    }

    public void RunFor(Turn turn, Cycle cycle, string argument)
    {
        if (WeekMoves.WouldRefuse(turn, cycle, Probe!) is { } why)
        {
            turn.Say(Html.Escape(RefusalWords.Of(why, cycle, Probe!)), why == Refusal.Over ? IncidentalButton(turn) : null);
            return;
        }

        if (AssignDraft.Team(turn).Count == 0)
        {
            turn.Say(WeekWords.NoTeam);
            return;
        }

        var draft = AssignDraft.Of(turn, cycle) with { Note = argument.Length == 0 ? null : argument };
        draft.Keep(turn);
        var (html, buttons) = draft.Keyboard(turn, cycle);
        turn.Say(html, buttons);
    }

    private static void OfferIncidental(Turn turn)
        => turn.Say(WeekWords.AskIncidental(Wita.Monday(turn.Today)), IncidentalButton(turn));

    private static IReadOnlyList<IReadOnlyList<Button>> IncidentalButton(Turn turn)
        => [[new Button(Labels.OpenIncidental, Buttons.ButtonData.Of("incidental", Wita.Monday(turn.Today).ToString("yyyy-MM-dd")))]];
}
