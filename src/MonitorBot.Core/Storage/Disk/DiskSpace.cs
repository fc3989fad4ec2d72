namespace MonitorBot.Core.Storage.Disk;

/// <summary>Whether there is room to go on: below the threshold no scan starts, while people are still answered.</summary>
public static class DiskSpace
{
    public const long DefaultThreshold = 500L << 20;

    /// <summary>Bytes free for us where the folder lies; null when the system does not say.</summary>
    public static long? Free(string folder)
    {
        try
        {
            return new DriveInfo(Path.GetFullPath(folder)).AvailableFreeSpace;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>An Indonesian sentence that says why no scan may start; null when there is room, or nobody can tell.</summary>
    public static string? WhyNoScan(string folder, long threshold) => Free(folder) is { } free && free < threshold
        ? $"Ruang penyimpanan tinggal {free >> 20} MB, kurang dari {threshold >> 20} MB. Pemindaian ditunda sampai ruang tersedia; hubungi Admin."
        : null;
}
