namespace MonitorBot.Core.Integrity.Life;

/// <summary>What a scan could see; what it could not see is not gone.</summary>
/// <param name="Read">The start page was read.</param>
/// <param name="Probed">Cloaking was looked for.</param>
public sealed record Sight(string Host, DateTimeOffset At, bool Read, bool Probed);

/// <summary>How the findings on one website changed.</summary>
/// <param name="All">Every finding to be kept, the gone ones too.</param>
/// <param name="New">Seen for the first time, or back again.</param>
/// <param name="Worse">Graver than when it was told.</param>
/// <param name="Gone">No longer there.</param>
public sealed record FindingChange(IReadOnlyList<KnownFinding> All, IReadOnlyList<KnownFinding> New, IReadOnlyList<KnownFinding> Worse, IReadOnlyList<KnownFinding> Gone);

/// <summary>Leads findings through their life: new, seen again, worse, gone, back.</summary>
public static class FindingLife
{
    /// <param name="known">All findings known of this host, the gone ones too.</param>
    public static FindingChange After(IReadOnlyList<KnownFinding> known, IReadOnlyList<Finding> seen, Sight sight)
    {
        var before = known.ToDictionary(Key);
        var now = seen.GroupBy(finding => (finding.Sign, finding.Where)).Select(same => same.MaxBy(finding => finding.Confidence)!)
            .Select(finding => See(before.GetValueOrDefault((finding.Sign, finding.Where)), finding, sight)).ToList();
        var present = now.Select(Key).ToHashSet();
        var absent = known.Where(finding => !present.Contains(Key(finding))).Select(finding => Miss(finding, sight)).ToList();
        return new FindingChange(
            [.. now, .. absent],
            [.. now.Where(finding => finding.FirstSeen == sight.At)],
            [.. now.Where(finding => finding.FirstSeen != sight.At && finding.Severity > finding.ToldAs)],
            [.. absent.Where(finding => finding.Gone == sight.At)]);
    }

    /// <summary>Told once; again only when worse. Hints are listed, not told.</summary>
    public static IReadOnlyList<KnownFinding> ToTell(IReadOnlyList<KnownFinding> known)
        => [.. known.Where(finding => finding.Open && finding.Severity > Severity.Hint && (finding.ToldAs is null ? finding.Acknowledged is null : finding.Severity > finding.ToldAs))];

    public static KnownFinding Told(KnownFinding finding, DateTimeOffset at) => finding with { ToldAt = at, ToldAs = finding.Severity };

    public static KnownFinding Acknowledge(KnownFinding finding, long by, DateTimeOffset at, string note)
        => finding with { Acknowledged = new Acknowledgement(by, at, note) };

    private static KnownFinding See(KnownFinding? known, Finding seen, Sight sight)
    {
        // What comes back after it was gone is a new incident: it is told and to be acknowledged anew.
        var incident = known is { Open: true } lasting ? lasting
            : new KnownFinding { Host = sight.Host, Sign = seen.Sign, Where = seen.Where, Excerpt = seen.Excerpt, Severity = Severity.Hint, FirstSeen = sight.At, LastSeen = sight.At };
        return incident with { Excerpt = seen.Excerpt, Severity = SeverityRule.Of(seen), LastSeen = sight.At };
    }

    private static KnownFinding Miss(KnownFinding known, Sight sight)
        => known.Open && sight.Read && (sight.Probed || known.Sign != Sign.Cloaking) ? known with { Gone = sight.At } : known;

    private static (Sign, string) Key(KnownFinding finding) => (finding.Sign, finding.Where);
}
