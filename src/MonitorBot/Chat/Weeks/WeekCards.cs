using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Weeks;

/// <summary>The week's card in the group: sent and pinned once, then edited as the week moves.</summary>
internal static class WeekCards
{
    private const string Current = "card.current";

    /// <summary>What the last card said: Telegram need not be asked for an edit that changes nothing.</summary>
    private const string Text = "card.text";

    public static void Update(StoreSession session, Cycle cycle)
    {
        if (TeamGroup.Of(session) is not { } group) return;
        var key = $"week/{cycle.Id}";
        var progress = WeekView.Progress(session, cycle);
        var card = new Outgoing.Text(StatusWords.Card(cycle, progress, progress is null ? OpenSites.Count(session, cycle) : 0), Card: key) { Silent = true };
        var shown = session.Meta.Get($"card/{key}", 0L) == group.ChatId;
        if (shown && session.Meta.Get(Text, "") == key + card.Html) return;
        session.Meta.Set(Text, key + card.Html);
        if (shown)
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
