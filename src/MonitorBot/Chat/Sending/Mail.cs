using System.Text.Json;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Sending;

/// <summary>Puts our messages into the outbox, in the transaction of whatever they tell of.</summary>
internal static class Mail
{
    public static void Send(StoreSession session, Place place, Outgoing message, OutboxPriority priority = OutboxPriority.Notice, string? once = null)
        => session.Outbox.Enqueue(new OutboxMessage
        {
            ChatId = place.ChatId,
            ThreadId = place.ThreadId,
            Kind = Kind(message),
            Payload = Write(message),
            Priority = message is Outgoing.Answer ? OutboxPriority.Answer : priority,
            DedupKey = once,
            CardKey = message switch { Outgoing.Text text => text.Card, Outgoing.Pin pin => pin.Card, _ => null },
        });

    /// <summary>Edits the card sent before under its name; the newest edit takes the place of one still waiting.</summary>
    public static void Edit(StoreSession session, Place place, Outgoing.Text card, OutboxPriority priority = OutboxPriority.Notice)
        => session.Outbox.Enqueue(new OutboxMessage
        {
            ChatId = place.ChatId,
            ThreadId = place.ThreadId,
            Kind = OutboxKind.EditText,
            Payload = Write(card),
            Priority = priority,
            CardKey = card.EditId is null ? card.Card : null,
            ReplaceKey = card.Card ?? FormattableString.Invariant($"message/{card.EditId}"),
        });

    public static Outgoing Read(string payload) => JsonSerializer.Deserialize<Outgoing>(payload)!;

    private static string Write(Outgoing message) => JsonSerializer.Serialize(message);

    private static OutboxKind Kind(Outgoing message) => message switch
    {
        Outgoing.Photo => OutboxKind.SendPhoto,
        Outgoing.Document => OutboxKind.SendDocument,
        Outgoing.Answer => OutboxKind.AnswerButton,
        Outgoing.Pin { Off: true } => OutboxKind.Unpin,
        Outgoing.Pin => OutboxKind.Pin,
        Outgoing.Menu => OutboxKind.SetCommands,
        Outgoing.Leave => OutboxKind.Leave,
        _ => OutboxKind.SendText,
    };
}
