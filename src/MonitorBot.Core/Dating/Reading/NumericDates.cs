namespace MonitorBot.Core.Dating.Reading;

/// <summary>Days of digits only: day first, month first when only that can be, year first; "2026年11月23日".</summary>
internal static class NumericDates
{
    private const string Separators = "-/.|";

    /// <summary>Between pieces of a line they part, so they join only what is glued to them.</summary>
    private const string Dots = "•·";

    /// <param name="chained">The caller has read what stands before, so that "12-14-01-2026" may be cut.</param>
    public static bool TryRead(Tokens tokens, int index, bool chained, out DatePoint point, out int next)
    {
        (point, next) = (default, index);
        if (!tokens[index].IsNumber || (!chained && !StartsFreely(tokens, index)))
        {
            return false;
        }

        return tokens[index].Length switch
        {
            1 or 2 => TryDayFirst(tokens, index, out point, out next),
            4 => TryYearFirst(tokens, index, out point, out next),
            8 => TryCompact(tokens, index, out point, out next),
            _ => false,
        };
    }

    /// <summary>Day and month without a year, "(30/7)": only in parentheses, behind a weekday or the word for date, or alone.</summary>
    public static bool TryYearless(Tokens tokens, int index, bool chained, out DatePoint point, out int next)
    {
        (point, next) = (default, index + 3);
        if (!tokens[index].IsSmall || !tokens[index + 1].Is('/') || !tokens[index + 2].IsSmall || tokens[index + 3].IsAnyOf("/"))
        {
            return false;
        }

        if (!chained && !(StartsFreely(tokens, index) && (IsAnnounced(tokens, index) || OpensRange(tokens, index + 3))))
        {
            return false;
        }

        point = DayFirst(tokens[index].Value, tokens[index + 2].Value, 0);
        return tokens[index].Value is >= 1 and <= 31 && tokens[index + 2].Value is >= 1 and <= 31 && (tokens.Count > 3 || tokens[index + 2].Value <= 12);
    }

    private static bool TryDayFirst(Tokens tokens, int index, out DatePoint point, out int next)
    {
        (point, next) = (default, index);
        if (Separator(tokens, index + 1) is not { } first || !tokens[first.After].IsSmall)
        {
            return false;
        }

        var second = Separator(tokens, tokens[first.After + 1].Is(')') ? first.After + 2 : first.After + 1);
        if (second is not { } other || !(other.Sign == first.Sign || IsMixed(tokens, index, other.After)))
        {
            return false;
        }

        var at = tokens.Skip(other.After, "'", 1);
        var year = Year(tokens, at, first.Sign);
        (point, next) = (Order(tokens[index].Value, tokens[first.After].Value, year, tokens.MonthFirst && first.Sign == '/'), at + 1);
        return year != 0 && EndsFreely(tokens, at, first.Sign);
    }

    /// <summary>"20.11/2026": two signs, but every digit printed and nothing glued to either end.</summary>
    private static bool IsMixed(Tokens tokens, int index, int last) =>
        last == index + 4 && tokens[index].Length == 2 && tokens[index + 2].Length == 2 && tokens[last].Length == 4
        && tokens[index + 1].IsAnyOf("-/.") && tokens[index + 3].IsAnyOf("-/.") && !tokens.Glued(index) && !tokens.Glued(last + 1);

    private static bool TryYearFirst(Tokens tokens, int index, out DatePoint point, out int next)
    {
        (point, next) = (default, index);
        if (Separator(tokens, index + 1, "年년") is not { } first || !tokens[first.After].IsSmall
            || Separator(tokens, first.After + 1, "月월") is not { } second || !tokens[second.After].IsSmall
            || (second.Sign != first.Sign && first.Sign != 'y') || !EndsFreely(tokens, second.After, first.Sign))
        {
            return false;
        }

        point = new(tokens[index].Value is > 1900 and <= 2100 ? tokens[index].Value : -1, tokens[first.After].Value, tokens[second.After].Value);
        next = first.Sign == 'y' && tokens[second.After + 1].IsWord ? second.After + 2 : second.After + 1;
        return true;
    }

    /// <summary>Eight digits are a date only when nothing but a time stands beside them: civil servants' numbers begin with birthdays.</summary>
    private static bool TryCompact(Tokens tokens, int index, out DatePoint point, out int next)
    {
        var value = tokens[index].Value;
        (point, next) = (new(value / 10000, value / 100 % 100, value % 100), index + 1);
        return index == 0 && (tokens.Count == 1 || (tokens[1].Word is "t" && tokens.Glued(1))) && point.ToDay() is not null;
    }

    private static (char Sign, int After)? Separator(Tokens tokens, int index, string ideograph = "")
    {
        var token = tokens[index];
        if (token.IsAnyOf(Separators))
        {
            return (token.Sign, index + 1);
        }

        if (token.IsAnyOf(Dots) && tokens.Glued(index) && tokens.Glued(index + 1))
        {
            return (token.Sign, index + 1);
        }

        if (ideograph.Length > 0 && token.IsWord && ideograph.Contains(tokens.Text[token.Start]))
        {
            return ('y', index + 1);
        }

        return token is { IsNumber: true, SpaceBefore: true } ? (' ', index) : null;
    }

    private static int Year(Tokens tokens, int at, char sign)
    {
        var token = tokens[at];
        if (sign == ' ')
        {
            return token.Length == 4 && tokens[at - 1].Length == 2 && tokens[at - 2].Length == 2 ? Math.Max(Years.Full(tokens, at), 0) : 0;
        }

        return token is not { IsNumber: true, Length: 2 } || sign == '|' ? Years.Full(tokens, at) : tokens[at + 1].Is(Term.Count) ? 0 : Years.Century(token.Value);
    }

    private static DatePoint Order(int first, int second, int year, bool monthFirst) =>
        monthFirst && first <= 12 ? new(year, first, second) : DayFirst(first, second, year);

    private static DatePoint DayFirst(int first, int second, int year) =>
        second > 12 && first <= 12 ? new(year, first, second) : new(year, second, first);

    /// <summary>"18/11 - 20/11/2026": the year stands at the end.</summary>
    private static bool OpensRange(Tokens tokens, int index) =>
        RangeReader.TryJoint(tokens, index, out var after, out _) && tokens[after + 1].Is('/') && TryDayFirst(tokens, after, out _, out _);

    private static bool StartsFreely(Tokens tokens, int index)
    {
        var before = tokens[index - 1];
        if (before.Is(Term.Number) || (before.IsAnyOf(".:") && tokens[index - 2].Is(Term.Number)))
        {
            return false;
        }

        if (!tokens.Glued(index))
        {
            return !(before.IsAnyOf("-/.") && tokens[index - 2].IsNumber && !tokens[index - 1].SpaceBefore);
        }

        return before.IsWord ? before.Term != Term.None || before.Length > 2 : !(before.IsAnyOf("-/.:") && (tokens[index - 2].IsNumber || IsCode(tokens, index)));
    }

    /// <summary>"B-12/11/2026": the number of a letter.</summary>
    private static bool IsCode(Tokens tokens, int index) =>
        tokens[index - 1].IsAnyOf("-/") && tokens.Glued(index - 1) && tokens[index - 2] is { IsWord: true, Term: Term.None, Length: <= 3 };

    private static bool EndsFreely(Tokens tokens, int last, char sign)
    {
        if (sign is ' ' or 'y' or '|')
        {
            return sign != ' ' || !(tokens[last + 1].IsNumber && tokens[last + 1].Length > 2);
        }

        return !(tokens.Glued(last + 1) && tokens[last + 1].Is(sign) && tokens.Glued(last + 2) && tokens[last + 2] is { IsNumber: true } tail
            && !(ClockReader.IsClock(tokens, last + 2) || NumberOpensDate(tokens, last + 2)));
    }

    /// <summary>"30/12/2025-02/01/2026": the sign joins two dates. (The same sign throughout is a chain.)</summary>
    private static bool NumberOpensDate(Tokens tokens, int index) =>
        tokens[index].Length == 4 && tokens[index + 1].IsAnyOf("-/.") && tokens[index + 2].IsSmall;

    /// <summary>What stands before says that digits with a stroke are a day and a month.</summary>
    private static bool IsAnnounced(Tokens tokens, int index)
    {
        var before = tokens[tokens[index - 1].IsAnyOf(",(") ? index - 2 : index - 1];
        var wide = tokens[index].Length == 2 || tokens[index + 2].Length == 2;
        return before.Term is Term.Weekday or Term.DayPart or Term.Yesterday or Term.Today or Term.Tomorrow
            || before.Word is "tanggal" or "tgl" or "minggu" or "ini"
            || (wide && tokens[index - 1].Is('('))
            || (tokens.Count == 3 && tokens[0].Length == 2 && tokens[2].Length == 2);
    }
}
