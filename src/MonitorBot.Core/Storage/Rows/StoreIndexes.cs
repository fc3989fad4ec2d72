using LiteDB;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Core.Storage.Rows;

/// <summary>Every secondary index, in one table; made at the start if missing. A key stays under 1,023 bytes (hash what is longer) and is no array: the start walks them all.</summary>
internal static class StoreIndexes
{
    public static readonly IReadOnlyList<(string Collection, string Name, string Field)> All =
    [
        (InboxTable.Collection, "open", "$.Open"),
        (InboxTable.Collection, "at", "$.At"),
        (OutboxTable.Collection, "open", "$.Open"),
        (OutboxTable.Collection, "state", "$.State"),
        (OutboxTable.Collection, "dedup", "$.DedupKey"),
        (OutboxTable.Collection, "done", "$.DoneAt"),
        (ScanTable.Collection, "history", "$.Key"),
        (RoundTable.Collection, "open", "$.Open"),
        (RoundTable.Collection, "started", "$.StartedAt"),
        (FindingTable.Collection, "host", "$.Host"),
        (FindingTable.Collection, "open", "$.Open"),
        (AuditTable.Collection, "cycle", "$.Cycle"),
        (ArchiveTable.Collection, "subject", "$.Subject"),
        (ArchiveTable.DocumentCollection, "sha256", "$.Sha256"),
        (CycleTable.Collection, "over", "$.Over"),
        (CycleTable.Collection, "monday", "$.Monday"),
        (ReviewTable.Collection, "cycle", "$.Cycle"),
    ];

    public static void Ensure(LiteDatabase database)
    {
        foreach (var (collection, name, field) in All)
            database.GetCollection(collection).EnsureIndex(name, BsonExpression.Create(field));
    }
}
