namespace MonitorBot.Core.Storage;

/// <summary>Which open rows may go now: a lane is a chat and a priority, and in it nothing overtakes.</summary>
internal static class OutboxLanes
{
    /// <param name="open">Pending, sending and unsure rows.</param>
    /// <param name="cardOf">The message id of (chat, card key); null while that message is not sent.</param>
    /// <returns>Urgent lanes first, older first among equals; with the id of the message that an edit is about.</returns>
    public static IEnumerable<(OutboxRow Row, int? MessageId)> Due(
        IReadOnlyList<OutboxRow> open, DateTimeOffset now, Func<long, string, int?> cardOf)
    {
        var awaited = open.Where(row => row.Kind.IsSend() && row.CardKey is not null).Select(row => (row.ChatId, row.CardKey)).ToHashSet();
        return open
            .GroupBy(row => (row.ChatId, row.Priority))
            .Select(lane => lane.MinBy(row => row.Id)!)
            .Where(row => row.State != OutboxState.Sending && row.NextAt <= now)
            .Where(row => row.Kind.IsSend() || row.CardKey is null || !awaited.Contains((row.ChatId, row.CardKey)))
            .OrderBy(row => row.Priority).ThenBy(row => row.Id)
            .Select(row => (row, row is { CardKey: { } key } && !row.Kind.IsSend() ? cardOf(row.ChatId, key) : null));
    }
}
