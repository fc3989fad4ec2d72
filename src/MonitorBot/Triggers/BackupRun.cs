using MonitorBot.Core.Storage;
using MonitorBot.Settings;

namespace MonitorBot.Triggers;

/// <summary>One backup at a time, the nightly or an Admin's; when the last one was made is remembered.</summary>
internal static class BackupRun
{
    public const string LastKey = "backup.last";
    private static readonly SemaphoreSlim Alone = new(1);

    /// <inheritdoc cref="Backup.MakeAsync"/>
    public static async Task<BackupGeneration> MakeAsync(Store store, BotSettings settings, TimeProvider time)
    {
        await Alone.WaitAsync();
        try
        {
            var made = await Backup.MakeAsync(store, StoreOptionsOf.BackupFolder(settings), settings.Backup.Generations, time);
            await store.WriteAsync(session => session.Meta.Set(LastKey, made.Manifest.MadeAt));
            return made;
        }
        finally
        {
            Alone.Release();
        }
    }
}
