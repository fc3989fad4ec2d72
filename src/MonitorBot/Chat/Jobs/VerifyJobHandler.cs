using System.Text.Json;
using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Jobs;

/// <summary>/verifikasi of a file: its hash is compared; the file itself is not kept.</summary>
internal sealed class VerifyJobHandler(Store store, FileHash files) : IJobHandler
{
    public string Kind => JobKind.Verify;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        var order = JsonSerializer.Deserialize<VerifyJob>(job.Data)!;
        var hash = await files.OfAsync(order.FileId, stop);
        await store.WriteAsync(session =>
        {
            session.Jobs.Done(job.Id);
            order.Answer.Edit(session, hash is null ? VerifyWords.NotCompared : VerifyWords.OfFile(Verification.OfFile(session, hash)));
        });
    }

    public void Failed(StoreSession session, Job job) => JsonSerializer.Deserialize<VerifyJob>(job.Data)!.Answer.Edit(session, VerifyWords.NotCompared);
}
