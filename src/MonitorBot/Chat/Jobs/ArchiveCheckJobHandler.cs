using System.Text.Json;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Archiving;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Jobs;

/// <summary>/verifikasi arsip: walks the chain and reads every sealed file, beside the store's own thread.</summary>
internal sealed class ArchiveCheckJobHandler(Store store, ArchiveFiles files) : IJobHandler
{
    public const string KindName = "archivecheck";

    public string Kind => KindName;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        var (entries, head) = await store.ReadAsync(session => (session.Archive.Entries(), session.Archive.RememberedHead()));
        var report = ArchiveVerifier.Verify(entries, files, head);
        await store.WriteAsync(session =>
        {
            session.Jobs.Done(job.Id);
            Answer(session, job, VerifyWords.OfArchive(report));
        });
    }

    public void Failed(StoreSession session, Job job) => Answer(session, job, VerifyWords.NotWalked);

    private static void Answer(StoreSession session, Job job, string html) => JsonSerializer.Deserialize<AnswerPlace>(job.Data)!.Edit(session, html);
}
