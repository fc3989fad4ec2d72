using System.Globalization;
using System.Text.Json;
using MonitorBot.CommandLine;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Dating.Articles;
using MonitorBot.Core.Dating.Articles.Body;
using MonitorBot.Core.Dating.Articles.Head;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Benchmarks.Accuracy;

/// <summary>
/// What every source of every page says beside the truth, and how well the body alone would have answered on the pages whose head
/// answers: those pages' bodies were never tuned on.
/// </summary>
internal static class DateStudy
{
    private sealed record Page(string File, string? Url, string Published, string Label);

    public static int Run(string manifest)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(manifest))!;
        var now = TimeProvider.System.GetUtcNow();
        var (asked, right, wrong) = (0, 0, 0);
        foreach (var page in File.ReadLines(manifest).Select(line => JsonSerializer.Deserialize<Page>(line, JsonSerializerOptions.Web)!))
        {
            var html = PageFile.Decode(File.ReadAllBytes(Path.Combine(folder, page.File)));
            var url = Uri.TryCreate(page.Url, UriKind.Absolute, out var parsed) ? parsed : null;
            var document = (SafeHtml.Parse(html, url ?? new Uri("http://localhost/")) as HtmlOutcome.Parsed)?.Document;
            var (head, body) = (HeadDates.Read(html, now), BodyDates.Read(document, html, url, now));
            var answer = Day(ArticleDate.TryRead(() => document, html, url, now, DayZone.AsWritten)?.Published);
            if (head.Trusted is not null)
            {
                asked++;
                right += Day(body.Shown?.Stamp.Day) == page.Published ? 1 : 0;
                wrong += body.Shown is { } shown && Day(shown.Stamp.Day) != page.Published ? 1 : 0;
            }

            Console.WriteLine($"{Path.GetFileNameWithoutExtension(page.File)} {page.Label} {(answer == page.Published ? "OK " : "BAD")} truth={page.Published} ans={answer} head={Said(head.Trusted)} doubt={Said(head.Doubtful)} "
                + $"url={Said(UrlDates.YearFirst(url, now))} shown={Said(body.Shown)} weak={Said(body.Weak)} changed={Said(body.Changed)} {page.Url}");
        }

        Console.WriteLine($"the body alone, where the head answers: {right} of {asked} right, {wrong} on another day");
        return 0;
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Said(FoundDate? date) =>
        date is { } found ? string.Create(CultureInfo.InvariantCulture, $"{found.Stamp.Day:yyyy-MM-dd}T{found.Stamp.Time:HHmmss}{found.Stamp.Offset}/{found.Confidence}") : "none";
}
