namespace MonitorBot.Core.Dating.Reading;

/// <summary>"N units ago" in all its spellings, with the precision that the unit gives.</summary>
internal static class RelativeSpans
{
    private const int MostParts = 3;

    /// <summary>No website is older; beyond it the number is something else.</summary>
    private static readonly int[] MostOf = [100_000, 100_000, 20_000, 5_000, 1_000, 500, 60];

    public static bool TryRead(Tokens tokens, int index, DateTimeOffset now, DateRole role, out DateReading reading, out int next)
    {
        reading = default;
        if (TryNow(tokens, index, out next))
        {
            reading = Moment(now);
            return true;
        }

        if (TryNeighbour(tokens, index, out var unit, out var direction, out next))
        {
            return Step(now, [(1, unit)], direction, role, out reading);
        }

        var at = index;
        var parts = new List<(int Number, Units Unit)>();
        while (parts.Count < MostParts && TryPart(tokens, at, out var number, out unit, out var after))
        {
            parts.Add((number, unit));
            at = tokens[after].Is(',') || tokens[after].Is(Term.And) ? after + 1 : after;
        }

        at = tokens[at].Word is "yang" or "yg" ? at + 1 : at;
        next = at + 1;
        direction = tokens[at].Is(Term.Ago) ? -1 : tokens[at].Is(Term.Ahead) || IsWithin(tokens, index, at) ? 1 : 0;
        return parts.Count > 0 && direction != 0 && Step(now, parts, direction, role, out reading);
    }

    /// <summary>"baru saja", "barusan", "just now", "beberapa detik yang lalu", "a few minutes ago".</summary>
    private static bool TryNow(Tokens tokens, int index, out int next)
    {
        next = index + 2;
        var (word, after) = (tokens[index].Word, tokens[index + 1].Word);
        if ((word is "baru" && after is "saja") || (word is "just" && after is "now"))
        {
            return true;
        }

        next = index + 1;
        if (word is "barusan")
        {
            return true;
        }

        var at = tokens[index].Is(Term.Few) && tokens[index + 1] is { Term: Term.Unit, Value: <= (int)Units.Minute } ? index + 2 : -1;
        at = at > 0 && tokens[at].Word is "yang" or "yg" ? at + 1 : at;
        next = at + 1;
        return at > 0 && tokens[at].Is(Term.Ago);
    }

    /// <summary>"minggu lalu", "bulan kemarin", "last week", "minggu depan".</summary>
    private static bool TryNeighbour(Tokens tokens, int index, out Units unit, out int direction, out int next)
    {
        var behind = tokens[index].Is(Term.Unit);
        var (word, turn) = behind ? (tokens[index], tokens[index + 1]) : (tokens[index + 1], tokens[index]);
        (unit, next) = ((Units)word.Value, index + 2);
        direction = turn.Term is Term.Ahead or Term.Next ? 1 : -1;
        var turned = behind
            ? turn.Term is Term.Ago or Term.Ahead || turn.Word is "kemarin"
            : turn.Term is Term.Last or Term.Next;
        return turned && word.Is(Term.Unit) && unit >= Units.Week && word.Length > 1 && !tokens[index - 1].IsNumber && !tokens[index - 1].Is(Term.Few) && !IsCounter(tokens, index, next);
    }

    /// <summary>"dalam 3 hari", "in 3 days", and nothing more.</summary>
    private static bool IsWithin(Tokens tokens, int start, int end) => tokens[start - 1].Word is "dalam" or "in" && end == tokens.Count;

    /// <summary>"Bulan Lalu 763,012", "Pengunjung minggu lalu: 98".</summary>
    private static bool IsCounter(Tokens tokens, int start, int next) =>
        tokens[start - 1].Is(Term.Count) || (tokens[tokens.Skip(next, ":=", 1)].IsNumber && !ClockReader.IsClock(tokens, next));

    private static bool TryPart(Tokens tokens, int index, out int number, out Units unit, out int next)
    {
        (number, unit, next) = (1, default, index + 1);
        var token = tokens[index];
        if (token.Is(Term.OneUnit))
        {
            unit = (Units)token.Value;
            return true;
        }

        if (token.Word is "setengah" or "seperempat" && tokens[index + 1] is { Term: Term.Unit, Value: (int)Units.Hour })
        {
            (number, unit, next) = (token.Word is "setengah" ? 30 : 15, Units.Minute, index + 2);
            return true;
        }

        if (!tokens[index + 1].Is(Term.Unit) || !(token.Is(Term.NumberWord) || (token.IsNumber && IsWhole(tokens, index))))
        {
            return false;
        }

        (number, unit, next) = (token.Value, (Units)tokens[index + 1].Value, index + 2);
        return number >= 0 && number <= MostOf[(int)unit];
    }

    private static bool IsWhole(Tokens tokens, int index) =>
        !(tokens[index - 1].IsAnyOf(".,:/-") && tokens.Glued(index) && tokens[index - 2].IsNumber);

    private static bool Step(DateTimeOffset now, List<(int Number, Units Unit)> parts, int direction, DateRole role, out DateReading reading)
    {
        var at = now;
        foreach (var (number, unit) in parts)
        {
            at = Add(at, number * direction, unit);
        }

        var finest = parts[^1].Unit;
        reading = finest <= Units.Hour ? Moment(at) : Moment(at) with { Time = null, Offset = null, Precision = Precision(finest) };
        return role == DateRole.Agenda || direction < 0;
    }

    private static DateTimeOffset Add(DateTimeOffset at, int number, Units unit) => unit switch
    {
        Units.Second => at.AddSeconds(number),
        Units.Minute => at.AddMinutes(number),
        Units.Hour => at.AddHours(number),
        Units.Day => at.AddDays(number),
        Units.Week => at.AddDays(7.0 * number),
        Units.Month => at.AddMonths(number),
        _ => at.AddYears(number),
    };

    private static DateReading Moment(DateTimeOffset at) => new()
    {
        Day = DateOnly.FromDateTime(at.DateTime),
        Time = new TimeOnly(at.Hour, at.Minute),
        Offset = at.Offset,
        Precision = DatePrecision.Minute,
        YearPrinted = true,
        Relative = true,
    };

    private static DatePrecision Precision(Units unit) => unit switch
    {
        Units.Day => DatePrecision.Day,
        Units.Week => DatePrecision.Week,
        Units.Month => DatePrecision.Month,
        _ => DatePrecision.Year,
    };
}
