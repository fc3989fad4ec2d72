namespace MonitorBot.Core.Sop;

/// <summary>Which days and hours people work: hours by weekday, less holidays. All times are WITA.</summary>
/// <param name="Hours">From and to by weekday; a missing weekday is free.</param>
/// <param name="Holidays">Public holidays and cuti bersama.</param>
public sealed record WorkingCalendar(IReadOnlyDictionary<DayOfWeek, WorkingHours> Hours, IReadOnlyList<Holiday> Holidays)
{
    public bool IsWorkingDay(DateOnly day) => Hours.ContainsKey(day.DayOfWeek) && HolidayOn(day) is null;

    public Holiday? HolidayOn(DateOnly day) => Holidays.FirstOrDefault(one => one.Day == day);

    public bool IsOpen(DateTimeOffset instant)
    {
        var day = Wita.Day(instant);
        return IsWorkingDay(day) && Hours[day.DayOfWeek].Hold(TimeOnly.FromDateTime(Wita.At(instant).DateTime));
    }

    /// <summary>The moment from which a human step's clock counts: now when people work, else the start of the next working time.</summary>
    public DateTimeOffset ClockStart(DateTimeOffset instant)
    {
        var day = Wita.Day(instant);
        if (IsWorkingDay(day))
        {
            var clock = TimeOnly.FromDateTime(Wita.At(instant).DateTime);
            if (Hours[day.DayOfWeek].Hold(clock)) return instant;
            if (clock < Hours[day.DayOfWeek].From) return Wita.Instant(day, Hours[day.DayOfWeek].From);
        }

        var next = NextWorkingDay(day);
        return next is { } found ? Wita.Instant(found, Hours[found.DayOfWeek].From) : instant;
    }

    /// <summary>Working time between two instants.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to)
    {
        var sum = TimeSpan.Zero;
        for (var day = Wita.Day(from); day <= Wita.Day(to); day = day.AddDays(1))
        {
            if (!IsWorkingDay(day)) continue;
            var opens = Wita.Instant(day, Hours[day.DayOfWeek].From);
            var closes = Wita.Instant(day, Hours[day.DayOfWeek].To);
            var start = from > opens ? from : opens;
            var end = to < closes ? to : closes;
            if (end > start) sum += end - start;
        }

        return sum;
    }

    private DateOnly? NextWorkingDay(DateOnly day)
    {
        for (var i = 1; i <= 60; i++)
        {
            if (IsWorkingDay(day.AddDays(i))) return day.AddDays(i);
        }

        return null;
    }
}

public readonly record struct WorkingHours(TimeOnly From, TimeOnly To)
{
    public bool Hold(TimeOnly time) => time >= From && time < To;
}

/// <param name="JointLeave">Cuti bersama.</param>
/// <param name="Confirmed">False: "perlu dikonfirmasi" against the SKB 3 Menteri.</param>
public sealed record Holiday(DateOnly Day, string Name, bool JointLeave = false, bool Confirmed = false);
