using LiteDB;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Core.Storage.Rows;

/// <summary>How the outbox is stored.</summary>
internal sealed class OutboxRow
{
    [BsonId(false)]
    public long Id { get; set; }

    public long ChatId { get; set; }

    public int? ThreadId { get; set; }

    public OutboxKind Kind { get; set; }

    public string Payload { get; set; } = "";

    public OutboxPriority Priority { get; set; }

    public string? DedupKey { get; set; }

    public string? ReplaceKey { get; set; }

    public string? CardKey { get; set; }

    public OutboxState State { get; set; }

    /// <summary>Pending, sending or unsure: what the sender still has to look at; indexed.</summary>
    public bool Open { get; set; } = true;

    public int Attempt { get; set; }

    public bool Repeated { get; set; }

    /// <summary>How often the process died while this was being sent.</summary>
    public int Crashes { get; set; }

    public int? MessageId { get; set; }

    public DateTimeOffset EnqueuedAt { get; set; }

    public DateTimeOffset NextAt { get; set; }

    /// <summary>When the last call for it began.</summary>
    public DateTimeOffset? BegunAt { get; set; }

    public DateTimeOffset? DoneAt { get; set; }

    public string? Error { get; set; }

    public static OutboxRow Of(long seq, OutboxMessage message, DateTimeOffset now) => new()
    {
        Id = seq,
        ChatId = message.ChatId,
        ThreadId = message.ThreadId,
        Kind = message.Kind,
        Payload = message.Payload,
        Priority = message.Priority,
        DedupKey = message.DedupKey,
        ReplaceKey = message.ReplaceKey,
        CardKey = message.CardKey,
        EnqueuedAt = now,
        NextAt = message.NotBefore ?? now,
    };

    public OutboxEntry Entry(int? messageId = null) => new()
    {
        Seq = Id,
        Message = new OutboxMessage
        {
            ChatId = ChatId,
            ThreadId = ThreadId,
            Kind = Kind,
            Payload = Payload,
            Priority = Priority,
            DedupKey = DedupKey,
            ReplaceKey = ReplaceKey,
            CardKey = CardKey,
        },
        State = State,
        Attempt = Attempt,
        Repeated = Repeated,
        MessageId = MessageId ?? messageId,
        EnqueuedAt = EnqueuedAt,
        NextAt = NextAt,
        BegunAt = BegunAt,
        Error = Error,
    };

    public void Close(OutboxState state, DateTimeOffset now, string? error = null)
    {
        State = state;
        Open = false;
        DoneAt = now;
        Error = error is null ? Error : CleanText.Of(error, 500);
        if (state == OutboxState.Sent)
            Payload = "";
    }
}
