namespace MonitorBot.Core.Dating.Reading;

/// <summary>Fills what a printed date leaves out and asks the calendar whether it can be.</summary>
internal static class DateResolver
{
    public static DateReading? Resolve(PrintedDate date, DateOnly today, DateRole role)
    {
        var (start, end) = Share(date);
        if (start.Year == 0 && (end?.Year ?? 0) == 0)
        {
            (start, end) = YearGuess.Fill(start, end, today, role);
        }

        if (start.ToDay() is not { } first || (end is { } printed && printed.ToDay() is null))
        {
            return null;
        }

        if (role == DateRole.News && first > today.AddDays(1))
        {
            return null;
        }

        return Read(date, first, end?.ToDay()) with { YearPrinted = date.Start.Year > 0 || date.End?.Year > 0 };
    }

    private static DateReading Read(PrintedDate date, DateOnly first, DateOnly? last)
    {
        var time = date.StartClock is { } clock && (!clock.IsMidnight || (date.EndClock is { } closes && !(closes.IsMidnight && last is not null))) ? clock.Time : (TimeOnly?)null;
        var reading = new DateReading
        {
            Day = first,
            Time = time,
            Offset = date.StartClock?.Zone,
            HasSeconds = date.StartClock?.HasSeconds ?? false,
            OpenEnd = date.OpenEnd,
            Precision = time is null ? DatePrecision.Day : DatePrecision.Minute,
        };
        return (last, date.EndClock) switch
        {
            ({ } day, var end) when day >= first => reading with { EndDay = day, EndTime = end is { IsMidnight: true } && time is null ? null : end?.Time },
            (null, { } end) => reading with { EndDay = EndsNextDay(date.StartClock, end) ? first.AddDays(1) : first, EndTime = end.Time },
            _ => reading,
        };
    }

    private static bool EndsNextDay(Clock? start, Clock end) => end.Hour == 24 || (start is { } begin && end.Time < begin.Time);

    /// <summary>Month and year of either end serve the other; a start that would come after its end lies a month or a year before.</summary>
    private static (DatePoint Start, DatePoint? End) Share(PrintedDate date)
    {
        if (date.End is not { } end)
        {
            return (date.Start, null);
        }

        var start = date.Start;
        if (start.Month == 0)
        {
            return (start.Day > end.Day ? MonthBefore(start.Day, end) : end with { Day = start.Day }, end);
        }

        var turns = (start.Month, start.Day).CompareTo((end.Month, end.Day)) > 0;
        start = start.Year == 0 && end.Year > 0 ? start with { Year = turns ? end.Year - 1 : end.Year } : start;
        end = end.Year == 0 && start.Year > 0 ? end with { Year = turns ? start.Year + 1 : start.Year } : end;
        return (start, end);
    }

    private static DatePoint MonthBefore(int day, DatePoint end) =>
        end.Month > 1 ? new(end.Year, end.Month - 1, day) : new(end.Year > 0 ? end.Year - 1 : end.Year, 12, day);
}
