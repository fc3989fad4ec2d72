using LiteDB;
using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage.Tables;

/// <summary>Who did what, when, and by which update.</summary>
public sealed record AuditLine
{
    /// <summary>Given by the store; 0 before.</summary>
    public long Seq { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>The person's Telegram id; null for the program itself.</summary>
    public long? PersonId { get; init; }

    /// <summary>As the person was called then; kept when the person leaves.</summary>
    public required string PersonName { get; init; }

    /// <summary>The update that brought it; null for the schedule and the command line.</summary>
    public long? UpdateId { get; init; }

    /// <summary>A verb of ours, e.g. "setujui".</summary>
    public required string Action { get; init; }

    /// <summary>The cycle it belongs to; null for the register, people, settings.</summary>
    public string? Cycle { get; init; }

    /// <summary>What it was done to: a host, a person, a setting.</summary>
    public string? Subject { get; init; }

    public string? Detail { get; init; }
}

/// <summary>The book of deeds: lines are added, never changed, never deleted.</summary>
public sealed class AuditTable
{
    internal const string Collection = "audit";

    private readonly StoreRows<Row> rows;
    private readonly StoreSession session;
    private readonly TimeProvider time;

    internal AuditTable(StoreSession session, TimeProvider time)
    {
        this.session = session;
        this.time = time;
        rows = session.Rows<Row>(Collection);
    }

    /// <summary>The line's number and, unless it has one, its time are given here.</summary>
    public AuditLine Append(AuditLine line)
    {
        var kept = line with { Seq = session.Meta.Next("audit.seq"), At = StoreMapping.Instant(line.At == default ? time.GetUtcNow() : line.At) };
        rows.Insert(Row.Of(kept));
        return kept;
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<AuditLine> OfCycle(string cycle) => [.. rows.Matching("$.Cycle = @0", cycle).OrderBy(row => row.Id).Select(row => row.Line())];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<AuditLine> Recent(int limit)
        => [.. rows.Ordered("$._id", descending: true, 0, limit, "$._id > @0", 0L).Select(row => row.Line())];

    private sealed class Row
    {
        [BsonId(false)]
        public long Id { get; set; }

        public DateTimeOffset At { get; set; }

        public long? PersonId { get; set; }

        public string PersonName { get; set; } = "";

        public long? UpdateId { get; set; }

        public string Action { get; set; } = "";

        public string? Cycle { get; set; }

        public string? Subject { get; set; }

        public string? Detail { get; set; }

        public static Row Of(AuditLine line) => new()
        {
            Id = line.Seq,
            At = line.At,
            PersonId = line.PersonId,
            PersonName = line.PersonName,
            UpdateId = line.UpdateId,
            Action = line.Action,
            Cycle = line.Cycle,
            Subject = line.Subject,
            Detail = line.Detail is { } detail ? CleanText.Of(detail, 4000) : null,
        };

        public AuditLine Line() => new()
        {
            Seq = Id,
            At = At,
            PersonId = PersonId,
            PersonName = PersonName,
            UpdateId = UpdateId,
            Action = Action,
            Cycle = Cycle,
            Subject = Subject,
            Detail = Detail,
        };
    }
}
