using MonitorBot.Core.Storage.Disk;

namespace MonitorBot.Settings;

/// <summary>Whether the data folder has the room that the settings ask for.</summary>
internal static class RoomForScan
{
    /// <inheritdoc cref="DiskSpace.WhyNoScan"/>
    public static string? WhyNot(BotSettings settings) => DiskSpace.WhyNoScan(settings.DataFolder, Bytes(settings));

    public static long Bytes(BotSettings settings) => (long)settings.MinFreeDiskMb << 20;
}
