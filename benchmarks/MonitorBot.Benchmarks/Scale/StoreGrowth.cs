using System.Diagnostics;
using System.Globalization;
using MonitorBot.Chat.Weeks;
using MonitorBot.Core;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Backups;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Benchmarks.Scale;

/// <summary>Fills a store with years of rounds and times the questions that chat asks of it.</summary>
internal static class StoreGrowth
{
    private const int Parallel = 16;

    /// <summary>Up to so many websites each scan is a unit of its own, as in the bot; above, filling would take the day.</summary>
    private const int OneByOne = 1000;
    private const int ManyAUnit = 100;
    private static readonly DateTimeOffset End = new(2026, 11, 23, 0, 0, 0, TimeSpan.Zero);

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [var sites, var weeks] || !int.TryParse(sites, out var siteCount) || !int.TryParse(weeks, out var weekCount))
        {
            Console.Error.WriteLine("store-growth SITES WEEKS");
            return 2;
        }
        var folder = Directory.CreateTempSubdirectory("store-growth-").FullName;
        var options = new StoreOptions { Path = Path.Combine(folder, "monitorbot.db") };
        using (var store = Store.Open(options, TimeProvider.System))
        {
            await Fill(store, siteCount, weekCount);
            Print("file MB", new FileInfo(options.Path).Length / 1e6);
            Print("bytes a scan", (double)new FileInfo(options.Path).Length / siteCount / weekCount);
            await Ask(store, siteCount, weekCount);
            await Time("backup, read through", () => Backup.MakeAsync(store, Path.Combine(folder, "backup"), 1, TimeProvider.System), 1);
        }
        var opening = Stopwatch.StartNew();
        Store.Open(options, TimeProvider.System).Dispose();
        Print("open and close, ms", opening.Elapsed.TotalMilliseconds);
        Print("peak memory MB", Process.GetCurrentProcess().PeakWorkingSet64 / 1e6);
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static async Task Fill(Store store, int sites, int weeks)
    {
        foreach (var some in Enumerable.Range(0, sites).Chunk(ManyAUnit))
            await store.WriteAsync(session => { foreach (var site in some) session.Register.Put(OfficeYears.Agency(site, Host(site))); });
        var clock = Stopwatch.StartNew();
        for (var week = weeks - 1; week >= 0; week--)
        {
            var (key, at) = (Round(week), End.AddDays(-7 * week));
            await store.WriteAsync(session => session.Rounds.Start(key, at, [.. Enumerable.Range(0, sites).Select(Host)]));
            foreach (var unit in Enumerable.Range(0, sites).Chunk(sites <= OneByOne ? 1 : ManyAUnit).Chunk(Parallel))
                await Task.WhenAll(unit.Select(hosts => store.WriteAsync(session => Save(session, key, hosts, at))));
            await store.WriteAsync(session => session.Rounds.Finish(key, at.AddHours(1)));
            await store.WriteAsync(session => Report(session, key, at));
        }
        Print(sites <= OneByOne ? "scans saved a second, each durable" : "scans saved a second, 100 a unit", sites * weeks / clock.Elapsed.TotalSeconds);
    }

    /// <summary>The week as the SOP leaves it. Reports hold their scans whole, of more websites than some thousands no document of the store can: here the ranking's part of them.</summary>
    private static void Report(StoreSession session, string round, DateTimeOffset at)
    {
        var cycle = OfficeYears.Week(new CycleId(Wita.Day(at), 1), at) with { Round = round };
        session.Cycles.Add(cycle);
        session.Weeks.Put(cycle.Id, 1, HistoryWeek.Of(cycle.Id.Monday, session.Register.Watched().Select(agency => new SiteRow { Agency = agency, Scan = Scan(agency.Site!.Host, at) })));
    }

    private static void Save(StoreSession session, string key, int[] hosts, DateTimeOffset at)
    {
        foreach (var host in hosts)
            session.Scans.Save(key, Scan(Host(host), at));
    }

    private static async Task Ask(Store store, int sites, int weeks)
    {
        var random = new Random(1);
        await Time("latest of a website", () => store.ReadAsync(session => session.Scans.Latest(Host(random.Next(sites)))), 200);
        await Time("history of a website, 52 weeks", () => store.ReadAsync(session => session.Scans.History(Host(random.Next(sites)), 52, End)), 50);
        await Time("history of a website, all weeks", () => store.ReadAsync(session => session.Scans.History(Host(random.Next(sites)), weeks, End)), 20);
        await Time("a round, whole", () => store.ReadAsync(session => session.Scans.OfRound(Round(random.Next(weeks)))), 5);
        await Time("a round, verdicts", () => store.ReadAsync(session => session.Scans.VerdictsOf(Round(random.Next(weeks)))), 5);
        await Time("a month's ranking", () => RankingAsync(store), 5);
        await Time("a page of the archive", () => store.ReadAsync(session => (session.Cycles.Count(), session.Cycles.Page(0, 6))), 20);
        await Time("recent rounds, 10", () => store.ReadAsync(session => session.Rounds.Recent(10)), 20);
        await Time("a small transition (audit, outbox, meta)", () => store.WriteAsync(session =>
        {
            session.Meta.Set("x", 1);
            session.Audit.Append(new AuditLine { PersonName = "uji", Action = "uji", Cycle = "2026-W48-1" });
            session.Outbox.Enqueue(new OutboxMessage { ChatId = 1, Kind = OutboxKind.SendText, Payload = "{}" });
        }), 200);
    }

    private static async Task<PeriodRecap> RankingAsync(Store store)
    {
        var (from, to) = (new DateOnly(End.Year, End.Month - 1, 1), new DateOnly(End.Year, End.Month, 30));
        var weeks = await PastWeeks.ReadAsync(store, from, to);
        return PeriodRecap.Of(End.Year, End.Month, await store.ReadAsync(PastWeeks.Agencies), weeks, End.AddDays(1));
    }

    private static async Task Time(string what, Func<Task> ask, int times)
    {
        var took = new List<double>();
        for (var time = 0; time < times; time++)
        {
            var clock = Stopwatch.StartNew();
            await ask();
            took.Add(clock.Elapsed.TotalMilliseconds);
        }
        took.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: p50 {took[took.Count / 2]:0.0} ms, max {took[^1]:0.0} ms ({times} times)"));
    }

    private static void Print(string what, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {value:0.0}"));

    private static string Round(int week) => string.Create(CultureInfo.InvariantCulture, $"{End.AddDays(-7 * week):yyyy-MM-dd}-1");

    internal static string Host(int site) => string.Create(CultureInfo.InvariantCulture, $"opd-{site:00000}.kaltimprov.go.id");

    internal static SiteScan Scan(string host, DateTimeOffset at) => new()
    {
        Host = host,
        Url = new Uri($"https://{host}/"),
        StartedAt = at,
        Access = new Access(AccessState.Ok, 200, new Uri($"https://{host}/"), at.AddDays(60)),
        Verdict = Verdict.Fresh,
        Categories = [.. CategoryName.All.Select(category => Judged(category, host, at))],
        Requests = 14,
        Bytes = 512_345,
        Elapsed = TimeSpan.FromSeconds(4),
        Memory = Memory(host, at),
    };

    private static CategoryVerdict Judged(Category category, string host, DateTimeOffset at) => new()
    {
        Category = category,
        Verdict = Verdict.Fresh,
        Latest = Wita.Day(at),
        CountInWindow = 4,
        Confidence = Confidence.High,
        Why = $"Konten terbaru terbit pada {Wita.Day(at):yyyy-MM-dd}, empat konten dalam tujuh hari.",
        Channel = new Uri($"https://{host}/{CategoryName.Of(category)}"),
        Evidence = [.. Enumerable.Range(0, 5).Select(number => new DatedItem
        {
            Category = category,
            Title = $"Kepala Dinas menghadiri rapat koordinasi {number} bersama {host} pada pekan {Wita.Day(at):yyyy-MM-dd}",
            Url = new Uri($"https://{host}/{CategoryName.Of(category)}/rapat-koordinasi-{number}-{Wita.Day(at):yyyyMMdd}"),
            Published = Wita.Day(at).AddDays(-number),
            Printed = $"{number} November 2026",
            Source = DateSource.List,
            Confidence = Confidence.High,
            FoundOn = new Uri($"https://{host}/{CategoryName.Of(category)}"),
        })],
    };

    /// <summary>Digests differ from site to site, so they do not compress away.</summary>
    private static SiteMemory Memory(string host, DateTimeOffset at)
    {
        string Digest(int number) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{host}{at}{number}")));
        return new SiteMemory
        {
            ScannedAt = at,
            Channels = [.. CategoryName.All.Select(category => new LearnedChannel(category, new Uri($"https://{host}/{CategoryName.Of(category)}"), "list",
                [.. Enumerable.Range(0, 20).Select(number => new ItemFingerprint(Digest(number)[..16], $"{number} November 2026", Wita.Day(at), Wita.Day(at)))]))],
            Validators = [.. Enumerable.Range(0, 8).Select(number => new PageValidator(new Uri($"https://{host}/{number}"), $"\"{number}\"", null, Digest(100 + number)))],
        };
    }
}
