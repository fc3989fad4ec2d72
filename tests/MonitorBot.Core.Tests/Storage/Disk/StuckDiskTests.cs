using MonitorBot.Core.Storage;

namespace MonitorBot.Core.Tests.Storage.Disk;

/// <summary>A disk that neither writes nor fails: LiteDB waits for its dead writer without end.</summary>
public sealed class StuckDiskTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("stuck-").FullName;
    private readonly ManualResetEventSlim answer = new();
    private int checkpoints;

    public void Dispose()
    {
        answer.Set();
        answer.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Whoever_waits_is_told_the_host_hears_of_it_and_closing_does_not_wait()
    {
        var store = Open(stuckFrom: 2);
        await store.WriteAsync(session => session.Meta.Set("a", 1));
        var stuck = store.WriteAsync(session => session.Meta.Set("a", 2));
        var behind = store.WriteAsync(session => session.Meta.Set("a", 3));
        var looking = store.ReadAsync(session => session.Meta.Get("a", 0));
        foreach (var one in (Task[])[stuck, behind, looking]) await Assert.ThrowsAsync<StoreFailedException>(() => one.WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System));
        Assert.IsType<IOException>(await store.Failed.WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System));
        await Assert.ThrowsAsync<StoreFailedException>(() => store.WriteAsync(session => session.Meta.Set("a", 4)));
        await Task.Run(store.Dispose).WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System);
    }

    [Fact]
    public async Task A_slow_disk_is_waited_for()
    {
        using var store = Open(stuckFrom: 2, patience: TimeSpan.FromMinutes(1));
        await store.WriteAsync(session => session.Meta.Set("a", 1));
        var slow = store.WriteAsync(session => session.Meta.Set("a", 2));
        await Task.Delay(TimeSpan.FromMilliseconds(300), TimeProvider.System);
        Assert.False(slow.IsCompleted);
        answer.Set();
        await slow;
        Assert.Equal(2, await store.ReadAsync(session => session.Meta.Get("a", 0)));
        Assert.False(store.Failed.IsCompleted);
    }

    private Store Open(int stuckFrom, TimeSpan? patience = null) => Store.Open(new StoreOptions
    {
        Path = Path.Combine(folder, "monitorbot.db"),
        DiskPatience = patience ?? TimeSpan.FromMilliseconds(300),
        BeforeCheckpoint = () =>
        {
            if (Interlocked.Increment(ref checkpoints) >= stuckFrom) answer.Wait();
        },
    }, TimeProvider.System);
}
