using System.Globalization;
using AngleSharp.Dom;
using MonitorBot.Core.Dating.Lists.Cards;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Lists.Rows;

/// <summary>Events below the name of their month: "November 2026" over rows that begin with a day, or over a calendar's cells that hold more than their number.</summary>
internal static class MonthRows
{
    private const int MostHeadings = 36;
    private const int MostCells = 400;
    private const int LongestHeading = 30;
    private const int LongestRow = 300;

    private static readonly string[] DayWords = ["tanggal ", "tgl. ", "tgl "];

    public static IEnumerable<(DateOnly Day, string Title)> Of(IDocument document, DateTimeOffset now)
    {
        foreach (var heading in document.Find("h1, h2, h3, h4, h5, h6, caption, th[colspan], summary, button, a, strong, dt").Where(heading => Folded.Short(heading, LongestHeading) is { Length: > 6 } text && text.Any(char.IsAsciiDigit)).Take(MostHeadings))
        {
            if (Month(Folded.Short(heading, LongestHeading)!, now) is not { } month || Below(heading) is not { } below) continue;
            foreach (var cell in below.Find("li, td, tr, dt, div").Take(MostCells).Where(cell => cell.First("li, td, tr, div") is null || cell.LocalName == "td"))
            {
                if (Row(cell, month) is { } row) yield return row;
            }
        }
    }

    /// <summary>The first day of the month that the text names, with its year and nothing else.</summary>
    public static DateOnly? Month(string text, DateTimeOffset now)
        => IndonesianDate.TryFind("1 " + text, now, DateRole.Agenda, out var read) && read is { YearPrinted: true, Relative: false, EndDay: null, Day.Day: 1 } && read.Printed.Length >= text.Length ? read.Day : null;

    private static IElement? Below(IElement heading)
        => heading.LocalName is "caption" or "th" ? heading.Ancestors<IElement>().FirstOrDefault(above => above.LocalName == "table") : heading.Next();

    private static (DateOnly, string)? Row(IElement cell, DateOnly month)
    {
        if (Folded.Short(cell, LongestRow) is not { Length: > 4 } text) return null;
        text = Array.Find(DayWords, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } said ? text[said.Length..] : text;
        var end = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (end is not (1 or 2) || !int.TryParse(text.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day < 1 || day > DateTime.DaysInMonth(month.Year, month.Month)) return null;
        var named = cell.Find("h3, h4, h5, h6, strong, b, a, [class*=title], [class*=judul]").Select(CardTitle.Fold).FirstOrDefault(CardTitle.IsTitle);
        var title = named ?? text[end..].Trim(' ', '-', '–', ':', '.', ',', '|');
        return CardTitle.IsTitle(title) && title.Any(char.IsLetter) ? (new DateOnly(month.Year, month.Month, day), title) : null;
    }
}
