using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Integrity.Life;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Core.Tests.Storage;

/// <summary>What "schema-1-chat.db.gz" holds: one of everything that the chat keeps. Made as <see cref="SchemaFixture"/> says, with the task "chat-fixture".</summary>
internal static class ChatFixture
{
    public static readonly DateTimeOffset At = SchemaFixture.At;
    public static readonly CycleId Week = new(new DateOnly(2026, 11, 23), 1);
    private static readonly CycleId LastWeek = new(new DateOnly(2026, 11, 16), 1);
    private static readonly Actor Head = new(5, "Budi", ActingHead: true);
    private static readonly Actor Siti = new(6, "Siti");

    public static readonly IReadOnlyList<Person> People =
    [
        new()
        {
            Id = 5, Name = "Budi", Username = "budi", Roles = [Role.Team, Role.Viewer], Started = true, FromSettings = true, SettingsRoles = [Role.Team],
            ActingHeadUntil = new DateOnly(2026, 12, 4), Signer = new Signer("Budi, S.Kom.", "19700101 199503 1 001", "Penata (III/c)", "Plh. Kepala Bidang"),
        },
        new() { Id = 6, Name = "Siti", Roles = [Role.Team, Role.Admin], Active = false, Unreachable = true },
    ];

    public static readonly Invitation Invitation = new(new string('b', 64), Role.Viewer, Head, At.AddDays(3));

    public static readonly Cycle Returned = new()
    {
        Id = Week,
        State = CycleState.Returned,
        Version = 6,
        OpenedAt = At,
        Late = true,
        Assignment = new Core.Sop.Assignment(Head, At.AddMinutes(5), "segera", [new Member(6, "Siti")]),
        Reports = [new Report(1, Siti, At.AddHours(1), "lengkap", 2) { Returned = new Decision(Head, At.AddHours(2), "periksa lagi"), Files = [new ReportFile("pdf", "Laporan.pdf", new string('c', 64))] }],
        Round = "2026-W48-1",
        RoundFinishedAt = At.AddMinutes(20),
        ReportAfterRound = new PendingReport(Siti, "setelah putaran"),
    };

    public static readonly Cycle Archived = new()
    {
        Id = LastWeek,
        State = CycleState.Archived,
        Version = 9,
        OpenedAt = At.AddDays(-7),
        Disposition = new Disposition(Head, At.AddDays(-6), DispositionKind.WriteToAgencies, "surati"),
        Cancellation = new Decision(Siti, At.AddDays(-6), "keliru"),
        LapsedAt = At.AddDays(-5),
        ArchivedAt = At.AddDays(-6),
    };

    public static readonly SiteReview Review = new()
    {
        Cycle = Week,
        Host = SchemaFixture.Host,
        Corrections = [new Correction(Category.News, Verdict.Fresh, "terlihat di halaman depan", Siti, At.AddMinutes(40), new DateOnly(2026, 11, 1))],
        Note = "sudah ditelepon",
        Checked = new Check(Siti, At.AddMinutes(41), AcceptedAll: true),
        AssignedTo = new Member(6, "Siti"),
    };

    public static readonly SiteRow Snapshot = new()
    {
        Agency = SchemaFixture.Dinkes,
        Scan = Scans.Of(SchemaFixture.Host, At),
        Corrections = Review.Corrections,
        Note = "sudah ditelepon",
        Checked = true,
    };

    public static readonly Dialog Question = new("catatan", "{\"host\":\"dinkes\"}", At.AddMinutes(10));

    public static readonly KnownFinding Finding = new()
    {
        Host = SchemaFixture.Host,
        Sign = Sign.Cloaking,
        Where = $"https://{SchemaFixture.Host}/ (judul)",
        Excerpt = "slot gacor",
        Severity = Severity.Alarm,
        FirstSeen = At.AddDays(-7),
        LastSeen = At,
        Gone = At.AddDays(1),
        ToldAt = At.AddDays(-6),
        ToldAs = Severity.Hint,
        Acknowledged = new Acknowledgement(6, At.AddDays(-5), "ditindaklanjuti"),
    };

    public static readonly OutboxMessage Waiting = new()
    {
        ChatId = -100,
        ThreadId = 3,
        Kind = OutboxKind.EditText,
        Payload = "{\"text\":\"Papan\"}",
        Priority = OutboxPriority.Interactive,
        DedupKey = "papan-1",
        ReplaceKey = "papan",
        CardKey = "papan",
        NotBefore = new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero),
    };

    public static async Task FillAsync(Store store)
    {
        await SchemaFixture.FillAsync(store);
        await store.WriteAsync(session =>
        {
            foreach (var person in People) session.People.Put(person);
            session.Invitations.Add(Invitation);
            session.Cycles.Add(Returned);
            session.Cycles.Add(Archived);
            session.Reviews.Put(Review);
            session.Snapshots.Put(Week, 1, [Snapshot]);
            session.Dialogs.Put(-100, 6, Question);
            session.Jobs.Again(session.Jobs.Add("laporan", "{\"versi\":1}", At), At.AddMinutes(1));
            session.Findings.Put(Finding);
            session.Outbox.Enqueue(Waiting);
            session.Outbox.Dead(session.Outbox.Enqueue(new OutboxMessage { ChatId = 7, Kind = OutboxKind.SendText, Payload = "{}" })!.Value, "diblokir");
        });
    }
}
