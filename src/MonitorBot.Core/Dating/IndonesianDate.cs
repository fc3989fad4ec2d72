using MonitorBot.Core.Dating.Reading;

namespace MonitorBot.Core.Dating;

/// <summary>Reads Indonesian and English dates out of printed text. Never throws; time grows with the text's length.</summary>
public static class IndonesianDate
{
    /// <summary>Far beyond any card or paragraph; what follows is not read.</summary>
    private const int LongestText = 1_000_000;

    /// <summary>The date a text tells about itself.</summary>
    /// <param name="text">Plain text; badges split over elements may be joined by a space, a line break or '|'.</param>
    /// <param name="now">The moment of reading, on the reader's own clock (WITA).</param>
    /// <param name="role">News takes the publication, an agenda the days of the event.</param>
    public static bool TryFind(ReadOnlySpan<char> text, DateTimeOffset now, DateRole role, out DateReading reading)
    {
        var found = FindAll(text, now, role);
        reading = default;
        if (found.Count == 0)
        {
            return false;
        }

        reading = found.MaxBy(date => Trust(date, role));
        return true;
    }

    /// <summary>Every date in the text, in the order of printing.</summary>
    /// <inheritdoc cref="TryFind"/>
    public static IReadOnlyList<DateReading> FindAll(ReadOnlySpan<char> text, DateTimeOffset now, DateRole role) =>
        FindAll(new Tokens(text[..Math.Min(text.Length, LongestText)].ToString(), Vocabulary.Words, now.Year), now, role);

    internal static IReadOnlyList<DateReading> FindAll(string text, DateTimeOffset now, DateRole role, bool monthFirst) =>
        FindAll(new Tokens(text[..Math.Min(text.Length, LongestText)], Vocabulary.Words, now.Year) { MonthFirst = monthFirst }, now, role);

    internal static IReadOnlyList<DateReading> FindAll(Tokens tokens, DateTimeOffset now, DateRole role)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var found = new List<DateReading>();
        for (var i = 0; i < tokens.Count;)
        {
            if (Read(tokens, i, now, today, role, out var next) is { } reading)
            {
                found.Add(reading with { Label = DateLabels.Before(tokens, i), Position = tokens[i].Start, Printed = Slice(tokens, i, next) });
            }

            i = next;
        }

        return found;
    }

    private static DateReading? Read(Tokens tokens, int index, DateTimeOffset now, DateOnly today, DateRole role, out int next)
    {
        if (RelativeDates.TryRead(tokens, index, now, role, out var relative, out next))
        {
            return relative;
        }

        if (PrintedDates.TryRead(tokens, index, out var date, out next))
        {
            return DateResolver.Resolve(date, today, role);
        }

        next = ClockReader.TryRead(tokens, index, out _, out var behind) ? behind : index + 1;
        return null;
    }

    /// <summary>First what the label says, then how much is printed; the earlier of equals wins.</summary>
    private static int Trust(DateReading date, DateRole role)
    {
        var label = (date.Label, role) switch
        {
            (DateLabel.Published, DateRole.News) => 3,
            (DateLabel.Event, DateRole.Agenda) => 3,
            (DateLabel.None or DateLabel.Event, _) => 2,
            (DateLabel.Published, _) => 1,
            _ => 0,
        };
        return label * 10 + (date.Relative ? 0 : date.YearPrinted ? 2 : 1);
    }

    private static string Slice(Tokens tokens, int start, int next) =>
        tokens.Printed[tokens[start].Start..Math.Max(tokens[start].End, tokens[next - 1].End)];
}
