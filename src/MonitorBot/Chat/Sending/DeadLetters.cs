using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Sending;

/// <summary>Messages that were given up: the Admins learn that there are some, at most once an hour, and see them with /gagal.</summary>
internal static class DeadLetters
{
    public static void Tell(StoreSession session, OutboxEntry dead, DateTimeOffset now)
    {
        if (dead.Message.Kind is OutboxKind.Pin or OutboxKind.Unpin or OutboxKind.AnswerButton) return;
        Notify.People(session, session.People.With(Role.Admin), new Outgoing.Text(DeadLetterWords.Notice), $"dead/{now:yyyyMMddHH}");
    }
}
