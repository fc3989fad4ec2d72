using LiteDB;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage.Tables;

/// <summary>What people did with each website in each week's monitoring.</summary>
public sealed class ReviewTable
{
    internal const string Collection = "reviews";

    private readonly StoreRows<Row> rows;

    internal ReviewTable(StoreSession session) => rows = session.Rows<Row>(Collection);

    /// <summary>An empty review where nobody did anything yet.</summary>
    public SiteReview Of(CycleId cycle, string host)
        => rows.Find(Key(cycle, host)) is { } row ? RowJson.Read<SiteReview>(row.Body) : new SiteReview { Cycle = cycle, Host = host };

    public IReadOnlyDictionary<string, SiteReview> Of(CycleId cycle)
        => rows.Matching("$.Cycle = @0", cycle.ToString()).Select(row => RowJson.Read<SiteReview>(row.Body)).ToDictionary(one => one.Host, StringComparer.Ordinal);

    public void Put(SiteReview review) => rows.Put(new Row
    {
        Id = Key(review.Cycle, review.Host),
        Cycle = review.Cycle.ToString(),
        Body = RowJson.Write(review),
    });

    private static string Key(CycleId cycle, string host) => $"{cycle}/{host}";

    internal sealed class Row
    {
        [BsonId]
        public string Id { get; set; } = "";

        public string Cycle { get; set; } = "";

        public string Body { get; set; } = "";
    }
}
