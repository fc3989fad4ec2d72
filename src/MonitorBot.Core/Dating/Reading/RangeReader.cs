namespace MonitorBot.Core.Dating.Reading;

/// <summary>Ranges of days and of times, and the words and signs that join them.</summary>
internal static class RangeReader
{
    private const int LongestList = 8;

    /// <summary>"-", "s/d", "s.d.", "sampai dengan", "hingga", "to", "dan" …</summary>
    /// <param name="strong">Words say that it is a range; a lone sign may be only a separator.</param>
    public static bool TryJoint(Tokens tokens, int index, out int after, out bool strong)
    {
        (after, strong) = (tokens.Skip(index, ")|", 2), false);
        var start = after;
        if (TryClosing(tokens, start, out var closing))
        {
            (after, strong) = (closing, true);
            return true;
        }

        for (var i = 0; i < 3; i++)
        {
            if (TryUntil(tokens, after, out var next))
            {
                (after, strong) = (next, true);
            }
            else if (tokens[after].IsAnyOf("-~→") || tokens[after].Is(Term.And) || IsInterval(tokens, after))
            {
                after++;
            }
        }

        var joined = after > start;
        after = joined && tokens[index].Is('|') ? tokens.Skip(after, "|", 1) : after;
        return joined;
    }

    /// <summary>"22 hingga 25 Februari 2022", "5, 6 dan 7 November", "12-14-01-2026": days that share the month behind the last.</summary>
    public static bool TryDayList(Tokens tokens, int index, out PrintedDate date, out int next)
    {
        (date, next) = (new(default(DatePoint)), index);
        if (!IsListDay(tokens, index) || tokens[index - 1].IsAnyOf("/.:") && tokens.Glued(index))
        {
            return false;
        }

        var at = index;
        for (var i = 0; i < LongestList; i++)
        {
            var behind = NamedDates.SkipOrdinal(tokens, at + 1);
            if (!TryListJoint(tokens, behind, out var second, out var strong))
            {
                return false;
            }

            if (PrintedDates.TryPoint(tokens, second, second == behind + 1, out var last, out next) && last.Month > 0 && tokens[second].IsSmall)
            {
                date = new(new(0, 0, tokens[index].Value)) { End = last };
                return Climbs(tokens[index].Value, last.Day, strong);
            }

            at = second;
            if (!IsListDay(tokens, at))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"24 Nov, 26 Nov, dan 28 Nov 2026": days with their months that share the year behind the last, from the first to the last as in other lists.</summary>
    public static bool TryNamedList(Tokens tokens, int index, out PrintedDate date, out int next)
    {
        (date, next) = (new(default(DatePoint)), index);
        if (!IsListDay(tokens, index) || !NamedDates.TryRead(tokens, index, out var first, out var at) || first.Year != 0)
        {
            return false;
        }

        for (var i = 0; i < LongestList && tokens[at].IsAnyOf(",&"); i++)
        {
            var joined = tokens.Skip(at, ",&", 1);
            var ends = tokens[at].Is('&') || tokens[joined].Is(Term.And);
            joined = PrintedDates.SkipToDay(tokens, tokens[joined].Is(Term.And) ? joined + 1 : joined, 2);
            if (!IsListDay(tokens, joined) || !NamedDates.TryRead(tokens, joined, out var point, out next))
            {
                return false;
            }

            if (point.Year != 0)
            {
                date = new(first) { End = point };
                return ends;
            }

            at = next;
        }

        return false;
    }

    /// <summary>"Nov 5-7, 2026".</summary>
    public static bool TryMonthDayRange(Tokens tokens, int index, out PrintedDate date, out int next)
    {
        (date, next) = (new(default(DatePoint)), index);
        var month = tokens[index].IsWord ? tokens.Month(index) : 0;
        if (month == 0 || !IsListDay(tokens, index + 1) || !TryJoint(tokens, NamedDates.SkipOrdinal(tokens, index + 2), out var second, out var strong) || !IsListDay(tokens, second))
        {
            return false;
        }

        var behind = NamedDates.SkipOrdinal(tokens, second + 1);
        if (tokens[behind].IsAnyOf("/:") || tokens.Month(behind) > 0 || !Climbs(tokens[index + 1].Value, tokens[second].Value, strong))
        {
            return false;
        }

        var year = Years.AfterMonth(tokens, behind, '\0', out next);
        date = new(new(0, 0, tokens[index + 1].Value)) { End = new(year, month, tokens[second].Value) };
        return true;
    }

    /// <summary>Reads what follows a joint: an open end, a second day with its time, or a second time of the same day.</summary>
    public static PrintedDate ReadEnd(Tokens tokens, PrintedDate date, int after, bool strong, ref int next)
    {
        if (tokens[after].Is(Term.Open))
        {
            next = after + 1;
            return date with { OpenEnd = true };
        }

        var at = PrintedDates.SkipToDay(tokens, after, 6);
        if (PrintedDates.TryPoint(tokens, at, strong || date.Start.Month > 0, out var end, out var behind))
        {
            if (end.Year > 0 && date.Start.Year > 0 && end.ToDay() < date.Start.ToDay())
            {
                return date;
            }

            next = behind;
            var last = PrintedDates.ReadClock(tokens, new(end), ref next);
            return ShareZone(date with { End = last.Start, EndClock = last.StartClock });
        }

        if (date.StartClock is not { } start || !(ClockReader.TryRead(tokens, after, out var clock, out behind) || (start.Spoken && ClockReader.TryHourAfter(tokens, after, start, out clock, out behind))))
        {
            return date;
        }

        next = behind;
        return ShareZone(date with { EndClock = clock });
    }

    /// <summary>"08.00 - 12.00 WITA": one zone serves both times.</summary>
    public static PrintedDate ShareZone(PrintedDate date) =>
        date is { StartClock: { } start, EndClock: { } end }
            ? date with { StartClock = start with { Offset = start.Offset ?? end.Offset }, EndClock = end with { Offset = end.Offset ?? start.Offset } }
            : date;

    /// <summary>"Selesai: 9 Desember", "Tanggal Akhir 9/12/2026": a name before the second day.</summary>
    private static bool TryClosing(Tokens tokens, int index, out int next)
    {
        var at = tokens.Skip(index, ",|;-", 1);
        at = tokens[at].Is(Term.Filler) ? at + 1 : at;
        next = tokens.Skip(at + 1, ":", 1);
        var day = PrintedDates.SkipToDay(tokens, next, 3);
        return tokens[at].Term is Term.Open or Term.End && tokens[day].IsNumber && !ClockReader.IsClock(tokens, day);
    }

    private static bool TryUntil(Tokens tokens, int index, out int next)
    {
        next = index + 1;
        if (tokens[index].Is(Term.Until))
        {
            next = tokens[next].Word is "dengan" ? next + 1 : next;
            return true;
        }

        next = tokens.Skip(index + 3, ".", 1);
        return IsLetter(tokens, index, 's') && tokens[index + 1].IsAnyOf("/.-") && IsLetter(tokens, index + 2, 'd');
    }

    private static bool TryListJoint(Tokens tokens, int index, out int after, out bool strong)
    {
        index = tokens[index].Is('.') && tokens[index + 1].Is('-') ? index + 1 : index;
        if (!TryJoint(tokens, index, out after, out strong))
        {
            after = tokens.Skip(index, IsListSlash(tokens, index) ? "/" : ",&", 1);
            after = tokens[after].Is(Term.And) ? after + 1 : after;
        }

        var day = PrintedDates.SkipToDay(tokens, after, 2);
        (after, var joined) = (after > index ? day : after, after > index);
        return joined;
    }

    /// <summary>"26/27 Juli 2024": the slash joins days only before a named month.</summary>
    private static bool IsListSlash(Tokens tokens, int index) => tokens[index].Is('/') && tokens[index + 1].IsSmall && tokens.Month(index + 2) > 0;

    /// <summary>"2026-01-05/2026-01-07".</summary>
    private static bool IsInterval(Tokens tokens, int at) =>
        tokens[at].Is('/') && tokens[at + 1] is { IsNumber: true, Length: 4 } && tokens[at + 2].Is('-') && tokens[at - 1].IsNumber;

    /// <summary>Days of a list rise; only the turn of a month explains a fall.</summary>
    private static bool Climbs(int first, int last, bool strong) => first < last || (first >= 20 && last <= 10) || (strong && first > last);

    private static bool IsListDay(Tokens tokens, int index) => tokens[index] is { IsSmall: true, Value: >= 1 and <= 31 };

    private static bool IsLetter(Tokens tokens, int index, char letter) =>
        tokens[index] is { IsWord: true, Length: 1 } token && char.ToLowerInvariant(tokens.Text[token.Start]) == letter;
}
