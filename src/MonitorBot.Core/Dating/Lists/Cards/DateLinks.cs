using AngleSharp.Dom;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Lists.Cards;

/// <summary>Links that bear only a day or how long ago it was ("Yesterday at 10:00", "Nov 9, 2026") beside an item's title: to its last answer, to a day's archive; no items of their own.</summary>
internal static class DateLinks
{
    private const int Levels = 5;
    private const int LongestDate = 40;
    private const int ShortestTitle = 12;

    public static List<T> Without<T>(List<T> links, Func<T, IElement> element, Func<T, Uri> address)
    {
        var dates = links.Where(link => IsTime(element(link))).ToList();
        if (dates.Count == 0) return links;
        var others = links.Except(dates).ToList();
        var addresses = others.Select(address).ToHashSet();
        var named = new HashSet<IElement>(others.Where(link => Folded.Short(element(link), 300) is { Length: >= ShortestTitle }).SelectMany(link => element(link).Ancestors<IElement>().Take(Levels)));
        var dropped = dates.Where(link => !addresses.Contains(address(link)) && element(link).Ancestors<IElement>().Take(Levels).Any(named.Contains)).ToHashSet();
        return [.. links.Where(link => !dropped.Contains(link))];
    }

    private static bool IsTime(IElement link)
        => Folded.Short(link, LongestDate) is { Length: > 3 } text && (link.First("time") is { } time && Folded.Short(time, LongestDate) == text || IsDay(text));

    /// <summary>All words belong to a date with its year: a title may begin with one.</summary>
    private static bool IsDay(string text)
        => text.Any(char.IsAsciiDigit) && IndonesianDate.TryFind(text, DateTimeOffset.UnixEpoch.AddYears(YearsSince), DateRole.News, out var date) && date is { YearPrinted: true, Relative: false } && date.Printed.Length + 3 >= text.Length;

    /// <summary>Only whether it reads as a date matters, not which.</summary>
    private const int YearsSince = 100;
}
