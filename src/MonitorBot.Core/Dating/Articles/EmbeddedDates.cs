using System.Text.RegularExpressions;

namespace MonitorBot.Core.Dating.Articles;

/// <summary>Publication stamps in a page's inline data (<c>__NEXT_DATA__</c> and its kin), when they all mean one day.</summary>
internal static partial class EmbeddedDates
{
    /// <summary>A page whose data holds many items tells of others too.</summary>
    private const int MostStamps = 40;

    public static FoundDate? Read(string html, DateTimeOffset now) =>
        Only(Published().Matches(html), html, now) ?? Only(Created().Matches(html), html, now);

    private static FoundDate? Only(MatchCollection matches, string html, DateTimeOffset now)
    {
        FoundDate? only = null;
        foreach (var match in matches.Take(MostStamps))
        {
            var value = match.Groups[1].Value;
            if (Stamps.Of(value, now) is not { } stamp || IsLinkedData(html, match.Index))
            {
                continue;
            }

            if (only is { } first && first.Stamp.Day != stamp.Day)
            {
                return null;
            }

            only ??= new(stamp, DateSource.EmbeddedJson, Confidence.Medium, value);
        }

        return only;
    }

    /// <summary>Structured data was read already, with its types: an event's or a review's stamp is not the page's.</summary>
    private static bool IsLinkedData(string html, int index)
    {
        var open = html.LastIndexOf("<script", index, StringComparison.OrdinalIgnoreCase);
        return open >= 0 && html.AsSpan(open, Math.Min(200, index - open)).Contains("ld+json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"publishedAt":"2026-11-20T08:00:00Z", \"datePublished\":1763600000, firstPublicationDate: '20261120'</summary>
    [GeneratedRegex("""[\\"'\s,{](?:date_?published|published_?(?:at|date|on|time)?|publish_?(?:date|time)|publication_?date|pub_?date|first_?published(?:_?at)?|first_?publication_?date)\\?["']?\s{0,3}:\s{0,3}\\?["']?([0-9][0-9T:.+\-Z /]{7,32})""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Published();

    [GeneratedRegex("""\\?"(?:date_?created|created_?(?:at|date|on|time)|creation_?date)\\?"\s{0,3}:\s{0,3}\\?"?([0-9][0-9T:.+\-Z /]{7,32})""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Created();
}
