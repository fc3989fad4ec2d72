namespace MonitorBot.Core.Dating.Reading;

/// <summary>Days whose month is a word: "5 Januari 2026", "5Jan2026", "12|Nov", "June 08,2019", "2026 Nov 12", "23-XI-2026".</summary>
internal static class NamedDates
{
    private const string Joints = ".,-/|·•_";

    private static readonly string[] RomanMonths = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    public static bool TryRead(Tokens tokens, int index, out DatePoint point, out int next) =>
        TryDayMonth(tokens, index, out point, out next)
        || TryMonthDay(tokens, index, out point, out next)
        || TryYearMonthDay(tokens, index, out point, out next);

    private static bool TryDayMonth(Tokens tokens, int index, out DatePoint point, out int next)
    {
        (point, next) = (default, index);
        if (!tokens[index].IsSmall || tokens.IsCounted(index))
        {
            return false;
        }

        var at = SkipOrdinal(tokens, index + 1);
        var separator = tokens[at].IsAnyOf("-/.") ? tokens[at].Sign : '\0';
        at = SkipJoint(tokens, at);
        var month = tokens.Month(at);
        if (month == 0 && TryNumbered(tokens, index, at, out point, out next))
        {
            return true;
        }

        if (month == 0)
        {
            return TryRoman(tokens, index, at, separator, out point, out next);
        }

        if (tokens[at + 1].Is(Term.Ordinal) && !tokens.Glued(at + 1))
        {
            month = tokens[++at].Value == Articles.WorldWords.SecondOfPair ? month % 12 + 1 : month;
        }

        at = tokens[at + 1].Is('/') && tokens.Month(at + 2) == month ? at + 2 : at; // "نيسان / أبريل": both names of one month
        point = new(Years.AfterMonth(tokens, at + 1, separator, out next), month, tokens[index].Value);
        point = point.Year == 0 ? point with { Year = YearAhead(tokens, index) } : point;
        return point.Year != 0 || !(IsStreet(tokens, index) || (separator == '.' && tokens[at].SpaceBefore));
    }

    /// <summary>"2025 20 Nov" and nothing before it, as some badges print it; a year at the end of a title is the title's.</summary>
    private static int YearAhead(Tokens tokens, int index) => index is 1 or 2 && tokens[0].Length == 4 && (index == 1 || tokens[1].IsAnyOf("|,")) && tokens[0].Start == 0 ? Years.Full(tokens, 0) : 0;

    /// <summary>"Jl. 17 Agustus": streets and buildings bear the names of days.</summary>
    private static bool IsStreet(Tokens tokens, int index) => tokens[tokens[index - 1].Is('.') ? index - 2 : index - 1].Is(Term.Street);

    private static bool TryMonthDay(Tokens tokens, int index, out DatePoint point, out int next)
    {
        (point, next) = (default, index);
        var month = tokens[index].IsWord ? tokens.Month(index) : 0;
        if (month > 0 && TryBadge(tokens, index, month, out point, out next))
        {
            return true;
        }

        var at = tokens.Skip(index + 1, Joints, 2);
        at = tokens[at].Word is "the" ? at + 1 : at;
        if (month == 0 || !tokens[at].IsSmall || !IsDay(tokens, at))
        {
            return false;
        }

        var separator = at > index + 1 && tokens[index + 1].IsAnyOf("-/") ? tokens[index + 1].Sign : '\0';
        var end = SkipOrdinal(tokens, at + 1);
        point = new(Years.AfterMonth(tokens, end, separator, out next), month, tokens[at].Value);
        return true;
    }

    /// <summary>"Nov 2026|20" and the glued "Nov202026".</summary>
    private static bool TryBadge(Tokens tokens, int index, int month, out DatePoint point, out int next)
    {
        var number = tokens[index + 1];
        if (number is { IsNumber: true, Length: 5 or 6 } && tokens.Glued(index + 1))
        {
            (point, next) = (new(number.Value % 10_000, month, number.Value / 10_000), index + 2);
            return point.Year >= Years.OldestGlued && point.Year <= tokens.ThisYear + 1 && point.Day is >= 1 and <= 31;
        }

        (point, next) = (new(Years.Full(tokens, index + 1), month, tokens[index + 3].Value), index + 4);
        return number.Length == 4 && tokens[index + 2].Is('|') && tokens[index + 3].IsSmall && point.Year > 0;
    }

    private static bool TryYearMonthDay(Tokens tokens, int index, out DatePoint point, out int next)
    {
        (point, next) = (default, index);
        if (tokens[index] is not { IsNumber: true, Length: 4 })
        {
            return false;
        }

        var at = tokens.Skip(index + 1, ".,-/|", 1);
        at = tokens[at].Word is "m" or "gada" ? tokens.Skip(at + 1, ".", 1) : at;
        var month = tokens.Month(at);
        var day = tokens.Skip(at + 1, ".,-/|", 1);
        if (month == 0 || !tokens[day].IsSmall || !IsDay(tokens, day))
        {
            return false;
        }

        (point, next) = (new(Years.Full(tokens, index), month, tokens[day].Value), day + 1);
        return true;
    }

    /// <summary>"5 bulan 1 tahun 2026", "5 tháng 1 năm 2026": the month is said by its number, the year by its word.</summary>
    private static bool TryNumbered(Tokens tokens, int index, int at, out DatePoint point, out int next)
    {
        (point, next) = (default, at + 2);
        if (!IsMonthWord(tokens[at - 1]) || !tokens[at].IsSmall || tokens[at].Value is < 1 or > 12 || tokens[at - 1].Start <= tokens[index].Start)
        {
            return false;
        }

        var year = tokens.Skip(at + 1, ",", 1);
        year = tokens[year].Word is "tahun" or "thn" or "th" or "năm" ? year + 1 : year;
        (point, next) = (new(Years.Full(tokens, year), tokens[at].Value, tokens[index].Value), year + 1);
        return year > at + 1 && point.Year > 0;
    }

    private static bool IsMonthWord(Token token) => token.Word is "bulan" or "bln" or "tháng";

    private static bool TryRoman(Tokens tokens, int index, int at, char separator, out DatePoint point, out int next)
    {
        (point, next) = (default, index);
        var token = tokens[at];
        if (!token.IsWord || token.Length > 4 || separator == '/' || (index > 0 && tokens[index - 1].IsAnyOf("/.") && tokens.Glued(index)))
        {
            return false;
        }

        var month = Array.IndexOf(RomanMonths, tokens.Text[token.Start..token.End].ToLowerInvariant()) + 1;
        var yearAt = separator == '\0' ? at + 1 : tokens.Skip(at + 1, separator.ToString(), 1);
        var year = month > 0 && tokens[yearAt].Length == 4 ? Years.Full(tokens, yearAt) : 0;
        (point, next) = (new(year, month, tokens[index].Value), yearAt + 1);
        return year > 0;
    }

    /// <summary>A number behind a month is its day, unless it opens a clock or belongs to the next month.</summary>
    private static bool IsDay(Tokens tokens, int at) =>
        !tokens[at + 1].Is(':')
        && tokens.Month(at + 1) == 0
        && !(tokens[at + 1].Is('.') && tokens.Month(at + 2) > 0)
        && tokens[at + 1].Term is not (Term.Count or Term.Meridiem)
        && !(tokens[at + 1].IsAnyOf(".,") && tokens.Glued(at + 2) && tokens[at + 2] is { IsNumber: true, Length: 3 });

    public static int SkipOrdinal(Tokens tokens, int at) =>
        tokens.Glued(at) && (tokens[at].Is(Term.Ordinal) || tokens[at].Word is "th") ? at + 1 : at;

    private static int SkipJoint(Tokens tokens, int at)
    {
        at = tokens.Skip(at, Joints, 2);
        return tokens[at].Is(Term.Filler) || IsMonthWord(tokens[at]) ? at + 1 : at;
    }
}
