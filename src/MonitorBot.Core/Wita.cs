namespace MonitorBot.Core;

/// <summary>Waktu Indonesia Tengah, the zone of Kalimantan Timur: UTC+08:00 all year. Every "day" of the product is a day here.</summary>
public static class Wita
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The zone for Cronos; built here so that a container without tzdata works the same.</summary>
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.CreateCustomTimeZone("Asia/Makassar", Offset, "WITA", "WITA");

    /// <summary>The same instant on a WITA clock.</summary>
    public static DateTimeOffset At(DateTimeOffset instant) => instant.ToOffset(Offset);

    /// <summary>The WITA calendar day on which the instant falls.</summary>
    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(At(instant).DateTime);

    public static DateOnly Today(TimeProvider time) => Day(time.GetUtcNow());

    public static DateTimeOffset Now(TimeProvider time) => At(time.GetUtcNow());

    /// <summary>The instant at which a WITA wall clock shows this day and time.</summary>
    public static DateTimeOffset Instant(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), Offset);

    /// <summary>The Monday of the week (Monday to Sunday) that holds the day.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
