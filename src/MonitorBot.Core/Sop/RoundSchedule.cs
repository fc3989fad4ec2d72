using Cronos;

namespace MonitorBot.Core.Sop;

/// <summary>When the weekly round is due, by cron in WITA; missed ones are started once and only within their week.</summary>
public static class RoundSchedule
{
    /// <summary>The newest due moment after <paramref name="lastDue"/> that is still of this week.</summary>
    /// <param name="lastDue">The due moment started last; null on the very first start, when nothing is caught up before <paramref name="now"/>'s week.</param>
    public static DueRound? Due(CronExpression cron, DateTimeOffset? lastDue, DateTimeOffset now)
    {
        var weekStart = Wita.Instant(Wita.Monday(Wita.Day(now)), TimeOnly.MinValue);
        var from = lastDue > weekStart ? lastDue.Value : weekStart.AddTicks(-1);
        DateTimeOffset? newest = null;
        foreach (var due in cron.GetOccurrences(from, now, Wita.Zone, fromInclusive: false, toInclusive: true)) newest = due;
        return newest is { } found ? new DueRound(found, Late: now - found > TimeSpan.FromMinutes(5)) : null;
    }

    public static DateTimeOffset? Next(CronExpression cron, DateTimeOffset now) => cron.GetNextOccurrence(now, Wita.Zone);
}

/// <param name="At">The moment it was due.</param>
/// <param name="Late">The program was not up at that moment.</param>
public sealed record DueRound(DateTimeOffset At, bool Late);
