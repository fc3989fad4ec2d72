using System.Globalization;
using System.Text;
using System.Text.Json;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Parsing;

namespace MonitorBot.CommandLine;

/// <summary>Answers a manifest of article pages on disk: `{"id","published","source","confidence"}` a line, in the manifest's order.</summary>
internal static class PageDates
{
    private const int LinesAtATime = 256;

    private static readonly Uri Nowhere = new("http://localhost/");

    public static int Write(FileInfo manifest, int jobs, DateTimeOffset now, TextWriter output)
    {
        var folder = manifest.DirectoryName!;
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Clamp(jobs, 1, 64) };
        foreach (var lines in File.ReadLines(manifest.FullName).Where(line => !string.IsNullOrWhiteSpace(line)).Chunk(LinesAtATime))
        {
            var answers = new string[lines.Length];
            Parallel.For(0, lines.Length, options, i => answers[i] = Answer(lines[i], folder, now));
            foreach (var answer in answers)
            {
                output.WriteLine(answer);
            }
        }

        return CommandTree.Done;
    }

    /// <summary>Reads one page; null when the page bears no date, cannot be read or breaks the parser's limits.</summary>
    public static ArticleReading? Read(string path, string? url, DateTimeOffset now)
    {
        var address = Uri.TryCreate(url, UriKind.Absolute, out var parsed) ? parsed : null;
        try
        {
            var html = PageFile.Decode(File.ReadAllBytes(path));
            return ArticleDate.TryRead(
                () => (SafeHtml.Parse(html, address ?? Nowhere) as HtmlOutcome.Parsed)?.Document, html, address, now, DayZone.AsWritten);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"Halaman tidak terbaca: {path}: {unreadable.Message}");
            return null;
        }
    }

    private static string Answer(string line, string folder, DateTimeOffset now)
    {
        var entry = Parse(line);
        var file = entry is null ? null : Text(entry.Value, "file");
        var reading = string.IsNullOrEmpty(file) ? null : Read(Path.Combine(folder, file), Text(entry!.Value, "url"), now);
        return JsonLine.Of(new
        {
            id = entry is null ? null : Text(entry.Value, "id"),
            published = reading?.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            source = reading is null ? null : SourceName(reading.Source),
            confidence = reading?.Confidence.ToString().ToLowerInvariant(),
        });
    }

    private static JsonElement? Parse(string line)
    {
        try
        {
            return JsonElement.Parse(line) is { ValueKind: JsonValueKind.Object } entry ? entry : null;
        }
        catch (JsonException)
        {
            Console.Error.WriteLine("Baris manifes bukan JSON.");
            return null;
        }
    }

    private static string? Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : null;

    /// <summary>"json-ld" for JsonLd: the contract's names.</summary>
    private static string SourceName(DateSource source)
    {
        var name = new StringBuilder();
        foreach (var c in source.ToString())
        {
            name.Append(char.IsUpper(c) && name.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }
}
