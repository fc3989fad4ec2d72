using System.Text.Json;
using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Backups;
using MonitorBot.Core.Storage.Disk;
using MonitorBot.Core.Storage.Tables;
using MonitorBot.Settings;
using MonitorBot.Triggers;

namespace MonitorBot.Chat.Jobs;

/// <param name="Card">The message to edit, in the person's private chat.</param>
internal sealed record BackupJob(long PersonId, string Card);

/// <summary>A backup that an Admin asked for; answers with what was made.</summary>
internal sealed class BackupJobHandler(Store store, BotSettings settings, TimeProvider time) : IJobHandler
{
    public const string KindName = "backup";

    public string Kind => KindName;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        var answer = await MakeAsync();
        await store.WriteAsync(session =>
        {
            session.Jobs.Done(job.Id);
            Edit(session, job, answer);
        });
    }

    public void Failed(StoreSession session, Job job) => Edit(session, job, BackupWords.Failed(BackupWords.OwnTrouble));

    private async Task<string> MakeAsync()
    {
        try
        {
            var made = await BackupRun.MakeAsync(store, settings, time);
            var folder = StoreOptionsOf.BackupFolder(settings);
            return BackupWords.Made(made, Backup.List(folder).Count, DiskSpace.Free(folder));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or StoreRefusedException)
        {
            return BackupWords.Failed(fault.Message);
        }
    }

    private static void Edit(StoreSession session, Job job, string html)
    {
        var order = JsonSerializer.Deserialize<BackupJob>(job.Data)!;
        Mail.Edit(session, Notify.Private(order.PersonId), new Outgoing.Text(html, Card: order.Card), OutboxPriority.Interactive);
    }
}
