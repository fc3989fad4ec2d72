using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage.Tables;

/// <summary>Which open rows may go now: a lane is a chat and a priority, and in it nothing overtakes.</summary>
internal static class OutboxLanes
{
    /// <param name="open">Pending, sending and unsure rows.</param>
    /// <param name="held">Rows that are in somebody's hand.</param>
    /// <returns>Urgent lanes first, older first among equals. An edit waits for the message that it is about.</returns>
    public static IEnumerable<OutboxRow> Due(IReadOnlyList<OutboxRow> open, DateTimeOffset now, IReadOnlySet<long> held)
    {
        var awaited = open.Where(row => row.Kind.IsSend() && row.CardKey is not null).Select(row => (row.ChatId, row.CardKey)).ToHashSet();
        return open
            .GroupBy(row => (row.ChatId, row.Priority))
            .Select(lane => lane.MinBy(row => row.Id)!)
            .Where(row => row.State != OutboxState.Sending && !held.Contains(row.Id) && row.NextAt <= now)
            .Where(row => row.Kind.IsSend() || row.CardKey is null || !awaited.Contains((row.ChatId, row.CardKey)))
            .OrderBy(row => row.Priority).ThenBy(row => row.Id);
    }
}
