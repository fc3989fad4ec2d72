using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage.Tables;

/// <summary>Sent messages that we know by our own name, so that a later edit finds them.</summary>
public sealed class CardTable
{
    internal const string Collection = "cards";

    private readonly StoreRows<Row> rows;

    internal CardTable(StoreSession session) => rows = session.Rows<Row>(Collection);

    public int? MessageId(long chatId, string key) => rows.Find(Id(chatId, key))?.MessageId;

    public Card? Find(long chatId, string key) => rows.Find(Id(chatId, key)) is { } row ? new Card(row.Key, row.ChatId, row.MessageId, row.SentAt) : null;

    /// <summary>The latest message of that name takes the place of an earlier one.</summary>
    public void Put(Card card) => rows.Put(new Row
    {
        Id = Id(card.ChatId, card.Key),
        Key = card.Key,
        ChatId = card.ChatId,
        MessageId = card.MessageId,
        SentAt = card.SentAt,
    });

    public void Remove(long chatId, string key) => rows.Delete(Id(chatId, key));

    internal void MigrateChat(long from, long to)
    {
        foreach (var row in rows.Matching("$.ChatId = @0", from))
        {
            rows.Delete(row.Id);
            row.ChatId = to;
            row.Id = Id(to, row.Key);
            rows.Put(row);
        }
    }

    private static string Id(long chatId, string key) => $"{chatId}|{key}";

    private sealed class Row
    {
        public string Id { get; set; } = "";

        public string Key { get; set; } = "";

        public long ChatId { get; set; }

        public int MessageId { get; set; }

        public DateTimeOffset SentAt { get; set; }
    }
}
