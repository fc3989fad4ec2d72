using Cronos;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Settings;

namespace MonitorBot.Triggers;

/// <summary>Monday's clock: opens the week when it is due, or as soon as the program is up again in that week.</summary>
internal sealed partial class RoundClock(Store store, BotSettings settings, Calendar calendar, TimeProvider time, ILogger<RoundClock> logger) : BackgroundService
{
    private static readonly TimeSpan MostSleep = TimeSpan.FromSeconds(30);
    private readonly CronExpression cron = CronExpression.Parse(settings.Schedule.Round);

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        var last = await store.WriteAsync(session => WeekOpening.LastDueAt(session, Wita.Now(time)));
        while (!stop.IsCancellationRequested)
        {
            var now = Wita.Now(time);
            if (RoundSchedule.Due(cron, last, now) is { } due)
            {
                await OpenAsync(due, now);
                last = due.At;
            }

            var next = RoundSchedule.Next(cron, now) - now;
            await Task.Delay(next < MostSleep ? next.Value : MostSleep, time, stop);
        }
    }

    private async Task OpenAsync(DueRound due, DateTimeOffset now)
    {
        var opened = await store.WriteAsync(session =>
        {
            var holiday = calendar.Read(session).HolidayOn(Wita.Day(due.At));
            var noRoom = RoomForScan.WhyNot(settings);
            var scan = noRoom is null && (holiday is null || settings.Schedule.ScanOnHolidays);
            return WeekOpening.Open(session, due, now, scan, noRoom ?? (holiday is null ? null : WeekWords.OnHoliday(holiday)));
        });
        if (opened is not null) LogOpened(opened.Id.ToString(), opened.Late);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Week {week} is opened (late: {late})")]
    private partial void LogOpened(string week, bool late);
}
