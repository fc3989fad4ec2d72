using AngleSharp.Dom;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating.Lists.Cards;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Lists.Rows;

/// <summary>A rubric kept on one page: each item a heading without a link, its day alone in the first line below, then its text.</summary>
internal static class HeadedEntries
{
    private const int MostHeadings = 300;
    private const int Fewest = 2;
    private const int LongestLine = 60;

    /// <summary>What may stand around the day: a weekday, a place, "Diterbitkan:".</summary>
    private const int Around = 22;

    public static ListBlock? Of(IDocument document, Uri page, DateTimeOffset now, Category channel)
    {
        var places = new PlaceMap();
        var entries = Below(document.Find("h1, h2, h3, h4, h5").Take(MostHeadings), channel)
            .Where(heading => Noise.Of(heading, places) == Place.Main && IsUnlinked(heading) && !IsDead(heading))
            .Select(heading => (Heading: heading, Title: CardTitle.Brief(heading)?.TrimEnd(' ', '¶', '#'), Day: Day(heading, now)))
            .Where(entry => entry.Day is not null && CardTitle.IsTitle(entry.Title) && !ListBlock.IsNameOfOthers(entry.Title!)).ToList();
        // A schedule's steps stand below headings too, but some of them lie ahead.
        if (entries.Count < Fewest || entries.Exists(entry => entry.Day!.Value.Day > Wita.Day(now))) return null;
        return new ListBlock(null, null, Place.Main, [.. entries.Select((entry, number) => Item(entry.Heading, entry.Title!, entry.Day!.Value, page, number, channel))]);
    }

    /// <summary>Headings that stand below the page's own title, the category's name or a year; what "Agenda Terdekat" heads is a box.</summary>
    private static IEnumerable<IElement> Below(IEnumerable<IElement> headings, Category channel)
    {
        var over = new bool[6];
        Array.Fill(over, true);
        foreach (var heading in headings)
        {
            var rank = heading.LocalName[1] - '1';
            if (rank > 0 && over[rank - 1]) yield return heading;
            Array.Fill(over, over[Math.Max(0, rank - 1)] && IsOf(heading, rank, channel), rank, over.Length - rank);
        }
    }

    private static bool IsOf(IElement heading, int rank, Category channel)
        => rank == 0 || Folded.Short(heading, LongestLine) is { } text && (CategoryWords.Of(text) is { Category: var category } && category == channel || !text.Any(char.IsLetter));

    private static bool IsUnlinked(IElement heading) => heading.Find("a[href]").All(link => link.GetAttribute("href") is ['#', ..]);

    /// <summary>A card that opens nothing is a template's leftover.</summary>
    private static bool IsDead(IElement heading)
    {
        for (var next = heading.Next(); next is not null && !IsHeading(next); next = next.Next())
        {
            if (next.Find("a").Prepend(next).Any(link => link.LocalName == "a" && link.HasChildNodes && link.GetAttribute("href") is null or "" or "#")) return true;
        }
        return false;
    }

    /// <summary>The day that what follows begins with: down the first children, as long as nothing stands before them.</summary>
    private static DateReading? Day(IElement heading, DateTimeOffset now)
    {
        for (var element = heading.Next(); element is not null && !IsHeading(element); element = element.ChildNodes.FirstOrDefault(node => node is IElement || !string.IsNullOrWhiteSpace(node.TextContent)) as IElement)
        {
            if (Folded.Short(element, LongestLine) is { } line && OfLine(line, now) is { } day) return day;
        }
        return null;
    }

    private static DateReading? OfLine(string line, DateTimeOffset now)
        => IndonesianDate.TryFind(line, now, DateRole.Agenda, out var day) && day is { YearPrinted: true, Relative: false, Label: DateLabel.None or DateLabel.Published } && day.Printed.Length + Around >= line.Length ? day : null;

    private static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];

    private static ReadItem Item(IElement heading, string title, DateReading day, Uri page, int number, Category channel) => new()
    {
        Title = title,
        Url = new UriBuilder(page) { Fragment = heading.Id ?? "baris-" + (number + 1) }.Uri,
        Posted = new DateStamp(day.Day, null, day.Printed),
        Channel = channel,
        Source = DateSource.List,
        FoundOn = page,
    };
}
