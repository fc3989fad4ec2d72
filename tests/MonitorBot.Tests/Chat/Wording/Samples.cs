using MonitorBot.Chat;
using MonitorBot.Chat.Register;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Archiving;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Integrity.Life;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage.Backups;
using MonitorBot.Core.Storage.Tables;
using MonitorBot.Settings;

namespace MonitorBot.Tests.Chat.Wording;

/// <summary>One or more values of every type that a sentence may be built from. The first is the ordinary one.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 5, 0, Wita.Offset);
    public static readonly DateOnly Monday = new(2026, 11, 23);
    public static readonly Person Kabid = new() { Id = 7100000001, Name = "Rahmat Hidayat", Username = "rahmat_kabid", Roles = [Role.Head], Started = true };
    public static readonly Person Siti = new() { Id = 7100000002, Name = "Siti Aminah", Username = "siti_aminah", Roles = [Role.Team], Started = true };
    public static readonly Person Admin = new() { Id = 7100000004, Name = "Dewi Lestari", Roles = [Role.Admin], Started = true };
    private static readonly Person Acting = Siti with { ActingHeadUntil = Monday.AddDays(7) };

    public static readonly Agency Dinkes = new()
    {
        Code = "dinkes",
        Name = "Dinas Kesehatan",
        Acronym = "Dinkes",
        Kind = AgencyKind.Department,
        Status = AgencyStatus.Active,
        Aliases = ["dinas kesehatan kaltim"],
        Site = new Site { Host = "dinkes.kaltimprov.go.id", StartUrl = new Uri("https://dinkes.kaltimprov.go.id/"), Overrides = [new PathCategory("/artikel", Category.News), new PathCategory("/unduhan", null)] },
    };

    private static readonly ProofPhoto Proof = new(new string('a', 64), ".jpg", 90_000, new Actor(2, "Siti Aminah"), Now.AddMinutes(25));

    private static readonly Agency NoSite = new() { Code = "setda", Name = "Sekretariat Daerah", Acronym = "Setda", Kind = AgencyKind.Secretariat, Status = AgencyStatus.Active };
    private static readonly Agency Candidate = Dinkes with { Code = "dispora", Name = "Dinas Pemuda dan Olahraga", Acronym = "Dispora", Status = AgencyStatus.Candidate, Aliases = [], Site = new Site { Host = "dispora.kaltimprov.go.id", StartUrl = new Uri("https://dispora.kaltimprov.go.id/") } };

    public static SiteScan Scan(Verdict verdict, int age, params IReadOnlyList<Finding> findings) => new()
    {
        Host = "dinkes.kaltimprov.go.id",
        Url = new Uri("https://dinkes.kaltimprov.go.id/"),
        StartedAt = Now,
        Access = verdict switch
        {
            Verdict.Unreachable => new Access(AccessState.Unreachable, null, null, null, "nama host tidak ditemukan (DNS)"),
            Verdict.Blocked => new Access(AccessState.Blocked, 403, null, Now.AddDays(60), "menjawab 403 untuk pemeriksaan otomatis"),
            _ => new Access(AccessState.Ok, 200, null, Now.AddDays(60)),
        },
        Verdict = verdict,
        Categories = [.. CategoryName.All.Select((category, index) => Judged(index == 2 ? Verdict.Absent : verdict, category, age))],
        Findings = findings,
        Requests = 6,
    };

    private static CategoryVerdict Judged(Verdict verdict, Category category, int age) => new()
    {
        Category = category,
        Verdict = verdict,
        Latest = verdict is Verdict.Fresh or Verdict.Stale ? Monday.AddDays(-age) : null,
        CountInWindow = verdict == Verdict.Fresh ? 3 : 0,
        Why = verdict switch
        {
            Verdict.Fresh => "Konten terbaru terbit Sabtu, 21 November 2026.",
            Verdict.Stale => "Konten terbaru terbit lebih dari tujuh hari yang lalu.",
            Verdict.Absent => "Rubrik tidak ditemukan pada menu dan halaman depan.",
            _ => "Tanggal konten tidak dapat dipastikan.",
        },
    };

    public static readonly IReadOnlyList<SiteRow> Rows =
    [
        new SiteRow { Agency = Dinkes, Scan = Scan(Verdict.Stale, 45), Note = "Sudah dihubungi lewat telepon." },
        new SiteRow { Agency = Dinkes with { Code = "dishub", Name = "Dinas Perhubungan", Acronym = "Dishub" }, Scan = Scan(Verdict.Fresh, 2), Checked = true },
        new SiteRow { Agency = Dinkes with { Code = "bapenda", Name = "Badan Pendapatan Daerah", Acronym = "Bapenda" }, Scan = Scan(Verdict.Unknown, 0, Grave) },
        new SiteRow { Agency = Dinkes with { Code = "inspektorat", Name = "Inspektorat Daerah", Acronym = "Inspektorat" }, Scan = Scan(Verdict.Unreachable, 0) },
        new SiteRow { Agency = NoSite },
    ];

    private static Finding Grave => new(Sign.HiddenLinks, "https://dinkes.kaltimprov.go.id/", "slot gacor maxwin <a href=x>");

    public static Cycle Week(CycleState state, int serial = 1)
    {
        var by = new Actor(Kabid.Id, Kabid.Name);
        var report = new Report(1, new Actor(Siti.Id, Siti.Name), Now.AddMinutes(95), "Semua website sudah dilihat.", 2);
        return new Cycle
        {
            Id = new CycleId(Monday, serial),
            State = state,
            OpenedAt = Now.AddMinutes(-5),
            Round = "2026-W48-1",
            RoundFinishedAt = Now.AddMinutes(3),
            Assignment = state is CycleState.Open or CycleState.Lapsed ? null : new Core.Sop.Assignment(by, Now.AddMinutes(7), "Mohon selesai sebelum pukul 11.", [new Member(Siti.Id, Siti.Name), new Member(7100000003, "Budi Santoso")]),
            Reports = state switch
            {
                CycleState.Reported or CycleState.Approved or CycleState.Archived => [report],
                CycleState.Returned => [report with { Returned = new Decision(by, Now.AddMinutes(120), "Bukti belum lengkap") }],
                _ => [],
            },
            Disposition = state is CycleState.Approved or CycleState.Archived ? new Disposition(by, Now.AddMinutes(121), DispositionKind.WriteToAgencies, "Surati tiga OPD terlama.") : null,
            Cancellation = state == CycleState.Cancelled ? new Decision(by, Now.AddMinutes(30), "Jaringan kantor padam.") : null,
            LapsedAt = state == CycleState.Lapsed ? Now.AddDays(7) : null,
            ArchivedAt = state is CycleState.Archived or CycleState.Lapsed ? Now.AddMinutes(123) : null,
        };
    }

    private static readonly KnownFinding Known = new() { Host = "dinkes.kaltimprov.go.id", Sign = Sign.HiddenLinks, Severity = Severity.Alarm, Where = "https://dinkes.kaltimprov.go.id/", Excerpt = "slot gacor maxwin", FirstSeen = Now.AddDays(-7), LastSeen = Now };

    private static readonly WorkingCalendar Calendar = new(
        new Dictionary<DayOfWeek, WorkingHours> { [DayOfWeek.Monday] = new(new(7, 30), new(16, 0)), [DayOfWeek.Friday] = new(new(7, 30), new(16, 30)) },
        [new Holiday(new DateOnly(2026, 12, 25), "Kelahiran Yesus Kristus (Natal)"), new Holiday(new DateOnly(2026, 12, 24), "Cuti bersama Natal", JointLeave: true, Confirmed: true)]);

    private static readonly PeriodRecap Recap = PeriodRecap.Of(2026, 11, [Dinkes], [HistoryWeek.Of(Monday.AddDays(-7), Rows), HistoryWeek.Of(Monday, Rows)], Now);

    private static readonly IReadOnlyList<Agency> Register = [Dinkes, NoSite, Candidate];

    private static readonly Dictionary<Type, object?[]> Values = new()
    {
        [typeof(Person)] = [Siti, Kabid, Acting, Siti with { Active = false, Roles = [] }, Siti with { Started = false }, Siti with { Unreachable = true }, Siti with { FromSettings = true, SettingsRoles = [Role.Team] }],
        [typeof(Cycle)] = [.. Enum.GetValues<CycleState>().Select(state => (object)Week(state)), Week(CycleState.Assigned, 2) with { Late = true }],
        [typeof(ProofPhoto)] = [Proof],
        [typeof(CycleId)] = [new CycleId(Monday, 1), new CycleId(Monday, 2)],
        [typeof(CycleAction)] = [new CycleAction.Assign([], null), new CycleAction.StartRound("r"), new CycleAction.Review(), new CycleAction.Submit(null, 0, true), new CycleAction.Approve(Core.Sop.DispositionKind.Archive, null), new CycleAction.Cancel("")],
        [typeof(Core.Sop.Assignment)] = [Week(CycleState.Assigned).Assignment],
        [typeof(Report)] = [Week(CycleState.Reported).LastReport],
        [typeof(Decision)] = [Week(CycleState.Returned).LastReport!.Returned],
        [typeof(Actor)] = [new Actor(1, "Rahmat Hidayat"), new Actor(2, "Siti Aminah", ActingHead: true)],
        [typeof(Agency)] = [Dinkes, NoSite, Candidate, Dinkes with { Status = AgencyStatus.Inactive }],
        [typeof(SiteRow)] = [.. Rows],
        [typeof(SiteScan)] = [Scan(Verdict.Stale, 45), Scan(Verdict.Fresh, 2), Scan(Verdict.Unknown, 0, Grave), Scan(Verdict.Unreachable, 0), Scan(Verdict.Blocked, 0)],
        [typeof(SiteReview)] =
        [
            new SiteReview { Cycle = new CycleId(Monday, 1), Host = "dinkes.kaltimprov.go.id" },
            new SiteReview
            {
                Cycle = new CycleId(Monday, 1), Host = "dinkes.kaltimprov.go.id", Proofs = [Proof], AssignedTo = new Member(2, "Siti Aminah"), Checked = new Check(new Actor(2, "Siti Aminah"), Now.AddMinutes(30)),
                Corrections = [new Correction(Category.News, Verdict.Fresh, "Dilihat langsung di website", new Actor(2, "Siti Aminah"), Now.AddMinutes(20), null)],
            },
        ],
        [typeof(WeekSummary)] = [WeekSummary.Of(Monday, Rows)],
        [typeof(SiteHistory)] = [SiteHistory.Of(Dinkes, [HistoryWeek.Of(Monday.AddDays(-7), Rows), HistoryWeek.Of(Monday, Rows)]), SiteHistory.Of(Dinkes, [])],
        [typeof(PeriodRecap)] = [Recap, PeriodRecap.Of(2026, 10, [Dinkes], [], Now)],
        [typeof(PeriodName)] = [new PeriodName(2026, 11), new PeriodName(2026, null)],
        [typeof(KnownFinding)] = [Known, Known with { Sign = Sign.TlsSoon, Severity = Severity.Warning, Gone = Now, Acknowledged = new Acknowledgement(7100000004, Now, "Sudah diteruskan ke CSIRT.") }],
        [typeof(FindingGroup)] = [new FindingGroup(Known, [Known with { Where = "https://dinkes.kaltimprov.go.id/ (daftar)" }]), new FindingGroup(Known with { Sign = Sign.TlsSoon, Severity = Severity.Warning, Gone = Now, Acknowledged = new Acknowledgement(7100000004, Now, "Sudah diteruskan ke CSIRT.") }, [])],
        [typeof(Finding)] = [Grave],
        [typeof(Holiday)] = [Calendar.Holidays[0], Calendar.Holidays[1]],
        [typeof(WorkingCalendar)] = [Calendar],
        [typeof(ScheduleSettings)] = [new ScheduleSettings { AssignReminders = ["10:00", "13:30"] }],
        [typeof(BackupSettings)] = [new BackupSettings()],
        [typeof(BackupGeneration)] = [new BackupGeneration("/data/backup/cadangan-20261123-0100", new BackupManifest(Now, 1, 20_200_000, "3f9a", Now, new Dictionary<string, long> { ["scans"] = 15600 }), 2)],
        [typeof(DeadLetter)] = [new DeadLetter(OutboxKind.SendDocument, "grup tim", Now, "program berhenti saat mengirim"), new DeadLetter(OutboxKind.EditText, "Siti Aminah", Now, null)],
        [typeof(ArchiveReport)] =
        [
            new ArchiveReport(48, 96, 20_200_000, new string('a', 64), 3, []),
            new ArchiveReport(0, 0, 0, ArchiveEntry.NoHash, 0, []),
            new ArchiveReport(48, 96, 20_200_000, new string('a', 64), 0, [.. Enumerable.Range(1, 12).Select(n => new ArchiveFault(n, $"Isi berkas \"Laporan.pdf\" dari arsip nomor {n} berubah setelah disegel."))]),
        ],
        [typeof(GroupPlace)] = [new GroupPlace(true, true, true), new GroupPlace(true, false, false), new GroupPlace(false, false, false)],
        [typeof(TeamGroup)] = [new TeamGroup(-1, 0, "Tim Pengelola Website"), new TeamGroup(-1, 7, "Tim Pengelola Website"), null],
        [typeof(GroupPlace)] = [new GroupPlace(true, false, false), GroupPlace.Outside, new GroupPlace(true, true, false), new GroupPlace(true, true, true)],
        [typeof(CommandSpec)] = [new CommandSpec("tugaskan", Role.Head), new CommandSpec("status", Role.Head, Role.Team, Role.Admin, Role.Viewer), new CommandSpec("plh", Role.Head, Role.Admin)],
        [typeof(RegisterImport)] =
        [
            RegisterImport.Plan(Register, "kode,nama,singkatan,jenis,domain,status\r\ndinkes,Dinas Kesehatan,Dinkes,dinas,dinkes2.kaltimprov.go.id,aktif\r\nbaru,Dinas Baru,Baru,dinas,baru.kaltimprov.go.id,aktif\r\ndispora,Dinas Pemuda dan Olahraga,Dispora,dinas,dispora.kaltimprov.go.id,nonaktif\r\nsalah,Dinas Salah,Salah,pasar,,\r\n"),
            RegisterImport.Plan(Register, RegisterCsv.Write(Register)),
        ],
        [typeof(ProbedCandidate)] = [ProbedCandidate.Of(Candidate, Scan(Verdict.Fresh, 2)), ProbedCandidate.Of(Candidate with { Code = "dpk", Acronym = "DPK" }, Scan(Verdict.Unreachable, 0)), ProbedCandidate.Of(Candidate with { Code = "kesbang", Acronym = "Kesbangpol" }, Scan(Verdict.Stale, 9, Grave)), ProbedCandidate.Of(Candidate, null)],
        [typeof(string)] = ["contoh"],
        [typeof(int)] = [3, 0],
        [typeof(long)] = [7100000002L],
        [typeof(bool)] = [true, false],
        [typeof(DateOnly)] = [Monday],
        [typeof(DateTimeOffset)] = [Now],
        [typeof(Func<string, string>)] = [(Func<string, string>)(host => host.Split('.')[0])],
        [typeof(Func<string, bool>)] = [(Func<string, bool>)(code => code == "dpk")],
    };

    /// <exception cref="InvalidOperationException">A new kind of argument needs a sample here.</exception>
    public static object?[] Of(Type type)
    {
        if (Values.TryGetValue(type, out var known)) return known;
        if (Nullable.GetUnderlyingType(type) is { } inner) return [.. Of(inner), null];
        if (type.IsEnum) return [.. Enum.GetValues(type).Cast<object>()];
        if (type == typeof((int Done, int All))) return [(5, 51)];
        if (type.IsGenericType && type.GetGenericArguments() is [var item]) return [List(item, Of(item)), List(item, [])];
        throw new InvalidOperationException($"No sample of {type}.");
    }

    private static Array List(Type item, object?[] values)
    {
        var present = values.Where(value => value is not null).ToArray();
        var list = Array.CreateInstance(item, present.Length);
        Array.Copy(present, list, present.Length);
        return list;
    }
}
