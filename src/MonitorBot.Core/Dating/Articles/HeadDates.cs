namespace MonitorBot.Core.Dating.Articles;

/// <summary>A date with the place it was found in.</summary>
internal readonly record struct FoundDate(Stamp Stamp, DateSource Source, Confidence Confidence, string Printed);

/// <summary>What a page says to machines about its own date: structured data and meta elements, read from the text alone.</summary>
internal static class HeadDates
{
    /// <returns>Trusted: said to be the publication. Doubtful: a bare date or a modification, for when nothing better is found.</returns>
    public static (FoundDate? Trusted, FoundDate? Doubtful) Read(string html, DateTimeOffset now)
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

        var best = found.Count == 0 ? default : found.MinBy(date => date.Trust);
        return found.Count == 0 ? default : best.Trust < 30 ? (best.Date, null) : (null, best.Date);
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
