using System.Text.Json;
using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Archiving;
using MonitorBot.Core.Documents.Pictures;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Jobs;

/// <summary>Fetches a member's photo and keeps it in the archive's folder before the review names it.</summary>
internal sealed class PhotoJobHandler(Store store, FileDownloads downloads, ArchiveFiles files, TimeProvider time) : IJobHandler
{
    /// <summary>Telegram makes photos much smaller.</summary>
    private const int MostBytes = 10_000_000;

    public string Kind => JobKind.Photo;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        var order = JsonSerializer.Deserialize<PhotoJob>(job.Data)!;
        var content = await downloads.FetchAsync(order.FileId, MostBytes, stop) is FileDownload.Fetched fetched ? fetched.Content : null;
        var kept = content is not null && ProofImage.Extension(content) is { } extension ? files.Put($"foto{extension}", content) : null;
        await store.WriteAsync(session =>
        {
            session.Jobs.Done(job.Id);
            if (kept is null) order.Answer.Edit(session, ReviewWords.PhotoNotKept);
            else Take(session, order, kept);
        });
    }

    public void Failed(StoreSession session, Job job) => JsonSerializer.Deserialize<PhotoJob>(job.Data)!.Answer.Edit(session, ReviewWords.PhotoNotKept);

    private void Take(StoreSession session, PhotoJob order, ArchivedFile kept)
    {
        // A report may have been submitted meanwhile: what it shows must not change any more.
        if (!CycleId.TryParse(order.Cycle, out var id) || session.Cycles.Find(id) is not { State: CycleState.Assigned or CycleState.Returned } cycle
            || session.Register.Find(order.Agency) is not { Site: { } site } agency)
        {
            order.Answer.Edit(session, ReviewWords.PhotoTooLate);
            return;
        }

        if (session.Reviews.Of(id, site.Host).Proofs.Count >= Proving.MostPhotos)
        {
            order.Answer.Edit(session, ReviewWords.EnoughPhotos(Proving.MostPhotos));
            return;
        }

        var added = Proving.Add(session, cycle, site.Host, new ProofPhoto(kept.Sha256, kept.Extension, kept.Bytes, new Actor(order.PersonId, order.PersonName), time.GetUtcNow()));
        var count = session.Reviews.Of(id, site.Host).Proofs.Count;
        order.Answer.Edit(session, added ? ReviewWords.PhotoKept(agency.Acronym, count) : ReviewWords.PhotoKnown(agency.Acronym, count),
            [[new Button(Labels.AddPhoto, ButtonData.Of("photo", id, order.Agency)), new Button(Labels.SeeInList, ButtonData.Of("site", id, order.Agency))]]);
    }
}
