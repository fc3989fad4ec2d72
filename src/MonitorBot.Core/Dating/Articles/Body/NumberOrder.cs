using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using MonitorBot.Core.Dating.Reading;

namespace MonitorBot.Core.Dating.Articles.Body;

/// <summary>Whether a page writes 11/5/2026 for the fifth of November: its own unmistakable dates tell, then an American page's language.</summary>
internal static partial class NumberOrder
{
    private const int Months = 12;
    private const int MostLooks = 200;

    private static readonly FrozenSet<string> American = FrozenSet.ToFrozenSet(["com", "org", "net", "us", "gov", "edu", "tv"]);

    public static bool IsMonthFirst(string html, string? language, Uri? url)
    {
        var (monthFirst, dayFirst) = (0, 0);
        foreach (var match in Slashed().EnumerateMatches(html))
        {
            var (first, second) = Numbers(html.AsSpan(match.Index, match.Length));
            monthFirst += first <= Months && second > Months ? 1 : 0;
            dayFirst += first > Months && second <= Months ? 1 : 0;
            if (monthFirst + dayFirst > MostLooks)
            {
                break;
            }
        }

        if (monthFirst + dayFirst == 0)
        {
            (monthFirst, dayFirst) = ByWeekday(html);
        }

        return monthFirst + dayFirst > 0 ? dayFirst == 0 : IsAmerican(language, url);
    }

    private static bool IsAmerican(string? language, Uri? url) =>
        language?.StartsWith("en-us", StringComparison.OrdinalIgnoreCase) == true && url is not null && American.Contains(url.Host[(url.Host.LastIndexOf('.') + 1)..]);

    /// <summary>"Tue, 11/03/2026": the third of November was a Tuesday, the eleventh of March was none.</summary>
    private static (int MonthFirst, int DayFirst) ByWeekday(string html)
    {
        var (monthFirst, dayFirst, looks) = (0, 0, 0);
        foreach (var match in Named().EnumerateMatches(html))
        {
            var text = html.AsSpan(match.Index, match.Length);
            var word = text[..text.IndexOfAny(" ,.")];
            if (++looks <= MostLooks && Vocabulary.WeekdayOf(word.ToString()) is { } weekday)
            {
                var (first, second) = Numbers(text[text.IndexOfAnyInRange('0', '9')..]);
                var year = int.Parse(text[^4..], NumberStyles.None, CultureInfo.InvariantCulture);
                var (american, other) = (Falls(year, first, second, weekday), Falls(year, second, first, weekday));
                monthFirst += american && !other ? 1 : 0;
                dayFirst += other && !american ? 1 : 0;
            }
        }

        return (monthFirst, dayFirst);
    }

    private static bool Falls(int year, int month, int day, int weekday) =>
        month is >= 1 and <= Months && day >= 1 && day <= DateTime.DaysInMonth(year, month) && (int)new DateOnly(year, month, day).DayOfWeek == weekday;

    private static (int First, int Second) Numbers(ReadOnlySpan<char> date)
    {
        var slash = date.IndexOf('/');
        var rest = date[(slash + 1)..];
        return (int.Parse(date[..slash], NumberStyles.None, CultureInfo.InvariantCulture), int.Parse(rest[..rest.IndexOf('/')], NumberStyles.None, CultureInfo.InvariantCulture));
    }

    /// <summary>Tue, 11/03/2026</summary>
    [GeneratedRegex(@"\b\p{L}{3,9}[.,]? [0-9]{1,2}/[0-9]{1,2}/20[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    /// <summary>11/5/2026</summary>
    [GeneratedRegex(@"\b[0-9]{1,2}/[0-9]{1,2}/20[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();
}
