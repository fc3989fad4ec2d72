namespace MonitorBot.Core.Integrity.Life;

/// <summary>
/// What people treat as one: the findings of one sign on one website. One injection shows as hidden links, outbound links and entries of a list at once; each
/// place is kept by itself (one may be cleaned and another not), but nobody should have to read or acknowledge it five times.
/// </summary>
/// <param name="Others">Of the same host and sign, as open or as gone as the first.</param>
public sealed record FindingGroup(KnownFinding First, IReadOnlyList<KnownFinding> Others)
{
    public IReadOnlyList<KnownFinding> All => [First, .. Others];

    public bool IsAcknowledged => All.All(one => one.Acknowledged is not null);

    /// <summary>Those that nobody has taken note of; all where everything is noted, so that a note can be mended.</summary>
    public IReadOnlyList<KnownFinding> ToAcknowledge => IsAcknowledged ? All : [.. All.Where(one => one.Acknowledged is null)];

    /// <summary>In the order of each group's first, within a group in the order given.</summary>
    public static IReadOnlyList<FindingGroup> Of(IEnumerable<KnownFinding> findings)
        => [.. findings.GroupBy(one => (one.Host, one.Sign)).Select(group => new FindingGroup(group.First(), [.. group.Skip(1)]))];

    public static FindingGroup Around(KnownFinding finding, IEnumerable<KnownFinding> ofHost)
        => new(finding, [.. ofHost.Where(one => one.Sign == finding.Sign && one.Open == finding.Open && one.Where != finding.Where)]);
}
