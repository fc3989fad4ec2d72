using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Routing;

/// <summary>The bot's own place in chats: blocked, unblocked, added, removed, moved to a supergroup.</summary>
internal static class Memberships
{
    public static void Changed(Turn turn, Incoming.Membership change)
    {
        if (change.Place.Private)
        {
            if (turn.Store.People.Find(change.From.Id) is not { } person) return;
            if (change.Member) turn.Store.People.Put(person with { Started = true, Unreachable = false });
            else Reachability.Lost(turn.Store, person, $"update {turn.UpdateId}");
            return;
        }

        var ours = TeamGroup.Of(turn.Store) is { } group && group.ChatId == change.Place.ChatId;
        if (!change.Member && ours)
        {
            TellAdmins(turn, AlarmWords.Removed(change.Place.Title));
        }
        else if (change.Joined && !ours && !turn.Who.Known && change.Place.ChatId != turn.Bot.Settings.Integrity.CsirtChatId)
        {
            turn.Note("keluar dari grup asing", Core.Parsing.OutsideText.Line(change.Place.Title, 80));
            turn.Say(GroupWords.Foreign);
            turn.Send(turn.Place, new Outgoing.Leave());
        }
        else if (change.Joined && !ours && turn.Who.Known)
        {
            turn.Say(GroupWords.AskConnect);
        }
    }

    /// <summary>Everything stored for the old chat follows to the new one, in one transaction.</summary>
    public static void Migrated(Turn turn, Incoming.Migrated change) => Follow(turn.Store, change.Place.ChatId, change.NewChatId, turn.Today);

    public static void Follow(StoreSession session, long from, long to, DateOnly today)
    {
        session.Outbox.MigrateChat(from, to);
        if (TeamGroup.Of(session) is not { } group || group.ChatId != from) return;
        var moved = group with { ChatId = to, ThreadId = 0 };
        TeamGroup.Set(session, moved);
        Menus.RefreshGroup(session, moved.Place, today);
        // Message ids of the old group mean nothing in the new one: the card is sent afresh.
        foreach (var cycle in session.Cycles.Unfinished())
        {
            session.Cards.Remove(to, $"week/{cycle.Id}");
            WeekCards.Update(session, cycle);
        }
    }

    private static void TellAdmins(Turn turn, string html)
        => Notify.People(turn.Store, turn.Store.People.With(Role.Admin), new Outgoing.Text(html));
}
