using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating.Lists.Rows;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Lists.Cards;

/// <summary>Dates that stand in a card: posting and event told apart by label, shape and future.</summary>
/// <param name="Doubtful">The item's own page should be asked.</param>
internal sealed record CardDating(DateStamp? Posted, DateOnly? EventStart, DateOnly? EventEnd, DateSource Source, bool Doubtful)
{
    public static readonly CardDating None = new(null, null, null, DateSource.List, true);
}

internal static partial class CardDates
{
    private static readonly string[] DateWords = ["date", "tanggal", "tgl", "time", "waktu", "posted", "published", "publish", "meta", "calendar", "badge", "day", "hari", "bulan", "month", "jadwal", "clock", "info"];

    private const int LongestSpan = 80;
    private const int LongestTime = 80;

    /// <param name="monthFirst">The page's own unmistakable dates say that it writes 11/5/2026 for the fifth of November; asked only where a date has strokes.</param>
    public static CardDating Read(Card card, string title, DateTimeOffset now, Category? channel, Lazy<bool>? monthFirst = null)
    {
        var today = Wita.Day(now);
        var stamped = FromStatement(card, today) ?? FromTimeElement(card, today, channel) ?? CardTooltip.Of(card, now);
        if (stamped is not null && channel != Category.Agenda) return stamped;
        var role = channel == Category.Agenda ? DateRole.Agenda : DateRole.News;
        var (meta, body) = CardText.Of(card, title, DateWords);
        var found = stamped ?? Choose(meta, IndonesianDate.FindAll(meta, now, role, meta.Contains('/', StringComparison.Ordinal) && monthFirst is { Value: true }), today, channel, doubtful: false)
            ?? Choose("", DayAbove.Of(card, now, role), today, channel, doubtful: false)
            ?? Choose(body, IndonesianDate.FindAll(body, now, role), today, channel, doubtful: true) ?? FromUrl(card.Url, today) ?? CardDating.None;
        return channel == Category.Agenda ? Posted(Announced(found, meta + body, now), card, now) : found;
    }

    /// <summary>An entry that names its event's day only, below a day of a log: that is when it was posted.</summary>
    private static CardDating Posted(CardDating found, Card card, DateTimeOffset now)
        => found.EventStart is { } start && (found.Posted is null || found.Posted.Day == start) && DayAbove.Of(card, now, DateRole.News) is [var above, ..] && above.Day != start && DateStamp.IsPlausible(above.WitaDay, Wita.Day(now))
            ? found with { Posted = new DateStamp(above.WitaDay, above.At, above.Printed, DatePrecision.Day, Confidence.Medium) } : found;

    /// <summary>Where a date of posting stands with the item, what its words announce ("Hari/Tanggal: Kamis, 26 November 2026") is the event.</summary>
    private static CardDating Announced(CardDating found, string text, DateTimeOffset now)
    {
        if (found.Posted is not { } posted || (found.EventStart is { } known && known != posted.Day)) return found;
        return EventDays.Announced(text, now) is { Start: { } start } days && start != posted.Day ? found with { EventStart = start, EventEnd = days.End } : found;
    }

    /// <summary>"datePublished" that the card states in words of schema.org or Dublin Core (microdata, RDFa), beside whatever it prints.</summary>
    private static CardDating? FromStatement(Card card, DateOnly today)
    {
        foreach (var stated in card.Parts.SelectMany(p => p.Find("[itemprop=datePublished][content], [property~=datePublished][content], [property~='schema:datePublished'][content], [property~='dc:created'][content]")))
        {
            var content = stated.GetAttribute("content")!;
            if (MachineTime.TryRead(content, out var day, out var at) && DateStamp.IsPlausible(day, today))
                return new CardDating(new DateStamp(day, at, content, at is null ? DatePrecision.Day : DatePrecision.Minute, Confidence.High), null, null, DateSource.Microdata, Doubtful: false);
        }
        return null;
    }

    private static CardDating? FromTimeElement(Card card, DateOnly today, Category? channel)
    {
        var times = card.Parts.SelectMany(p => p.Find("time[datetime]").Concat(p.LocalName == "time" && p.HasAttribute("datetime") ? [p] : [])).Where(t => !t.Ancestors<IElement>().Take(3).Any(LastColumn.Holds)).ToList();
        var chosen = times.FirstOrDefault(t => t.ClassList.Contains("published") || t.GetAttribute("itemprop") == "datePublished") ?? times.FirstOrDefault(t => !IsOfChange(t));
        if (chosen is null || !MachineTime.TryRead(chosen.GetAttribute("datetime"), out var day, out var at)) return null;
        if (day.Year < 1995) return null;
        if (day > today.AddDays(1) || (channel == Category.Agenda && day > today)) return channel == Category.Agenda ? new CardDating(null, day, EndDay(times, chosen), DateSource.Time, false) : null;
        var printed = CardTitle.Fold(chosen);
        var stamp = new DateStamp(day, at, printed.Length > 0 ? printed : chosen.GetAttribute("datetime")!, at is null ? DatePrecision.Day : DatePrecision.Minute, Confidence.High);
        DateOnly? bare = channel == Category.Agenda && !chosen.ClassList.Any(c => c.Contains("publish", StringComparison.Ordinal) || c.Contains("entry", StringComparison.Ordinal) || c.Contains("post", StringComparison.Ordinal)) ? day : null;
        return new CardDating(stamp, bare, bare is null ? null : EndDay(times, chosen) ?? bare, DateSource.Time, Doubtful: false);
    }

    /// <summary>The class, the property or the printed words tell a change, not the posting.</summary>
    private static bool IsOfChange(IElement time)
        => time.ClassList.Any(name => name is "updated" or "modified") || time.GetAttribute("itemprop") is "dateModified" || (Folded.Short(time, LongestTime) is { Length: > 0 } printed && Changed().IsMatch(printed));

    [GeneratedRegex(@"^(?:di(?:perbarui|perbaharui|ubah|mutakhirkan)|(?:terakhir|last)\s|updated?\b|modified\b|pembaruan\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Changed();

    private static DateOnly? EndDay(List<IElement> times, IElement start)
        => times.Where(t => t != start && StandTogether(start, t)).Select(t => MachineTime.TryRead(t.GetAttribute("datetime"), out var day, out _) ? day : (DateOnly?)null).FirstOrDefault(d => d is not null);

    // "12 - 14 November": one short line. The last answer in a forum stands elsewhere in the row.
    private static bool StandTogether(IElement start, IElement end)
        => start.Ancestors<IElement>().Take(2).TakeWhile(around => Folded.Short(around, LongestSpan) is not null).Any(around => end.Ancestors<IElement>().Contains(around));

    private static CardDating? Choose(string text, IEnumerable<DateReading> readings, DateOnly today, Category? channel, bool doubtful)
    {
        var dates = readings.Where(r => (r.Precision <= DatePrecision.Week || r.Relative) && r.Day.Year >= 1995 && r.Label != DateLabel.Updated).ToList();
        if (dates.Count == 0) return null;
        var events = channel == Category.Agenda ? dates.Where(r => IsEvent(text, r, today)).ToList() : [];
        var posted = dates.Where(r => !events.Contains(r) && DateStamp.IsPlausible(r.WitaDay, today)).OrderByDescending(r => r.Label == DateLabel.Published).ThenByDescending(r => HasOwnLine(text, r)).FirstOrDefault();
        if (posted.Printed is null or "" && events.Count == 0) return null;
        var has = posted.Printed is { Length: > 0 };
        var stamp = has ? new DateStamp(posted.WitaDay, posted.At, posted.Printed!, PrecisionOf(posted), Trust(posted, doubtful)) : null;
        var first = events.FirstOrDefault();
        // The date of an agenda's row without any word beside it is read both ways: who prints "Diposting" says so.
        DateOnly? bare = channel == Category.Agenda && events.Count == 0 && has && posted.Label != DateLabel.Published ? posted.Day : null;
        return new CardDating(stamp, events.Count > 0 ? first.Day : bare, events.Count > 0 ? first.EndDay ?? first.Day : bare, DateSource.List, doubtful || (has && (posted.Relative || !posted.YearPrinted)));
    }

    /// <summary>Little else stands in the line: a date within a sentence is the story's.</summary>
    private static bool HasOwnLine(string text, DateReading read)
    {
        if (text.Length == 0) return true;
        var line = text[(text.LastIndexOf('\n', Math.Max(0, Math.Min(read.Position, text.Length - 1))) + 1)..];
        var end = line.IndexOf('\n');
        return read.Printed.Length * 2 >= (end < 0 ? line.Length : end);
    }

    /// <summary>"Warga berharap program dilanjutkan pada tahun mendatang" announces nothing, "2 hari lagi" on a line of its own does.</summary>
    private static bool IsEvent(string text, DateReading r, DateOnly today) => r.Label == DateLabel.Event || r.EndDay is not null || r.OpenEnd || (r.Day > today && (!r.Relative || HasOwnLine(text, r)));

    private static DatePrecision PrecisionOf(DateReading r) => r.Precision == DatePrecision.Minute && r.Time is null ? DatePrecision.Day : r.Precision;

    private static Confidence Trust(DateReading r, bool doubtful)
        => r.Relative || !r.YearPrinted || doubtful ? Confidence.Low : Confidence.Medium;

    /// <summary>"/2026/11/20/judul/": generators and WordPress put the day of publication there.</summary>
    internal static CardDating? FromUrl(Uri? url, DateOnly today)
    {
        if (url is null || !DatedPath.TryRead(url, out var day) || !DateStamp.IsPlausible(day, today)) return null;
        return new CardDating(new DateStamp(day, null, day.ToString("yyyy'/'MM'/'dd", System.Globalization.CultureInfo.InvariantCulture)), null, null, DateSource.Url, Doubtful: false);
    }
}
