namespace MonitorBot.Core.Dating.Reading;

/// <summary>A day as printed: 0 for a part that is missing, -1 for a year that is printed and impossible.</summary>
internal readonly record struct DatePoint(int Year, int Month, int Day)
{
    public static readonly DateOnly Epoch = new(1970, 1, 1);

    /// <summary>The calendar's day; null for days that do not exist and for the zero dates of databases.</summary>
    public DateOnly? ToDay()
    {
        if (Year is < 1901 or > 2100 || Month is < 1 or > 12 || Day < 1 || Day > DateTime.DaysInMonth(Year, Month))
        {
            return null;
        }

        var day = new DateOnly(Year, Month, Day);
        return day == Epoch || day == Epoch.AddDays(-1) ? null : day;
    }
}

/// <summary>A time of day as printed.</summary>
/// <param name="Hour">0 to 24.</param>
/// <param name="Spoken">"Pukul" or "jam" stands before it: a local clock, WITA where no zone is printed.</param>
internal readonly record struct Clock(int Hour, int Minute, int Second, bool HasSeconds, TimeSpan? Offset, bool Spoken = false)
{
    /// <summary>Midnight, at either end of the day, is what databases print for "no time".</summary>
    public bool IsMidnight => Hour % 24 == 0 && Minute == 0 && Second == 0;

    public TimeSpan? Zone => Offset ?? (Spoken ? Wita.Offset : null);

    public TimeOnly Time => new(Hour % 24, Minute, Second);
}

/// <summary>One printed date, moment or range, before missing parts are filled.</summary>
internal sealed record PrintedDate(DatePoint Start)
{
    public Clock? StartClock { get; init; }

    public DatePoint? End { get; init; }

    public Clock? EndClock { get; init; }

    public bool OpenEnd { get; init; }
}
