using LiteDB;
using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage.Tables;

/// <summary>Questions that the bot asked and that wait for a typed answer: at most one for a person in a chat.</summary>
public sealed class DialogTable
{
    private readonly StoreRows<Row> rows;

    internal DialogTable(StoreSession session) => rows = session.Rows<Row>("dialogs");

    public Dialog? Find(long chatId, long personId, DateTimeOffset now)
        => rows.Find(Key(chatId, personId)) is { } row && row.ExpiresAt > now ? new Dialog(row.Kind, row.Data, row.ExpiresAt) : null;

    public void Put(long chatId, long personId, Dialog dialog) => rows.Put(new Row
    {
        Id = Key(chatId, personId),
        Kind = dialog.Kind,
        Data = dialog.Data,
        ExpiresAt = dialog.ExpiresAt,
    });

    public bool Remove(long chatId, long personId) => rows.Delete(Key(chatId, personId));

    private static string Key(long chatId, long personId) => FormattableString.Invariant($"{chatId}/{personId}");

    internal sealed class Row
    {
        [BsonId]
        public string Id { get; set; } = "";

        public string Kind { get; set; } = "";

        public string Data { get; set; } = "";

        public DateTimeOffset ExpiresAt { get; set; }
    }
}

/// <param name="Kind">Which handler takes the answer.</param>
/// <param name="Data">The handler's own words.</param>
public sealed record Dialog(string Kind, string Data, DateTimeOffset ExpiresAt);
