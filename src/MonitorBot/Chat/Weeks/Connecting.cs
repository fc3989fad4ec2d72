using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Chat.Weeks;

/// <summary>Makes a group the team's group: the week's card and the menu come here, the former group is told.</summary>
internal static class Connecting
{
    public static TeamGroup Here(Turn turn) => new(turn.Place.ChatId, turn.Place.ThreadId ?? 0, OutsideText.Line(turn.Place.Title, 80) is { Length: > 0 } title ? title : "Grup tim");

    public static bool Same(TeamGroup a, TeamGroup b) => a.ChatId == b.ChatId && a.ThreadId == b.ThreadId;

    public static void Do(Turn turn, TeamGroup? old, TeamGroup next)
    {
        TeamGroup.Set(turn.Store, next);
        turn.Note("grup dihubungkan", next.Title, old is null ? null : $"menggantikan {old.Title}");
        turn.Rewrite(GroupWords.Connected(next));
        if (old is not null && old.ChatId != next.ChatId) Menus.ForgetGroup(turn.Store, old.Place);
        Menus.RefreshGroup(turn.Store, next.Place, turn.Today);
        if (old is not null) Mail.Send(turn.Store, old.Place, new Outgoing.Text(GroupWords.Replaced) { Silent = true });
        if (turn.Store.Cycles.Newest() is not { Over: false } cycle) return;
        // Within one chat another topic needs a card of its own, too.
        turn.Store.Cards.Remove(next.ChatId, $"week/{cycle.Id}");
        turn.Store.Meta.Remove($"card/week/{cycle.Id}");
        WeekCards.Update(turn.Store, cycle);
    }
}
