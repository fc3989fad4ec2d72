using MonitorBot.Core.Agencies;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Benchmarks.Scale;

/// <summary>An office's store after years: sixty websites, and a week's monitoring from reading to archive for each Monday.</summary>
internal static class OfficeYears
{
    public const long Kabid = 7100000001, Siti = 7100000002, Budi = 7100000003;

    private const int Websites = 60;
    private const int AuditLines = 40;
    private static readonly DateOnly ThisMonday = new(2026, 11, 23);

    /// <param name="hosts">Websites that answer; the register is filled up with invented ones.</param>
    public static async Task FillAsync(Store store, int weeks, IReadOnlyList<string> hosts)
    {
        await store.WriteAsync(session =>
        {
            for (var site = 0; site < Websites; site++) session.Register.Put(Agency(site, site < hosts.Count ? hosts[site] : StoreGrowth.Host(site)));
        });
        for (var week = weeks; week >= 1; week--)
        {
            var monday = ThisMonday.AddDays(-7 * week);
            await store.WriteAsync(session => Fill(session, new CycleId(monday, 1), new DateTimeOffset(monday.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)));
        }
    }

    /// <summary>A week that was done and archived.</summary>
    public static Cycle Week(CycleId id, DateTimeOffset at) => new()
    {
        Id = id,
        State = CycleState.Archived,
        OpenedAt = at,
        Round = id.ToString(),
        RoundFinishedAt = at.AddMinutes(10),
        Assignment = new Assignment(new Actor(Kabid, "Rahmat Hidayat"), at.AddMinutes(5), null, [new Member(Siti, "Siti Aminah"), new Member(Budi, "Budi Santoso")]),
        Reports = [new Report(1, new Actor(Siti, "Siti Aminah"), at.AddHours(2), null, 0)],
        Disposition = new Disposition(new Actor(Kabid, "Rahmat Hidayat"), at.AddHours(3), DispositionKind.Archive, null),
        ArchivedAt = at.AddHours(3),
    };

    private static void Fill(StoreSession session, CycleId id, DateTimeOffset at)
    {
        session.Cycles.Add(Week(id, at));
        session.Rounds.Start(id.ToString(), at, []);
        foreach (var agency in session.Register.Watched()) session.Scans.Save(id.ToString(), StoreGrowth.Scan(agency.Site!.Host, at));
        session.Rounds.Finish(id.ToString(), at.AddMinutes(10));
        for (var line = 0; line < AuditLines; line++) session.Audit.Append(new AuditLine { At = at, PersonName = "Siti Aminah", Action = "sudah diperiksa", Cycle = id.ToString() });
    }

    public static Agency Agency(int number, string host) => new()
    {
        Code = $"opd{number}",
        Name = $"Dinas nomor {number}",
        Acronym = $"OPD{number}",
        Kind = AgencyKind.Department,
        Status = AgencyStatus.Active,
        Site = new Site { Host = host, StartUrl = new Uri($"http://{host}/") },
    };
}
