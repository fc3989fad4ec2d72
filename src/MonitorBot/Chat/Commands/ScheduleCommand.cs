using Cronos;
using MonitorBot.Chat.Wording;
using MonitorBot.Core;
using MonitorBot.Core.Sop;
using MonitorBot.Triggers;

namespace MonitorBot.Chat.Commands;

/// <summary>/jadwal: when the week runs, the next times, working hours and holidays.</summary>
internal sealed class ScheduleCommand : IChatCommand
{
    private const int Runs = 4;
    private const int MostHolidays = 5;

    public CommandSpec Spec { get; } = new("jadwal", Role.Admin);

    public void Run(Turn turn, string argument)
    {
        var settings = turn.Bot.Settings;
        var calendar = new Calendar(settings).Read(turn.Store);
        var cron = CronExpression.Parse(settings.Schedule.Round);
        var runs = cron.GetOccurrences(Wita.At(turn.Now), Wita.At(turn.Now.AddYears(1)), Wita.Zone).Take(Runs).ToList();
        var holidays = calendar.Holidays.Where(one => one.Day >= turn.Today).Take(MostHolidays).ToList();
        turn.Say(string.Join("\n\n", ScheduleWords.Runs(settings.Schedule, runs, calendar), ScheduleWords.Hours(calendar), ScheduleWords.Reminders(settings.Schedule), ScheduleWords.Holidays(holidays), ScheduleWords.Night(settings.Backup)));
    }
}
