using AngleSharp.Dom;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Lists.Cards;

/// <summary>"3 hari lalu" whose tooltip tells the day ("&lt;span title=\"Jumat, 20 November 2026\"&gt;"), and a moment that only a script prints ("&lt;span data-time=\"1795140000\"&gt;&lt;/span&gt;").</summary>
internal static class CardTooltip
{
    private const int LongestAgo = 40;
    private const int LongestTip = 60;

    private static readonly string[] Attributes = ["title", "data-original-title", "data-bs-original-title", "data-bs-title", "data-date", "data-time", "data-timestamp"];

    /// <summary>What a script reads to print the day; a title is for people, who would see nothing beside it.</summary>
    private static readonly string[] Moments = ["data-time", "data-timestamp", "data-date", "data-datetime", "data-unix"];

    public static CardDating? Of(Card card, DateTimeOffset now)
    {
        foreach (var element in card.Parts.SelectMany(p => p.Find("[title], [data-original-title], [data-bs-original-title], [data-bs-title], [data-date], [data-time], [data-timestamp], [data-datetime], [data-unix]")))
        {
            if (element.ChildElementCount == 0 && string.IsNullOrWhiteSpace(element.Words()))
            {
                if (Moments.Select(element.GetAttribute).OfType<string>().Select(moment => DateStamp.OfMachine(moment, Wita.Day(now), Confidence.Medium)).FirstOrDefault(read => read is not null) is { } printed) return new CardDating(printed, null, null, DateSource.List, Doubtful: false);
                continue;
            }
            if (Folded.Short(element, LongestAgo) is not { Length: > 0 } shown || !IsAgo(shown + Behind(element), now, out var ago)) continue;
            if (Attributes.Select(element.GetAttribute).OfType<string>().Select(tip => Read(tip, now, ago)).FirstOrDefault(s => s is not null) is { } stamp) return new CardDating(stamp, null, null, DateSource.List, Doubtful: false);
        }
        return null;
    }

    private static bool IsAgo(string shown, DateTimeOffset now, out DateReading ago) => IndonesianDate.TryFind(shown, now, DateRole.News, out ago) && ago.Relative;

    /// <summary>"&lt;a title=…&gt;6 days&lt;/a&gt; ago"</summary>
    private static string Behind(IElement element) => element.TextBehind() is { Length: < LongestAgo } data ? " " + data.Trim() : "";

    private static DateStamp? Read(string tip, DateTimeOffset now, DateReading ago)
    {
        var today = Wita.Day(now);
        if (DateStamp.OfMachine(tip, today, Confidence.Medium) is { } stamp) return stamp;
        return tip.Length <= LongestTip && Nearest(tip, now, ago) is { } read && read is { YearPrinted: true, Relative: false } && DateStamp.IsPlausible(read.WitaDay, today)
            ? new DateStamp(read.WitaDay, read.At, tip, read.At is null ? DatePrecision.Day : DatePrecision.Minute) : null;
    }

    /// <summary>"10/08/2026" is read as agrees with how long ago it was.</summary>
    private static DateReading? Nearest(string tip, DateTimeOffset now, DateReading ago)
        => IndonesianDate.FindAll(tip, now, DateRole.News, monthFirst: false).Take(1).Concat(IndonesianDate.FindAll(tip, now, DateRole.News, monthFirst: true).Take(1)).Cast<DateReading?>().MinBy(read => Math.Abs(read!.Value.Day.DayNumber - ago.Day.DayNumber));
}
