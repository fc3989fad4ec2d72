using LiteDB;
using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage.Tables;

/// <summary>Work that takes longer than an answer (documents, checks): ordered in a transition's own transaction, repeated after a crash.</summary>
public sealed class JobTable
{
    private readonly StoreRows<Row> rows;
    private readonly StoreSession session;

    private readonly Action grew;

    internal JobTable(StoreSession session, Action grew)
    {
        this.session = session;
        this.grew = grew;
        rows = session.Rows<Row>("jobs");
    }

    public long Add(string kind, string data, DateTimeOffset at)
    {
        session.AfterCommit(grew);
        var id = session.Meta.Next("job");
        rows.Insert(new Row { Id = id, Kind = kind, Data = data, At = at, NextAt = at });
        return id;
    }

    /// <summary>Oldest first, those whose time has come.</summary>
    public IReadOnlyList<Job> Due(DateTimeOffset now)
        => [.. rows.All().Where(row => row.NextAt <= now).OrderBy(row => row.Id).Select(row => row.Job())];

    /// <returns>The job as it is now; null when it is done or is to wait.</returns>
    public Job? FindDue(long id, DateTimeOffset now) => rows.Find(id) is { } row && row.NextAt <= now ? row.Job() : null;

    public void Done(long id) => rows.Delete(id);

    public void Again(long id, DateTimeOffset nextAt)
    {
        if (rows.Find(id) is not { } row) return;
        row.Attempt++;
        row.NextAt = nextAt;
        rows.Put(row);
    }

    internal sealed class Row
    {
        [BsonId(false)]
        public long Id { get; set; }

        public string Kind { get; set; } = "";

        public string Data { get; set; } = "";

        public DateTimeOffset At { get; set; }

        public DateTimeOffset NextAt { get; set; }

        public int Attempt { get; set; }

        public Job Job() => new(Id, Kind, Data, At, Attempt);
    }
}

/// <param name="Data">JSON in the kind's own words.</param>
public sealed record Job(long Id, string Kind, string Data, DateTimeOffset At, int Attempt);
