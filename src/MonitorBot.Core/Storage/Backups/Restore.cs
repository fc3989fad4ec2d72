using System.Globalization;
using MonitorBot.Core.Storage.Disk;

namespace MonitorBot.Core.Storage.Backups;

/// <summary>A restore that was not done; the message is Indonesian. Nothing was changed.</summary>
public sealed class RestoreRefusedException(string message, Exception? inner = null) : Exception(message, inner);

/// <param name="SetAside">Where the database that stood there is now; null when there was none.</param>
/// <param name="ArchiveFilesCopied">Sealed files that the data folder did not have.</param>
public sealed record RestoreResult(string StoreFile, DateTimeOffset? WrittenAt, string? SetAside, int ArchiveFilesCopied);

/// <summary>Puts a backup in the place of the store. What stood there is moved aside, never deleted.</summary>
public static class Restore
{
    /// <param name="source">A backup folder (its newest generation), one generation, or a database file.</param>
    /// <param name="force">Also over a store that was written after the backup.</param>
    /// <exception cref="RestoreRefusedException"/>
    /// <exception cref="StoreInUseException">The bot runs.</exception>
    public static RestoreResult Run(string source, StoreOptions options, bool force, TimeProvider time)
    {
        var (storeFile, archive) = Locate(source);
        Directory.CreateDirectory(options.Folder);
        using var held = StoreLock.Take(options);
        var incoming = options with { Path = options.Path + ".pulih" };
        var content = Fetch(storeFile, incoming);
        if (!force && WrittenAt(options) is { } present && present > (content.WrittenAt ?? DateTimeOffset.MinValue))
        {
            File.Delete(incoming.Path);
            throw new RestoreRefusedException($"Basis data yang ada ditulis terakhir {Shown(present)}, lebih baru daripada cadangan ({Shown(content.WrittenAt)}). "
                + "Tambahkan --paksa bila memang hendak menggantinya; basis data yang ada tetap disimpan di sampingnya.");
        }
        var copied = archive is null ? 0 : BackupArchive.Copy(archive, options.ArchiveFolder);
        var aside = SetAside(options, time);
        DurableFile.Move(incoming.Path, options.Path);
        StoreLock.MarkCreated(held);
        return new RestoreResult(storeFile, content.WrittenAt, aside, copied);
    }

    private static (string StoreFile, string? Archive) Locate(string source)
    {
        if (File.Exists(source))
            return (source, null);
        var generation = Backup.List(source) is [var newest, ..] ? newest.Folder : source;
        var file = Path.Combine(generation, Backup.StoreName);
        if (!File.Exists(file))
            throw new RestoreRefusedException($"Tidak ada cadangan di {source}.");
        var archive = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(generation))!, Backup.ArchiveName);
        return (file, Directory.Exists(archive) ? archive : null);
    }

    /// <summary>Copied beside its place and read through there, so that the last step is only a rename.</summary>
    private static StoreContent Fetch(string storeFile, StoreOptions incoming)
    {
        File.Delete(incoming.Path);
        File.Delete(incoming.LogPath);
        using (var from = File.OpenRead(storeFile))
        using (var to = new FileStream(incoming.Path, FileMode.CreateNew, FileAccess.Write))
        {
            from.CopyTo(to);
            to.Flush(flushToDisk: true);
        }
        try
        {
            if (BackupManifest.Read(Path.GetDirectoryName(Path.GetFullPath(storeFile))!) is { } manifest && manifest.StoreSha256 != BackupManifest.HashOf(incoming.Path))
                throw new RestoreRefusedException($"Cadangan {storeFile} berubah sejak dibuat (hash tidak cocok). Pakai cadangan yang lain.");
            return StoreCheck.Inspect(incoming);
        }
        catch (Exception error)
        {
            File.Delete(incoming.Path);
            if (error is StoreDamagedException)
                throw new RestoreRefusedException($"Cadangan {storeFile} tidak terbaca. Pakai cadangan yang lain.", error);
            throw;
        }
    }

    /// <returns>Null when there is no store, or none that can be read and so none to lose.</returns>
    private static DateTimeOffset? WrittenAt(StoreOptions options)
    {
        try
        {
            return File.Exists(options.Path) ? StoreCheck.Inspect(options).WrittenAt : null;
        }
        catch (StoreDamagedException)
        {
            return null;
        }
    }

    /// <summary>The log first: it must never be replayed into the restored file.</summary>
    private static string? SetAside(StoreOptions options, TimeProvider time)
    {
        var mark = ".sebelum-pulih-" + Wita.Now(time).ToString("yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture);
        if (File.Exists(options.LogPath))
            DurableFile.Move(options.LogPath, options.LogPath + mark);
        if (!File.Exists(options.Path))
            return null;
        DurableFile.Move(options.Path, options.Path + mark);
        return options.Path + mark;
    }

    private static string Shown(DateTimeOffset? at)
        => at is { } instant ? Wita.At(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " WITA" : "belum pernah";
}
