using MonitorBot.Chat.Sending;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat;

/// <summary>Where a job answers: the chat and its first message there, which is edited.</summary>
/// <param name="Card">Our own name of the first message.</param>
internal sealed record AnswerPlace(long ChatId, int? ThreadId, bool Private, string Card)
{
    public static AnswerPlace Of(Place place, string card) => new(place.ChatId, place.ThreadId, place.Private, card);

    public void Edit(StoreSession session, string html, IReadOnlyList<IReadOnlyList<Button>>? buttons = null)
        => Mail.Edit(session, Place, new Outgoing.Text(MessageCut.ToLimit(html), buttons, Card), OutboxPriority.Interactive);

    /// <summary>A file behind the first message; sent once, however often the job is repeated.</summary>
    public void Send(StoreSession session, Outgoing message, string name)
        => Mail.Send(session, Place, message, OutboxPriority.Interactive, $"{Card}/{name}");

    private Place Place => new(ChatId, ThreadId, Private);
}
