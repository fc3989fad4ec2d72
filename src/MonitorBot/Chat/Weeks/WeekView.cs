using MonitorBot.Core.Agencies;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Weeks;

/// <summary>A week's websites as they stand now: the register, the newest readings of its rounds, and what people made of them.</summary>
internal static class WeekView
{
    /// <summary>OPD in the register's order, portals last; those without a website too.</summary>
    public static IReadOnlyList<SiteRow> Rows(StoreSession session, Cycle cycle)
    {
        var scans = Scans(session, cycle);
        var reviews = session.Reviews.Of(cycle.Id);
        return [.. Agencies(session).Select(agency => Row(agency, scans, reviews, cycle.Id))];
    }

    /// <summary>One website, read alone. Null when it is not monitored.</summary>
    public static SiteRow? Row(StoreSession session, Cycle cycle, Agency agency)
    {
        if (agency is not { Status: AgencyStatus.Active, Site: { } site }) return null;
        return Row(agency, Scan(session, cycle, site.Host), session.Reviews.Of(cycle.Id, site.Host));
    }

    public static bool NeedsHuman(StoreSession session, Cycle cycle, SiteRow row)
        => row.Agency.Site is { } site && ReviewRule.NeedsHuman(row.Scan, session.Reviews.Of(cycle.Id, site.Host));

    /// <summary>Those that a person still has to look at, worst first.</summary>
    public static IReadOnlyList<SiteRow> NeedHuman(StoreSession session, Cycle cycle, IReadOnlyList<SiteRow> rows)
    {
        var reviews = session.Reviews.Of(cycle.Id);
        return [.. rows.Where(row => row.Agency.Site is { } site && ReviewRule.NeedsHuman(row.Scan, Review(reviews, cycle.Id, site.Host)))];
    }

    /// <summary>Read and planned websites of the running round; null when none runs.</summary>
    public static (int Done, int All)? Progress(StoreSession session, Cycle cycle)
        => cycle is { RoundRunning: true, Round: { } round } && session.Rounds.Find(round) is { } running
            ? (session.Scans.VerdictsOf(round).Count, running.Hosts.Count)
            : null;

    private static IEnumerable<Agency> Agencies(StoreSession session)
        => session.Register.All().Where(agency => agency.Status == AgencyStatus.Active).OrderBy(agency => agency.Ranked ? 0 : 1);

    /// <summary>While a rescan runs, what it has not reached yet is shown from the round before.</summary>
    private static Dictionary<string, SiteScan> Scans(StoreSession session, Cycle cycle)
    {
        var found = new Dictionary<string, SiteScan>(StringComparer.Ordinal);
        if (cycle.Round is null) return found;
        if (cycle.RoundRunning && RoundKey.Before(cycle.Round) is { } before)
            foreach (var scan in session.Scans.OfRound(before)) found[scan.Host] = scan;
        foreach (var scan in session.Scans.OfRound(cycle.Round)) found[scan.Host] = scan;
        return found;
    }

    private static SiteScan? Scan(StoreSession session, Cycle cycle, string host)
    {
        if (cycle.Round is not { } round) return null;
        if (session.Scans.Find(round, host) is { } scan) return scan;
        return cycle.RoundRunning && RoundKey.Before(round) is { } before ? session.Scans.Find(before, host) : null;
    }

    private static SiteRow Row(Agency agency, Dictionary<string, SiteScan> scans, IReadOnlyDictionary<string, SiteReview> reviews, CycleId id)
        => agency.Site is { } site ? Row(agency, scans.GetValueOrDefault(site.Host), Review(reviews, id, site.Host)) : new SiteRow { Agency = agency };

    private static SiteRow Row(Agency agency, SiteScan? scan, SiteReview review) => new()
    {
        Agency = agency,
        Scan = scan,
        Corrections = ReviewRule.Standing(scan, review),
        Note = review.Note ?? "",
        Proofs = review.Proofs,
        Checked = review.Checked is not null,
    };

    private static SiteReview Review(IReadOnlyDictionary<string, SiteReview> reviews, CycleId id, string host)
        => reviews.TryGetValue(host, out var found) ? found : new SiteReview { Cycle = id, Host = host };
}

/// <summary>Keys of a week's rounds: "2026-W48-1" for the first, "2026-W48-1.2" for the second.</summary>
internal static class RoundKey
{
    public static string First(CycleId id) => id.ToString();

    public static string Next(CycleId id, string? last) => last is null ? First(id) : $"{id}.{Number(last) + 1}";

    public static string? Before(string key) => Number(key) switch
    {
        1 => null,
        2 => key.Split('.')[0],
        var number => $"{key.Split('.')[0]}.{number - 1}",
    };

    public static bool BelongsTo(string key, out CycleId id) => CycleId.TryParse(key.Split('.')[0], out id);

    private static int Number(string key) => key.Split('.') is [_, var number] ? int.Parse(number) : 1;
}
