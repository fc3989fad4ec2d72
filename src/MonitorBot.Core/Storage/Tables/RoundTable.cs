using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage.Tables;

/// <summary>One reading of all planned websites.</summary>
/// <param name="Key">"2026-W48-1" for a regular one, else a name of the caller's; without "|".</param>
/// <param name="Hosts">What was planned at the start.</param>
/// <param name="Late">Started after its moment, because the program was down.</param>
public sealed record Round(string Key, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, IReadOnlyList<string> Hosts, bool Late);

/// <summary>The rounds, so that one is started once and a cut-off one is taken up again.</summary>
public sealed class RoundTable
{
    internal const string Collection = "rounds";

    private readonly StoreSession session;
    private readonly StoreRows<Row> rows;

    private readonly Action grew;

    internal RoundTable(StoreSession session, Action grew)
    {
        this.grew = grew;
        this.session = session;
        rows = session.Rows<Row>(Collection);
    }

    /// <returns>False when a round of that key was started before; nothing changes then.</returns>
    public bool Start(string key, DateTimeOffset at, IReadOnlyList<string> hosts, bool late = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        if (key.Contains('|'))
            throw new ArgumentException("A round's key must not contain '|'.", nameof(key));
        if (rows.Has(key))
            return false;
        session.AfterCommit(grew);
        rows.Insert(new Row { Id = key, StartedAt = at, Hosts = [.. hosts.Distinct(StringComparer.Ordinal)], Late = late, Open = true });
        return true;
    }

    /// <returns>False when it is unknown or was finished before.</returns>
    public bool Finish(string key, DateTimeOffset at)
    {
        if (rows.Find(key) is not { Open: true } row)
            return false;
        row.FinishedAt = at;
        row.Open = false;
        return rows.Replace(row);
    }

    public Round? Find(string key) => rows.Find(key)?.Round();

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Round> Unfinished() => [.. rows.Matching("$.Open = true").OrderBy(row => row.StartedAt).Select(row => row.Round())];

    /// <summary>The planned hosts without a scan yet, in planned order.</summary>
    public IReadOnlyList<string> PendingHosts(string key)
    {
        var read = session.Scans.VerdictsOf(key);
        return rows.Find(key) is { } row ? [.. row.Hosts.Where(host => !read.ContainsKey(host))] : [];
    }

    /// <summary>Newest first by start.</summary>
    public IReadOnlyList<Round> Recent(int limit)
        => [.. rows.Ordered("$.StartedAt", descending: true, 0, limit, "$.StartedAt > @0", DateTimeOffset.MinValue).Select(row => row.Round())];

    internal IReadOnlyList<string> StartedBefore(DateTimeOffset before) => [.. rows.Matching("$.StartedAt < @0", before).Select(row => row.Id)];

    internal void Delete(string key) => rows.Delete(key);

    private sealed class Row
    {
        public string Id { get; set; } = "";

        public DateTimeOffset StartedAt { get; set; }

        public DateTimeOffset? FinishedAt { get; set; }

        public List<string> Hosts { get; set; } = [];

        public bool Late { get; set; }

        public bool Open { get; set; }

        public Round Round() => new(Id, StartedAt, FinishedAt, Hosts, Late);
    }
}
