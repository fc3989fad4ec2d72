using LiteDB;
using MonitorBot.Core.Storage.Rows;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Core.Storage;

/// <summary>Tells our own, whole database from anything else, without changing the file.</summary>
internal static class StoreCheck
{
    private const int PageSize = 8192;
    private const int MarkAt = 32;

    private static ReadOnlySpan<byte> Mark => "** This is a LiteDB file **"u8;

    /// <summary>Read only: LiteDB marks a file in which it meets damage, and a foreign file is none of our business.</summary>
    public static void ThrowUnlessOurs(StoreOptions options)
    {
        ThrowUnlessLiteDb(options.Path);
        ThrowIfCutOff(options);
        try
        {
            using var database = Connect(options, readOnly: true);
            if (Migrations.VersionOf(database) is null)
                throw new StoreDamagedException(options.Path, "bukan basis data MonitorBot");
            if (new FileInfo(options.Path).Length <= options.ScanAtStartUpTo)
                Scan(database);
        }
        catch (Exception error) when (error is not (StoreRefusedException or UnauthorizedAccessException))
        {
            throw new StoreDamagedException(options.Path, "isinya rusak", error);
        }
    }

    /// <summary>Reads all of a store file that nobody uses, without changing it.</summary>
    /// <exception cref="StoreDamagedException"/>
    public static StoreContent Inspect(StoreOptions options)
    {
        ThrowUnlessOurs(options with { ScanAtStartUpTo = 0 });
        try
        {
            using var database = Connect(options, readOnly: true);
            var written = database.GetCollection(MetaTable.Collection).FindById(MetaTable.WrittenKey);
            return new StoreContent(
                Migrations.VersionOf(database)!.Value,
                written is null ? null : new DateTimeOffset(written["Value"].AsDateTime.ToUniversalTime()),
                Scan(database));
        }
        catch (Exception error) when (error is not UnauthorizedAccessException)
        {
            throw new StoreDamagedException(options.Path, "isinya rusak", error);
        }
    }

    public static LiteDatabase Open(StoreOptions options)
    {
        var database = Connect(options, readOnly: false);
        if (!database.UtcDate)
            database.UtcDate = true;
        if (database.Timeout != options.Timeout)
            database.Timeout = options.Timeout;
        return database;
    }

    private static LiteDatabase Connect(StoreOptions options, bool readOnly)
        => new(new ConnectionString
        {
            Filename = options.Path,
            Connection = ConnectionType.Direct,
            // The default takes https://x/A and https://x/a for the same key. Fixed when the file is made.
            Collation = File.Exists(options.Path) ? null : new Collation("/Ordinal"),
            ReadOnly = readOnly,
        }, StoreMapping.Mapper);

    /// <summary>Reads every document of every collection and walks every index.</summary>
    /// <returns>Documents per collection.</returns>
    public static IReadOnlyDictionary<string, long> Scan(LiteDatabase database)
    {
        foreach (var (collection, _, field) in StoreIndexes.All)
            _ = database.GetCollection(collection).Query().OrderBy(field).Select(field).ToEnumerable().LongCount();
        return database.GetCollectionNames().Order(StringComparer.Ordinal)
            .ToDictionary(name => name, name => database.GetCollection(name).FindAll().LongCount());
    }

    public static void ThrowUnlessLiteDb(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        if (file.Length == 0)
            throw new StoreDamagedException(path, "berkasnya kosong (0 byte)");
        Span<byte> head = stackalloc byte[MarkAt + Mark.Length];
        if (file.Length < PageSize || file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !head[MarkAt..].SequenceEqual(Mark))
            throw new StoreDamagedException(path, "bukan berkas basis data MonitorBot");
    }

    /// <summary>A crash can leave half a page at the end, and the log then holds the whole; without a log the rest is lost. LiteDB would cut it off.</summary>
    private static void ThrowIfCutOff(StoreOptions options)
    {
        if (new FileInfo(options.Path).Length % PageSize != 0 && new FileInfo(options.LogPath) is not { Exists: true, Length: > 0 })
            throw new StoreDamagedException(options.Path, "isinya rusak (terpotong)");
    }
}

/// <param name="WrittenAt">The last unit of work; null when there was none yet.</param>
/// <param name="Documents">Per collection.</param>
internal sealed record StoreContent(int Schema, DateTimeOffset? WrittenAt, IReadOnlyDictionary<string, long> Documents);
