using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using MonitorBot.Chat.Jobs;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Tests.Chat.Jobs;

public sealed class JobRunnerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pekerjaan-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_job_that_ends_while_the_list_is_read_is_not_done_again()
    {
        const int Jobs = 600;
        using var store = Store.Open(new StoreOptions { Path = Path.Combine(folder, "monitorbot.db") }, TimeProvider.System);
        var handler = new Chain(store, Jobs);
        using var runner = new JobRunner(store, [handler], TimeProvider.System, NullLogger<JobRunner>.Instance);
        await runner.StartAsync(CancellationToken.None);
        // Several chains beside each other: one's end has the list read while another ends.
        for (var chain = 0; chain < 5; chain++) await store.WriteAsync(session => session.Jobs.Add(handler.Kind, "", TimeProvider.System.GetUtcNow()));
        await handler.Enough.WaitAsync(TimeSpan.FromSeconds(60));
        await runner.StopAsync(CancellationToken.None);
        Assert.DoesNotContain(handler.Runs, one => one.Value > 1);
    }

    /// <summary>Each job orders the next.</summary>
    private sealed class Chain(Store store, int jobs) : IJobHandler
    {
        private readonly TaskCompletionSource enough = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ConcurrentDictionary<long, int> Runs { get; } = new();

        public Task Enough => enough.Task;

        public string Kind => "uji";

        public async Task RunAsync(Job job, CancellationToken stop)
        {
            Runs.AddOrUpdate(job.Id, 1, (_, times) => times + 1);
            if (Runs.Count >= jobs) enough.TrySetResult();
            await store.WriteAsync(session =>
            {
                session.Jobs.Done(job.Id);
                if (!enough.Task.IsCompleted) session.Jobs.Add(Kind, "", TimeProvider.System.GetUtcNow());
            });
        }

        public void Failed(StoreSession session, Job job) => throw new InvalidOperationException("It never fails.");
    }
}
