using LiteDB;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Core.Storage.Rows;

/// <summary>Brings a database from the version before to <paramref name="To"/>, within one transaction.</summary>
internal sealed record Migration(int To, Action<LiteDatabase> Apply);

/// <summary>The schema's version in the store and the steps to the present one. Never change a step that was released; add the next.</summary>
internal static class Migrations
{
    /// <summary>The schema of the first release.</summary>
    public const int First = 1;

    public static readonly IReadOnlyList<Migration> All = [];

    public static int Newest(IReadOnlyList<Migration> migrations) => migrations.Count == 0 ? First : migrations[^1].To;

    /// <returns>Null when the database was not made by this program.</returns>
    public static int? VersionOf(LiteDatabase database)
        => database.GetCollection(MetaTable.Collection).FindById(MetaTable.SchemaKey) is { } row && row["Value"].IsInt32 ? row["Value"].AsInt32 : null;

    public static void Stamp(LiteDatabase database, int version)
        => database.GetCollection(MetaTable.Collection).Upsert(new BsonDocument { ["_id"] = MetaTable.SchemaKey, ["Value"] = version });

    /// <summary>Keeps a copy of the file as it was before the first step.</summary>
    public static void Run(LiteDatabase database, StoreOptions options, IReadOnlyList<Migration> migrations)
    {
        var found = VersionOf(database)!.Value;
        if (found > Newest(migrations))
            throw new StoreTooNewException(options.Path, found, Newest(migrations));
        if (found == Newest(migrations))
            return;
        database.Checkpoint();
        File.Copy(options.Path, $"{options.Path}.skema-{found}", overwrite: true);
        foreach (var step in migrations.Where(step => step.To > found))
            Apply(database, step);
    }

    private static void Apply(LiteDatabase database, Migration step)
    {
        if (!database.BeginTrans())
            throw new InvalidOperationException("A transaction was still open.");
        step.Apply(database);
        Stamp(database, step.To);
        if (!database.Commit())
            throw new InvalidOperationException($"The migration to schema {step.To} was rolled back.");
        database.Checkpoint();
    }
}
