namespace MonitorBot.Core.Sop;

/// <summary>The SOP's human steps that can be reminded of.</summary>
public enum SopStep
{
    Assign = 1,
    Monitor = 2,
    Decide = 3,
    Archive = 4,
}

/// <summary>When people are reminded, and that it is never too often. All times are WITA.</summary>
public sealed record ReminderTimes(IReadOnlyList<TimeOnly> Assign, TimeSpan MonitorStandard, TimeSpan DecideAfter, TimeOnly DecideAt)
{
    public static readonly ReminderTimes Default = new([new(10, 0), new(13, 30)], TimeSpan.FromMinutes(120), TimeSpan.FromMinutes(60), new(13, 30));
}

/// <summary>A reminder that was sent.</summary>
public sealed record SentReminder(SopStep Step, DateOnly Day, int Number);

/// <summary>Says which reminder is due. Pure; the caller remembers what was sent.</summary>
public static class ReminderRule
{
    private const int MostADay = 2;

    /// <returns>The reminder to send now; null when none is due.</returns>
    public static SentReminder? Due(Cycle cycle, DateTimeOffset now, WorkingCalendar calendar, ReminderTimes times, IReadOnlyList<SentReminder> sent)
    {
        if (Step(cycle) is not { } step || !calendar.IsOpen(now)) return null;
        var today = Wita.Day(now);
        var already = sent.Count(one => one.Step == step && one.Day == today);
        if (already >= MostADay) return null;
        var due = Moments(cycle, step, today, calendar, times).Count(moment => moment <= now);
        return due > already ? new SentReminder(step, today, due) : null;
    }

    /// <summary>The step that waits for somebody; null when none does.</summary>
    public static SopStep? Step(Cycle cycle) => cycle.State switch
    {
        CycleState.Open => SopStep.Assign,
        CycleState.Assigned or CycleState.Returned => SopStep.Monitor,
        CycleState.Reported => SopStep.Decide,
        _ => null,
    };

    private static IEnumerable<DateTimeOffset> Moments(Cycle cycle, SopStep step, DateOnly today, WorkingCalendar calendar, ReminderTimes times)
    {
        var started = calendar.ClockStart(Started(cycle, step));
        var moments = step switch
        {
            SopStep.Assign => times.Assign.Select(time => Wita.Instant(today, time)),
            SopStep.Monitor => Effort(started, today, calendar, times),
            _ => Decision(started, today, calendar, times),
        };
        return moments.Where(moment => moment >= started);
    }

    private static IEnumerable<DateTimeOffset> Effort(DateTimeOffset started, DateOnly today, WorkingCalendar calendar, ReminderTimes times)
    {
        if (today > Wita.Day(started)) return [Opening(today, calendar).AddHours(1), Wita.Instant(today, times.DecideAt)];
        return [started + (times.MonitorStandard * 0.8), started + times.MonitorStandard];
    }

    private static IEnumerable<DateTimeOffset> Decision(DateTimeOffset started, DateOnly today, WorkingCalendar calendar, ReminderTimes times)
    {
        var first = today > Wita.Day(started) ? Opening(today, calendar) + times.DecideAfter : started + times.DecideAfter;
        return [first, Wita.Instant(today, times.DecideAt)];
    }

    private static DateTimeOffset Opening(DateOnly day, WorkingCalendar calendar) => Wita.Instant(day, calendar.Hours[day.DayOfWeek].From);

    private static DateTimeOffset Started(Cycle cycle, SopStep step) => step switch
    {
        SopStep.Assign => cycle.OpenedAt,
        SopStep.Decide => cycle.LastReport!.At,
        _ => cycle.LastReport?.Returned?.At ?? cycle.Assignment!.At,
    };
}
