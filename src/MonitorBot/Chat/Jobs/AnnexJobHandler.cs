using System.Text.Json;
using MonitorBot.Chat.Printing;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Jobs;

/// <summary>The restricted annex of findings, to the private chat of a Head or Admin who asked for it.</summary>
internal sealed class AnnexJobHandler(Store store, Papers papers, TimeProvider time) : IJobHandler
{
    public string Kind => JobKind.Annex;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        var order = JsonSerializer.Deserialize<AnnexJob>(job.Data)!;
        var report = await store.WriteAsync(session => CycleId.TryParse(order.Cycle, out var id) && session.Cycles.Find(id) is { } cycle
            ? WeekReports.Of(session, cycle, 0, papers.Making(job.At))
            : null);
        var file = report is null ? null : FilePlace.Media(store.Options.Folder, papers.FindingsAnnex(report), ".pdf");
        await store.WriteAsync(session =>
        {
            session.Jobs.Done(job.Id);
            // The role may have been taken away meanwhile.
            if (file is null || session.People.Find(order.PersonId) is not { } who || !FindingAccess.MayHaveAnnex(who, Wita.Today(time))) return;
            order.Answer.Edit(session, FindingWords.AnnexReady);
            order.Answer.Send(session, new Outgoing.Document(file, $"Lampiran Terbatas {order.Cycle}.pdf", FindingWords.AnnexCaption), "pdf");
        });
    }

    public void Failed(StoreSession session, Job job) => JsonSerializer.Deserialize<AnnexJob>(job.Data)!.Answer.Edit(session, PaperWords.NotMade(PaperWords.Annex));
}
