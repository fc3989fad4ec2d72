using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Backups;
using MonitorBot.Settings;

namespace MonitorBot.Triggers;

/// <summary>One backup at a time, the nightly or an Admin's.</summary>
internal static class BackupRun
{
    private static readonly SemaphoreSlim Alone = new(1);

    /// <inheritdoc cref="Backup.MakeAsync"/>
    public static async Task<BackupGeneration> MakeAsync(Store store, BotSettings settings, TimeProvider time)
    {
        await Alone.WaitAsync();
        try
        {
            return await Backup.MakeAsync(store, StoreOptionsOf.BackupFolder(settings), settings.Backup.Generations, time);
        }
        finally
        {
            Alone.Release();
        }
    }
}
