using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MonitorBot.Core.Dating.Articles;

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

        return monthFirst + dayFirst > 0 ? dayFirst == 0 : IsAmerican(language, url);
    }

    private static bool IsAmerican(string? language, Uri? url) =>
        language?.StartsWith("en-us", StringComparison.OrdinalIgnoreCase) == true && url is not null && American.Contains(url.Host[(url.Host.LastIndexOf('.') + 1)..]);

    private static (int First, int Second) Numbers(ReadOnlySpan<char> date)
    {
        var slash = date.IndexOf('/');
        var rest = date[(slash + 1)..];
        return (int.Parse(date[..slash], NumberStyles.None, CultureInfo.InvariantCulture), int.Parse(rest[..rest.IndexOf('/')], NumberStyles.None, CultureInfo.InvariantCulture));
    }

    /// <summary>11/5/2026</summary>
    [GeneratedRegex(@"\b[0-9]{1,2}/[0-9]{1,2}/20[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();
}
