namespace MonitorBot.Core.Dating.Reading;

/// <summary>Days counted from now: "3 hari yang lalu", "sejam lalu", "kemarin pukul 10.00", "Selasa lalu", "besok".</summary>
internal static class RelativeDates
{
    /// <summary>Words that stand for a day are believed only in a short text of their own: "Hari ini 1,371" counts visitors.</summary>
    private const int ShortText = 16;

    public static bool TryRead(Tokens tokens, int index, DateTimeOffset now, DateRole role, out DateReading reading, out int next)
    {
        (reading, next) = (default, index);
        if (!tokens[index].IsWord && !tokens[index].IsNumber)
        {
            return false;
        }

        return RelativeSpans.TryRead(tokens, index, now, role, out reading, out next)
            || TryWeekday(tokens, index, now, role, out reading, out next)
            || TryDayWord(tokens, index, now, role, out reading, out next);
    }

    private static bool TryWeekday(Tokens tokens, int index, DateTimeOffset now, DateRole role, out DateReading reading, out int next)
    {
        (reading, next) = (default, index + 2);
        var before = tokens[index].Is(Term.Last) || tokens[index].Is(Term.Next);
        var (day, turn) = before ? (index + 1, tokens[index]) : (index, tokens[index + 1]);
        if (!tokens[day].Is(Term.Weekday) || turn.Term is not (Term.Ago or Term.Ahead or Term.Last or Term.Next))
        {
            return false;
        }

        var ahead = turn.Term is Term.Ahead or Term.Next;
        var today = DateOnly.FromDateTime(now.DateTime);
        var away = (tokens[day].Value - (int)today.DayOfWeek + 7) % 7;
        away = ahead ? (away == 0 ? 7 : away) : away - 7;
        return TryDay(tokens, today.AddDays(away), ahead, role, out reading, ref next);
    }

    private static bool TryDayWord(Tokens tokens, int index, DateTimeOffset now, DateRole role, out DateReading reading, out int next)
    {
        (reading, next) = (default, index);
        if (tokens.Count > ShortText || Days(tokens, index, out var end) is not { } away)
        {
            return false;
        }

        next = end;
        var today = DateOnly.FromDateTime(now.DateTime);
        return TryDay(tokens, today.AddDays(away), away > 0, role, out reading, ref next) && IsAlone(tokens, index, next);
    }

    private static bool TryDay(Tokens tokens, DateOnly day, bool ahead, DateRole role, out DateReading reading, ref int next)
    {
        reading = new() { Day = day, Relative = true, Precision = DatePrecision.Day, YearPrinted = true };
        if (ahead && role == DateRole.News)
        {
            return false;
        }

        next = tokens[next].Is(Term.DayPart) ? next + 1 : next;
        var date = PrintedDates.ReadClock(tokens, new(new DatePoint(day.Year, day.Month, day.Day)), ref next);
        if (date.StartClock is not null && RangeReader.TryJoint(tokens, next, out var after, out var strong))
        {
            date = RangeReader.ReadEnd(tokens, date, after, strong, ref next);
        }

        reading = (DateResolver.Resolve(date, day, DateRole.Agenda) ?? reading) with { Relative = true };
        return true;
    }

    /// <summary>Days from today that the words here name.</summary>
    private static int? Days(Tokens tokens, int index, out int next)
    {
        var (word, after) = (tokens[index], tokens[index + 1]);
        next = index + 2;
        if (word.Word is "hari" or "pagi" or "siang" or "sore" or "malam" && after.Word is "ini")
        {
            return 0;
        }

        if ((word.Word is "tadi" && after.Is(Term.DayPart)) || (word.Is(Term.DayPart) && after.Word is "tadi"))
        {
            return (word.Word is "malam" || after.Word is "malam") ? -1 : 0;
        }

        if (word.Word is "kemarin" && after.Word is "lusa" or "dulu")
        {
            return -2;
        }

        next = index + 1;
        return word.Term switch
        {
            Term.Yesterday => -1,
            Term.Today => 0,
            Term.Tomorrow => word.Value,
            _ => null,
        };
    }

    private static bool IsAlone(Tokens tokens, int start, int end)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if ((i < start || i >= end) && !Accompanies(tokens, i, end))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Accompanies(Tokens tokens, int index, int end)
    {
        var token = tokens[index];
        return token.Kind switch
        {
            TokenKind.Number => tokens[index + 1].Is(Term.Count) && index > end,
            TokenKind.Word => token.Term != Term.None || (index > end && tokens[end].Term is Term.Beside or Term.None),
            _ => !(token.Is(':') && index == end),
        };
    }
}
