using System.Text.RegularExpressions;
using MonitorBot.Core.Dating.Lists.Cards;
using MonitorBot.Core.Parsing.Costs;

namespace MonitorBot.Core.Dating.Lists.Rows;

/// <summary>"Selasa, 10 November 2026" and, in a line of its own, "Diumumkan 17 November 2026": when an event is, and when its row was put up.</summary>
/// <param name="Lines">What else the row prints.</param>
internal sealed partial record RowPosting(DateStamp Posted, string Lines)
{
    private const int LongestLine = 60;

    /// <returns>Null unless just one line says with a word of publication when the row was put up.</returns>
    public static RowPosting? In(Card row, string title, DateTimeOffset now)
    {
        var lines = CardText.Of(row, title, []).Meta.Split('\n');
        var told = lines.Select(line => (Line: line, Posted: Posting(line, now))).Concat(Columns(row, now)).Where(pair => pair.Posted is not null).DistinctBy(pair => pair.Line).ToList();
        return told is [{ Posted: { } posted, Line: var own }] ? new RowPosting(posted, string.Join('\n', lines.Where(line => line != own))) : null;
    }

    /// <summary>"20/11/2026" below the head "Diposting" says what "Diposting: 20/11/2026" does.</summary>
    private static IEnumerable<(string Line, DateStamp? Posted)> Columns(Card row, DateTimeOffset now)
        => row.Parts is not [{ LocalName: "tr" } cells] ? []
            : cells.Below().Take(TableHead.MostColumns).Select(cell => (Text: Folded.Short(cell, LongestLine), Head: TableHead.Of(cell))).Where(cell => cell is { Text.Length: > 0, Head.Length: > 0 }).Select(cell => (cell.Text!, Posting($"{cell.Head}: {cell.Text}", now)));

    private static DateStamp? Posting(string line, DateTimeOffset now)
    {
        if (line.Length > LongestLine || IndonesianDate.FindAll(line, now, DateRole.News) is not [{ YearPrinted: true, Relative: false, EndDay: null, Precision: <= DatePrecision.Day } read]) return null;
        var isNamed = read.Label == DateLabel.Published || (read.Label == DateLabel.None && IsPutUp(line));
        return isNamed ? new DateStamp(read.WitaDay, read.At, read.Printed, read.At is null ? DatePrecision.Day : DatePrecision.Minute, Confidence.Medium) : null;
    }

    /// <summary>On article pages "diumumkan 20 November" tells of results; as a whole line beside an event it tells of the announcement.</summary>
    public static bool IsPutUp(string line) => Announced().IsMatch(line);

    [GeneratedRegex(@"^(?:diumumkan|diinformasikan|dipasang|ditambahkan|added)\b(?:\s+(?:pada|tanggal|on))*\s*:?\s*(?:\p{L}+,\s*)?\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Announced();
}
