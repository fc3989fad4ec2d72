namespace MonitorBot.Core.Dating.Reading;

/// <summary>Times of day: "10.30 WITA", "Pukul 9", "Jam 21:14:05", "5:03pm", "T02:30:00Z", "7 malam".</summary>
internal static class ClockReader
{
    /// <summary>"Waktu: pukul jam …"; a bound, so that a page of such words costs no more than its length.</summary>
    private const int MostIntroductions = 3;

    /// <summary>Reads a clock that may follow a date, over the signs and words between.</summary>
    public static bool TryReadAfter(Tokens tokens, int index, out Clock clock, out int next) =>
        TryRead(tokens, tokens.Skip(index, ")(,;|-·•@/:]–", 3), out clock, out next);

    /// <summary>Reads a clock that begins here.</summary>
    public static bool TryRead(Tokens tokens, int index, out Clock clock, out int next)
    {
        var at = index;
        for (var i = 0; i < MostIntroductions && (tokens[at].Is(Term.Clock) || tokens[at].Word is "jam" or "waktu"); i++)
        {
            at = tokens.Skip(at + 1, ".:", 2);
        }

        var spoken = at > index && tokens[index].Word is not ("t" or "at");
        var exact = tokens[index].Word is "t" && tokens.Glued(at);
        if (tokens[index].Word is "waktu" && RangeReader.TryDayList(tokens, at, out _, out _))
        {
            // "Waktu: 16 s.d. 17 Oktober 2026" introduces days, not an hour.
            (clock, next) = (default, index);
            return false;
        }

        if (!TryDigits(tokens, at, out clock, out next) && !(at > index && TryHour(tokens, at, exact, out clock, out next)) && !TryMeridiemHour(tokens, at, out clock, out next))
        {
            return false;
        }

        clock = Complete(tokens, clock, exact || clock.HasSeconds, ref next);
        clock = clock with { Spoken = spoken };
        return clock.Hour < 24 || clock.IsMidnight;
    }

    /// <summary>"pukul 8 - 12 WITA": a bare later hour.</summary>
    public static bool TryHourAfter(Tokens tokens, int index, Clock start, out Clock clock, out int next)
    {
        (clock, next) = (new(tokens[index].Value, 0, 0, false, null), index + 1);
        if (!tokens[index].IsSmall || tokens[index].Value <= start.Hour || tokens[index].Value > 24)
        {
            return false;
        }

        clock = Complete(tokens, clock, false, ref next);
        return true;
    }

    /// <summary>Hours and minutes stand here.</summary>
    public static bool IsClock(Tokens tokens, int index) => TryDigits(tokens, index, out _, out _);

    private static bool TryDigits(Tokens tokens, int index, out Clock clock, out int next)
    {
        (clock, next) = (default, index);
        var minute = Joined(tokens, index, ":.");
        if (!tokens[index].IsSmall || tokens[index].Value > 24 || minute is not { Length: 2, Value: < 60 })
        {
            return false;
        }

        next = index + 3;
        var sign = tokens[index + 1].Sign;
        var second = Joined(tokens, index + 2, ":.");
        if (second is { Length: 2, Value: < 60 })
        {
            clock = new(tokens[index].Value, minute.Value.Value, second.Value.Value, true, null);
            next = Joined(tokens, index + 4, ".,") is null ? index + 5 : index + 7;
            return true;
        }

        clock = new(tokens[index].Value, minute.Value.Value, 0, false, null);
        return second is null || sign == ':';
    }

    private static Token? Joined(Tokens tokens, int index, string signs) =>
        (tokens[index + 1].IsAnyOf(signs) || tokens[index + 1].Word is "h") && tokens.Glued(index + 1) && tokens.Glued(index + 2) && tokens[index + 2].IsNumber ? tokens[index + 2] : null;

    private static bool TryHour(Tokens tokens, int at, bool compact, out Clock clock, out int next)
    {
        var token = tokens[at];
        (clock, next) = (default, at + 1);
        if (compact && token is { IsNumber: true, Length: 4 or 6 })
        {
            var clockwork = token.Length == 4 ? token.Value * 100 : token.Value;
            clock = new(clockwork / 10000, clockwork / 100 % 100, clockwork % 100, token.Length == 6, null);
            return clock is { Hour: < 24, Minute: < 60, Second: < 60 };
        }

        clock = new(token.Value, 0, 0, false, null);
        return token.IsSmall && token.Value <= 24 && tokens.Month(at + 1) == 0;
    }

    private static bool TryMeridiemHour(Tokens tokens, int at, out Clock clock, out int next)
    {
        (clock, next) = (new(tokens[at].Value, 0, 0, false, null), at + 1);
        return tokens[at].IsSmall && tokens[at].Value is >= 1 and <= 12 && Meridiem(tokens, at + 1) is not null;
    }

    private static Clock Complete(Tokens tokens, Clock clock, bool exact, ref int next)
    {
        if (Meridiem(tokens, next) is { } half)
        {
            next = half.Next;
            clock = clock.Hour <= 12 ? clock with { Hour = clock.Hour % 12 + half.Hours } : clock;
        }
        else if (tokens[next].Is(Term.DayPart))
        {
            clock = clock with { Hour = Spoken(clock.Hour, tokens[next].Word!) };
            next++;
        }

        return ZoneReader.TryRead(tokens, next, exact, out var offset, out var after) ? Zoned(clock, offset, after, out next) : clock;
    }

    private static Clock Zoned(Clock clock, TimeSpan offset, int after, out int next)
    {
        next = after;
        return clock with { Offset = offset };
    }

    private static (int Hours, int Next)? Meridiem(Tokens tokens, int at)
    {
        if (tokens[at].Is(Term.Meridiem))
        {
            return (tokens[at].Value, tokens[at + 1].Is('.') && tokens.Glued(at + 1) ? at + 2 : at + 1);
        }

        var letters = tokens[at + 1].Is('.') && tokens[at + 2].Word is "m" && tokens.Glued(at + 1);
        return letters && tokens[at] is { IsWord: true, Length: 1 } ? MeridiemLetter(tokens, at) : null;
    }

    private static (int Hours, int Next)? MeridiemLetter(Tokens tokens, int at) => tokens.Text[tokens[at].Start] switch
    {
        'a' or 'A' => (0, tokens[at + 3].Is('.') ? at + 4 : at + 3),
        'p' or 'P' => (12, tokens[at + 3].Is('.') ? at + 4 : at + 3),
        _ => null,
    };

    private static int Spoken(int hour, string part) => part switch
    {
        "siang" when hour is >= 1 and <= 4 => hour + 12,
        "sore" or "petang" or "malam" or "afternoon" or "evening" or "night" when hour is >= 1 and < 12 => hour + 12,
        _ => hour,
    };
}
