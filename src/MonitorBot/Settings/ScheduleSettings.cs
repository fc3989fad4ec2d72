namespace MonitorBot.Settings;

/// <summary>When the week runs; all times are WITA.</summary>
public sealed class ScheduleSettings
{
    /// <summary>Cron expression of the round, in Asia/Makassar.</summary>
    public string Round { get; set; } = "0 8 * * MON";

    /// <summary>Scan also on a Monday that is a holiday.</summary>
    public bool ScanOnHolidays { get; set; } = true;

    /// <summary>On a holiday the human steps' clocks start on the next working day.</summary>
    public bool HumanStepsOnWorkingDays { get; set; } = true;

    /// <summary>Hours: an older round is repeated at assignment.</summary>
    public int MaxScanAgeHours { get; set; } = 24;

    /// <summary>Seconds before a failed website is tried again in the round.</summary>
    public int RetryAfterSeconds { get; set; } = 60;

    /// <summary>Working hours by weekday, "HH:mm-HH:mm"; a missing day is free.</summary>
    public Dictionary<string, string> WorkingHours { get; set; } = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Senin"] = "07:30-16:00",
        ["Selasa"] = "07:30-16:00",
        ["Rabu"] = "07:30-16:00",
        ["Kamis"] = "07:30-16:00",
        ["Jumat"] = "07:30-16:30",
    };

    /// <summary>Times of the reminders to assign.</summary>
    public List<string> AssignReminders { get; set; } = [];

    /// <summary>Second reminder to decide on a report; the first comes after <see cref="DecideReminderMinutes"/>.</summary>
    public string DecideReminderAt { get; set; } = "13:30";

    /// <summary>Minutes after a report before the first reminder to decide.</summary>
    public int DecideReminderMinutes { get; set; } = 60;

    /// <summary>What <see cref="AssignReminders"/> is when nothing is set; a list in code would be appended to, not replaced.</summary>
    public static readonly IReadOnlyList<string> DefaultAssignReminders = ["10:00", "13:30"];
}
