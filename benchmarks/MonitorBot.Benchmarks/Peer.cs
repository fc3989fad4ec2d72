using System.Diagnostics;
using System.Globalization;
using System.Text;
using MonitorBot.Benchmarks.Web;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Benchmarks;

/// <summary>
/// The same pages for us and for Debian's urlwatch, in turns: fetch, and tell whether anything changed. At 300 ms latency, and on
/// loopback without, where a program that is already running would be favoured: so both start anew each time.
/// </summary>
internal static class Peer
{
    /// <summary>The most that the settings allow (Fetching:ConcurrentHosts); urlwatch's number of workers can't be set.</summary>
    private const int AtATime = 64;

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is ["--child", var list, var port]) return await ReadAsync(await File.ReadAllLinesAsync(list), port);
        if (!OnPath("urlwatch"))
        {
            Console.Error.WriteLine("urlwatch is not installed (apt install urlwatch)");
            return 1;
        }
        var pages = (int)Fuzz.Number(args, "--pages", args.Contains("--full") ? 200 : 60);
        Console.WriteLine($"load {File.ReadAllText("/proc/loadavg").Trim()}; {pages} pages; seconds of wall time, whole process, in turns");
        var late = await TurnsAsync(pages, 300, 3);
        var near = await TurnsAsync(pages, 0, 3);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ours / urlwatch: at 300 ms {late:0.00} (limit 0.33), on loopback {near:0.00}"));
        return late <= 0.34 ? 0 : 1;
    }

    private static async Task<double> TurnsAsync(int pages, int latency, int turns)
    {
        using var web = await ServedWeb.StartAsync(new WebOptions(pages, latency, Dressed: true));
        var folder = Directory.CreateTempSubdirectory("peer-").FullName;
        var list = Path.Combine(folder, "pages.txt");
        // Both reach the one port by path, so that neither needs a map of hosts.
        await File.WriteAllLinesAsync(list, web.Sites.Select(site => $"http://127.0.0.1:{web.Port}/__as/{site.Host}/"));
        await File.WriteAllTextAsync(Path.Combine(folder, "urls.yaml"), Jobs(await File.ReadAllLinesAsync(list)));
        await File.WriteAllTextAsync(Path.Combine(folder, "urlwatch.yaml"), "report:\n  stdout:\n    enabled: false\n");
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var turn = 0; turn < turns; turn++)
        {
            theirs.Add(await TimeAsync("urlwatch", "--urls", Path.Combine(folder, "urls.yaml"), "--config", Path.Combine(folder, "urlwatch.yaml"), "--hooks", Path.Combine(folder, "hooks.py"), "--cache", Path.Combine(folder, "cache.db")));
            ours.Add(await TimeAsync("dotnet", "exec", typeof(Peer).Assembly.Location, "peer", "--child", list, web.Port.ToString(CultureInfo.InvariantCulture)));
        }
        Directory.Delete(folder, recursive: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{latency} ms: ours {Middle(ours):0.00} s ({1000 * Middle(ours) / pages:0} ms a page), urlwatch {Middle(theirs):0.00} s ({1000 * Middle(theirs) / pages:0} ms a page)"));
        return Middle(ours) / Middle(theirs);
    }

    /// <summary>Our way with a page: fetched under all guards, parsed, its links and text looked at.</summary>
    private static async Task<int> ReadAsync(string[] pages, string port)
    {
        using var fetcher = new Fetcher(new FetchOptions { AllowedNetworks = ["127.0.0.0/8"], ConcurrentHosts = AtATime, ConcurrentPerHost = AtATime, PausePerHost = TimeSpan.Zero, RespectRobots = false }, TimeProvider.System);
        var seen = 0;
        await Parallel.ForEachAsync(pages, new ParallelOptions { MaxDegreeOfParallelism = AtATime }, async (page, stop) =>
        {
            using var session = fetcher.Open(new Core.Agencies.Site { Host = "127.0.0.1:" + port, StartUrl = new Uri(page) });
            if (await session.GetAsync(new FetchRequest(new Uri(page)), stop) is FetchOutcome.Fetched { Page: var read } && SafeHtml.Parse(read.Text, read.Url) is HtmlOutcome.Parsed parsed)
                Interlocked.Add(ref seen, parsed.Document.QuerySelectorAll("a[href]").Length + parsed.Document.Body!.TextContent.Length > 0 ? 1 : 0);
        });
        return seen * 10 >= pages.Length * 9 ? 0 : 1; // some start pages lead to addresses outside the prefix
    }

    private static string Jobs(string[] pages)
    {
        var jobs = new StringBuilder();
        foreach (var page in pages) jobs.Append(CultureInfo.InvariantCulture, $"---\nurl: {page}\nfilter:\n  - html2text: re\n");
        return jobs.ToString();
    }

    private static async Task<double> TimeAsync(string program, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var child = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (told, wrong) = (child.StandardOutput.ReadToEndAsync(), child.StandardError.ReadToEndAsync());
        await child.WaitForExitAsync();
        if (child.ExitCode != 0) Console.Error.WriteLine($"{program} ended with {child.ExitCode}: {await told} {await wrong}");
        return clock.Elapsed.TotalSeconds;
    }

    private static bool OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));

    private static double Middle(List<double> of) => of.Order().ElementAt(of.Count / 2);
}
