using MonitorBot.Core;

namespace MonitorBot.Triggers;

/// <summary>When the night's work is due.</summary>
internal static class NightSchedule
{
    /// <param name="done">The WITA day on which it was done last; null before the first.</param>
    /// <param name="at">WITA time of day.</param>
    public static bool Due(DateOnly? done, DateTimeOffset now, TimeOnly at)
        => done != Wita.Day(now) && TimeOnly.FromDateTime(Wita.At(now).DateTime) >= at;
}
