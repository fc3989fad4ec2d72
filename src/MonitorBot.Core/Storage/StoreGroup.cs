using LiteDB;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Core.Storage;

/// <summary>Runs works one by one, a transaction each, and tells their owners only after one checkpoint for all.</summary>
/// <param name="checkpoint">Makes durable what was committed.</param>
internal sealed class StoreGroup(LiteDatabase database, StoreSession session, TimeProvider time, Action checkpoint)
{
    private StoreWork? inHand;

    private readonly List<(StoreWork Work, IReadOnlyList<Action> Signals)> committed = [];

    /// <returns>The cause when the store cannot go on; every work has been answered.</returns>
    public Exception? Run(IEnumerable<StoreWork> works)
    {
        Exception? fatal = null;
        foreach (var work in works)
        {
            inHand = work;
            fatal ??= work.Writes ? Commit(work) : Settle() ?? Answer(work);
            if (fatal is not null)
                work.Fail(new StoreFailedException(fatal));
        }
        return fatal is null ? Settle() : Abandon(fatal);
    }

    /// <summary>Whoever waited when the last checkpoint began; asked from another thread when it does not come back.</summary>
    public IReadOnlyList<StoreWork> Waiting { get; private set; } = [];

    private Exception? Commit(StoreWork work)
    {
        try
        {
            if (!database.BeginTrans())
                throw new InvalidOperationException("A transaction was still open.");
            session.Writing = true;
            work.Run(session);
            // By this a restore knows that the store at hand is newer than the backup.
            session.Meta.Set(MetaTable.WrittenKey, time.GetUtcNow());
            session.Writing = false;
            // False: an exception that the unit swallowed had already rolled everything back.
            if (!database.Commit())
                throw new InvalidOperationException("The unit swallowed an error of the store; its transaction is gone.");
            committed.Add((work, session.TakeSignals()));
            return null;
        }
        catch (Exception error)
        {
            session.Writing = false;
            session.RolledBack();
            var fatal = IsFatal(error) ? error : RollBack();
            work.Fail(fatal is null ? error : new StoreFailedException(fatal));
            return fatal;
        }
    }

    private Exception? RollBack()
    {
        try
        {
            database.Rollback();
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }

    private Exception? Answer(StoreWork query)
    {
        try
        {
            query.Run(session);
            query.Complete();
            return null;
        }
        catch (Exception error)
        {
            query.Fail(error);
            return IsFatal(error) ? error : null;
        }
    }

    /// <summary>The checkpoint, then the good news.</summary>
    private Exception? Settle()
    {
        if (committed.Count == 0)
            return null;
        Waiting = [.. committed.Select(one => one.Work).Append(inHand!)];
        try
        {
            checkpoint();
        }
        catch (Exception error)
        {
            return Abandon(error);
        }
        foreach (var (work, signals) in committed)
        {
            foreach (var signal in signals)
                signal();
            work.Complete();
        }
        committed.Clear();
        return null;
    }

    /// <summary>Committed but perhaps not on disk: the outcome is unknown, so nobody is told that it was done.</summary>
    private Exception Abandon(Exception fatal)
    {
        foreach (var (work, _) in committed)
            work.Fail(new StoreFailedException(fatal));
        committed.Clear();
        return fatal;
    }

    private static bool IsFatal(Exception error)
        => error is IOException or UnauthorizedAccessException
            or LiteException { ErrorCode: LiteException.INVALID_DATAFILE_STATE or LiteException.ENGINE_DISPOSED or LiteException.LOCK_TIMEOUT };
}
