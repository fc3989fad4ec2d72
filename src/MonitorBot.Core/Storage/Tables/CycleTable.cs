using LiteDB;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage.Tables;

/// <summary>The weeks' monitoring, with compare-and-set on their version.</summary>
public sealed class CycleTable
{
    internal const string Collection = "cycles";

    private readonly StoreRows<Row> rows;

    internal CycleTable(StoreSession session) => rows = session.Rows<Row>(Collection);

    public Cycle? Find(CycleId id) => Cycle(rows.Find(id.ToString()));

    /// <summary>Stores a new week's monitoring.</summary>
    /// <returns>False when it already exists.</returns>
    public bool Add(Cycle cycle)
    {
        if (rows.Has(cycle.Id.ToString())) return false;
        rows.Insert(ToRow(cycle));
        return true;
    }

    /// <summary>Stores the next state.</summary>
    /// <returns>False when somebody else changed it since <paramref name="expectedVersion"/>; nothing is stored then.</returns>
    public bool Replace(Cycle next, int expectedVersion)
    {
        if (rows.Find(next.Id.ToString()) is not { } row || row.Version != expectedVersion) return false;
        rows.Put(ToRow(next));
        return true;
    }

    /// <summary>Newest first: all that can still be worked on.</summary>
    public IReadOnlyList<Cycle> Unfinished()
        => [.. rows.Matching("$.Over = false").Select(row => Cycle(row)!).OrderByDescending(cycle => cycle.Id)];

    /// <summary>The newest week's monitoring of any state; null before the first.</summary>
    public Cycle? Newest() => Cycle(rows.Ordered("$.Monday", descending: true, 0, 8, "$.Monday > @0", "").MaxBy(row => (row.Monday, row.Serial)));

    public IReadOnlyList<Cycle> Of(DateOnly monday)
        => [.. rows.Matching("$.Monday = @0", monday).Select(row => Cycle(row)!).OrderBy(cycle => cycle.Id)];

    /// <summary>Newest first, from <paramref name="skip"/>.</summary>
    public IReadOnlyList<Cycle> Page(int skip, int limit)
        => [.. rows.Ordered("$.Monday", descending: true, skip, limit, "$.Monday > @0", "").Select(row => Cycle(row)!)];

    /// <summary>Those of the days between, oldest first.</summary>
    public IReadOnlyList<Cycle> Between(DateOnly from, DateOnly to)
        => [.. rows.Matching("$.Monday >= @0 and $.Monday <= @1", from, to).Select(row => Cycle(row)!).OrderBy(cycle => cycle.Id)];

    public int Count() => rows.Count("$.Monday > @0", "");

    private static Cycle? Cycle(Row? row) => row is null ? null : RowJson.Read<Cycle>(row.Body);

    private static Row ToRow(Cycle cycle) => new()
    {
        Id = cycle.Id.ToString(),
        Monday = cycle.Id.Monday.ToString("yyyy-MM-dd"),
        Serial = cycle.Id.Serial,
        Over = cycle.Over,
        Version = cycle.Version,
        Body = RowJson.Write(cycle),
    };

    internal sealed class Row
    {
        [BsonId]
        public string Id { get; set; } = "";

        public string Monday { get; set; } = "";

        public int Serial { get; set; }

        public bool Over { get; set; }

        public int Version { get; set; }

        public string Body { get; set; } = "";
    }
}
