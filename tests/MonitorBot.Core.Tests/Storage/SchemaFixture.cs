using MonitorBot.Core.Agencies;
using MonitorBot.Core.Archiving;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Core.Tests.Storage;

/// <summary>What the stored files of earlier schemas hold: one of everything.</summary>
/// <remarks>
/// "schema-N.db.gz" was made by the program of that schema: `dotnet MonitorBot.Core.Tests.dll store-child fixture /tmp/f/schema-N.db &lt; /dev/null`, then gzip.
/// Such a file is never made again; a new schema gets a new one, and this class is then kept as what the old ones hold.
/// </remarks>
internal static class SchemaFixture
{
    public const string Host = "dinkes.kaltimprov.go.id";
    public static readonly DateTimeOffset At = new(2026, 11, 23, 0, 0, 0, TimeSpan.Zero);

    public static readonly Agency Dinkes = new()
    {
        Code = "dinkes",
        Name = "Dinas Kesehatan",
        Acronym = "Dinkes",
        Kind = AgencyKind.Department,
        Status = AgencyStatus.Active,
        Aliases = ["Dinas Kesehatan Provinsi"],
        Site = new Site
        {
            Host = Host,
            StartUrl = new Uri($"https://{Host}/"),
            OwnHosts = [$"www.{Host}"],
            Overrides = [new PathCategory("/kabar", Category.News), new PathCategory("/loker", null)],
            IgnoreRobots = true,
        },
    };

    public static Task FillAsync(Store store) => store.WriteAsync(session =>
    {
        session.Meta.Set("poll.offset", 42L);
        session.Inbox.Receive(41, "{\"update_id\":41}", At);
        session.Inbox.Receive(40, "{}", At);
        session.Inbox.Done(40, "ok");
        session.Outbox.Enqueue(new OutboxMessage { ChatId = -100, ThreadId = 3, Kind = OutboxKind.SendText, Payload = "{\"text\":\"Halo\"}", DedupKey = "d", CardKey = "c" });
        session.Cards.Put(new Card("papan", -100, 7, At));
        session.Rounds.Start("2026-W48-1", At, [Host, "b.go.id"], late: true);
        session.Scans.Save("2026-W48-1", Scans.Of(Host, At));
        session.Register.Put(Dinkes);
        session.Audit.Append(new AuditLine { At = At, PersonId = 5, PersonName = "Budi", UpdateId = 40, Action = "tugaskan", Cycle = "2026-W48-1", Subject = Host, Detail = "segera" });
        session.Archive.Seal("2026-W47-1", [new ArchivedFile("Laporan.pdf", new string('a', 64), 5)], At);
        session.Archive.Issue(new IssuedDocument("K7QM-2XTB-9RDF", "Laporan", "2026-W47-1", new string('a', 64), At));
    });
}
