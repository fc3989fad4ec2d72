namespace MonitorBot.Core.Storage.Tables;

/// <summary>What a row of the outbox asks of Telegram. Only a send makes something new, so only a send may not be repeated freely.</summary>
public enum OutboxKind
{
    SendText,
    SendPhoto,
    SendDocument,
    SendAlbum,
    EditText,
    EditCaption,
    EditMedia,
    EditButtons,
    Delete,
    AnswerButton,
    Pin,
    Unpin,
    SetCommands,
    Leave,
}

/// <summary>Each is a lane of its own in a chat: first in, first out within the lane, the more urgent lane first.</summary>
public enum OutboxPriority
{
    /// <summary>The answer to a pressed button, which Telegram takes only for seconds.</summary>
    Answer,

    /// <summary>Somebody waits for it.</summary>
    Interactive,

    /// <summary>Summaries, reminders.</summary>
    Notice,
}

/// <summary>A message to be sent, as a transition writes it together with its own change.</summary>
public sealed record OutboxMessage
{
    public required long ChatId { get; init; }

    public int? ThreadId { get; init; }

    public required OutboxKind Kind { get; init; }

    /// <summary>JSON, the sender's own shape; at most a few KB, files by path.</summary>
    public required string Payload { get; init; }

    public OutboxPriority Priority { get; init; } = OutboxPriority.Notice;

    /// <summary>A second message with the same key is not enqueued, for as long as the first is remembered (retention).</summary>
    public string? DedupKey { get; init; }

    /// <summary>A newer edit with the same key takes the place of one still waiting in this chat.</summary>
    public string? ReplaceKey { get; init; }

    /// <summary>Our own name of the message in its chat. A send with it makes the message known by that name; an edit or delete with it waits for that send.</summary>
    public string? CardKey { get; init; }

    /// <summary>Not to be sent earlier.</summary>
    public DateTimeOffset? NotBefore { get; init; }
}

public static class OutboxKindExtensions
{
    /// <summary>True when repeating it would show people the same thing twice.</summary>
    public static bool IsSend(this OutboxKind kind)
        => kind is OutboxKind.SendText or OutboxKind.SendPhoto or OutboxKind.SendDocument or OutboxKind.SendAlbum;
}
