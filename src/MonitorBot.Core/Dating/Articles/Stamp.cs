using MonitorBot.Core.Dating.Reading;

namespace MonitorBot.Core.Dating.Articles;

/// <summary>A full date found in a page's markup or text.</summary>
internal readonly record struct Stamp(DateOnly Day, TimeOnly? Time, TimeSpan? Offset, DateLabel Label, int Position, int Length)
{
    public DateTimeOffset? At(DayZone zone) =>
        Time is { } time && (Offset ?? (zone == DayZone.Wita ? Wita.Offset : null)) is { } offset ? new(Day.ToDateTime(time), offset) : null;

    public DateOnly DayIn(DayZone zone) => zone == DayZone.Wita && At(zone) is { } at ? Wita.Day(at) : Day;
}

/// <summary>Reads full dates, year included, in any language of <see cref="WorldWords"/>.</summary>
internal static class Stamps
{
    private const int LongestValue = 80;

    /// <summary>"s . d ."</summary>
    private const int LongestJoint = 4;

    /// <summary>Articles of the web are not older; what is older is what they write about.</summary>
    private const int OldestYear = 1995;

    private static readonly string[] Presents = ["sekarang", "kini", "present", "now", "heute"];

    /// <summary>The date of an attribute or a JSON value; unix seconds and milliseconds too.</summary>
    public static Stamp? Of(string? value, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Length > LongestValue)
        {
            return null;
        }

        return Unix(value.AsSpan().Trim(), now) is { } unix ? unix : In(value, now).Cast<Stamp?>().FirstOrDefault();
    }

    /// <summary>Every full date of the text that is not in the future.</summary>
    /// <param name="monthFirst">How digits that can be read both ways are meant.</param>
    public static IEnumerable<Stamp> In(string text, DateTimeOffset now, bool monthFirst = false)
    {
        var tokens = new Tokens(text, WorldWords.Words, now.Year) { MonthFirst = monthFirst };
        for (var i = 0; i < tokens.Count;)
        {
            if (!PrintedDates.TryPoint(tokens, i, false, out var point, out var next) || point.Year == 0)
            {
                i++;
                continue;
            }

            if (IsPast(point, now) is { } day)
            {
                var date = PrintedDates.ReadClock(tokens, new(point), ref next);
                var clock = date.StartClock is { IsMidnight: false } read ? read : (Clock?)null;
                yield return new(day, clock?.Time, clock?.Zone, IsOfRange(tokens, i, next) ? DateLabel.Event : Label(tokens, i, next), tokens[i].Start, tokens[next - 1].End - tokens[i].Start);
            }

            i = next;
        }
    }

    private static DateLabel Label(Tokens tokens, int start, int next) => IsLaw(tokens, next) ? DateLabel.Event : DateLabels.Before(tokens, start) is var before and not DateLabel.None ? before : DateLabels.IsPublishedAfter(tokens, next) ? DateLabel.Published : DateLabel.None;

    /// <summary>"1 Januari s.d. 30 Juni 2026", "1 Mei 1990 - 31 Mei 1995": a span of time is nobody's day of publication.</summary>
    private static bool IsOfRange(Tokens tokens, int start, int next)
    {
        if (RangeReader.TryJoint(tokens, next, out var after, out _) && ((PrintedDates.TryPoint(tokens, after, true, out var end, out _) && end.Year > 0) || IsNow(tokens, after)))
        {
            return true;
        }

        for (var at = start - 1; at >= Math.Max(0, start - LongestJoint); at--)
        {
            if (RangeReader.TryJoint(tokens, at, out var behind, out var strong) && behind == start)
            {
                return strong || (tokens[at - 1] is { IsNumber: true, Length: 4 } && Years.Full(tokens, at - 1) > 0);
            }
        }

        return false;
    }

    /// <summary>"16 Mei 2011 - sekarang"</summary>
    private static bool IsNow(Tokens tokens, int at) =>
        tokens[at] is { IsWord: true } word && (word.Is(Term.Open) || Array.Exists(Presents, present => tokens.Text.AsSpan(word.Start, word.End - word.Start).Equals(present, StringComparison.OrdinalIgnoreCase)));

    /// <summary>"UU Nomor 24 Tahun 2013 tanggal 24 Desember 2013 tentang …".</summary>
    private static bool IsLaw(Tokens tokens, int next) =>
        tokens[next] is { IsWord: true, Length: 7 } word && tokens.Text.AsSpan(word.Start, word.End - word.Start).Equals("tentang", StringComparison.OrdinalIgnoreCase);

    private static DateOnly? IsPast(DatePoint point, DateTimeOffset now) =>
        point.ToDay() is { } day && day.Year >= OldestYear && day <= DateOnly.FromDateTime(now.UtcDateTime).AddDays(1) ? day : null;

    private static Stamp? Unix(ReadOnlySpan<char> value, DateTimeOffset now)
    {
        if (value.Length is not (10 or 13) || !long.TryParse(value, out var number))
        {
            return null;
        }

        var at = DateTimeOffset.FromUnixTimeMilliseconds(value.Length == 10 ? number * 1000 : number);
        var day = DateOnly.FromDateTime(at.UtcDateTime);
        return day.Year >= OldestYear && at <= now.AddDays(1) ? new(day, TimeOnly.FromDateTime(at.UtcDateTime), TimeSpan.Zero, DateLabel.None, 0, value.Length) : null;
    }
}
