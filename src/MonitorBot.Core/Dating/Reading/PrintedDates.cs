namespace MonitorBot.Core.Dating.Reading;

/// <summary>Reads a day with its time, the range it may open, and a time that stands before it.</summary>
internal static class PrintedDates
{
    public static bool TryRead(Tokens tokens, int index, out PrintedDate date, out int next) =>
        TryDays(tokens, index, out date, out next) ? Continue(tokens, ref date, ref next) : TryClockFirst(tokens, index, out date, out next);

    private static bool Continue(Tokens tokens, ref PrintedDate date, ref int next)
    {
        date = ReadClock(tokens, date, ref next);
        if (date.End is null && RangeReader.TryJoint(tokens, next, out var after, out var strong))
        {
            date = RangeReader.ReadEnd(tokens, date, after, strong, ref next);
        }

        return true;
    }

    private static bool TryDays(Tokens tokens, int index, out PrintedDate date, out int next)
    {
        if (RangeReader.TryDayList(tokens, index, out date, out next) || RangeReader.TryMonthDayRange(tokens, index, out date, out next) || RangeReader.TryNamedList(tokens, index, out date, out next))
        {
            return true;
        }

        var found = TryPoint(tokens, index, false, out var point, out next);
        date = new(point);
        return found;
    }

    public static bool TryPoint(Tokens tokens, int index, bool chained, out DatePoint point, out int next) =>
        NumericDates.TryRead(tokens, index, chained, out point, out next)
        || NamedDates.TryRead(tokens, index, out point, out next)
        || NumericDates.TryYearless(tokens, index, chained, out point, out next);

    /// <summary>"16:00:41, 25 Agu 2024", "08.00 - 12.00 WITA, Senin 5 Januari 2026".</summary>
    private static bool TryClockFirst(Tokens tokens, int index, out PrintedDate date, out int next)
    {
        (date, next) = (new(default(DatePoint)), index);
        if (!ClockReader.TryRead(tokens, index, out var clock, out var at))
        {
            return false;
        }

        Clock? end = null;
        var open = false;
        if (RangeReader.TryJoint(tokens, at, out var after, out _))
        {
            open = tokens[after].Is(Term.Open);
            var closes = ClockReader.TryRead(tokens, after, out var last, out var behind);
            end = closes ? last : null;
            at = closes ? behind : open ? after + 1 : at;
        }

        at = SkipToDay(tokens, at, 5);
        if (!TryDays(tokens, at, out date, out next) || date.End is not null)
        {
            return false;
        }

        date = RangeReader.ShareZone(date with { StartClock = clock, EndClock = end, OpenEnd = open });
        return true;
    }

    /// <summary>Reads the time behind a day, and a year that stands behind the time ("Jan 05 02:30:00 +0000 2026").</summary>
    public static PrintedDate ReadClock(Tokens tokens, PrintedDate date, ref int next)
    {
        var at = SkipWeekday(tokens, next);
        if (!ClockReader.TryReadAfter(tokens, at, out var clock, out var after))
        {
            return date;
        }

        next = after;
        date = date with { StartClock = clock };
        if (date.Start.Year == 0 && date.End is null && tokens[next] is { IsNumber: true, Length: 4 } && Years.Full(tokens, next) is > 0 and var year)
        {
            next++;
            date = date with { Start = date.Start with { Year = year } };
        }

        return date;
    }

    /// <summary>Passes weekdays, signs and the words that announce a day.</summary>
    public static int SkipToDay(Tokens tokens, int index, int most)
    {
        for (; most > 0 && IsBeforeDay(tokens[index]); most--)
        {
            index++;
        }

        return index;
    }

    private static bool IsBeforeDay(Token token) =>
        token.IsAnyOf(",(|-·•:/") || token.Term is Term.Weekday or Term.Filler or Term.Event || token.Word is "minggu" or "hari";

    private static int SkipWeekday(Tokens tokens, int index)
    {
        var at = tokens.Skip(index, "(,", 1);
        return tokens[at].Is(Term.Weekday) || tokens[at].Word is "minggu" ? at + 1 : index;
    }
}
