using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Buttons;

/// <summary>"Tugaskan tim": all members at one tap, or those ticked in the draft.</summary>
internal sealed class AssignButton : IChatButton
{
    public string Verb => "assign";

    public void Press(Turn turn, ButtonData data)
    {
        if (WeekButton.Find(turn, data) is not { } cycle) return;
        var draft = data.Part(2) == "draft" ? AssignDraft.Of(turn, cycle) : null;
        IReadOnlyList<Member> members = draft?.Ticked(turn) ?? [.. AssignDraft.Team(turn).Select(person => new Member(person.Id, person.Name))];
        // Monday's button means "all, now"; a choice made since is not overruled by it.
        if (draft is null && cycle.Assignment is { } before) members = before.Members;
        if (AssignDraft.Team(turn).Count == 0 && turn.IsHead)
        {
            turn.Alert(WeekWords.NoTeam);
            return;
        }

        if (Assigning.Do(turn, cycle, members, draft?.Note) is not { } next) return;
        turn.Store.Dialogs.Remove(turn.Place.ChatId, turn.Who.Id);
        turn.Toast(WeekWords.TaskSent);
        turn.Rewrite(WeekWords.AssignedForHead(next));
    }
}

/// <summary>"Pilih anggota…" on Monday's message.</summary>
internal sealed class MembersButton : IChatButton
{
    public string Verb => "members";

    public void Press(Turn turn, ButtonData data)
    {
        if (WeekButton.Find(turn, data) is not { } cycle) return;
        if (WeekMoves.Refuses(turn, cycle, new CycleAction.Assign([new Member(0, "")], null))) return;
        var draft = AssignDraft.Of(turn, cycle);
        draft.Keep(turn);
        var (html, buttons) = draft.Keyboard(turn, cycle);
        turn.Rewrite(html, buttons);
    }
}

/// <summary>A member's name on the keyboard: ticked or not.</summary>
internal sealed class TickButton : IChatButton
{
    public string Verb => "tick";

    public void Press(Turn turn, ButtonData data)
    {
        if (!CycleId.TryParse(data.Part(0), out var id) || turn.Store.Cycles.Find(id) is not { } cycle || !long.TryParse(data.Part(1), out var member))
        {
            turn.Toast(CommonWords.StaleButton);
            return;
        }

        if (WeekMoves.Refuses(turn, cycle, new CycleAction.Assign([new Member(0, "")], null))) return;
        var draft = AssignDraft.Of(turn, cycle).Toggle(member);
        draft.Keep(turn);
        var (html, buttons) = draft.Keyboard(turn, cycle);
        turn.Rewrite(html, buttons);
    }
}
