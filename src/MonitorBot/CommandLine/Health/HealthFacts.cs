using System.Text.Json;
using MonitorBot.Core.Documents.Fonts;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Backups;
using MonitorBot.Core.Storage.Disk;
using MonitorBot.Settings;
using MonitorBot.Triggers;

namespace MonitorBot.CommandLine.Health;

/// <summary>What `sehat` sees: the running bot's status file and its own look at disk, fonts and clock.</summary>
/// <param name="Status">Null when no bot wrote one, or it cannot be read.</param>
/// <param name="StoreFault">Null when the file looks right.</param>
/// <param name="FreeBytes">Null when the system does not say.</param>
/// <param name="Fonts">The family found; null when there is none.</param>
/// <param name="RoundEvery">The longest time between two rounds that is no cause for worry.</param>
internal sealed record HealthFacts(DateTimeOffset Now, BotStatus? Status, string? StoreFault, long? FreeBytes, string? Fonts, DateTimeOffset? LastBackup, TimeSpan RoundEvery)
{
    /// <summary>The settings are right as far as they go, but the bot cannot start.</summary>
    public bool TokenMissing { get; init; }

    /// <summary>Below this no scan starts.</summary>
    public long NeededBytes { get; init; } = DiskSpace.DefaultThreshold;

    public static HealthFacts Look(BotSettings settings, TimeProvider time)
    {
        var store = StoreOptionsOf.Settings(settings);
        return new HealthFacts(
            time.GetUtcNow(),
            ReadStatus(Path.Combine(store.Folder, BotStatus.FileName)),
            File.Exists(store.Path) ? StoreLook.Fault(store.Path) : $"Belum ada di {store.Path}; dibuat saat bot pertama kali dijalankan.",
            DiskSpace.Free(Existing(store.Folder)),
            FindFonts(settings.Office.FontFolder),
            Backup.List(StoreOptionsOf.BackupFolder(settings)).FirstOrDefault()?.Manifest.MadeAt,
            TimeSpan.FromDays(settings.Schedule.ScanOnHolidays ? 8 : 15))
        {
            NeededBytes = RoomForScan.Bytes(settings),
            TokenMissing = settings.Telegram.Token is not { Length: > 0 },
        };
    }

    /// <summary>Before the first start the data folder is still to be made: its disk is that of the nearest folder above.</summary>
    private static string Existing(string folder)
        => Directory.Exists(folder) ? folder : Path.GetDirectoryName(folder) is { Length: > 0 } above ? Existing(above) : folder;

    private static BotStatus? ReadStatus(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<BotStatus>(File.ReadAllText(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private static string? FindFonts(string? folder)
    {
        try
        {
            return DocumentFonts.Find(folder is { Length: > 0 } own ? own : null).Family;
        }
        catch (Exception fault) when (fault is FontsMissingException or FontFileException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
