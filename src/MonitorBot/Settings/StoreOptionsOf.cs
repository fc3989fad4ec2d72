using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Settings;

/// <summary>Settings of the store as the plain values that Core takes.</summary>
public static class StoreOptionsOf
{
    public static StoreOptions Settings(BotSettings settings) => new() { Path = Path.Combine(Path.GetFullPath(settings.DataFolder), "monitorbot.db") };

    public static Retention Retention(RetentionSettings settings) => new(
        TimeSpan.FromDays(settings.UpdateDays), TimeSpan.FromDays(settings.SentMessageDays), TimeSpan.FromDays(7 * settings.ScanWeeks));

    /// <summary>Where the daily backups go.</summary>
    public static string BackupFolder(BotSettings settings)
        => Path.GetFullPath(string.IsNullOrWhiteSpace(settings.Backup.Folder) ? Path.Combine(settings.DataFolder, "backup") : settings.Backup.Folder);
}
