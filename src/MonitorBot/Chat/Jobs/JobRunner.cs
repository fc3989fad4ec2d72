using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MonitorBot.Chat.Weeks;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;
using MonitorBot.Settings;

namespace MonitorBot.Chat.Jobs;

/// <summary>Runs ordered jobs beside each other, some at a time; one that fails is tried again and then given up aloud.</summary>
internal sealed partial class JobRunner(Store store, IReadOnlyList<IJobHandler> handlers, TimeProvider time, ILogger<JobRunner> logger) : BackgroundService
{
    private const int MostAttempts = 3;
    private const int AtATime = 6;
    private readonly SemaphoreSlim wake = new(0);
    private readonly SemaphoreSlim places = new(AtATime);
    private readonly Dictionary<long, Task> running = [];

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        store.JobsGrew += () => wake.Release();
        while (!stop.IsCancellationRequested)
        {
            foreach (var job in await store.ReadAsync(session => session.Jobs.Due(time.GetUtcNow()))) Begin(job, stop);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stop);
            await Task.WhenAny(wake.WaitAsync(either.Token), Task.Delay(TimeSpan.FromSeconds(5), time, either.Token));
            await either.CancelAsync();
        }

        // What is nearly done is finished; the host waits no longer than its own limit.
        await Task.WhenAll(Running());
    }

    private void Begin(Job job, CancellationToken stop)
    {
        lock (running)
        {
            if (!running.ContainsKey(job.Id)) running[job.Id] = Task.Run(() => RunAsync(job, stop), CancellationToken.None);
        }
    }

    private IReadOnlyList<Task> Running()
    {
        lock (running) return [.. running.Values];
    }

    private async Task RunAsync(Job job, CancellationToken stop)
    {
        try
        {
            await places.WaitAsync(stop);
            try
            {
                // Whoever read the list may have seen a job that was done a moment later.
                if (await store.ReadAsync(session => session.Jobs.FindDue(job.Id, time.GetUtcNow())) is { } due) await RunOnceAsync(due, stop);
            }
            finally
            {
                places.Release();
            }
        }
        catch (OperationCanceledException)
        {
            // The program stops; the job stands in the store and is taken up at the next start.
        }
        finally
        {
            lock (running) running.Remove(job.Id);
        }
    }

    private async Task RunOnceAsync(Job job, CancellationToken stop)
    {
        using var scope = LogScopes.Job(logger, job.Id, job.Kind, WeekOf(job));
        var handler = handlers.FirstOrDefault(one => one.Kind == job.Kind);
        try
        {
            if (handler is null) throw new InvalidOperationException($"Nobody does jobs of kind {job.Kind}.");
            await handler.RunAsync(job, stop);
            LogDone();
        }
        catch (Exception fault) when (fault is not StoreFailedException && !stop.IsCancellationRequested)
        {
            LogFailed(job.Id, job.Kind, job.Attempt + 1, fault);
            await store.WriteAsync(session =>
            {
                if (job.Attempt + 1 < MostAttempts) session.Jobs.Again(job.Id, time.GetUtcNow() + Backoff.After(job.Attempt + 2, TimeSpan.FromMinutes(1)));
                else GiveUp(session, job, handler);
            });
        }
    }

    private static void GiveUp(StoreSession session, Job job, IJobHandler? handler)
    {
        session.Jobs.Done(job.Id);
        handler?.Failed(session, job);
    }

    private static string? WeekOf(Job job)
    {
        if (!job.Data.StartsWith('{')) return null;
        using var data = JsonDocument.Parse(job.Data);
        return data.RootElement.TryGetProperty(nameof(CycleJob.Cycle), out var week) ? week.GetString() : null;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Job done")]
    private partial void LogDone();

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {job} ({kind}) failed, attempt {attempt}")]
    private partial void LogFailed(long job, string kind, int attempt, Exception fault);
}
