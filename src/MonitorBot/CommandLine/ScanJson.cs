using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;

namespace MonitorBot.CommandLine;

/// <summary>A scan as the one-line JSON object that outsiders measure; its keys and words are a contract.</summary>
public static partial class ScanJson
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Line(SiteScan scan) => new JsonObject
    {
        ["site"] = scan.Host,
        ["url"] = scan.Url.AbsoluteUri,
        ["access"] = new JsonObject
        {
            ["state"] = Word(scan.Access.State),
            ["status"] = scan.Access.Status,
            ["finalUrl"] = scan.Access.FinalUrl?.AbsoluteUri,
            ["tlsExpires"] = scan.Access.TlsExpires?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            ["detail"] = scan.Access.Detail,
        },
        ["verdict"] = Word(scan.Verdict),
        ["categories"] = new JsonObject(scan.Categories.Select(c => KeyValuePair.Create(CategoryName.Of(c.Category), (JsonNode?)Of(c)))),
        ["integrity"] = new JsonArray([.. scan.Findings.Select(f => new JsonObject { ["sign"] = Word(f.Sign), ["where"] = f.Where, ["excerpt"] = f.Excerpt, ["confidence"] = Word(f.Confidence) })]),
        ["requests"] = scan.Requests,
        ["bytes"] = scan.Bytes,
        ["elapsedMs"] = (long)scan.Elapsed.TotalMilliseconds,
    }.ToJsonString(Plain);

    private static JsonObject Of(CategoryVerdict verdict)
    {
        var made = new JsonObject
        {
            ["verdict"] = Word(verdict.Verdict),
            ["latest"] = Day(verdict.Latest),
            ["countInWindow"] = verdict.CountInWindow,
            ["confidence"] = Word(verdict.Confidence),
            ["why"] = verdict.Why,
            ["channel"] = verdict.Channel?.AbsoluteUri,
            ["evidence"] = new JsonArray([.. verdict.Evidence.Select(Of)]),
        };
        if (verdict.Category == Category.Agenda) (made["latestEvent"], made["upcomingEvents"]) = (Day(verdict.LatestEvent), verdict.UpcomingEvents);
        return made;
    }

    private static JsonObject Of(DatedItem item) => new()
    {
        ["title"] = item.Title,
        ["url"] = item.Url.AbsoluteUri,
        ["date"] = Day(item.Published ?? item.EventStart),
        ["printed"] = item.Printed,
        ["source"] = Word(item.Source),
    };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"EmbeddedJson" as "embedded-json".</summary>
    private static string Word<T>(T value)
        where T : struct, Enum => Capital().Replace(value.ToString(), "-$0").TrimStart('-').ToLowerInvariant();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
