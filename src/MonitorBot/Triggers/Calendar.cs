using System.Globalization;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Settings;

namespace MonitorBot.Triggers;

/// <summary>Working hours from the settings, holidays from the store.</summary>
internal sealed class Calendar(BotSettings settings)
{
    private static readonly string[] Weekdays = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    private readonly Dictionary<DayOfWeek, WorkingHours> hours = settings.Schedule.WorkingHours
        .Where(pair => pair.Value.Length > 0)
        .ToDictionary(pair => (DayOfWeek)Array.FindIndex(Weekdays, day => day.Equals(pair.Key, StringComparison.OrdinalIgnoreCase)), pair => Span(pair.Value));

    public ReminderTimes Times { get; } = new(
        [.. settings.Schedule.AssignReminders.Select(Time)],
        TimeSpan.FromMinutes(120),
        TimeSpan.FromMinutes(settings.Schedule.DecideReminderMinutes),
        Time(settings.Schedule.DecideReminderAt));

    public WorkingCalendar Read(StoreSession session) => new(hours, Holidays.All(session));

    /// <summary>By which people's steps are timed: holidays count as free unless the settings say otherwise.</summary>
    public WorkingCalendar ForPeople(StoreSession session)
        => settings.Schedule.HumanStepsOnWorkingDays ? Read(session) : Read(session) with { Holidays = [] };

    private static WorkingHours Span(string text) => text.Split('-') is [var from, var to] ? new WorkingHours(Time(from), Time(to)) : default;

    private static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);
}
