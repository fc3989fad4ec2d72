using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating.Apis;
using MonitorBot.Core.Dating.Articles.Others;
using MonitorBot.Core.Dating.Lists;
using MonitorBot.Core.Dating.Lists.Cards;
using MonitorBot.Core.Dating.Lists.Rows;
using MonitorBot.Core.Dating.Reading;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating;

/// <summary>An item's own page as confirmation of what a list said: the reader of articles first, then the lines around its title.</summary>
public static partial class ItemPage
{
    private const int LongestLine = 110;
    private const int LongestByline = 70;
    private const int LinesAfterTitle = 14;
    private const int LinesBesideTitle = 4;
    private const int LongestProse = 900;
    private const int Paragraphs = 4;

    /// <summary>A page's clock tells the moment of reading, give or take what caches and servers' clocks make of it.</summary>
    private static readonly TimeSpan OlderThanAClock = TimeSpan.FromMinutes(30);

    private static readonly char[] Joints = [' ', '|', '-', '–', '—', '·', '•', ',', '/'];

    /// <summary>What generators of documentation append to a heading as its own link.</summary>
    private static readonly char[] Anchors = [' ', '¶', '#', '\u200b'];

    /// <param name="title">As the list printed it; the page's own heading is known by it.</param>
    /// <param name="held">The day of the event, as the list told it.</param>
    /// <returns>Null when the page tells no day.</returns>
    public static ReadItem? Read(IHtmlDocument document, string html, Uri url, string title, DateTimeOffset now, Category category, DateOnly? held = null)
    {
        var today = Wita.Day(now);
        var lines = Lines(document, title, category == Category.Agenda);
        var events = category == Category.Agenda ? Events(document, lines, title, now, held) : default;
        var happens = events.Start ?? held;
        var article = ArticleDate.TryRead(document, html, url, now);
        var usable = article is not null && DateStamp.IsPlausible(article.Published, today)
            && (article.Source < DateSource.List || ((article.Published < today || IsSigned(article, lines, now)) && (category != Category.Agenda || article.Published < happens)));
        var stamp = usable ? new DateStamp(article!.Published, article.At, article.Printed, article.Precision, Trust(article, lines, now)) : Printed(lines, now, category, happens);
        // A line that names it ("Diposting: 10 Nov 2026") is more than the reader of articles may believe of a day far from the title.
        if (usable && stamp is { Confidence: Confidence.Low } && category == Category.Agenda && Printed(lines, now, category, happens) is { Confidence: > Confidence.Low } named && named.Day == stamp.Day) stamp = named;
        // A generator writes the day it was run where it knows no other ("datePublished"); the posting printed beside the title is older then.
        var beside = usable && article is { Source: < DateSource.List, At: not null } ? Printed([.. lines.Take(LinesBesideTitle)], now, category, happens) : null;
        var built = beside is not null && IsNamedPosting(lines, beside, now) && beside.Day.AddDays(1) < article!.Published;
        if (built) stamp = beside;
        if (stamp is null && events.Start is null) return null;
        var source = usable && !built ? article!.Source : DateSource.Text;
        return new ReadItem { Title = title, Url = url, Posted = stamp, EventStart = events.Start, EventEnd = events.End, Channel = category, Source = source, FoundOn = url };
    }

    /// <summary>A line beside the known title that is hardly more than the date, or that names the author and the date, is the item's; today's may be a clock.</summary>
    private static Confidence Trust(ArticleReading article, List<string> lines, DateTimeOffset now)
    {
        if (article.Confidence > Confidence.Low) return article.Confidence;
        if (article.Published >= Wita.Day(now)) return IsSigned(article, lines, now) ? Confidence.Medium : Confidence.Low;
        var beside = lines.Take(LinesBesideTitle).Any(line => IndonesianDate.FindAll(line, now, DateRole.News)
            .Any(r => r is { YearPrinted: true, Relative: false, Label: not (DateLabel.Updated or DateLabel.Event) } && r.WitaDay == article.Published && (r.Printed.Length * 2 >= line.Length || IsByline(line, r.Printed))));
        return beside ? Confidence.Medium : Confidence.Low;
    }

    private static bool IsSigned(ArticleReading article, List<string> lines, DateTimeOffset now)
        => lines.Take(LinesBesideTitle).Any(line => IndonesianDate.FindAll(line, now, DateRole.News).Any(r => r is { YearPrinted: true, Relative: false, Label: not (DateLabel.Updated or DateLabel.Event) } && r.WitaDay == article.Published && IsSigned(line, r, now)));

    /// <summary>"Oleh Admin | 23 November 2026, 07.15", read at eight: an author's line with a time that is past is no clock.</summary>
    private static bool IsSigned(string line, DateReading read, DateTimeOffset now) => read.At <= now - OlderThanAClock && IsByline(line, read.Printed);

    /// <summary>"7 November 2026 | 125 kali dilihat": a line that begins or ends with its date, not a sentence that a date stands in.</summary>
    private static bool IsOwnLine(string line, DateReading read)
        => read.Label == DateLabel.Published || (line.Length <= LongestByline && (Behind(line, read.Printed) is not null || line.EndsWith(read.Printed, StringComparison.Ordinal)));

    private static bool IsCited(string line, string printed) => printed is { Length: > 0 } && line.IndexOf(printed, StringComparison.Ordinal) is >= 0 and var at && CitedDates.Are(line, at);

    /// <summary>"Oleh Admin Dinas, 18/11/2026", "Rabu, 18 November 2026 | Oleh: Admin": nothing but who and when.</summary>
    private static bool IsByline(string line, string printed)
        => line.Length <= LongestByline && ((line.EndsWith(printed, StringComparison.Ordinal) && Author().IsMatch(line)) || (Behind(line, printed) is { } rest && Author().IsMatch(rest)));

    /// <summary>What stands behind a date that begins its line, be it with its weekday; null where the line begins otherwise.</summary>
    private static string? Behind(string line, string printed)
    {
        if (line.IndexOf(printed, StringComparison.Ordinal) is not (>= 0 and var at)) return null;
        var before = line[..at].Trim(' ', ',');
        return before.Length == 0 || Vocabulary.IsWeekday(before) ? line[(at + printed.Length)..].TrimStart(Joints) : null;
    }

    /// <summary>What the page states of the event of this name, then short lines beside the title; else what a paragraph of the story announces.</summary>
    private static (DateOnly? Start, DateOnly? End) Events(IHtmlDocument document, List<string> lines, string title, DateTimeOffset now, DateOnly? held)
    {
        if (StructuredItems.Events(document).FirstOrDefault(told => told.Title.Equals(title, StringComparison.OrdinalIgnoreCase)) is { } stated && MachineTime.TryRead(stated.Start, out var start, out _))
            return (start, MachineTime.TryRead(stated.End, out var end, out _) && end >= start ? end : start);
        var announced = EventDays.Announced(string.Join('\n', lines), now);
        if (announced.Start is not null) return announced;
        var prose = document.Find("p, li, td").Select(CardTitle.Fold).Where(t => t.Length is > LongestLine and < LongestProse && t != title).Take(Paragraphs);
        announced = EventDays.Announced(string.Join('\n', prose), now);
        if (announced.Start is not null) return announced;
        var named = EventDays.In(string.Join('\n', lines), now);
        // Nothing says that the page's day is the event's, and the list told a later one: it is the posting's.
        return named.Start < held ? default : named;
    }

    private static bool IsNamedPosting(List<string> lines, DateStamp stamp, DateTimeOffset now)
        => lines.Take(LinesBesideTitle).Any(line => line.Length <= LongestByline && IndonesianDate.FindAll(line, now, DateRole.News).Any(r => r.Label == DateLabel.Published && r.Printed == stamp.Printed));

    private static DateStamp? Printed(IReadOnlyList<string> lines, DateTimeOffset now, Category category, DateOnly? happens)
    {
        // Today's date without a word of publication is as likely a clock.
        var today = Wita.Day(now);
        foreach (var (place, line) in lines.Index())
        {
            var read = IndonesianDate.FindAll(line, now, DateRole.News).FirstOrDefault(r => r is { YearPrinted: true, Relative: false, Label: not (DateLabel.Updated or DateLabel.Event) } && r.Precision <= DatePrecision.Day && r.EndDay is null && !IsCited(line, r.Printed));
            if (read.Printed is { Length: > 0 } && DateStamp.IsPlausible(read.WitaDay, today) && (read.WitaDay < today || read.Label == DateLabel.Published || IsSigned(line, read, now)) && (category != Category.Agenda || read.Label == DateLabel.Published || (read.WitaDay < happens && (IsByline(line, read.Printed) || RowPosting.IsPutUp(line)))))
                return new DateStamp(read.WitaDay, read.At, read.Printed, read.At is null ? DatePrecision.Day : DatePrecision.Minute, IsOwnLine(line, read) && !(read.WitaDay > happens && place >= LinesBesideTitle) ? Confidence.Medium : Confidence.Low);
        }
        return category == Category.Agenda ? null : Ago(lines, now);
    }

    /// <summary>"5 bulan yang lalu" beside the title, alone or with its author: it shows age, never freshness, since it may have been written once and for all.</summary>
    private static DateStamp? Ago(IReadOnlyList<string> lines, DateTimeOffset now)
    {
        foreach (var line in lines.Take(LinesBesideTitle))
        {
            var read = IndonesianDate.FindAll(line, now, DateRole.News).FirstOrDefault(r => r is { Relative: true, Label: not (DateLabel.Updated or DateLabel.Event) });
            if (read.Printed is { Length: > 0 } printed && read.WitaDay < Wita.Day(now) && (read.Label == DateLabel.Published || line.Trim(Joints) == printed || IsByline(line, printed)))
                return new DateStamp(read.WitaDay, read.At, printed, read.Precision, Confidence.Low);
        }
        return null;
    }

    /// <summary>"&lt;tr&gt;&lt;td&gt;Diposting&lt;/td&gt;&lt;td&gt;10 Nov 2026&lt;/td&gt;&lt;/tr&gt;" and its like with dt and dd are one line: name and value.</summary>
    private static string? Line(IElement element) => element switch
    {
        { LocalName: "tr", ChildElementCount: 2 } => Pair(element.FirstElementChild!, element.LastElementChild!) ?? Folded.Short(element, 300),
        { LocalName: "dt" } when element.Next() is { LocalName: "dd" } value => Pair(element, value),
        _ => Folded.Short(element, 300),
    };

    private static string? Pair(IElement name, IElement value)
        => Folded.Short(name, 60) is { Length: > 0 } key && Folded.Short(value, 200) is { } said ? $"{key.TrimEnd(':', ' ')}: {said.TrimStart(':', ' ')}" : null;

    /// <summary>Short lines from a little before the title on; none when the page does not bear the title.</summary>
    private static List<string> Lines(IHtmlDocument document, string title, bool orFirst)
    {
        var places = new PlaceMap();
        var shown = document.Elements().Where(e => e.ChildElementCount <= 4 && e.LocalName is not ("script" or "style" or "a" or "option" or "title" or "head") && Noise.Of(e, places) == Place.Main)
            .Select(Line).Where(t => t is { Length: > 3 });
        var (texts, at) = (new List<string>(), -1);
        foreach (var text in shown)
        {
            if (at < 0 && text!.TrimEnd(Anchors).Equals(title, StringComparison.OrdinalIgnoreCase)) at = texts.Count;
            texts.Add(text!);
            if (at >= 0 && texts.Count > at + LinesAfterTitle) break;
        }
        if (at < 0) at = texts.FindIndex(t => t.StartsWith(title[..Math.Min(title.Length, 40)], StringComparison.OrdinalIgnoreCase));
        // The title may stand in the head of the page's frame, above all that is its own: an agenda's days are then in what comes first.
        if (at < 0 && orFirst && document.Title?.Contains(title, StringComparison.OrdinalIgnoreCase) is true) return [.. texts.Take(LinesAfterTitle).Where(t => t.Length <= LongestLine).Distinct()];
        return at < 0 ? [] : [.. texts.Skip(at + 1).Take(LinesAfterTitle).Concat(texts.Take(at).TakeLast(3).Reverse()).Where(t => t.Length <= LongestLine && t != title).Distinct()];
    }

    [GeneratedRegex(@"^(?:di(?:tulis|posting|publikasikan|terbitkan|unggah)\b|oleh\b|penulis\b|admin\b|redaksi\b|humas\b|by\b|author\b|written\b|posted\b|published\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Author();
}
