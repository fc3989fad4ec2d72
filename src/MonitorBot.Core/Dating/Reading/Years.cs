namespace MonitorBot.Core.Dating.Reading;

/// <summary>The year behind a day and month: four digits, "'26", "-26", or glued to a view count.</summary>
internal static class Years
{
    private const int Oldest = 1901;

    /// <summary>A year that other digits are glued to is of the web's time.</summary>
    public const int OldestGlued = 1990;

    /// <summary>Reads the year after a day and a named month.</summary>
    /// <param name="separator">What stands between day and month ('-', '/', '.'), or '\0'.</param>
    /// <returns>The year, -1 for an impossible one, 0 when none is printed (then <paramref name="next"/> = <paramref name="index"/>).</returns>
    public static int AfterMonth(Tokens tokens, int index, char separator, out int next)
    {
        var at = tokens.Skip(index, ".,-/|)·•_", 2);
        at = tokens[at].Is(Term.Filler) || tokens[at].Word is "tahun" or "thn" or "th" ? at + 1 : at;

        if (tokens[at].Is(Glyphs.Apostrophe) && tokens[at + 1] is { IsNumber: true, Length: 2 })
        {
            next = at + 2;
            return Century(tokens[at + 1].Value);
        }

        var sign = at == index + 1 && separator != '\0' && tokens[index].Is(separator);
        var year = At(tokens, at, sign || at == index, sign, out next);
        next = year == 0 ? index : next;
        return year;
    }

    /// <summary>Four digits, or more when a count is glued on ("20261063" is 2026).</summary>
    public static int Full(Tokens tokens, int index)
    {
        var token = tokens[index];
        if (!token.IsNumber || token.Length < 4)
        {
            return 0;
        }

        if (token.Length == 4)
        {
            return token.Value is >= Oldest and <= 2100 ? token.Value : Unlikely(tokens, index);
        }

        var year = Leading(tokens, token);
        return year >= OldestGlued && year <= tokens.ThisYear + 1 && token.Length <= 9 ? year : 0;
    }

    /// <summary>Two digits as a year near enough to be meant.</summary>
    public static int Century(int twoDigits) => twoDigits >= 70 ? 1900 + twoDigits : 2000 + twoDigits;

    private static int At(Tokens tokens, int at, bool shortAllowed, bool sameSign, out int next)
    {
        next = at + 1;
        if (Full(tokens, at) is var full and not 0)
        {
            return full;
        }

        return shortAllowed && IsShortYear(tokens, at, sameSign) ? Century(tokens[at].Value) : 0;
    }

    private static bool IsShortYear(Tokens tokens, int at, bool sameSign)
    {
        var (token, after) = (tokens[at], tokens[at + 1]);
        if (token is not { IsNumber: true, Length: 2 } || ClockReader.IsClock(tokens, at) || tokens.Month(at + 1) > 0)
        {
            return false;
        }

        if (after is { IsWord: true, Term: Term.None } && tokens.Glued(at + 1))
        {
            return false; // "20Z6": a scan's
        }

        if (after.Term is Term.Count or Term.Unit or Term.Meridiem or Term.Until || (after.IsAnyOf("-/") && !(after.SpaceBefore && OpensDay(tokens, at + 2))) || tokens.Month(at + 2) > 0)
        {
            return false;
        }

        return sameSign || (token.Value >= 10 && token.Value <= (tokens.ThisYear + 1) % 100);
    }

    /// <summary>"18 Nov 26 - 20 Nov 26".</summary>
    private static bool OpensDay(Tokens tokens, int index) => tokens[index] is { IsSmall: true, SpaceBefore: true } && tokens.Month(index + 1) > 0;

    private static int Unlikely(Tokens tokens, int index) =>
        tokens[index].Value >= 1000 && tokens[index + 1].Is(Term.Count) ? 0 : -1;

    private static int Leading(Tokens tokens, Token token)
    {
        var (year, digits) = (0, 0);
        for (var i = token.Start; digits < 4 && i < token.End;)
        {
            var c = Glyphs.Fold(tokens.Text, i, out var length);
            i += length;
            if (char.IsAsciiDigit(c))
            {
                (year, digits) = (year * 10 + (c - '0'), digits + 1);
            }
        }

        return year;
    }
}
