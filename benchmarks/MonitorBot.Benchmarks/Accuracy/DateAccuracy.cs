using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MonitorBot.CommandLine;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Dating.Articles.Body;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Benchmarks.Accuracy;

/// <summary>Accuracy, speed and memory on a manifest of article pages with known days, beside the answers of htmldate.</summary>
internal static class DateAccuracy
{
    private sealed record Page(string Id, string File, string? Url, string Published, string Label, string? Htmldate);

    private sealed record Answered(Page Page, ArticleReading? Reading)
    {
        public string? Day => Reading?.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    public static int Run(string manifest, string[] more)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(manifest))!;
        var pages = File.ReadLines(manifest).Select(line => JsonSerializer.Deserialize<Page>(line, JsonSerializerOptions.Web)!).ToList();
        var now = TimeProvider.System.GetUtcNow();
        var answers = pages.Select(page => new Answered(page, PageDates.Read(Path.Combine(folder, page.File), page.Url, now))).ToList();
        Print("all", answers);
        foreach (var group in answers.GroupBy(answer => answer.Page.Label))
        {
            Print(group.Key, [.. group]);
        }

        foreach (var half in answers.Where(answer => answer.Page.Label == "gold-hand").GroupBy(answer => Half(answer.Page.Id)).OrderBy(half => half.Key))
        {
            Print($"  gold-hand, half {half.Key}", [.. half]);
        }

        foreach (var group in answers.GroupBy(answer => answer.Reading?.Source.ToString() ?? "none"))
        {
            Print("  by " + group.Key, [.. group]);
        }

        DateSpeed.Measure([.. pages.Select(page => (Path.Combine(folder, page.File), page.Url))], now);
        if (more.Contains("--misses"))
        {
            PrintMisses(answers);
        }

        return 0;
    }

    /// <summary>A page's half stays the same when pages are added.</summary>
    private static int Half(string id) => SHA256.HashData(Encoding.UTF8.GetBytes(id))[0] & 1;

    private static void Print(string name, IReadOnlyList<Answered> answers)
    {
        double Share(Func<Answered, bool> test) => answers.Count(test) / (double)answers.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} {answers.Count,4} pages: exact {Share(a => a.Day == a.Page.Published):F3} (htmldate {Share(a => a.Page.Htmldate == a.Page.Published):F3}), "
            + $"too new {Share(TooNew):F3}, answered {Share(a => a.Day is not null):F3} (htmldate {Share(a => a.Page.Htmldate is not null):F3})"));
    }

    /// <summary>More than a day after the truth: the error that makes a website look fresh.</summary>
    private static bool TooNew(Answered answer) =>
        answer.Reading is { } reading && reading.Published > DateOnly.ParseExact(answer.Page.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(1);

    private static void PrintMisses(IEnumerable<Answered> answers)
    {
        foreach (var (page, reading) in answers.Where(a => a.Day != a.Page.Published && a.Page.Label == "gold-hand"))
        {
            Console.WriteLine($"{page.Published} got {reading?.Published:yyyy-MM-dd} {reading?.Source} '{reading?.Printed}' htmldate {page.Htmldate} {page.File} {page.Url}");
        }
    }

    /// <summary>Every date of one page's body with its weight, heaviest first.</summary>
    public static int Show(string file)
    {
        var document = ((HtmlOutcome.Parsed)SafeHtml.Parse(PageFile.Decode(File.ReadAllBytes(file)), new Uri("http://localhost/"))).Document;
        var walk = new BodyWalk(MainHeading.Of(document), null, TimeProvider.System.GetUtcNow());
        walk.Visit(document.Body!);
        Console.WriteLine($"heading at {walk.HeadingOffset}: {MainHeading.Of(document)?.TextContent.Trim()}");
        foreach (var date in walk.Dates.OrderByDescending(date => BodyWeights.Of(date, walk)).Take(12))
        {
            Console.WriteLine($"{BodyWeights.Of(date, walk),4} {date.Stamp.Day:yyyy-MM-dd} {date.Stamp.Label} {date.Source} [{date.Region}] at {date.Offset} of {date.TextLength} '{date.Printed}'");
        }

        return 0;
    }
}
