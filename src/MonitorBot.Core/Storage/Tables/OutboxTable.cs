using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage.Tables;

/// <summary>Messages to people, written in the transaction of the change that they tell of, and taken from here by the one sender.</summary>
public sealed class OutboxTable
{
    internal const string Collection = "outbox";
    private const string IsOpen = "$.Open = true";
    private const string CutOff = "program berhenti saat mengirim";

    /// <summary>Each death repeats a message at most once; so many deaths over the same message are no chance any more.</summary>
    private const int MostCrashes = 3;

    private readonly StoreSession session;
    private readonly StoreRows<OutboxRow> rows;
    private readonly TimeProvider time;
    private readonly Action grew;

    internal OutboxTable(StoreSession session, TimeProvider time, Action grew)
    {
        this.session = session;
        this.time = time;
        this.grew = grew;
        rows = session.Rows<OutboxRow>(Collection);
    }

    /// <returns>The row's number; null when a message with the same <see cref="OutboxMessage.DedupKey"/> was enqueued before.</returns>
    public long? Enqueue(OutboxMessage message)
    {
        if (message.DedupKey is { } key && Enqueued(key))
            return null;
        session.AfterCommit(grew);
        var now = time.GetUtcNow();
        if (message.ReplaceKey is not null && Waiting(message) is { } waiting)
        {
            // Keeps its place in the queue and what Telegram asked us to wait.
            var newer = OutboxRow.Of(waiting.Id, message, now);
            newer.EnqueuedAt = waiting.EnqueuedAt;
            newer.NextAt = waiting.NextAt > newer.NextAt ? waiting.NextAt : newer.NextAt;
            rows.Replace(newer);
            return waiting.Id;
        }
        var row = OutboxRow.Of(session.Meta.Next("outbox.seq"), message, now);
        rows.Insert(row);
        return row.Id;
    }

    /// <summary>True when a message with this <see cref="OutboxMessage.DedupKey"/> was enqueued, sent or not.</summary>
    public bool Enqueued(string dedupKey) => rows.Count("$.DedupKey = @0", dedupKey) > 0;

    /// <summary>What may go now: at most one a lane and chat, the urgent first, none past an earlier one of its lane. Changes nothing.</summary>
    /// <param name="held">Rows that the sender has in hand already; their lanes wait for them.</param>
    public IReadOnlyList<OutboxEntry> Due(DateTimeOffset now, int max, IReadOnlySet<long> held)
        => [.. OutboxLanes.Due(rows.Matching(IsOpen), now, held).Take(max).Select(row => row.Entry())];

    /// <summary>Marks a row as being sent, at the last moment before the call: from here on a crash leaves its outcome unknown.</summary>
    /// <returns>The row as it is now, with the newest edit's text; null when it is to wait or is gone.</returns>
    public OutboxEntry? Begin(long seq, DateTimeOffset now)
    {
        if (rows.Find(seq) is not { Open: true, State: not OutboxState.Sending } row || row.NextAt > now)
            return null;
        var about = row is { CardKey: { } key } && !row.Kind.IsSend() ? session.Cards.MessageId(row.ChatId, key) : null;
        // What the edit would change never went: then the edit's own text goes, and is what later edits change.
        if (about is null && row is { Kind: OutboxKind.EditText, CardKey: not null })
            row.Kind = OutboxKind.SendText;
        row.Repeated |= row.State == OutboxState.Unsure;
        row.State = OutboxState.Sending;
        row.Attempt++;
        row.BegunAt = now;
        rows.Replace(row);
        return row.Entry(about);
    }

    /// <param name="messageId">Telegram's number of the new message; null when the call made none.</param>
    public void Sent(long seq, int? messageId = null) => Change(seq, row =>
    {
        row.Close(OutboxState.Sent, time.GetUtcNow());
        row.MessageId = messageId ?? row.MessageId;
        if (row is { CardKey: { } key } && row.Kind.IsSend() && messageId is { } id)
            session.Cards.Put(new Card(key, row.ChatId, id, time.GetUtcNow()));
    });

    /// <summary>Telegram refused it for now and certainly did not send it.</summary>
    public void Retry(long seq, DateTimeOffset nextAt, string error) => Change(seq, row =>
    {
        row.State = OutboxState.Pending;
        row.NextAt = nextAt;
        row.Error = CleanText.Of(error, 500);
    });

    /// <summary>It will never work: onto the list that the Admin sees. A pin that waits for this message goes with it; an edit goes in its place.</summary>
    public void Dead(long seq, string error) => Change(seq, row =>
    {
        row.Close(OutboxState.Dead, time.GetUtcNow(), error);
        if (!row.Kind.IsSend() || row.CardKey is not { } key || session.Cards.MessageId(row.ChatId, key) is not null)
            return;
        foreach (var waiting in rows.Matching(IsOpen).Where(other => other.ChatId == row.ChatId && other.CardKey == key && !other.Kind.IsSend() && other.Kind != OutboxKind.EditText))
        {
            waiting.Close(OutboxState.Dead, time.GetUtcNow(), "pesan induknya tidak terkirim");
            rows.Replace(waiting);
        }
    });

    /// <summary>Nobody knows whether it went (time-out, cut connection): a send is repeated once and then given up; anything else simply again.</summary>
    public void OutcomeUnknown(long seq, DateTimeOffset nextAt, string error)
    {
        if (rows.Find(seq) is not { State: OutboxState.Sending } row)
            return;
        if (row.Kind.IsSend() && row.Repeated)
        {
            Dead(seq, error);
            return;
        }
        row.State = row.Kind.IsSend() ? OutboxState.Unsure : OutboxState.Pending;
        row.NextAt = nextAt;
        row.Error = CleanText.Of(error, 500);
        rows.Replace(row);
    }

    /// <summary>At the start, before the sender: what was being sent when the process died goes again, unless that happened too often.</summary>
    /// <returns>Those that were given up: sending them may be what kills the process.</returns>
    public IReadOnlyList<OutboxEntry> AfterCrash()
    {
        List<OutboxEntry> dead = [];
        foreach (var row in rows.Matching(IsOpen).Where(row => row.State == OutboxState.Sending))
        {
            row.State = OutboxState.Pending;
            row.Error = CutOff;
            row.Crashes++;
            rows.Replace(row);
            if (!row.Kind.IsSend() || row.Crashes <= MostCrashes)
                continue;
            Dead(row.Id, CutOff);
            dead.Add(row.Entry());
        }
        return dead;
    }

    /// <summary>Nothing of this chat before <paramref name="until"/> (429).</summary>
    public void PauseChat(long chatId, DateTimeOffset until)
    {
        foreach (var row in rows.Matching(IsOpen).Where(row => row.ChatId == chatId && row.State != OutboxState.Sending && row.NextAt < until))
        {
            row.NextAt = until;
            rows.Replace(row);
        }
    }

    /// <summary>The chat became a supergroup: waiting messages and known cards follow it.</summary>
    public void MigrateChat(long from, long to)
    {
        foreach (var row in rows.Matching(IsOpen).Where(row => row.ChatId == from))
        {
            row.ChatId = to;
            rows.Replace(row);
        }
        session.Cards.MigrateChat(from, to);
    }

    /// <summary>When the message was enqueued that waits longest; null when none waits.</summary>
    public DateTimeOffset? Oldest() => rows.Matching(IsOpen).Min(row => (DateTimeOffset?)row.EnqueuedAt);

    /// <summary>Whether a message that waits, or that an Admin may still revive, carries the file of this name.</summary>
    public bool Needs(string fileName) => rows.Matching(IsOpen).Concat(rows.Matching("$.State = @0", OutboxState.Dead)).Any(row => row.Payload.Contains(fileName, StringComparison.Ordinal));

    public int Waiting() => rows.Count(IsOpen);

    public OutboxEntry? Find(long seq) => rows.Find(seq)?.Entry();

    /// <summary>Given up, newest first.</summary>
    public IReadOnlyList<OutboxEntry> DeadLetters(int limit)
        => [.. rows.Ordered("$.DoneAt", descending: true, 0, limit, "$.State = @0", OutboxState.Dead).Select(row => row.Entry())];

    /// <summary>An Admin's wish: a dead letter once more, as if new.</summary>
    public bool Revive(long seq)
    {
        if (rows.Find(seq) is not { State: OutboxState.Dead } row)
            return false;
        row.State = OutboxState.Pending;
        row.Open = true;
        row.DoneAt = null;
        row.Repeated = false;
        row.Crashes = 0;
        row.NextAt = time.GetUtcNow();
        session.AfterCommit(grew);
        return rows.Replace(row);
    }

    /// <summary>Deletes at most <paramref name="batch"/> rows that were done before <paramref name="before"/>.</summary>
    internal int Prune(DateTimeOffset before, int batch)
    {
        var old = rows.Ordered("$.DoneAt", descending: false, 0, batch, "$.DoneAt < @0 AND $.Open = false", before);
        return old.Count(row => rows.Delete(row.Id));
    }

    private OutboxRow? Waiting(OutboxMessage message) => rows.Matching(IsOpen).FirstOrDefault(row =>
        row.ChatId == message.ChatId && row.ReplaceKey == message.ReplaceKey && row.Kind == message.Kind && row.State == OutboxState.Pending);

    private void Change(long seq, Action<OutboxRow> change)
    {
        if (rows.Find(seq) is not { Open: true } row)
            return;
        change(row);
        rows.Replace(row);
    }
}
