using AngleSharp.Html.Dom;
using MonitorBot.Core.Dating.Articles;

namespace MonitorBot.Core.Dating;

/// <summary>Finds the day on which an article of the general web was published; null for pages that bear no date of their own.</summary>
public static class ArticleDate
{
    /// <param name="document">The parsed page; only looked at when the head does not answer.</param>
    /// <param name="html">The same page as text.</param>
    /// <param name="url">The page's address, which may hold a day.</param>
    /// <param name="now">What lies more than a day after it is no publication.</param>
    public static ArticleReading? TryRead(IHtmlDocument document, string html, Uri? url, DateTimeOffset now, DayZone zone = DayZone.Wita) =>
        TryRead(() => document, html, url, now, zone);

    /// <summary>The same for callers who parse only when needed.</summary>
    /// <param name="parse">Null when the page cannot be parsed.</param>
    public static ArticleReading? TryRead(Func<IHtmlDocument?> parse, string html, Uri? url, DateTimeOffset now, DayZone zone)
    {
        var head = HeadDates.Read(html, now);
        var found = head.Trusted ?? UrlDates.YearFirst(url, now);
        if (found is null && !UrlDates.IsListing(url))
        {
            var body = BodyDates.Read(parse(), now);
            var plain = head.Doubtful is { Confidence: > Confidence.Low } ? head.Doubtful : null;
            found = (body.Shown is { Confidence: > Confidence.Low } clear ? clear : plain)
                ?? body.Shown ?? EmbeddedDates.Read(html, now) ?? head.Doubtful ?? UrlDates.DayFirst(url, now)
                ?? (UrlDates.IsTitled(url) ? body.Weak : null) ?? body.Changed;
        }

        return found is { } date ? Make(date, zone == DayZone.AsWritten ? LocalDays.Of(date.Stamp, url, html, now) : date.Stamp, zone) : null;
    }

    private static ArticleReading Make(FoundDate found, Stamp stamp, DayZone zone) =>
        new(stamp.DayIn(zone), stamp.At(zone), stamp.Time is null ? DatePrecision.Day : DatePrecision.Minute, found.Source, found.Confidence, found.Printed);
}
