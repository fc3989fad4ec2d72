using System.Globalization;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage.Tables;

/// <summary>What each round found on each website: compact, one row a website and round, and the memory of the latest scan.</summary>
public sealed class ScanTable
{
    internal const string Collection = "scans";
    private const string MemoryCollection = "memory";
    private const string End = "\uffff";
    private const int ManyRows = 500;

    private readonly StoreRows<Row> rows;
    private readonly StoreRows<MemoryRow> memories;

    internal ScanTable(StoreSession session)
    {
        rows = session.Rows<Row>(Collection);
        memories = session.Rows<MemoryRow>(MemoryCollection);
    }

    /// <summary>Keeps the scan under its round and host; a repetition takes the place of the earlier one.</summary>
    /// <remarks>A website that did not answer keeps the memory of the last scan that read it.</remarks>
    public void Save(string round, SiteScan scan)
    {
        rows.Put(new Row
        {
            Id = Id(round, scan.Host),
            Round = round,
            Key = Key(scan.Host, scan.StartedAt),
            Verdict = scan.Verdict,
            Body = StoredScan.Pack(scan),
        });
        var known = memories.Find(scan.Host);
        var learned = scan.Memory.Channels.Count > 0 || scan.Memory.Validators.Count > 0 || known is null;
        if (learned && (known is null || known.At <= scan.StartedAt))
            memories.Put(new MemoryRow { Id = scan.Host, At = scan.StartedAt, Body = StoredMemory.Pack(scan.Memory) });
    }

    /// <summary>By host, in ordinal order; without memory.</summary>
    public IReadOnlyList<SiteScan> OfRound(string round)
    {
        var read = rows.Matching("$._id BETWEEN @0 AND @1", Id(round, ""), Id(round, End));
        // Whoever waits for the store waits for this; a province's round is too short to be shared out.
        return read.Count < ManyRows ? [.. read.Select(row => StoredScan.Unpack(row.Body))] : [.. read.AsParallel().AsOrdered().Select(row => StoredScan.Unpack(row.Body))];
    }

    public SiteScan? Find(string round, string host) => rows.Find(Id(round, host)) is { } row ? StoredScan.Unpack(row.Body) : null;

    /// <summary>The hosts of a round that have been read, with the verdict on each: enough for progress and counts, and quicker than the scans.</summary>
    public IReadOnlyDictionary<string, Verdict> VerdictsOf(string round)
        => rows.Matching("$._id BETWEEN @0 AND @1", Id(round, ""), Id(round, End))
            .ToDictionary(row => row.Id[(round.Length + 1)..], row => row.Verdict, StringComparer.Ordinal);

    /// <summary>The newest scan with its memory, of whatever round.</summary>
    public SiteScan? Latest(string host)
        => rows.Ordered("$.Key", descending: true, 0, 1, "$.Key BETWEEN @0 AND @1", host + "|", host + "|" + End) is [var row]
            ? StoredScan.Unpack(row.Body) with { Memory = Memory(host) }
            : null;

    /// <summary>The scans of the last <paramref name="weeks"/> weeks before and including <paramref name="now"/>, oldest first; without memory.</summary>
    public IReadOnlyList<SiteScan> History(string host, int weeks, DateTimeOffset now)
        => [.. rows.Ordered("$.Key", descending: false, 0, int.MaxValue, "$.Key BETWEEN @0 AND @1", Key(host, now.AddDays(-7 * weeks)), Key(host, now))
            .Select(row => StoredScan.Unpack(row.Body))];

    /// <summary>What the next scan of the host starts from.</summary>
    public SiteMemory Memory(string host) => memories.Find(host) is { } row ? StoredMemory.Unpack(row.Body) : SiteMemory.Empty;

    /// <summary>Deletes at most <paramref name="batch"/> scans of a round.</summary>
    internal int PruneRound(string round, int batch)
    {
        var old = rows.Ordered("$._id", descending: false, 0, batch, "$._id BETWEEN @0 AND @1", Id(round, ""), Id(round, End));
        return old.Count(row => rows.Delete(row.Id));
    }

    private static string Id(string round, string host) => $"{round}|{host}";

    private static string Key(string host, DateTimeOffset at)
        => string.Create(CultureInfo.InvariantCulture, $"{host}|{at.UtcDateTime:yyyyMMddHHmmssfff}");

    private sealed class Row
    {
        public string Id { get; set; } = "";

        public string Round { get; set; } = "";

        /// <summary>Host and moment, so that one index answers the latest and the history.</summary>
        public string Key { get; set; } = "";

        public Verdict Verdict { get; set; }

        public byte[] Body { get; set; } = [];
    }

    private sealed class MemoryRow
    {
        public string Id { get; set; } = "";

        public DateTimeOffset At { get; set; }

        public byte[] Body { get; set; } = [];
    }
}
