using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MonitorBot.Benchmarks.Web;
using MonitorBot.Core;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Tests.Corpus.Cases;

namespace MonitorBot.Benchmarks.Speed;

/// <summary>
/// CPU of whole scans over CPU of the least that must be done with the same pages: fetch, one parse with the product's options,
/// the links, the text. First sight, the next week when nothing has changed, and the fourth, when also nothing ceases to be fresh. Interleaved website by website, in one run.
/// </summary>
internal sealed class Floor(ServedWeb web, Fetcher fetcher, SiteScanner scanner)
{
    private static readonly DateTimeOffset NextWeek = CorpusCase.Now.AddDays(7);
    private static readonly DateTimeOffset SteadyWeek = NextWeek.AddDays(21);
    private const int WarmUp = 8;
    private static readonly WebOptions[] Kinds = [new(Dressed: true), new(Dressed: true, Validators: true), new()];
    private readonly Dictionary<string, SiteMemory> memories = [];
    private readonly Dictionary<string, string[]> pages = [];

    public static async Task<int> RunAsync(string[] args)
    {
        var rounds = args.Contains("--full") ? 9 : 3;
        var registered = args.Contains("--registered");
        Console.WriteLine($"load {File.ReadAllText("/proc/loadavg").Trim()}; {rounds} rounds; milliseconds of CPU a website, and ratios of one run (middle round)");
        foreach (var options in args.Contains("--dressed") ? [Kinds[0]] : args.Contains("--bare") ? [Kinds[2]] : Kinds)
        {
            using var web = await ServedWeb.StartAsync(options);
            using var fetcher = new Fetcher(web.Fetching(), TimeProvider.System);
            var floor = new Floor(web, fetcher, new SiteScanner(fetcher, TimeProvider.System));
            if (args.FirstOrDefault(a => a.StartsWith("--repeat=", StringComparison.Ordinal)) is { } part) await floor.RepeatAsync(part["--repeat=".Length..], registered);
            else await floor.MeasureAsync(options, rounds, registered, args.FirstOrDefault(a => !a.StartsWith('-')));
        }
        return 0;
    }

    private async Task MeasureAsync(WebOptions options, int rounds, bool registered, string? only)
    {
        var every = only is null && rounds < 5 ? 3 : 1;
        var sites = web.Sites.Where((site, number) => number % every == 0 && (only is null || site.Host.Contains(only, StringComparison.Ordinal))).ToArray();
        var results = new List<(double Floor, double First, double Ended, double Again)>();
        for (var round = -WarmUp; round < rounds; round++)
        {
            if (round == 0) await Quiet.JitAsync();
            var (floor, first, ended, again) = (0d, 0d, 0d, 0d);
            foreach (var site in sites)
            {
                first += await CpuAsync(async () => memories[site.Host] = (await scanner.ScanAsync(site, SiteMemory.Empty, Request(CorpusCase.Now, registered), default)).Memory);
                pages[site.Host] = await web.AskedAsync(site);
                floor += await CpuAsync(() => BareAsync(site, pages[site.Host]));
                await web.AskedAsync(site);
                ended += await CpuAsync(() => LaterAsync(site, NextWeek, registered));
                await LaterAsync(site, NextWeek.AddDays(7), registered);
                await LaterAsync(site, NextWeek.AddDays(14), registered);
                again += await CpuAsync(() => LaterAsync(site, SteadyWeek, registered));
                await web.AskedAsync(site);
            }
            if (round >= 0) results.Add((floor / sites.Length, first / sites.Length, ended / sites.Length, again / sites.Length));
        }
        Print(options, results, sites.Length);
    }

    /// <summary>One part alone, twenty times over, for a profiler.</summary>
    private async Task RepeatAsync(string part, bool registered)
    {
        var sites = web.Sites.Where((_, number) => number % 3 == 0).ToArray();
        foreach (var site in sites)
        {
            await web.AskedAsync(site);
            memories[site.Host] = (await scanner.ScanAsync(site, SiteMemory.Empty, Request(CorpusCase.Now, registered), default)).Memory;
            pages[site.Host] = await web.AskedAsync(site);
            for (var later = NextWeek; later < SteadyWeek; later = later.AddDays(7)) await LaterAsync(site, later, registered);
        }
        for (var time = 0; time < 20; time++)
        {
            var (spent, allocated, young, full, paused) = (0d, GC.GetTotalAllocatedBytes(), GC.CollectionCount(0), GC.CollectionCount(2), GC.GetTotalPauseDuration());
            foreach (var site in sites)
            {
                spent += await CpuAsync(() => part switch
                {
                    "floor" => BareAsync(site, pages[site.Host]),
                    "fetch" => OwnAsync(site, pages[site.Host], parse: false),
                    "parse" => OwnAsync(site, pages[site.Host], parse: true),
                    "first" => scanner.ScanAsync(site, SiteMemory.Empty, Request(CorpusCase.Now, registered), default),
                    _ => LaterAsync(site, SteadyWeek, registered),
                });
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part}: {spent / sites.Length:0.00} ms of CPU and {(GC.GetTotalAllocatedBytes() - allocated) / 1024 / sites.Length} KB allocated a website, {GC.CollectionCount(0) - young} collections, {GC.CollectionCount(2) - full} of them full, {(GC.GetTotalPauseDuration() - paused).TotalMilliseconds / sites.Length:0.00} ms paused; the last kept {GC.GetGCMemoryInfo(GCKind.Ephemeral).PromotedBytes / 1024} KB"));
        }
    }

    private void Print(WebOptions options, List<(double Floor, double First, double Ended, double Again)> results, int sites)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{(options.Dressed ? "dressed" : "bare")} pages{(options.Validators ? ", validators" : "")}: {sites} websites, {pages.Values.Average(p => p.Length):0.0} answers each; floor {Middle(results, r => r.Floor):0.00} ms, first sight {Middle(results, r => r.First):0.00} ms, unchanged a week later {Middle(results, r => r.Ended):0.00} ms (what was fresh may be read anew), in the fourth week {Middle(results, r => r.Again):0.00} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  first sight / floor {Middle(results, r => r.First / r.Floor):0.00} (limit 1.5); unchanged / first sight {Middle(results, r => r.Ended / r.First):0.00} a week later, in the fourth week {Middle(results, r => r.Again / r.First):0.00} (limit 0.2)"));
    }

    private async Task LaterAsync(Site site, DateTimeOffset at, bool registered) => memories[site.Host] = (await scanner.ScanAsync(site, memories[site.Host], Request(at, registered), default)).Memory;

    private static ScanRequest Request(DateTimeOffset at, bool registered) => new(at, FreshnessWindow.Ending(Wita.Day(at)), AsRegistered: registered);

    // A scan begins without an open connection; so does the floor.
    private async Task BareAsync(Site site, IEnumerable<string> asked)
    {
        var seen = 0;
        using var client = web.NewClient();
        foreach (var path in asked)
        {
            using var answer = await client.GetAsync($"http://{site.Host}{path}");
            var text = await answer.Content.ReadAsStringAsync();
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            var document = new HtmlParser(SafeHtml.ParserOptions(ParseLimits.Default)).ParseDocument(text);
            seen += document.QuerySelectorAll("a[href]").Length + document.Body!.TextContent.Length;
        }
        GC.KeepAlive(seen);
    }

    /// <summary>The product's own fetching, and its parsing, without whatever is read from them.</summary>
    private async Task OwnAsync(Site site, IEnumerable<string> asked, bool parse)
    {
        using var session = fetcher.Open(site);
        foreach (var path in asked)
        {
            if (await session.GetAsync(new FetchRequest(new Uri($"http://{site.Host}{path}")), default) is FetchOutcome.Fetched { Page: { MediaType: "text/html" } page } && parse) SafeHtml.Parse(page.Text, page.Url);
        }
    }

    private static async Task<double> CpuAsync(Func<Task> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        await work();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    private static double Middle<T>(List<T> of, Func<T, double> value) => of.Select(value).Order().ElementAt(of.Count / 2);
}
