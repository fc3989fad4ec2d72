namespace MonitorBot.Core.Storage.Disk;

/// <summary>One process at a time: LiteDB itself lets two in on Linux and loses writes.</summary>
internal static class StoreLock
{
    public static FileStream Take(StoreOptions options)
    {
        try
        {
            return new FileStream(options.LockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error) when (error is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new StoreInUseException(options.Path, error);
        }
    }

    /// <summary>True when a database once stood beside this lock: its absence now is a loss, not a first start.</summary>
    public static bool WasCreated(FileStream held) => held.Length > 0;

    public static void MarkCreated(FileStream held)
    {
        if (WasCreated(held))
            return;
        held.Write("MonitorBot\n"u8);
        held.Flush(flushToDisk: true);
    }
}
