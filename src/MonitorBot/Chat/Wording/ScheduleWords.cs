using MonitorBot.Core;
using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Settings;

namespace MonitorBot.Chat.Wording;

/// <summary>The schedule as an Admin reads it.</summary>
internal static class ScheduleWords
{
    private static readonly DayOfWeek[] Week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static string Runs(ScheduleSettings settings, IReadOnlyList<DateTimeOffset> runs, WorkingCalendar calendar)
        => $"{Html.Bold("Jadwal pemeriksaan")}\nPola: {Html.Code(settings.Round)} (waktu WITA)\nBerikutnya:\n{string.Join('\n', runs.Select(at => $"• {IndonesianText.DayDateTime(at)}{OnHoliday(at, settings, calendar)}"))}";

    public static string Hours(WorkingCalendar calendar)
        => $"{Html.Bold("Jam kerja")}\n{string.Join('\n', Week.Where(calendar.Hours.ContainsKey).Select(day => $"{Name(day)}: {Clock(calendar.Hours[day].From)}-{Clock(calendar.Hours[day].To)}"))}";

    public static string Reminders(ScheduleSettings settings)
        => $"{Html.Bold("Pengingat")}\nPenugasan: pukul {Html.Escape(string.Join(" dan ", settings.AssignReminders.Select(Dotted)))}\nKeputusan: {settings.DecideReminderMinutes} menit setelah laporan dan pukul {Html.Escape(Dotted(settings.DecideReminderAt))} WITA";

    public static string Holidays(IReadOnlyList<Holiday> next)
        => $"{Html.Bold("Hari libur terdekat")}\n{(next.Count == 0 ? "Belum ada daftar untuk hari-hari mendatang." : string.Join('\n', next.Select(HolidayWords.Line)))}\nSelengkapnya: /libur";

    public static string Night(BackupSettings settings)
        => $"Pencadangan: setiap hari pukul {Html.Escape(Dotted(settings.At))} WITA, disimpan {settings.Generations} generasi.\nJadwal dan jam kerja diubah dalam berkas pengaturan bot.";

    private static string OnHoliday(DateTimeOffset at, ScheduleSettings settings, WorkingCalendar calendar) => calendar.HolidayOn(Wita.Day(at)) is { } holiday
        ? $" - libur {Html.Text(holiday.Name, 60)}; pemeriksaan {(settings.ScanOnHolidays ? "tetap berjalan" : "tidak berjalan")}"
        : "";

    private static string Name(DayOfWeek day) => IndonesianText.DayName(new DateOnly(2026, 11, 22).AddDays((int)day));

    /// <summary>Settings write "13:30", people "13.30".</summary>
    private static string Dotted(string clock) => clock.Replace(':', '.');

    private static string Clock(TimeOnly time) => $"{time.Hour:00}.{time.Minute:00}";
}
