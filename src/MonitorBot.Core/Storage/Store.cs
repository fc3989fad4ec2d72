using MonitorBot.Core.Storage.Disk;
using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage;

/// <summary>The one door to the database: one process, one thread, one transaction a unit, durable before anybody is told.</summary>
/// <remarks>
/// Commit alone loses acknowledged transactions under kill -9, so a unit completes only after a checkpoint; up to 32 units share one.
/// A unit whose task failed may still have been committed, and a crash may repeat it: every unit must bear repetition.
/// </remarks>
public sealed class Store : IDisposable
{
    private const int GroupSize = 32;

    private readonly TimeProvider time;
    private readonly StoreQueue queue = new();
    private readonly TaskCompletionSource<Exception> failed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task<StoreFile> opening;
    private readonly Task working;
    private readonly Thread thread;
    private readonly TaskCompletionSource hung = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private StoreGroup? group;

    private Store(StoreOptions options, TimeProvider time, IReadOnlyList<Migration> migrations)
    {
        this.time = time;
        Options = options;
        opening = new Task<StoreFile>(() => StoreFile.Open(options, migrations));
        working = new Task(Loop);
        thread = new Thread(Live) { IsBackground = false, Name = "store" };
        thread.Start();
        opening.GetAwaiter().GetResult();
    }

    public StoreOptions Options { get; }

    /// <summary>Completes with the cause when the disk failed. From then on the store refuses all work and the host must end the process.</summary>
    public Task<Exception> Failed => failed.Task;

    /// <summary>Raised on the store's thread when rows were added to the outbox and are durable. Only to wake the sender.</summary>
    public event Action? OutboxGrew;

    /// <summary>The same for jobs and rounds: something that takes longer was ordered.</summary>
    public event Action? JobsGrew;

    /// <summary>Opens or creates the store, brings it to the present schema and reads it through.</summary>
    /// <exception cref="StoreInUseException">Another process holds it.</exception>
    /// <exception cref="StoreDamagedException">Empty, foreign, gone or unreadable; the file is left as it is.</exception>
    /// <exception cref="StoreTooNewException">A newer program wrote it.</exception>
    public static Store Open(StoreOptions options, TimeProvider time) => new(options, time, Migrations.All);

    internal static Store Open(StoreOptions options, TimeProvider time, IReadOnlyList<Migration> migrations) => new(options, time, migrations);

    /// <summary>One transaction. Completes when it is durable; if <paramref name="unit"/> throws, nothing of it is kept.</summary>
    public Task<T> WriteAsync<T>(Func<StoreSession, T> unit, StoreLane lane = StoreLane.People) => Enqueue(new StoreWork<T>(unit, Writes: true, lane));

    /// <inheritdoc cref="WriteAsync{T}"/>
    public Task WriteAsync(Action<StoreSession> unit, StoreLane lane = StoreLane.People) => WriteAsync(session => { unit(session); return true; }, lane);

    /// <summary>A look at what is durable. The result must hold no open cursor; tables return whole lists.</summary>
    public Task<T> ReadAsync<T>(Func<StoreSession, T> query, StoreLane lane = StoreLane.People) => Enqueue(new StoreWork<T>(query, Writes: false, lane));

    /// <summary>Copies the file as of now, complete and flushed to disk, while no unit runs.</summary>
    internal Task CopyAsync(string target) => ReadAsync(_ => { opening.Result.CopyTo(target); return true; }, StoreLane.Background);

    /// <summary>Finishes the units already handed in, then closes.</summary>
    public void Dispose()
    {
        if (!queue.Close())
            return;
        if (Task.WaitAny(working, hung.Task) == 0)
            working.GetAwaiter().GetResult();
    }

    private Task<T> Enqueue<T>(StoreWork<T> work)
    {
        if (failed.Task.IsCompletedSuccessfully)
            return Task.FromException<T>(new StoreFailedException(failed.Task.Result));
        if (!queue.Add(work, work.Lane))
            return Task.FromException<T>(new ObjectDisposedException(nameof(Store)));
        return work.Done;
    }

    // LiteDB writes by tasks of the scheduler that is current where it is called, and waits for them: on the caller's scheduler, if that is
    // narrow, they might never get a turn. So the file is opened, used and closed here, on the default one.
    private void Live()
    {
        opening.RunSynchronously(TaskScheduler.Default);
        if (!opening.IsCompletedSuccessfully)
            return;
        working.RunSynchronously(TaskScheduler.Default);
        if (working.Exception is { } error)
            failed.TrySetResult(error.GetBaseException());
    }

    private void Loop()
    {
        var file = opening.Result;
        var patience = new DiskPatience(Options.DiskPatience, GiveUp);
        try
        {
            Serve(file, patience);
        }
        finally
        {
            if (failed.Task.IsCompletedSuccessfully)
                file.Abandon();
            else
                patience.Run(file.Dispose);
        }
    }

    private void Serve(StoreFile file, DiskPatience patience)
    {
        var session = new StoreSession(file.Database, time, () => OutboxGrew?.Invoke(), () => JobsGrew?.Invoke());
        group = new StoreGroup(file.Database, session, time, () => patience.Run(() =>
        {
            Options.BeforeCheckpoint?.Invoke();
            file.Database.Checkpoint();
        }));
        while (queue.Take() is { } first)
        {
            if (failed.Task.IsCompletedSuccessfully)
                first.Fail(new StoreFailedException(failed.Task.Result));
            else if (group.Run(Group(first)) is { } fatal)
                failed.TrySetResult(fatal);
        }
    }

    /// <summary>The store's thread is stuck in the disk: everybody who waits is told, and nothing waits for that thread any more.</summary>
    private void GiveUp(Exception why)
    {
        failed.TrySetResult(why);
        thread.IsBackground = true;
        queue.Close();
        foreach (var work in group?.Waiting ?? [])
            work.Fail(new StoreFailedException(why));
        while (queue.TryJoin(peopleWait: false) is { } left)
            left.Fail(new StoreFailedException(why));
        hung.TrySetResult();
    }

    /// <summary>Lazily: a unit that arrives while the group runs still joins it.</summary>
    private IEnumerable<StoreWork> Group(StoreWork first)
    {
        yield return first;
        var peopleWait = first.Lane == StoreLane.People;
        for (var taken = 1; taken < GroupSize && queue.TryJoin(peopleWait) is { } next; taken++)
        {
            peopleWait |= next.Lane == StoreLane.People;
            yield return next;
        }
    }
}
