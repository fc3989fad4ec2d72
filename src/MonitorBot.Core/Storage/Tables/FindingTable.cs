using System.Security.Cryptography;
using System.Text;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Integrity.Life;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage.Tables;

/// <summary>The findings on all websites and what became of them.</summary>
public sealed class FindingTable
{
    internal const string Collection = "findings";

    private readonly StoreRows<Row> rows;

    internal FindingTable(StoreSession session) => rows = session.Rows<Row>(Collection);

    /// <summary>All findings on a website, the gone ones too; gravest and newest first.</summary>
    public IReadOnlyList<KnownFinding> Of(string host) => Sorted(rows.Matching("$.Host = @0", host));

    /// <summary>What lasts, on all websites; gravest and newest first.</summary>
    public IReadOnlyList<KnownFinding> Open() => Sorted(rows.Matching("$.Open = @0", true));

    public KnownFinding? Find(string id) => rows.Find(id)?.Finding();

    /// <summary>Short and stable, fit for a button.</summary>
    public static string Id(KnownFinding finding)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.Host}|{finding.Sign}|{finding.Where}")).AsSpan(0, 8));

    public void Put(KnownFinding finding) => rows.Put(Row.From(finding));

    /// <summary>Reads a scan into the findings' life.</summary>
    public FindingChange Take(IReadOnlyList<Finding> seen, Sight sight)
    {
        var change = FindingLife.After(Of(sight.Host), seen, sight);
        foreach (var finding in change.All) Put(finding);
        return change;
    }

    /// <param name="probed">Cloaking was looked for.</param>
    public FindingChange Take(SiteScan scan, bool probed)
        => Take(scan.Findings, new Sight(scan.Host, scan.StartedAt, scan.Access.State is AccessState.Ok or AccessState.TlsFault or AccessState.Redirected, probed));

    /// <summary>Deletes at most <paramref name="batch"/> findings that were gone before the moment.</summary>
    internal int Prune(DateTimeOffset before, int batch)
        => rows.Matching("$.Open = @0", false).Where(row => row.Gone < before).Take(batch).Count(row => rows.Delete(row.Id));

    private static IReadOnlyList<KnownFinding> Sorted(IEnumerable<Row> found)
        => [.. found.Select(row => row.Finding()).OrderBy(finding => finding.Open ? 0 : 1).ThenByDescending(finding => finding.Severity).ThenByDescending(finding => finding.FirstSeen).ThenBy(finding => finding.Host, StringComparer.Ordinal)];

    private sealed class Row
    {
        public string Id { get; set; } = "";

        public string Host { get; set; } = "";

        public bool Open { get; set; }

        public Sign Sign { get; set; }

        public string Where { get; set; } = "";

        public string Excerpt { get; set; } = "";

        public Severity Severity { get; set; }

        public DateTimeOffset FirstSeen { get; set; }

        public DateTimeOffset LastSeen { get; set; }

        public DateTimeOffset? Gone { get; set; }

        public DateTimeOffset? ToldAt { get; set; }

        public Severity? ToldAs { get; set; }

        public long? NotedBy { get; set; }

        public DateTimeOffset? NotedAt { get; set; }

        public string? Note { get; set; }

        public static Row From(KnownFinding finding) => new()
        {
            Id = FindingTable.Id(finding),
            Host = finding.Host,
            Open = finding.Open,
            Sign = finding.Sign,
            Where = finding.Where,
            Excerpt = finding.Excerpt,
            Severity = finding.Severity,
            FirstSeen = finding.FirstSeen,
            LastSeen = finding.LastSeen,
            Gone = finding.Gone,
            ToldAt = finding.ToldAt,
            ToldAs = finding.ToldAs,
            NotedBy = finding.Acknowledged?.By,
            NotedAt = finding.Acknowledged?.At,
            Note = finding.Acknowledged?.Note,
        };

        public KnownFinding Finding() => new()
        {
            Host = Host,
            Sign = Sign,
            Where = Where,
            Excerpt = Excerpt,
            Severity = Severity,
            FirstSeen = FirstSeen,
            LastSeen = LastSeen,
            Gone = Gone,
            ToldAt = ToldAt,
            ToldAs = ToldAs,
            Acknowledged = NotedBy is { } by && NotedAt is { } at ? new Acknowledgement(by, at, Note ?? "") : null,
        };
    }
}
