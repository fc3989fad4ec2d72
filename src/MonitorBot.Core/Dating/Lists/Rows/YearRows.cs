using System.Globalization;
using AngleSharp.Dom;
using MonitorBot.Core.Dating.Lists.Cards;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Lists.Rows;

/// <summary>Events below the number of their year: "2025" over rows that print a day and a month only.</summary>
internal static class YearRows
{
    private const int MostHeadings = 40;
    private const int MostRows = 200;
    private const int LongestRow = 300;

    private static readonly char[] Joints = [' ', '-', '–', ':', ',', '|', '.', '(', ')'];

    public static IEnumerable<(DateOnly Day, string Title)> Of(IDocument document, DateTimeOffset now)
    {
        foreach (var heading in document.Find("h1, h2, h3, h4, h5, h6, caption, dt, strong").Where(heading => Year(heading) is not null).Take(MostHeadings))
        {
            var year = Year(heading)!.Value;
            foreach (var row in Below(heading).Take(MostRows))
                if (Row(row, year, now) is { } found) yield return found;
        }
    }

    private static int? Year(IElement heading)
        => Folded.Short(heading, 12) is { } text && text.Split(' ') is [.., { Length: 4 } last] words && words.Length <= 2 && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1995 and < 2100
            && (words.Length == 1 || words[0].Equals("tahun", StringComparison.OrdinalIgnoreCase)) ? year : null;

    /// <summary>What follows the heading up to the next: the rows themselves, or a list of them.</summary>
    private static IEnumerable<IElement> Below(IElement heading)
    {
        for (var next = heading.Next(); next is not null && next.LocalName != heading.LocalName && Year(next) is null; next = next.Next())
        {
            if (next.First("li, tr, p, dd, div") is null) yield return next;
            else
                foreach (var row in next.Find("li, tr, p, dd, div").Where(row => row.First("li, tr, p, dd, div") is null)) yield return row;
        }
    }

    private static (DateOnly, string)? Row(IElement row, int year, DateTimeOffset now)
    {
        if (Folded.Short(row, LongestRow) is not { Length: > 8 } text || !IndonesianDate.TryFind(text, now, DateRole.Agenda, out var read) || read is { YearPrinted: true } or { Relative: true }) return null;
        if (!IndonesianDate.TryFind($"{read.Printed} {year}", now, DateRole.Agenda, out var dated) || dated is not { YearPrinted: true } || dated.Day.Year != year) return null;
        var named = row.Find("h3, h4, h5, h6, strong, b, a, [class*=title], [class*=judul]").Select(CardTitle.Fold).FirstOrDefault(title => CardTitle.IsTitle(title) && !title.Contains(read.Printed, StringComparison.Ordinal));
        var title = named ?? text.Replace(read.Printed, "", StringComparison.Ordinal).Trim(Joints);
        return CardTitle.IsTitle(title) && title.Contains(' ', StringComparison.Ordinal) ? (dated.Day, title) : null;
    }
}
