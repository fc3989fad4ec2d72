namespace MonitorBot.Core.Dating.Reading;

/// <summary>The year that a text leaves out: news in the nearest past, an agenda wherever it lies nearest.</summary>
internal static class YearGuess
{
    /// <summary>Leap days come at least every eight years.</summary>
    private const int YearsBack = 8;

    public static (DatePoint Start, DatePoint? End) Fill(DatePoint start, DatePoint? end, DateOnly today, DateRole role)
    {
        var (best, distance) = ((Start: start, End: end), int.MaxValue);
        for (var year = today.Year + 1; year >= today.Year - YearsBack; year--)
        {
            var (first, last) = In(year, start, end);
            if (first.ToDay() is not { } opens || (last ?? first).ToDay() is not { } closes || (role == DateRole.News && opens > today.AddDays(1)))
            {
                continue;
            }

            var away = Distance(opens, closes, today);
            if (away < distance)
            {
                (best, distance) = ((first, last), away);
            }
        }

        return best;
    }

    private static (DatePoint Start, DatePoint? End) In(int year, DatePoint start, DatePoint? end)
    {
        var first = start with { Year = year };
        if (end is not { } last)
        {
            return (first, null);
        }

        var turns = (start.Month, start.Day).CompareTo((last.Month, last.Day)) > 0;
        return (first, last with { Year = turns ? year + 1 : year });
    }

    private static int Distance(DateOnly opens, DateOnly closes, DateOnly today) =>
        opens > today ? opens.DayNumber - today.DayNumber : Math.Max(0, today.DayNumber - closes.DayNumber);
}
