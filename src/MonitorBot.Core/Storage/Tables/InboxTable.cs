using LiteDB;
using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage.Tables;

/// <summary>An update that was received and is not done.</summary>
/// <param name="Body">As Telegram sent it.</param>
/// <param name="Attempts">How often its handling was begun: more than one means that a start killed the process or was cut off.</param>
public sealed record PendingUpdate(long UpdateId, string Body, DateTimeOffset ReceivedAt, int Attempts);

/// <summary>Updates by id: each is kept before Telegram is told so, handled once, and its body dropped afterwards.</summary>
public sealed class InboxTable
{
    internal const string Collection = "inbox";

    private readonly StoreRows<Row> rows;

    internal InboxTable(StoreSession session) => rows = session.Rows<Row>(Collection);

    /// <summary>True when it was received, done or not.</summary>
    public bool Seen(long updateId) => rows.Has(updateId);

    /// <returns>False when this update was received before; nothing changes then.</returns>
    public bool Receive(long updateId, string body, DateTimeOffset at)
    {
        if (Seen(updateId))
            return false;
        rows.Insert(new Row { Id = updateId, Body = body, At = at, Open = true });
        return true;
    }

    /// <summary>In the order of their ids.</summary>
    public IReadOnlyList<PendingUpdate> Pending()
        => [.. rows.Matching("$.Open = @0", true).OrderBy(row => row.Id).Select(row => new PendingUpdate(row.Id, row.Body ?? "", row.At, row.Attempts))];

    /// <summary>Counts a beginning, so that an update which kills the process is known at the next start.</summary>
    /// <returns>The number of this attempt, from 1; 0 when the update is not pending.</returns>
    public int Begin(long updateId)
    {
        if (rows.Find(updateId) is not { Open: true } row)
            return 0;
        row.Attempts++;
        rows.Replace(row);
        return row.Attempts;
    }

    /// <summary>Handled; the body goes, the id stays so that a repetition is recognised.</summary>
    /// <returns>False when it was done before.</returns>
    public bool Done(long updateId, string outcome) => Close(updateId, outcome, poison: false);

    /// <summary>It cannot be handled: set aside, with the error, so that those behind it go on.</summary>
    public bool Poison(long updateId, string error) => Close(updateId, error, poison: true);

    /// <summary>Updates that were set aside, newest first.</summary>
    public IReadOnlyList<(long UpdateId, string Error, DateTimeOffset At)> Poisoned(int limit)
        => [.. rows.Ordered("$.At", descending: true, 0, limit, "$.Poison = @0", true).Select(row => (row.Id, row.Outcome ?? "", row.At))];

    /// <summary>Deletes at most <paramref name="batch"/> closed updates received before <paramref name="before"/>.</summary>
    internal int Prune(DateTimeOffset before, int batch)
    {
        var old = rows.Ordered("$.At", descending: false, 0, batch, "$.At < @0 AND $.Open = false", before);
        return old.Count(row => rows.Delete(row.Id));
    }

    private bool Close(long updateId, string outcome, bool poison)
    {
        if (rows.Find(updateId) is not { Open: true } row)
            return false;
        row.Open = false;
        row.Body = null;
        row.Poison = poison;
        row.Outcome = CleanText.Of(outcome, 500);
        return rows.Replace(row);
    }

    private sealed class Row
    {
        [BsonId(false)]
        public long Id { get; set; }

        public DateTimeOffset At { get; set; }

        public bool Open { get; set; }

        public string? Body { get; set; }

        public int Attempts { get; set; }

        public bool Poison { get; set; }

        public string? Outcome { get; set; }
    }
}
