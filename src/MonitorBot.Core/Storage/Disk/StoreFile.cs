using LiteDB;
using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage.Disk;

/// <summary>The database file, locked for this process and known to be ours, whole and of the present schema.</summary>
internal sealed class StoreFile : IDisposable
{
    private readonly StoreOptions options;
    private readonly FileStream held;

    private StoreFile(StoreOptions options, FileStream held, LiteDatabase database)
    {
        this.options = options;
        this.held = held;
        Database = database;
    }

    public LiteDatabase Database { get; }

    public static StoreFile Open(StoreOptions options, IReadOnlyList<Migration> migrations)
    {
        Directory.CreateDirectory(options.Folder);
        var held = StoreLock.Take(options);
        LiteDatabase? database = null;
        try
        {
            if (!File.Exists(options.Path))
                Create(options, held, migrations);
            StoreCheck.ThrowUnlessOurs(options);
            database = StoreCheck.Open(options);
            Migrations.Run(database, options, migrations);
            StoreIndexes.Ensure(database);
            // Empties the log that a crash left before any new transaction takes a number from it.
            database.Checkpoint();
            StoreLock.MarkCreated(held);
            return new StoreFile(options, held, database);
        }
        catch (Exception error)
        {
            database?.Dispose();
            held.Dispose();
            if (error is LiteException)
                throw new StoreDamagedException(options.Path, "isinya tidak terbaca", error);
            throw;
        }
    }

    /// <summary>Call on the store's thread only, between units.</summary>
    public void CopyTo(string target)
    {
        Database.Checkpoint();
        using var from = new FileStream(options.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var to = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
        from.CopyTo(to);
        to.Flush(flushToDisk: true);
    }

    /// <summary>
    /// After the disk failed: gives back the lock and closes nothing. LiteDB's writer may have died with pages in its queue, and closing waits for that
    /// queue without end; the process that must end now would not. What was told is in the file, and the next start cleans up as after a crash.
    /// </summary>
    public void Abandon() => held.Dispose();

    public void Dispose()
    {
        try
        {
            Database.Dispose();
        }
        finally
        {
            held.Dispose();
        }
    }

    /// <summary>Built beside and renamed, so that a crash in between leaves no half file that looks damaged.</summary>
    private static void Create(StoreOptions options, FileStream held, IReadOnlyList<Migration> migrations)
    {
        if (StoreLock.WasCreated(held) || File.Exists(options.LogPath))
            throw new StoreDamagedException(options.Path, "berkasnya hilang");
        var fresh = options with { Path = options.Path + ".new" };
        File.Delete(fresh.Path);
        File.Delete(fresh.LogPath);
        using (var database = StoreCheck.Open(fresh))
        {
            Migrations.Stamp(database, Migrations.Newest(migrations));
            database.Checkpoint();
        }
        DurableFile.Move(fresh.Path, options.Path);
    }
}
