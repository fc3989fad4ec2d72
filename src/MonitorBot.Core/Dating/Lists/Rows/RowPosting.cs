using System.Text.RegularExpressions;
using MonitorBot.Core.Dating.Lists.Cards;

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
        var told = lines.Select(line => (Line: line, Posted: Posting(line, now))).Where(pair => pair.Posted is not null).ToList();
        return told is [{ Posted: { } posted, Line: var own }] ? new RowPosting(posted, string.Join('\n', lines.Where(line => line != own))) : null;
    }

    private static DateStamp? Posting(string line, DateTimeOffset now)
    {
        if (line.Length > LongestLine || IndonesianDate.FindAll(line, now, DateRole.News) is not [{ YearPrinted: true, Relative: false, EndDay: null, Precision: <= DatePrecision.Day } read]) return null;
        var isNamed = read.Label == DateLabel.Published || (read.Label == DateLabel.None && Announced().IsMatch(line));
        return isNamed ? new DateStamp(read.WitaDay, read.At, read.Printed, read.At is null ? DatePrecision.Day : DatePrecision.Minute, Confidence.Medium) : null;
    }

    /// <summary>On article pages "diumumkan 20 November" tells of results; as a whole line of a row it tells of the row.</summary>
    [GeneratedRegex(@"^(?:diumumkan|diinformasikan|dipasang)\b(?:\s+(?:pada|tanggal))*\s*:?\s*(?:\p{L}+,\s*)?\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Announced();
}
