using System.Globalization;
using LiteDB;

namespace MonitorBot.Core.Storage.Rows;

/// <summary>The stored rows of one collection, as a table class sees them. Every result is whole before it is returned.</summary>
/// <remarks>Conditions are LiteDB expressions with parameters ("state = @0"): one compilation for all values, and no quoting.</remarks>
public sealed class StoreRows<TRow>
{
    private readonly ILiteCollection<TRow> rows;
    private readonly StoreSession session;

    internal StoreRows(StoreSession session, ILiteCollection<TRow> rows)
    {
        this.session = session;
        this.rows = rows;
    }

    private ILiteCollection<TRow> Read { get { session.CheckThread(); return rows; } }

    private ILiteCollection<TRow> Write { get { session.CheckWriting(); return rows; } }

    public TRow? Find(object id) => Read.FindById(Value(id));

    public bool Has(object id) => Read.Exists(Where("$._id = @0", id));

    public IReadOnlyList<TRow> All() => [.. Read.FindAll()];

    public IReadOnlyList<TRow> Matching(string condition, params object?[] values) => [.. Read.Find(Where(condition, values))];

    public TRow? First(string condition, params object?[] values) => Read.Find(Where(condition, values), 0, 1).FirstOrDefault();

    /// <summary>At most <paramref name="limit"/> matching rows in the order of <paramref name="orderBy"/>; quick when that is the indexed field of the condition.</summary>
    public IReadOnlyList<TRow> Ordered(string orderBy, bool descending, int skip, int limit, string condition, params object?[] values)
        => [.. Read.Query().Where(Where(condition, values)).OrderBy(BsonExpression.Create(orderBy), descending ? Query.Descending : Query.Ascending)
            .Skip(skip).Limit(limit).ToEnumerable()];

    public int Count(string condition, params object?[] values) => Read.Count(Where(condition, values));

    public void Insert(TRow row) => Write.Insert(row);

    public void Put(TRow row) => Write.Upsert(row);

    /// <summary>False when no row has that id.</summary>
    public bool Replace(TRow row) => Write.Update(row);

    public bool Delete(object id) => Write.Delete(Value(id));

    internal static BsonExpression Where(string condition, params object?[] values) => BsonExpression.Create(condition, [.. values.Select(Value)]);

    private static BsonValue Value(object? value) => value switch
    {
        null => BsonValue.Null,
        string text => CleanText.Of(text),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum name => name.ToString(),
        DateTimeOffset instant => StoreMapping.Instant(instant).UtcDateTime,
        _ => new BsonValue(value),
    };
}
