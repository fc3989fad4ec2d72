using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using MonitorBot.Benchmarks.Scale;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Simulator;
using MonitorBot.Tests.Chat;

namespace MonitorBot.Benchmarks.Speed;

/// <summary>From a tap or command until the bot's answer has reached the simulator, while rounds run and years of weeks stand in the store.</summary>
internal static class ChatLatency
{
    private const long Kabid = OfficeYears.Kabid, Siti = OfficeYears.Siti, Budi = OfficeYears.Budi, Admin = 7100000004, Viewer = 7100000005;
    private static readonly long[] People = [Kabid, Siti, Budi, Admin, Viewer];

    public static async Task<int> RunAsync(string[] args)
    {
        var (weeks, times) = ((int)Arguments.Number(args, "--weeks", 260), (int)Arguments.Number(args, "--times", 60));
        var folder = Directory.CreateTempSubdirectory("chat-latency-").FullName;
        await using var simulator = await SimulatorHost.StartAsync(new SimulatorOptions { At = new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(8)), FloodLimits = false });
        var settings = TrainingSettings.Of(simulator, folder, [], new Dictionary<string, string?> { ["Schedule:MaxScanAgeHours"] = "168" });
        await FillAsync(folder, weeks, simulator);
        using var bot = BotHost.Create([], settings, simulator.Session.Clock);
        await bot.StartAsync();
        var store = bot.Services.GetRequiredService<Store>();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"store: {new FileInfo(store.Options.Path).Length / 1e6:0.0} MB, {weeks} weeks x 60 websites"));
        using var http = new HttpClient { BaseAddress = simulator.Address };
        var talk = new Talk(http, simulator, store);
        foreach (var who in People) await talk.AnchorAsync(who);
        await RunOnceAsync(talk, 3);
        var quiet = await RunOnceAsync(talk, times / 3);
        var rounds = await talk.KeepRoundsAsync();
        var busy = await RunOnceAsync(talk, times);
        Print("no round", quiet);
        Print(FormattableString.Invariant($"rounds running ({await rounds()} websites read meanwhile)"), busy);
        foreach (var kind in busy.GroupBy(one => one.Kind)) Print("  " + kind.Key, [.. kind]);
        await bot.StopAsync();
        var p99 = Percentile(busy, 0.99);
        Console.WriteLine(p99 <= 300 ? "p99 is within 300 ms" : "p99 is ABOVE 300 ms");
        Directory.Delete(folder, recursive: true);
        return p99 <= 300 ? 0 : 1;
    }

    /// <summary>Everybody asks something in turn, as thumbs do: one after the other in a chat.</summary>
    private static async Task<IReadOnlyList<(string Kind, double Ms)>> RunOnceAsync(Talk talk, int times)
    {
        List<(string, double)> took = [];
        for (var time = 0; time < times; time++)
        {
            took.Add(("/status", await talk.CommandAsync(People[time % People.Length], "/status")));
            took.Add(("/bantuan", await talk.CommandAsync(People[(time + 1) % People.Length], "/bantuan")));
            took.Add(("/arsip", await talk.CommandAsync(Viewer, "/arsip")));
            took.Add(("archive's page (tap)", await talk.PressAsync(Viewer, $"v1:archives:{time % 40}")));
            took.Add(("/periksa", await talk.CommandAsync(Siti, "/periksa")));
            took.Add(("list's page (tap)", await talk.PressAsync(Siti, $"v1:list:{talk.Week}:2:{time % 5}")));
            took.Add(("website (tap)", await talk.PressAsync(Siti, $"v1:site:{talk.Week}:opd{time % 9}")));
            took.Add(("checked (tap, writes)", await talk.PressAsync(Budi, $"v1:checked:{talk.Week}:opd{time % 9}")));
            took.Add(("/opd", await talk.CommandAsync(Admin, "/opd")));
            took.Add(("refused (tap)", await talk.PressAsync(Viewer, $"v1:cancel:{talk.Week}")));
        }

        return took;
    }

    private static async Task FillAsync(string folder, int weeks, SimulatorHost simulator)
    {
        var data = Directory.CreateDirectory(Path.Combine(folder, "data")).FullName;
        using var store = Store.Open(new StoreOptions { Path = Path.Combine(data, "monitorbot.db") }, TimeProvider.System);
        await OfficeYears.FillAsync(store, weeks, [.. simulator.Session.Websites!.HostMap.Keys.Order(StringComparer.Ordinal)]);

        // This week: assigned, with its readings.
        var now = new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero);
        await store.WriteAsync(session =>
        {
            foreach (var agency in session.Register.Watched()) session.Scans.Save(Talk.ThisWeek, StoreGrowth.Scan(agency.Site!.Host, now));
            session.Cycles.Add(OfficeYears.Week(new CycleId(new DateOnly(2026, 11, 23), 1), now) with { State = CycleState.Assigned, ArchivedAt = null, Disposition = null, Reports = [] });
        });
    }

    private static void Print(string what, IReadOnlyList<(string Kind, double Ms)> took)
        => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: p50 {Percentile(took, 0.5):0} ms, p90 {Percentile(took, 0.9):0} ms, p99 {Percentile(took, 0.99):0} ms, most {took.Max(one => one.Ms):0} ms ({took.Count} answers)"));

    private static double Percentile(IReadOnlyList<(string Kind, double Ms)> took, double share)
        => took.Select(one => one.Ms).Order().ElementAt((int)Math.Ceiling(took.Count * share) - 1);

    /// <summary>People's side, and a stop watch.</summary>
    private sealed class Talk(HttpClient http, SimulatorHost simulator, Store store)
    {
        public const string ThisWeek = "2026-W48-1";
        private readonly Dictionary<long, int> anchors = [];

        public string Week => ThisWeek;

        public async Task AnchorAsync(long who)
        {
            await CommandAsync(who, "/id");
            anchors[who] = Messages(who)[^1].Id;
        }

        /// <summary>Until a new message of the bot stands in the chat.</summary>
        public async Task<double> CommandAsync(long who, string text)
        {
            // Telegram's pace is not measured: the clock is moved past it.
            simulator.Session.Clock.Advance(TimeSpan.FromSeconds(3));
            var clock = Stopwatch.StartNew();
            var id = (int)(await ActAsync(new { @as = who, chat = who, text }))["message"]!;
            while (!Messages(who).Any(message => message.Id > id && message.From != who)) await Pause();
            return clock.Elapsed.TotalMilliseconds;
        }

        /// <summary>Until the press's circle has ended and, where the message was rewritten, the edit has come.</summary>
        public async Task<double> PressAsync(long who, string data)
        {
            simulator.Session.Clock.Advance(TimeSpan.FromSeconds(3));
            var clock = Stopwatch.StartNew();
            var id = (string)(await ActAsync(new { @as = who, chat = who, forge = data, message = anchors[who] }))["callback"]!;
            while (IsOpen(id)) await Pause();
            return clock.Elapsed.TotalMilliseconds;
        }

        /// <summary>Plans rounds of all websites one after the other until the end; tells how many readings were saved.</summary>
        public async Task<Func<Task<int>>> KeepRoundsAsync()
        {
            var hosts = await store.ReadAsync(session => session.Register.Watched().Select(agency => agency.Site!.Host).ToList());
            await store.WriteAsync(session =>
            {
                for (var round = 1; round <= 200; round++) session.Rounds.Start($"beban.{round}", simulator.Session.Clock.GetUtcNow(), hosts);
            });
            return () => store.ReadAsync(session => Enumerable.Range(1, 200).Sum(round => session.Scans.VerdictsOf($"beban.{round}").Count));
        }

        private bool IsOpen(string press)
        {
            lock (simulator.Session.World.Gate) return simulator.Session.World.Callbacks.IsOpen(press);
        }

        private IReadOnlyList<(int Id, long From)> Messages(long who)
        {
            lock (simulator.Session.World.Gate) return [.. simulator.Session.World.Chats[who].Messages.Values.TakeLast(4).Select(message => (message.Id, message.From.Id))];
        }

        private static Task Pause() => Task.Delay(TimeSpan.FromMilliseconds(2), TimeProvider.System);

        private async Task<JsonObject> ActAsync(object act)
        {
            using var answer = await http.PostAsJsonAsync("/sim/act", act);
            return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
        }
    }
}
