using System.Text.Json;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Tests.Hostile;

namespace MonitorBot.Benchmarks.Hostile;

/// <summary>Reads pages of one endlessly repeated piece, in each place where text may stand, and prints those that take more than their share for four times the length.</summary>
internal static class RepeatedPiecesBenchmark
{
    private const int Short = 60_000;
    private const int Longer = 4;
    private const double MostRatio = 7;
    private const double Noticed = 300;

    private static readonly (string Name, Func<string, int, string> Page)[] Places =
    [
        ("text", (piece, times) => $"<h1>Judul</h1><div>{Many(piece, times)}</div>"),
        ("paragraphs", (piece, times) => $"<h1>Judul</h1>{Many($"<p>{piece}</p>", times)}"),
        ("links", (piece, times) => Many($"<a href=\"/b/{piece}\">Judul {piece}</a>", times)),
        ("cards", (piece, times) => Many($"<div class=\"k\"><a href=\"/b/\"><h3>{piece}</h3></a><p>{piece} 1 Mei 2026</p></div>", times)),
        ("script", (piece, times) => $"<script>var a = {Many(piece, times)}</script>"),
        ("linked data", (piece, times) => $"<script type=\"application/ld+json\">{{\"headline\":{JsonSerializer.Serialize(Many(piece, times))},\"datePublished\":\"2026-01-01\"}}</script>"),
        ("json", (piece, times) => $"<script type=\"application/json\">[{string.Join(',', Enumerable.Repeat(JsonSerializer.Serialize(piece), times))}]</script>"),
        ("json items", (piece, times) => $"<script type=\"application/json\">[{string.Join(',', Enumerable.Repeat($"{{\"judul\":{JsonSerializer.Serialize(piece)},\"tanggal\":\"2026-01-01\",\"slug\":{JsonSerializer.Serialize(piece)}}}", times))}]</script>"),
        ("style", (piece, times) => $"<style>{Many(piece, times)}</style><div class=\"a\">x</div>"),
        ("style attribute", (piece, times) => $"<div style=\"{Many(piece.Replace('"', ' '), times)}\">x <a href=\"https://a.b/\">y</a></div>"),
        ("title attribute", (piece, times) => $"<a href=\"/b/x\" title=\"{Many(piece.Replace('"', ' '), times)}\"></a>"),
        ("class", (piece, times) => $"<div class=\"{Many(piece.Replace('"', ' ') + " ", times)}\"><p class=\"date\">1 Mei 2026</p></div>"),
        ("address", (piece, times) => $"<a href=\"/{Many(piece.Replace('"', ' '), times)}\">Judul</a>"),
        ("title", (piece, times) => $"<title>{Many(piece, times)}</title><h1>Judul</h1>"),
        ("meta", (piece, times) => $"<meta name=\"description\" content=\"{Many(piece.Replace('"', ' '), times)}\"><h1>Judul</h1>"),
        ("onclick", (piece, times) => $"<div onclick=\"{Many(piece.Replace('"', ' '), times)}\">Judul</div>"),
    ];

    /// <returns>The number of pages that took too long.</returns>
    public static int Run(string[] args)
    {
        var found = 0;
        foreach (var (_, page) in Places) Milliseconds(page("a1", Short), out var _); // the compiler's time is nobody's
        foreach (var (name, page) in Places.Where(place => args.Length == 0 || args[0] == place.Name))
        {
            foreach (var piece in RepeatedPieces.All.Where(piece => args.Length < 2 || args[1] == piece))
            {
                var longer = Milliseconds(page(piece, Longer * Short / piece.Length), out var refused);
                if (longer < Noticed || refused) continue;
                var ratio = longer / Math.Max(Milliseconds(page(piece, Short / piece.Length), out _), 1);
                if (ratio < MostRatio) continue;
                found++;
                Console.WriteLine($"{name}, {JsonSerializer.Serialize(piece)}: {longer:0} ms of CPU, {ratio:0.0} times as long for {Longer} times the page");
            }
        }

        Console.WriteLine($"{found} pages of {Places.Length * RepeatedPieces.All.Count} take more than {MostRatio} times as long for {Longer} times the page");
        return found;
    }

    private static string Many(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static double Milliseconds(string html, out bool refused)
    {
        refused = false;
        if (SafeHtml.Parse(html, new Uri("http://x.test/")) is not HtmlOutcome.Parsed { Document: var document })
        {
            refused = true;
            return 0;
        }

        var before = Environment.CpuUsage.TotalTime;
        try
        {
            AllReaders.Read(document, html);
        }
        catch (HostileContentException)
        {
            refused = true;
        }

        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
