namespace MonitorBot.Core.Storage.Tables;

/// <summary>How long what is done with is kept. Audit, archive and register are kept always.</summary>
/// <param name="Updates">Ids of handled updates, by which a repetition is recognised.</param>
/// <param name="SentMessages">Sent and dead messages, by which a second enqueuing is recognised.</param>
/// <param name="Scans">Rounds and their scans; findings that have been gone for so long.</param>
public sealed record Retention(TimeSpan Updates, TimeSpan SentMessages, TimeSpan Scans)
{
    /// <summary>A longer unit would hold up whoever waits in chat.</summary>
    public const int Batch = 500;

    public static readonly Retention Default = new(TimeSpan.FromDays(30), TimeSpan.FromDays(14), TimeSpan.FromDays(7 * 260));

    /// <summary>Deletes what is older, a small unit at a time, and lets others in between.</summary>
    /// <returns>Rows deleted.</returns>
    public async Task<int> PruneAsync(Store store, DateTimeOffset now, CancellationToken stop = default)
    {
        var rows = await Repeat(store, session => session.Inbox.Prune(now - Updates, Batch), stop);
        rows += await Repeat(store, session => session.Outbox.Prune(now - SentMessages, Batch), stop);
        rows += await Repeat(store, session => session.Findings.Prune(now - Scans, Batch), stop);
        foreach (var round in await store.ReadAsync(session => session.Rounds.StartedBefore(now - Scans), StoreLane.Background))
        {
            rows += await Repeat(store, session => session.Scans.PruneRound(round, Batch), stop);
            await store.WriteAsync(session => session.Rounds.Delete(round), StoreLane.Background);
        }
        return rows;
    }

    private static async Task<int> Repeat(Store store, Func<StoreSession, int> batch, CancellationToken stop)
    {
        var (total, deleted) = (0, 0);
        do
        {
            stop.ThrowIfCancellationRequested();
            total += deleted = await store.WriteAsync(batch, StoreLane.Background);
        }
        while (deleted == Batch);
        return total;
    }
}
