using MonitorBot.Core.Freshness;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Scanning;

namespace MonitorBot.Core.Storage.Rows;

/// <summary>The shape in which a scan is kept: its names are the file format, so that the domain records stay free to change.</summary>
internal sealed record StoredScan
{
    private const int MaxFindings = 30;

    public string Host { get; init; } = "";

    public Uri Url { get; init; } = null!;

    public DateTimeOffset At { get; init; }

    public StoredAccess Access { get; init; } = new();

    public Verdict? Verdict { get; init; }

    public IReadOnlyList<StoredCategory> Cats { get; init; } = [];

    public IReadOnlyList<StoredFinding>? Finds { get; init; }

    public int Requests { get; init; }

    public long Bytes { get; init; }

    public double Ms { get; init; }

    public static byte[] Pack(SiteScan scan) => PackedJson.Pack(new StoredScan
    {
        Host = scan.Host,
        Url = scan.Url,
        At = StoreMapping.Instant(scan.StartedAt),
        Access = StoredAccess.Of(scan.Access),
        Verdict = scan.Verdict,
        Cats = [.. scan.Categories.Select(StoredCategory.Of)],
        Finds = scan.Findings.Count == 0 ? null : [.. scan.Findings.Take(MaxFindings).Select(StoredFinding.Of)],
        Requests = scan.Requests,
        Bytes = scan.Bytes,
        Ms = scan.Elapsed.TotalMilliseconds,
    });

    public static SiteScan Unpack(byte[] packed)
    {
        var stored = PackedJson.Unpack<StoredScan>(packed);
        return new SiteScan
        {
            Host = stored.Host,
            Url = stored.Url,
            StartedAt = stored.At,
            Access = stored.Access.Back(),
            Verdict = stored.Verdict!.Value,
            Categories = [.. stored.Cats.Select(category => category.Back())],
            Findings = [.. (stored.Finds ?? []).Select(finding => finding.Back())],
            Requests = stored.Requests,
            Bytes = stored.Bytes,
            Elapsed = TimeSpan.FromMilliseconds(stored.Ms),
        };
    }
}

internal sealed record StoredAccess
{
    public AccessState? State { get; init; }

    public int? Status { get; init; }

    public Uri? Final { get; init; }

    public DateTimeOffset? Tls { get; init; }

    public string? Detail { get; init; }

    public static StoredAccess Of(Access access) => new()
    {
        State = access.State,
        Status = access.Status,
        Final = access.FinalUrl,
        Tls = access.TlsExpires,
        Detail = access.Detail,
    };

    public Access Back() => new(State!.Value, Status, Final, Tls, Detail);
}

internal sealed record StoredFinding
{
    public Sign? Sign { get; init; }

    public string Where { get; init; } = "";

    public string Excerpt { get; init; } = "";

    public Dating.Confidence? Sure { get; init; }

    public static StoredFinding Of(Finding finding) => new()
    {
        Sign = finding.Sign,
        Where = CleanText.Of(finding.Where, 500),
        Excerpt = CleanText.Of(finding.Excerpt, 300),
        Sure = finding.Confidence,
    };

    public Finding Back() => new(Sign!.Value, Where, Excerpt, Sure!.Value);
}
