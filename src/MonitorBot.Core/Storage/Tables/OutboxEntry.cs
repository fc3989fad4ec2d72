namespace MonitorBot.Core.Storage.Tables;

public enum OutboxState
{
    Pending,

    /// <summary>Handed to the sender; its outcome is not known yet.</summary>
    Sending,

    /// <summary>A send whose outcome nobody will ever know; it is repeated once.</summary>
    Unsure,
    Sent,

    /// <summary>Given up; the Admin sees it.</summary>
    Dead,
}

/// <summary>A row of the outbox as the sender and the Admin see it.</summary>
public sealed record OutboxEntry
{
    /// <summary>Rises with every message, without end.</summary>
    public required long Seq { get; init; }

    public required OutboxMessage Message { get; init; }

    public required OutboxState State { get; init; }

    /// <summary>How often it was taken, this time included.</summary>
    public int Attempt { get; init; }

    /// <summary>True when this is the one repetition of a send whose outcome is unknown.</summary>
    public bool Repeated { get; init; }

    /// <summary>The Telegram message: the one that was sent, or for an edit the one that <see cref="OutboxMessage.CardKey"/> names.</summary>
    public int? MessageId { get; init; }

    public DateTimeOffset EnqueuedAt { get; init; }

    public DateTimeOffset NextAt { get; init; }

    /// <summary>When the last call for it began; null before the first.</summary>
    public DateTimeOffset? BegunAt { get; init; }

    public string? Error { get; init; }
}

/// <summary>A sent message that we know by our own name.</summary>
public sealed record Card(string Key, long ChatId, int MessageId, DateTimeOffset SentAt);
