using LiteDB;

namespace MonitorBot.Core.Storage;

/// <summary>Tells our own, whole database from anything else, without changing the file.</summary>
internal static class StoreCheck
{
    private const int PageSize = 8192;
    private const int MarkAt = 32;

    private static ReadOnlySpan<byte> Mark => "** This is a LiteDB file **"u8;

    public static LiteDatabase OpenOurs(StoreOptions options)
    {
        ThrowUnlessLiteDb(options.Path);
        LiteDatabase? database = null;
        try
        {
            database = Connect(options);
            if (Migrations.VersionOf(database) is null)
                throw new StoreDamagedException(options.Path, "bukan basis data MonitorBot");
            if (new FileInfo(options.Path).Length <= options.ScanAtStartUpTo)
                Scan(database);
            return database;
        }
        catch (Exception error) when (error is not (StoreRefusedException or UnauthorizedAccessException))
        {
            database?.Dispose();
            throw new StoreDamagedException(options.Path, "isinya rusak", error);
        }
        catch
        {
            database?.Dispose();
            throw;
        }
    }

    public static LiteDatabase Connect(StoreOptions options)
    {
        // Ordinal: the default collation takes https://x/A and https://x/a for the same key. Only set when the file is made.
        var connection = new ConnectionString
        {
            Filename = options.Path,
            Connection = ConnectionType.Direct,
            Collation = new Collation("/Ordinal"),
        };
        var database = new LiteDatabase(connection, StoreMapping.Mapper);
        if (!database.UtcDate)
            database.UtcDate = true;
        if (database.Timeout != options.Timeout)
            database.Timeout = options.Timeout;
        return database;
    }

    /// <summary>Reads every document of every collection, by its primary key.</summary>
    /// <returns>Documents per collection.</returns>
    public static IReadOnlyDictionary<string, long> Scan(LiteDatabase database)
        => database.GetCollectionNames().Order(StringComparer.Ordinal)
            .ToDictionary(name => name, name => database.GetCollection(name).FindAll().LongCount());

    private static void ThrowUnlessLiteDb(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        if (file.Length == 0)
            throw new StoreDamagedException(path, "berkasnya kosong (0 byte)");
        Span<byte> head = stackalloc byte[MarkAt + Mark.Length];
        if (file.Length < PageSize || file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !head[MarkAt..].SequenceEqual(Mark))
            throw new StoreDamagedException(path, "bukan berkas basis data MonitorBot");
    }
}
