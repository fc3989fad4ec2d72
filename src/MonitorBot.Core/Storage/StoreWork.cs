namespace MonitorBot.Core.Storage;

/// <summary>A unit or query in the queue, with the promise to whoever handed it in.</summary>
internal abstract record StoreWork(bool Writes, StoreLane Lane)
{
    /// <summary>Does it and keeps the result for <see cref="Complete"/>.</summary>
    public abstract void Run(StoreSession session);

    public abstract void Complete();

    public abstract void Fail(Exception why);
}

internal sealed record StoreWork<T>(Func<StoreSession, T> Body, bool Writes, StoreLane Lane) : StoreWork(Writes, Lane)
{
    private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T result = default!;

    public Task<T> Done => done.Task;

    public override void Run(StoreSession session) => result = Body(session);

    public override void Complete() => done.TrySetResult(result);

    public override void Fail(Exception why) => done.TrySetException(why);
}
