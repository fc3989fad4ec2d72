using LiteDB;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage.Tables;

/// <summary>What a submitted report says of each OPD in three values, beside its <see cref="SnapshotTable"/>: a ranking or a year's recap needs no more, and reads a hundredth.</summary>
public sealed class WeekTable
{
    private readonly StoreRows<Row> rows;

    internal WeekTable(StoreSession session) => rows = session.Rows<Row>("weeks");

    /// <summary>For <see cref="SnapshotTable.Put"/>, so that one never stands without the other.</summary>
    internal void Put(CycleId cycle, int version, HistoryWeek week) => rows.Put(new Row
    {
        Id = SnapshotTable.Key(cycle, version),
        Body = PackedJson.Pack(week.Verdicts.Select(one => new Stored { Code = one.Key, Verdict = one.Value.Verdict, Age = one.Value.AgeDays, Items = one.Value.Items }).ToList()),
    });

    /// <summary>Null when that version was never submitted, or by a program before this table.</summary>
    public HistoryWeek? Find(CycleId cycle, int version) => rows.Find(SnapshotTable.Key(cycle, version)) is not { } row
        ? null
        : new HistoryWeek(cycle.Monday, PackedJson.Unpack<List<Stored>>(row.Body).ToDictionary(one => one.Code, one => new HistoryVerdict(one.Verdict!.Value, one.Age, one.Items)));

    private sealed class Row
    {
        [BsonId]
        public string Id { get; set; } = "";

        public byte[] Body { get; set; } = [];
    }

    private sealed record Stored
    {
        public string Code { get; init; } = "";

        public Verdict? Verdict { get; init; }

        public int? Age { get; init; }

        public int Items { get; init; }
    }
}
