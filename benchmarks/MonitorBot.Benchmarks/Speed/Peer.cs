using System.Diagnostics;
using System.Globalization;
using System.Text;
using MonitorBot.Benchmarks.Web;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Benchmarks.Speed;

/// <summary>
/// The same pages for us and for Debian's urlwatch, in turns: fetch, and tell whether anything changed. At 300 ms latency, and on
/// loopback without. urlwatch is started for each look, as cron does; the bot is started once and has compiled what it uses often after some passes, so the last
/// of five is held against that; the first two are told too.
/// </summary>
internal static class Peer
{
    /// <summary>The most that the settings allow (Fetching:ConcurrentHosts); urlwatch's number of workers can't be set.</summary>
    private const int AtATime = 64;

    private const int Passes = 5;

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is ["--child", var list, var port]) return await ReadAsync(await File.ReadAllLinesAsync(list), port);
        if (!OnPath("urlwatch"))
        {
            Console.Error.WriteLine("urlwatch is not installed (apt install urlwatch)");
            return 1;
        }
        var pages = (int)Arguments.Number(args, "--pages", args.Contains("--full") ? 200 : 60);
        Console.WriteLine($"load {File.ReadAllText("/proc/loadavg").Trim()}; {pages} pages; seconds of wall time, whole process, in turns");
        var late = await TurnsAsync(pages, 300, 3);
        var near = await TurnsAsync(pages, 0, 3);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ours / urlwatch: at 300 ms {late.Running:0.00} (limit 0.33), on loopback {near.Running:0.00}; our second pass: {late.Second:0.00} and {near.Second:0.00}; ours started anew for each list: {late.Whole:0.00} and {near.Whole:0.00}"));
        return late.Running <= 0.34 ? 0 : 1;
    }

    private static async Task<(double Running, double Second, double Whole)> TurnsAsync(int pages, int latency, int turns)
    {
        using var web = await ServedWeb.StartAsync(new WebOptions(pages, latency, Dressed: true));
        var folder = Directory.CreateTempSubdirectory("peer-").FullName;
        var list = Path.Combine(folder, "pages.txt");
        // Both reach the one port by path, so that neither needs a map of hosts.
        await File.WriteAllLinesAsync(list, web.Sites.Select(site => $"http://127.0.0.1:{web.Port}/__as/{site.Host}/"));
        await File.WriteAllTextAsync(Path.Combine(folder, "urls.yaml"), Jobs(await File.ReadAllLinesAsync(list)));
        await File.WriteAllTextAsync(Path.Combine(folder, "urlwatch.yaml"), "report:\n  stdout:\n    enabled: false\n");
        var (ours, second, running, theirs) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var turn = 0; turn < turns; turn++)
        {
            theirs.Add((await TimeAsync("urlwatch", "--urls", Path.Combine(folder, "urls.yaml"), "--config", Path.Combine(folder, "urlwatch.yaml"), "--hooks", Path.Combine(folder, "hooks.py"), "--cache", Path.Combine(folder, "cache.db"))).Seconds);
            var (whole, told) = await TimeAsync("dotnet", "exec", typeof(Peer).Assembly.Location, "peer", "--child", list, web.Port.ToString(CultureInfo.InvariantCulture));
            double[] passes = [.. told.Split(' ').Select(one => double.TryParse(one, CultureInfo.InvariantCulture, out var seconds) ? seconds : throw new InvalidDataException(told))];
            ours.Add(whole - passes[1..].Sum());
            second.Add(passes[1]);
            running.Add(passes[^1]);
        }
        Directory.Delete(folder, recursive: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{latency} ms: ours {Middle(running):0.00} s ({1000 * Middle(running) / pages:0} ms a page; second pass {Middle(second):0.00} s, started anew {Middle(ours):0.00} s), urlwatch {Middle(theirs):0.00} s ({1000 * Middle(theirs) / pages:0} ms a page)"));
        return (Middle(running) / Middle(theirs), Middle(second) / Middle(theirs), Middle(ours) / Middle(theirs));
    }

    /// <summary>Reads the list several times, as a program does that is started once and lives for months; tells the seconds of each pass.</summary>
    private static async Task<int> ReadAsync(string[] pages, string port)
    {
        var passes = new List<(double Seconds, int Seen)>();
        while (passes.Count < Passes) passes.Add(await PassAsync(pages, port));
        Console.WriteLine(string.Join(' ', passes.Select(pass => pass.Seconds.ToString("0.000", CultureInfo.InvariantCulture))));
        return passes.Min(pass => pass.Seen) * 10 >= pages.Length * 9 ? 0 : 1; // some start pages lead to addresses outside the prefix
    }

    /// <summary>Our way with a page: fetched under all guards, parsed, its links and text looked at.</summary>
    private static async Task<(double Seconds, int Seen)> PassAsync(string[] pages, string port)
    {
        var clock = Stopwatch.StartNew();
        using var fetcher = new Fetcher(new FetchOptions { AllowedNetworks = ["127.0.0.0/8"], ConcurrentHosts = AtATime, ConcurrentPerHost = AtATime, PausePerHost = TimeSpan.Zero, RespectRobots = false }, TimeProvider.System);
        var seen = 0;
        await Parallel.ForEachAsync(pages, new ParallelOptions { MaxDegreeOfParallelism = AtATime }, async (page, stop) =>
        {
            using var session = fetcher.Open(new Core.Agencies.Site { Host = "127.0.0.1:" + port, StartUrl = new Uri(page) });
            if (await session.GetAsync(new FetchRequest(new Uri(page)), stop) is FetchOutcome.Fetched { Page: var read } && SafeHtml.Parse(read.Text, read.Url) is HtmlOutcome.Parsed parsed)
                Interlocked.Add(ref seen, parsed.Document.QuerySelectorAll("a[href]").Length + parsed.Document.Body!.TextContent.Length > 0 ? 1 : 0);
        });
        return (clock.Elapsed.TotalSeconds, seen);
    }

    private static string Jobs(string[] pages)
    {
        var jobs = new StringBuilder();
        foreach (var page in pages) jobs.Append(CultureInfo.InvariantCulture, $"---\nurl: {page}\nfilter:\n  - html2text: re\n");
        return jobs.ToString();
    }

    private static async Task<(double Seconds, string Told)> TimeAsync(string program, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var child = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (told, wrong) = (child.StandardOutput.ReadToEndAsync(), child.StandardError.ReadToEndAsync());
        await child.WaitForExitAsync();
        if (child.ExitCode != 0) Console.Error.WriteLine($"{program} ended with {child.ExitCode}: {await told} {await wrong}");
        return (clock.Elapsed.TotalSeconds, (await told).Trim());
    }

    private static bool OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));

    private static double Middle(List<double> of) => of.Order().ElementAt(of.Count / 2);
}
