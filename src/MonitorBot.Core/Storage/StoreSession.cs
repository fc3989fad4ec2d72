using LiteDB;
using MonitorBot.Core.Storage.Rows;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Core.Storage;

/// <summary>The tables, inside one unit of work or one query. Valid only there, on the store's own thread; never await inside.</summary>
public sealed class StoreSession
{
    private readonly LiteDatabase database;
    private readonly int thread;
    private readonly Dictionary<(string, Type), object> rows = [];
    private readonly List<Action> onCommit = [];

    internal StoreSession(LiteDatabase database, TimeProvider time, Action outboxGrew, Action jobsGrew)
    {
        this.database = database;
        thread = Environment.CurrentManagedThreadId;
        Meta = new(this);
        Inbox = new(this);
        Cards = new(this);
        Outbox = new(this, time, outboxGrew);
        Scans = new(this);
        Rounds = new(this, jobsGrew);
        Register = new(this);
        Findings = new(this);
        Audit = new(this, time);
        Archive = new(this);
        People = new(this);
        Invitations = new(this);
        Cycles = new(this);
        Reviews = new(this);
        Weeks = new(this);
        Snapshots = new(this, Weeks);
        Dialogs = new(this);
        Jobs = new(this, jobsGrew);
    }

    public MetaTable Meta { get; }

    public InboxTable Inbox { get; }

    public OutboxTable Outbox { get; }

    public CardTable Cards { get; }

    public ScanTable Scans { get; }

    public RoundTable Rounds { get; }

    public RegisterTable Register { get; }

    public FindingTable Findings { get; }

    public AuditTable Audit { get; }

    public ArchiveTable Archive { get; }

    public PeopleTable People { get; }

    public InvitationTable Invitations { get; }

    public CycleTable Cycles { get; }

    public ReviewTable Reviews { get; }

    public SnapshotTable Snapshots { get; }

    public WeekTable Weeks { get; }

    public DialogTable Dialogs { get; }

    public JobTable Jobs { get; }

    internal bool Writing { get; set; }

    /// <summary>The rows of a collection; for table classes. A field that is searched belongs into <see cref="StoreIndexes"/>.</summary>
    public StoreRows<TRow> Rows<TRow>(string collection)
    {
        if (!rows.TryGetValue((collection, typeof(TRow)), out var found))
            rows[(collection, typeof(TRow))] = found = new StoreRows<TRow>(this, database.GetCollection<TRow>(collection));
        return (StoreRows<TRow>)found;
    }

    /// <summary>Runs after this unit is durable, on the store's thread; dropped if it is rolled back. Only to signal, never to work.</summary>
    public void AfterCommit(Action signal) => onCommit.Add(signal);

    internal IReadOnlyList<Action> TakeSignals()
    {
        Action[] signals = [.. onCommit];
        onCommit.Clear();
        return signals;
    }

    /// <summary>What tables keep in memory may hold what was just rolled back.</summary>
    internal void RolledBack()
    {
        onCommit.Clear();
        Register.Forget();
    }

    internal void CheckThread()
    {
        if (Environment.CurrentManagedThreadId != thread)
            throw new InvalidOperationException("A store session was used outside its unit of work.");
    }

    internal void CheckWriting()
    {
        CheckThread();
        if (!Writing)
            throw new InvalidOperationException("A query tried to write; use WriteAsync.");
    }
}
