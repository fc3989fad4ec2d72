using LiteDB;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage.Tables;

/// <summary>What a submitted report says of each website: written once with the submission, never changed.</summary>
public sealed class SnapshotTable
{
    private readonly StoreRows<Row> rows;
    private readonly WeekTable weeks;

    internal SnapshotTable(StoreSession session, WeekTable weeks)
    {
        rows = session.Rows<Row>("snapshots");
        this.weeks = weeks;
    }

    /// <summary>Keeps the rows of one version, whole and in short; a second call for the same version changes nothing.</summary>
    public void Put(CycleId cycle, int version, IReadOnlyList<SiteRow> sites)
    {
        var id = Key(cycle, version);
        if (rows.Has(id)) return;
        rows.Insert(new Row { Id = id, Body = PackedJson.Pack(sites.Select(Stored.Of).ToList()) });
        weeks.Put(cycle, version, HistoryWeek.Of(cycle.Monday, sites));
    }

    /// <summary>Null when that version was never submitted.</summary>
    public IReadOnlyList<SiteRow>? Find(CycleId cycle, int version)
        => rows.Find(Key(cycle, version)) is { } row ? [.. PackedJson.Unpack<List<Stored>>(row.Body).Select(one => one.Back())] : null;

    internal static string Key(CycleId cycle, int version) => $"{cycle}/{version}";

    internal sealed class Row
    {
        [BsonId]
        public string Id { get; set; } = "";

        public byte[] Body { get; set; } = [];
    }

    internal sealed record Stored
    {
        public string Agency { get; init; } = "";

        public byte[]? Scan { get; init; }

        public IReadOnlyList<Correction> Corrections { get; init; } = [];

        public string Note { get; init; } = "";

        public IReadOnlyList<ProofPhoto> Proofs { get; init; } = [];

        public bool Checked { get; init; }

        public static Stored Of(SiteRow row) => new()
        {
            Agency = RowJson.Write(row.Agency),
            Scan = row.Scan is { } scan ? StoredScan.Pack(scan) : null,
            Corrections = row.Corrections,
            Note = row.Note,
            Proofs = row.Proofs,
            Checked = row.Checked,
        };

        public SiteRow Back() => new()
        {
            Agency = RowJson.Read<Agency>(Agency),
            Scan = Scan is { } scan ? StoredScan.Unpack(scan) : null,
            Corrections = Corrections,
            Note = Note,
            Proofs = Proofs,
            Checked = Checked,
        };
    }
}
