using LiteDB;
using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage.Tables;

/// <summary>Small values by name: the poll offset, the schedule's last due time, counters.</summary>
public sealed class MetaTable
{
    internal const string Collection = "meta";
    internal const string SchemaKey = "schema";
    internal const string WrittenKey = "written";

    private readonly StoreRows<Row> rows;

    internal MetaTable(StoreSession session) => rows = session.Rows<Row>(Collection);

    /// <summary>The stored value, or <paramref name="fallback"/> when there is none.</summary>
    /// <typeparam name="T">A number, text, flag, day, instant or a record of these.</typeparam>
    public T Get<T>(string name, T fallback) => TryGet<T>(name, out var value) ? value : fallback;

    public bool TryGet<T>(string name, out T value)
    {
        value = default!;
        if (rows.Find(name) is not { } row)
            return false;
        value = StoreMapping.Mapper.Deserialize<T>(row.Value);
        return true;
    }

    public void Set<T>(string name, T value) => rows.Put(new Row { Id = name, Value = StoreMapping.Mapper.Serialize(value) });

    public void Remove(string name) => rows.Delete(name);

    /// <summary>1, 2, 3, …: never the same twice, also after rows were deleted.</summary>
    internal long Next(string counter)
    {
        var next = Get(counter, 0L) + 1;
        Set(counter, next);
        return next;
    }

    internal sealed class Row
    {
        [BsonId]
        public string Id { get; set; } = "";

        public BsonValue Value { get; set; } = BsonValue.Null;
    }
}
