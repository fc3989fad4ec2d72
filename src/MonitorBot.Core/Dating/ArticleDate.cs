using AngleSharp.Html.Dom;
using MonitorBot.Core.Dating.Articles;
using MonitorBot.Core.Dating.Articles.Body;
using MonitorBot.Core.Dating.Articles.Head;
using MonitorBot.Core.Dating.Articles.Others;

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
        if (ErrorPage.Is(html))
        {
            return null;
        }

        var head = HeadDates.Read(html, now);
        var document = new Lazy<IHtmlDocument?>(parse);
        var body = new Lazy<ShownDates>(() => BodyDates.Read(document.Value, html, url, now));
        var found = Decide(head, body) ?? UrlDates.YearFirst(url, now);
        found ??= UrlDates.IsListing(url) || PageSubject.IsThing(html) ? null : InBody(body.Value, head.Doubtful, document, html, url, now);
        return found is { } date ? Make(date, zone == DayZone.AsWritten ? LocalDays.Of(date.Stamp, url, html, now, () => body.Value.Shown?.Stamp.Day) : date.Stamp, zone) : null;
    }

    /// <summary>Where the head contradicts itself, the day that readers see decides.</summary>
    private static FoundDate? Decide(HeadReading head, Lazy<ShownDates> body)
    {
        if (head.Rivals.Count == 0 || body.Value.Shown is not { } shown)
        {
            return head.Trusted;
        }

        return head.Rivals.Where(rival => rival.Stamp.Day == shown.Stamp.Day).Cast<FoundDate?>().FirstOrDefault() ?? head.Trusted;
    }

    private static FoundDate? InBody(ShownDates body, FoundDate? doubtful, Lazy<IHtmlDocument?> document, string html, Uri? url, DateTimeOffset now)
    {
        doubtful = body.Changed is { } changed && doubtful is { } bare && changed.Stamp.Day < bare.Stamp.Day ? changed : doubtful; // published after its last change: no
        var plain = doubtful is { Confidence: > Confidence.Low } ? doubtful : null;
        // What only hints at a day is believed of addresses that articles have, not of "/halaman/pakta-integritas"; today's on such a page is a clock's.
        var shown = body.IsBare && UrlDates.IsPlainName(url) && !(body.IsAlone && body.Shown is { Confidence: > Confidence.Low } alone && alone.Stamp.Day < Wita.Day(now)) ? null : body.Shown;
        shown = body.IsBare && body.Prose < BodyWalk.LeastProse && shown?.Stamp.Day >= Wita.Day(now).AddDays(-1) ? null : shown;
        if (UrlDates.IsPlainName(url))
        {
            // No sign of an article but the words beside a date: they need a text that was published, and a change is no publication.
            shown = (body.IsUnmarked && body.Prose < BodyWalk.LeastProse) || shown is { Stamp.Label: DateLabel.Updated } ? null : shown;
            body = body with { Changed = null };
        }

        return (shown is { Confidence: > Confidence.Low } clear ? clear : plain)
            ?? EmbeddedDates.Read(html, now) ?? (MayHaveRecord(body, url) ? OwnRecord.Read(document.Value, url, now) : null) ?? shown ?? UrlDates.DayFirst(url, now) ?? UrlDates.InNumber(url, now)
            ?? (UrlDates.IsTitled(url) ? body.Weak : null) ?? body.Changed;
    }

    /// <summary>A page that stands has a record too: an article's has a text, and an address as articles have them.</summary>
    private static bool MayHaveRecord(ShownDates body, Uri? url) => body.Prose >= BodyWalk.LeastProse && (!UrlDates.IsPlainName(url) || UrlDates.IsInWritings(url));

    private static ArticleReading Make(FoundDate found, Stamp stamp, DayZone zone) =>
        new(stamp.DayIn(zone), stamp.At(zone), stamp.Time is null ? DatePrecision.Day : DatePrecision.Minute, found.Source, found.Confidence, found.Printed);
}
