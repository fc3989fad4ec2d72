namespace MonitorBot.Core.Dating.Articles.Head;

/// <summary>A date with the place it was found in.</summary>
internal readonly record struct FoundDate(Stamp Stamp, DateSource Source, Confidence Confidence, string Printed);

/// <summary>What a page's head says about its date.</summary>
/// <param name="Trusted">Said to be the publication.</param>
/// <param name="Rivals">Said to be the publication too, on other days.</param>
/// <param name="Doubtful">A bare date or a modification, for when nothing better is found.</param>
internal readonly record struct HeadReading(FoundDate? Trusted, IReadOnlyList<FoundDate> Rivals, FoundDate? Doubtful);

/// <summary>What a page says to machines about its own date: structured data and meta elements, read from the text alone.</summary>
internal static class HeadDates
{
    private const int LeastTrusted = 30;

    /// <summary>More publications are a list of many things.</summary>
    private const int MostRivals = 3;

    public static HeadReading Read(string html, DateTimeOffset now)
    {
        var found = new List<(int Trust, FoundDate Date)>();
        foreach (var date in JsonLdDates.In(html))
        {
            Add(found, JsonTrust(date), date.Value, DateSource.JsonLd, now);
        }

        foreach (var (rank, content) in MetaTags.In(html))
        {
            Add(found, (int)rank * 10 + 1, content, DateSource.Meta, now);
        }

        if (found.Count == 0)
        {
            return new(null, [], null);
        }

        var best = found.MinBy(date => date.Trust);
        return best.Trust < LeastTrusted ? new(best.Date, Rivals(found, best.Date), null) : new(null, [], best.Date);
    }

    private static IReadOnlyList<FoundDate> Rivals(List<(int Trust, FoundDate Date)> found, FoundDate best)
    {
        var rivals = found.Where(date => date.Trust < (int)HeadRank.Issued * 10 + 2 && date.Date.Stamp.Day != best.Stamp.Day).Select(date => date.Date).DistinctBy(date => date.Stamp.Day).ToList();
        return rivals.Count <= MostRivals ? rivals : [];
    }

    private static int JsonTrust(JsonLdDate date) => (int)date.Rank * 10 + (date.OfArticle ? 0 : 2);

    private static void Add(List<(int, FoundDate)> found, int trust, string value, DateSource source, DateTimeOffset now)
    {
        if (Stamps.Of(value, now) is { } stamp)
        {
            found.Add((trust, new(stamp, source, trust < 20 ? Confidence.High : trust < 40 ? Confidence.Medium : Confidence.Low, value)));
        }
    }
}
