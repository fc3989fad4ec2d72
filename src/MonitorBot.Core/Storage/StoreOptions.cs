namespace MonitorBot.Core.Storage;

/// <summary>Where the store lies and how long it waits.</summary>
public sealed record StoreOptions
{
    /// <summary>The database file; its lock, its log and the archive lie beside it.</summary>
    public required string Path { get; init; }

    /// <summary>How long LiteDB waits for its own locks; with one writer thread it never should.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>A checkpoint or the closing that takes longer will never come back; the store has failed then.</summary>
    public TimeSpan DiskPatience { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>For tests: what happens on the disk before a checkpoint.</summary>
    internal Action? BeforeCheckpoint { get; init; }

    /// <summary>Files up to this many bytes are read through at the start, so that damage is found then and not on a Monday.</summary>
    public long ScanAtStartUpTo { get; init; } = 256L << 20;

    /// <summary>Held for as long as the store is open; another instance fails on it.</summary>
    public string LockPath => Path + ".lock";

    /// <summary>LiteDB's write-ahead log. Never delete it: it may hold commits.</summary>
    public string LogPath => System.IO.Path.Combine(Folder, System.IO.Path.GetFileNameWithoutExtension(Path) + "-log" + System.IO.Path.GetExtension(Path));

    /// <summary>The data folder.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;

    /// <summary>Sealed files, by content hash.</summary>
    public string ArchiveFolder => System.IO.Path.Combine(Folder, "archive");
}
