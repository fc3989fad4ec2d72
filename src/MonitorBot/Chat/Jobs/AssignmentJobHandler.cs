using System.Text.Json;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Jobs;

/// <summary>The one-page Perintah Tugas, to the group and to the Head.</summary>
internal sealed class AssignmentJobHandler(Store store, Papers papers, TimeProvider time) : IJobHandler
{
    public string Kind => JobKind.Assignment;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        var order = JsonSerializer.Deserialize<CycleJob>(job.Data)!;
        var (cycle, record) = await store.ReadAsync(session => CycleId.TryParse(order.Cycle, out var id) && session.Cycles.Find(id) is { Assignment: not null } found
            ? (found, WeekReports.Order(session, found))
            : (null!, null!));
        var file = cycle is null ? null : FilePlace.Media(store.Options.Folder, papers.Assignment(record), ".pdf");
        await store.WriteAsync(session =>
        {
            session.Jobs.Done(job.Id);
            if (cycle is null || file is null) return;
            var document = new Outgoing.Document(file, $"Perintah Tugas {cycle.Id}.pdf", Html.Escape($"Perintah tugas {WeekWords.Name(cycle.Id)}")) { Silent = true };
            Notify.Group(session, document, $"order/{job.Id}");
            Notify.People(session, session.People.Heads(Core.Wita.Today(time)), document, $"order/{job.Id}");
        });
    }

    public void Failed(StoreSession session, Job job)
        => Notify.People(session, session.People.Heads(Core.Wita.Today(time)), new Outgoing.Text(PaperWords.NotMade("Perintah tugas")));
}
