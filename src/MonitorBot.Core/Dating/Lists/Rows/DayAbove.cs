using AngleSharp.Dom;
using MonitorBot.Core.Dating.Lists.Cards;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Lists.Rows;

/// <summary>Streams that print a day once as a heading above the entries of that day.</summary>
internal static class DayAbove
{
    private const int MostEntries = 12;
    private const int LongestHeading = 45;

    /// <summary>Siblings among which a second day is looked for, for each card.</summary>
    private const int MostBeside = 120;

    /// <summary>What may stand around the date: a weekday, a dot.</summary>
    private const int Around = 12;

    /// <summary>The nearest day above the card, past entries of its shape; none where it may be the website's clock: today's, with no second day below.</summary>
    public static IReadOnlyList<DateReading> Of(Card card, DateTimeOffset now, DateRole role)
    {
        var root = card.Root;
        var above = root.Previous();
        for (var back = 0; back < MostEntries && above is not null && IsAlike(above, root); back++) above = above.Previous();
        if (above is null || Read(above, now, role) is not { } day) return [];
        return day.Day < Wita.Day(now) || root.ParentElement!.Below().Take(MostBeside).Any(other => other != above && Read(other, now, role) is { } second && second.Day != day.Day) ? [day] : [];
    }

    /// <summary>Whether the element says a day and nothing else.</summary>
    public static bool Heads(IElement element, DateTimeOffset now) => Read(element, now, DateRole.Agenda) is not null;

    private static bool IsAlike(IElement one, IElement other) => one.LocalName == other.LocalName && one.ClassName == other.ClassName;

    private static DateReading? Read(IElement element, DateTimeOffset now, DateRole role)
        => element.LocalName is ['h', >= '2' and <= '6'] or "dt" or "div" or "p" && Folded.Short(element, LongestHeading) is { Length: > 5 } text && text.Any(char.IsAsciiDigit)
            && IndonesianDate.TryFind(text, now, role, out var date) && date is { YearPrinted: true, Relative: false } && date.Printed.Length + Around >= text.Length ? date : null;
}
