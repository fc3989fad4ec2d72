using System.Globalization;
using System.Text;
using MonitorBot.Core.Freshness;

namespace MonitorBot.Tests.Corpus.Cases;

/// <summary>One website of the corpus after reading.</summary>
/// <param name="Requests">On first sight.</param>
/// <param name="Learned">On second sight, a moment later, with what the first left; null when it was not read again.</param>
public sealed record CorpusResult(CorpusCase Case, IReadOnlyList<CorpusMistake> Mistakes, int Requests, Verdict Verdict, int? Learned = null);

/// <summary>Accuracy by kind, with false-fresh and false-stale apart.</summary>
public static class CorpusReport
{
    public static string Of(IReadOnlyList<CorpusResult> results)
    {
        var text = new StringBuilder("kind             sites  categories  verdict right  day right  false-fresh  false-stale\n");
        foreach (var kind in results.GroupBy(result => result.Case.Kind).OrderBy(group => group.Key, StringComparer.Ordinal)) Line(text, kind.Key, [.. kind]);
        Line(text, "all", results);
        text.Append(Cost("first sight", [.. results.Select(result => result.Requests)])).Append(Cost("learned", [.. results.Select(result => result.Learned).OfType<int>()]));
        foreach (var mistake in results.SelectMany(result => result.Mistakes).OrderByDescending(mistake => mistake.FalseFresh).ThenBy(mistake => mistake.Site, StringComparer.Ordinal))
            text.Append(mistake.FalseFresh ? "FALSE-FRESH " : "").Append(mistake).Append('\n');
        return text.ToString();
    }

    public static int Median(IEnumerable<int> requests)
    {
        var sorted = requests.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[sorted.Length / 2];
    }

    private static string Cost(string when, IReadOnlyList<int> requests)
        => requests.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"requests a website, {when}: median {Median(requests)}, max {requests.Max()}\n");

    private static void Line(StringBuilder text, string kind, IReadOnlyList<CorpusResult> results)
    {
        var all = results.Count * 3;
        var mistakes = results.SelectMany(result => result.Mistakes).ToArray();
        var verdict = 100.0 * (all - mistakes.Count(mistake => mistake.WrongVerdict)) / all;
        var day = 100.0 * (all - mistakes.Length) / all;
        text.Append(CultureInfo.InvariantCulture, $"{kind,-15}{results.Count,7}{all,12}{verdict,14:0.0}%{day,10:0.0}%{mistakes.Count(mistake => mistake.FalseFresh),13}{mistakes.Count(mistake => mistake.FalseStale),13}\n");
    }
}
