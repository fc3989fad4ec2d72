using Cronos;

namespace MonitorBot.Core.Sop;

/// <summary>When the weekly round is due, by cron in WITA; missed ones are started once and only within their week.</summary>
public static class RoundSchedule
{
    /// <summary>The newest due moment after <paramref name="lastDue"/> that is still of this week.</summary>
    /// <param name="lastDue">The due moment started last, or <see cref="Baseline"/>.</param>
    public static DueRound? Due(CronExpression cron, DateTimeOffset lastDue, DateTimeOffset now)
    {
        var weekStart = Wita.Instant(Wita.Monday(Wita.Day(now)), TimeOnly.MinValue);
        var from = lastDue > weekStart ? lastDue : weekStart.AddTicks(-1);
        DateTimeOffset? newest = null;
        foreach (var due in cron.GetOccurrences(from, now, Wita.Zone, fromInclusive: false, toInclusive: true)) newest = due;
        return newest is { } found ? new DueRound(found, Late: now - found > TimeSpan.FromMinutes(5)) : null;
    }

    /// <summary>What counts as started last on the very first start: a moment of the same day is caught up, an earlier one is nobody's omission.</summary>
    public static DateTimeOffset Baseline(DateTimeOffset firstStart) => Wita.Instant(Wita.Day(firstStart), TimeOnly.MinValue).AddTicks(-1);

    public static DateTimeOffset? Next(CronExpression cron, DateTimeOffset now) => cron.GetNextOccurrence(now, Wita.Zone);
}

/// <param name="At">The moment it was due.</param>
/// <param name="Late">The program was not up at that moment.</param>
public sealed record DueRound(DateTimeOffset At, bool Late);
