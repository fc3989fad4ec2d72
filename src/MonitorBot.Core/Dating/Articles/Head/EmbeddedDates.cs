using System.Buffers;
using System.Text.RegularExpressions;

namespace MonitorBot.Core.Dating.Articles.Head;

/// <summary>Publication stamps in a page's inline data (<c>__NEXT_DATA__</c> and its kin), when they all mean one day.</summary>
internal static partial class EmbeddedDates
{
    /// <summary>A page whose data holds many items tells of others too.</summary>
    private const int MostStamps = 40;

    /// <summary>Longer than any name with its value.</summary>
    private const int Behind = 100;
    private const int Before = 24;

    /// <summary>One quick look finds the few places that the names can stand at.</summary>
    private static readonly SearchValues<string> PublishedStems = SearchValues.Create(["publi", "pubdate", "pub_date"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> CreatedStems = SearchValues.Create(["creat"], StringComparison.OrdinalIgnoreCase);

    public static FoundDate? Read(string html, DateTimeOffset now) =>
        Only(Values(html, PublishedStems, Published()), html, now) ?? Only(Values(html, CreatedStems, Created()), html, now);

    private static IEnumerable<(int Index, string Value)> Values(string html, SearchValues<string> stems, Regex pair)
    {
        var end = 0;
        for (var hit = html.AsSpan().IndexOfAny(stems); hit >= 0; hit = Next(html, hit, stems))
        {
            var from = Math.Max(end, hit - Before);
            if (hit >= end && pair.Match(html, from, Math.Min(html.Length - from, Behind)) is { Success: true } match)
            {
                end = match.Index + match.Length;
                yield return (match.Index, match.Groups[1].Value);
            }
        }
    }

    private static int Next(string html, int hit, SearchValues<string> stems)
    {
        var found = html.AsSpan(hit + 1).IndexOfAny(stems);
        return found < 0 ? -1 : hit + 1 + found;
    }

    private static FoundDate? Only(IEnumerable<(int Index, string Value)> values, string html, DateTimeOffset now)
    {
        FoundDate? only = null;
        foreach (var (index, value) in values.Take(MostStamps))
        {
            if (Stamps.Of(value, now) is not { } stamp || IsLinkedData(html, index) || IsSample(html, index))
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

    /// <summary>Code that a page prints for its readers: outside of scripts and of attributes.</summary>
    private static bool IsSample(string html, int index)
    {
        var before = html.AsSpan(0, index);
        return before.LastIndexOf("<") <= before.LastIndexOf(">") && before.LastIndexOf("<script", StringComparison.OrdinalIgnoreCase) <= before.LastIndexOf("</script", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"publishedAt":"2026-11-20T08:00:00Z", \"datePublished\":1763600000, firstPublicationDate: '20261120'</summary>
    [GeneratedRegex("""(?<=[\\"'\s,{])(?:date_?published|published_?(?:at|date|on|time)?|publish_?(?:date|time)|publication_?date|pub_?date|first_?published(?:_?at)?|first_?publication_?date)\\?["']?\s{0,3}:\s{0,3}\\?["']?([0-9][0-9T:.+\-Z /]{7,32})""", RegexOptions.IgnoreCase)]
    private static partial Regex Published();

    [GeneratedRegex("""\\?"(?:date_?created|created_?(?:at|date|on|time)|creation_?date)\\?"\s{0,3}:\s{0,3}\\?"?([0-9][0-9T:.+\-Z /]{7,32})""", RegexOptions.IgnoreCase)]
    private static partial Regex Created();
}
