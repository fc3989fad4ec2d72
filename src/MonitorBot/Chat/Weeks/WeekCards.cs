using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Weeks;

/// <summary>The week's card in the group: sent and pinned once, then edited as the week moves.</summary>
internal static class WeekCards
{
    private const string Current = "card.current";

    public static void Update(StoreSession session, Cycle cycle)
    {
        if (TeamGroup.Of(session) is not { } group) return;
        var key = $"week/{cycle.Id}";
        var card = new Outgoing.Text(StatusWords.Card(cycle, WeekView.Progress(session, cycle), WeekView.Unresolved(session, cycle)), Card: key) { Silent = true };
        if (session.Meta.Get($"card/{key}", 0L) == group.ChatId)
        {
            Mail.Edit(session, group.Place, card);
            return;
        }

        session.Meta.Set($"card/{key}", group.ChatId);
        if (session.Meta.TryGet<string>(Current, out var last) && last != key) Mail.Send(session, group.Place, new Outgoing.Pin(last, Off: true));
        session.Meta.Set(Current, key);
        Mail.Send(session, group.Place, card);
        Mail.Send(session, group.Place, new Outgoing.Pin(key));
    }
}
