using System.Text.Json;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage.Tables;
using MonitorBot.Tests.Simulator;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Chat.Table;

/// <summary>One bot that runs for many rows of the table: weeks are put into its store, people act over HTTP.</summary>
public sealed class RunningBot : IAsyncLifetime
{
    public const string Shared = "satu bot";

    /// <summary>A Tuesday evening: no round is due, nobody is reminded.</summary>
    private static readonly DateTimeOffset Evening = new(2026, 11, 24, 20, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private readonly Dictionary<long, int> anchors = [];
    private BotTraining? bot;

    public BotTraining Bot => bot!;

    public SimulatorClient People => bot!.People;

    public async Task InitializeAsync()
    {
        var register = Path.GetTempFileName();
        await File.WriteAllTextAsync(register, "kode,nama,singkatan,jenis,domain,status,alamat_awal\r\ndiskominfo,Dinas Komunikasi dan Informatika,Diskominfo,dinas,diskominfo.kaltimprov.go.id,aktif,http://diskominfo.kaltimprov.go.id/\r\n");
        bot = await BotTraining.StartAsync(Evening, new Dictionary<string, string?> { ["RegisterFile"] = register, ["Schedule:MaxScanAgeHours"] = "168" });
        foreach (var who in (long[])[Kabid, Siti, Budi, Admin, Viewer, Stranger]) anchors[who] = (await bot.AskAsync(who, "/id", "Id Telegram")).Id;
    }

    public async Task DisposeAsync() => await bot!.DisposeAsync();

    /// <summary>Ends the week of the row before and puts one of this state in its place.</summary>
    /// <param name="keep">Leaves the one before open.</param>
    public async Task<Cycle> WeekAsync(CycleState state, bool keep = false)
    {
        return await bot!.Store.WriteAsync(session =>
        {
            var serial = session.Cycles.Of(Monday).Select(one => one.Id.Serial).DefaultIfEmpty(1).Max() + 1;
            var cycle = Weeks.In(state, new CycleId(Monday, serial));
            foreach (var old in keep ? [] : session.Cycles.Unfinished()) session.Cycles.Replace(old with { State = CycleState.Lapsed, Version = old.Version + 1 }, old.Version);
            session.Cycles.Add(cycle);
            return cycle;
        });
    }

    /// <summary>Presses a button that need not be shown and gives back what popped up.</summary>
    public async Task<string> PressAsync(long who, string data)
    {
        var world = bot!.Simulator.Session.World;
        var before = (await People.ToastsAsync(who)).Count;
        var id = (string)(await People.ForgeAsync(who, who, data, anchors[who]))["callback"]!;
        await UntilAsync(() =>
        {
            lock (world.Gate) return Task.FromResult(!world.Callbacks.IsOpen(id));
        });
        return (await People.ToastsAsync(who)) is { } toasts && toasts.Count > before ? toasts[^1].Text : "";
    }

    /// <summary>Sends a command and gives back the answer. The clock is moved first, so that the pace of messages holds nobody up.</summary>
    public async Task<string> SayAsync(long who, string text)
    {
        await QuietAsync();
        var id = await People.SayAsync(who, who, text);
        var answer = await People.WaitForAsync(who, who, message => message.Id > id && message.FromId != who, $"an answer to {text}");
        return answer.Text;
    }

    /// <summary>Until nothing is on its way any more, so that the next message is the answer.</summary>
    private Task QuietAsync() => UntilAsync(async () =>
    {
        await People.AdvanceAsync(TimeSpan.FromSeconds(5));
        return await bot!.Store.ReadAsync(session => session.Outbox.Waiting() == 0 && session.Jobs.Due(DateTimeOffset.MaxValue).Count == 0 && session.Rounds.Unfinished().Count == 0);
    });

    public Task<Cycle> NowAsync(CycleId id) => bot!.Store.ReadAsync(session => session.Cycles.Find(id)!);

    /// <summary>Everything of a week that an action could change, as text.</summary>
    public Task<string> StateAsync(CycleId id) => bot!.Store.ReadAsync(session => JsonSerializer.Serialize(new { Cycle = session.Cycles.Find(id), Reviews = session.Reviews.Of(id) }));

    public Task<IReadOnlyList<AuditLine>> AuditAsync(CycleId id) => bot!.Store.ReadAsync(session => session.Audit.OfCycle(id.ToString()));

    public Task<int> RefusalsAsync(long who) => bot!.Store.ReadAsync(session => session.Audit.Recent(10_000).Count(line => line.PersonId == who && line.Action.StartsWith("ditolak", StringComparison.Ordinal)));

    public static async Task UntilAsync(Func<Task<bool>> fits)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!await fits())
        {
            if (TimeProvider.System.GetElapsedTime(started) > TimeSpan.FromSeconds(60)) throw new TimeoutException("waited for 60 s in vain");
            await Task.Delay(TimeSpan.FromMilliseconds(15), TimeProvider.System);
        }
    }
}

[CollectionDefinition(RunningBot.Shared)]
public sealed class SharedBot : ICollectionFixture<RunningBot>;

/// <summary>Weeks in each state, as the bot would have made them.</summary>
internal static class Weeks
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(8));
    private static readonly Actor Head = new(Kabid, "Rahmat Hidayat");

    public static Cycle In(CycleState state, CycleId id)
    {
        var report = new Report(1, new Actor(Siti, "Siti Aminah"), Monday.AddHours(2), null, 0);
        return new Cycle
        {
            Id = id,
            State = state,
            OpenedAt = Monday,
            Round = "selesai",
            RoundFinishedAt = Monday.AddMinutes(4),
            Assignment = state is CycleState.Open or CycleState.Lapsed ? null : new Assignment(Head, Monday.AddMinutes(5), null, [new Member(Siti, "Siti Aminah")]),
            Reports = state switch
            {
                CycleState.Reported or CycleState.Approved or CycleState.Archived => [report],
                CycleState.Returned => [report with { Returned = new Decision(Head, Monday.AddHours(3), "Bukti belum lengkap") }],
                _ => [],
            },
            Disposition = state is CycleState.Approved or CycleState.Archived ? new Disposition(Head, Monday.AddHours(3), DispositionKind.Archive, null) : null,
            Cancellation = state == CycleState.Cancelled ? new Decision(Head, Monday.AddHours(1), "Jaringan padam") : null,
            LapsedAt = state == CycleState.Lapsed ? Monday.AddDays(7) : null,
            ArchivedAt = state is CycleState.Archived or CycleState.Lapsed ? Monday.AddHours(3) : null,
        };
    }
}
