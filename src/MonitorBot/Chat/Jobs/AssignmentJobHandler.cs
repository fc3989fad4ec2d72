using System.Security.Cryptography;
using System.Text.Json;
using MonitorBot.Chat.Printing;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Jobs;

/// <summary>The one-page Perintah Tugas, to the group and to the Head.</summary>
internal sealed class AssignmentJobHandler(Store store, Papers papers, TimeProvider time) : IJobHandler
{
    public string Kind => JobKind.Assignment;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        var order = JsonSerializer.Deserialize<CycleJob>(job.Data)!;
        var (cycle, record) = await store.WriteAsync(session => CycleId.TryParse(order.Cycle, out var id) && session.Cycles.Find(id) is { Assignment: not null } found
            ? (found, WeekReports.Order(session, found, papers.Making(job.At)))
            : (null!, null!));
        var content = cycle is null ? null : papers.Assignment(record);
        var file = content is null ? null : FilePlace.Media(store.Options.Folder, content, ".pdf");
        await store.WriteAsync(session =>
        {
            session.Jobs.Done(job.Id);
            if (cycle is null || content is null || file is null) return;
            var title = papers.Office.AssignmentTitle;
            session.Archive.Issue(new IssuedDocument(record.VerificationCode, $"{title} {cycle.Id}", cycle.Id.ToString(), Convert.ToHexStringLower(SHA256.HashData(content)), record.AssignedAt));
            SignerNotice.Tell(session, record.AssignedBy!, SignerNotice.Head);
            var document = new Outgoing.Document(file, $"{title} {cycle.Id}.pdf", PaperWords.AssignmentTitle(title, WeekWords.Name(cycle.Id))) { Silent = true };
            Notify.Group(session, document, $"order/{job.Id}");
            Notify.People(session, session.People.Heads(Core.Wita.Today(time)), document, $"order/{job.Id}");
        });
    }

    public void Failed(StoreSession session, Job job)
        => Notify.People(session, session.People.Heads(Core.Wita.Today(time)), new Outgoing.Text(PaperWords.NotMade(PaperWords.Order)));
}
