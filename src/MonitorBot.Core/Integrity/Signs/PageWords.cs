using AngleSharp.Dom;
using MonitorBot.Core.Integrity.Hiding;
using MonitorBot.Core.Integrity.Links;
using MonitorBot.Core.Integrity.Words;
using MonitorBot.Core.Integrity.Words.Gambling;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>The visible words of a page. They never raise an alarm alone.</summary>
internal static class PageWords
{
    private const int LongestLine = 600;

    public static WordReading Of(PageScope scope)
        => GamblingWords.Read(scope.Text);

    /// <summary>Whether some line of the page sells gambling with one of these terms.</summary>
    public static bool SellsInALine(PageScope scope, IReadOnlyList<string> terms)
        => scope.Text.Split('\n').Where(line => line.Length is > 3 and < 2_000)
            .Any(line => GamblingWords.Read(line) is { IsPitch: true } and ({ Promises: > 0 } or { Share: >= 0.9 }) and var reading && reading.Strong.Any(terms.Contains));

    /// <summary>Whether a line that names one of these hosts, or leads there, speaks of gambling and is no report.</summary>
    public static bool OffersAt(PageScope scope, IReadOnlyCollection<string> hosts)
        => scope.Links.Where(link => link.Element.LocalName == "a" && hosts.Contains(Domains.Registered(link.Host))).Select(link => link.Element.ParentElement).OfType<IElement>().Distinct().Select(around => PageText.Of(around, LongestLine))
            .Any(line => line.Length < LongestLine && GamblingWords.ReadWide(line) is { Reports: 0, Civic: false, Any: true, Share: >= 0.5 } reading && reading.Strong.Count + reading.Weak.Count + Math.Min(1, reading.Promises) >= 2);

    public static int Strong(PageScope scope) => Of(scope).Strong.Count;
}
