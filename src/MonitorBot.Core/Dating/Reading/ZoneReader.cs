namespace MonitorBot.Core.Dating.Reading;

/// <summary>The zone behind a time: WIB, (WITA), Z, +08:00, GMT+0800, -0500.</summary>
internal static class ZoneReader
{
    /// <param name="exact">The time is of a machine's form, so that a glued minus is an offset and no range.</param>
    public static bool TryRead(Tokens tokens, int index, bool exact, out TimeSpan offset, out int next)
    {
        var at = tokens.Skip(index, "(", 1);
        (offset, next) = (default, index);
        if (tokens[at].Is(Term.Zone))
        {
            offset = TimeSpan.FromMinutes(tokens[at].Value);
            next = tokens[at + 1].Is(')') ? at + 2 : at + 1;
            if (tokens[at].Value == 0 && TryOffset(tokens, at + 1, true, out var more, out var end))
            {
                (offset, next) = (more, end);
            }

            return true;
        }

        return TryOffset(tokens, index, exact, out offset, out next);
    }

    private static bool TryOffset(Tokens tokens, int index, bool exact, out TimeSpan offset, out int next)
    {
        (offset, next) = (default, index);
        var (sign, number) = (tokens[index], tokens[index + 1]);
        if (!(sign.Is('+') || (sign.Is('-') && exact)) || !tokens.Glued(index + 1) || number is not { IsNumber: true, Length: <= 4 })
        {
            return false;
        }

        var (hours, minutes) = number.Length > 2 ? (number.Value / 100, number.Value % 100) : (number.Value, 0);
        next = index + 2;
        if (number.Length <= 2 && tokens[next].Is(':') && tokens[next + 1] is { IsNumber: true, Length: 2 })
        {
            minutes = tokens[next + 1].Value;
            next += 2;
        }

        offset = TimeSpan.FromMinutes((hours * 60 + minutes) * (sign.Is('-') ? -1 : 1));
        return hours <= 13 && (minutes is 0 or 30 or 45) && !tokens[next].Is(':');
    }
}
