using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MonitorBot.Chat.Weeks;
using MonitorBot.Core;
using MonitorBot.Core.Storage;
using MonitorBot.Settings;

namespace MonitorBot.Triggers;

/// <summary>Once a day at the backup's time, or as soon as the program is up after it: backs up, then forgets what is past its time.</summary>
internal sealed partial class NightWork(Store store, BotSettings settings, TimeProvider time, ILogger<NightWork> logger) : BackgroundService
{
    internal const string DoneKey = "night.done";
    private static readonly TimeSpan Sleep = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        var at = TimeOnly.Parse(settings.Backup.At, System.Globalization.CultureInfo.InvariantCulture);
        while (!stop.IsCancellationRequested)
        {
            var now = Wita.Now(time);
            if (NightSchedule.Due(await store.ReadAsync(session => session.Meta.Get<DateOnly?>(DoneKey, null)), now, at))
                await RunAsync(Wita.Day(now), stop);
            await Task.Delay(Sleep, time, stop);
        }
    }

    private async Task RunAsync(DateOnly day, CancellationToken stop)
    {
        try
        {
            var made = await BackupRun.MakeAsync(store, settings, time);
            LogBackedUp(made.Folder, made.Manifest.StoreBytes);
            await BackupMail.SendAsync(store, settings, made, day);
            var retention = StoreOptionsOf.Retention(settings.Retention);
            LogForgot(await retention.PruneAsync(store, time.GetUtcNow(), stop));
            LogForgotFiles(await store.ReadAsync(session => FilePlace.ForgetMedia(settings.DataFolder, time.GetUtcNow() - retention.SentMessages, session.Outbox.Needs)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or StoreRefusedException)
        {
            LogFailed(fault);
            await BackupMail.TellFailureAsync(store, fault, day);
        }
        await store.WriteAsync(session => session.Meta.Set<DateOnly?>(DoneKey, day));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Backed up to {folder}, {bytes} bytes")]
    private partial void LogBackedUp(string folder, long bytes);

    [LoggerMessage(Level = LogLevel.Information, Message = "Forgot {rows} rows past their time")]
    private partial void LogForgot(int rows);

    [LoggerMessage(Level = LogLevel.Information, Message = "Deleted {files} files that were sent long ago")]
    private partial void LogForgotFiles(int files);

    [LoggerMessage(Level = LogLevel.Error, Message = "The backup failed")]
    private partial void LogFailed(Exception fault);
}
