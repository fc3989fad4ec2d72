using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Jobs;

/// <summary>Does one kind of ordered work. May be repeated after a crash, so doing it twice must look like once.</summary>
internal interface IJobHandler
{
    string Kind { get; }

    /// <summary>Does the work; its last step is one transaction that also calls <see cref="JobTable.Done"/>.</summary>
    Task RunAsync(Job job, CancellationToken stop);

    /// <summary>Given up: tells whoever waits, inside the transaction that ends the job.</summary>
    void Failed(StoreSession session, Job job);
}
