using MonitorBot.Chat.Printing;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Jobs;

/// <summary>A submitted version's PDF and XLSX, to the Heads; kept by content hash.</summary>
internal sealed class ReportJobHandler(Store store, WeekPapers weekPapers, TimeProvider time) : IJobHandler
{
    public string Kind => JobKind.Report;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        if (await weekPapers.MakeAsync(job, final: false) is { } made) await store.WriteAsync(session => Tell(session, job, made));
    }

    public void Failed(StoreSession session, Job job)
        => Notify.People(session, session.People.Heads(Core.Wita.Today(time)), new Outgoing.Text(PaperWords.NotMade(PaperWords.Report)));

    private void Tell(StoreSession session, Job job, MadePapers made)
    {
        session.Jobs.Done(job.Id);
        var cycle = session.Cycles.Find(made.Week)!;
        session.Cycles.Replace(cycle with { Reports = [.. cycle.Reports.Select(one => one.Version == made.Version ? one with { Files = made.Files } : one)] }, cycle.Version);
        PaperFiles.Issue(session, made.Week, made.Files, made.Report);
        foreach (var file in made.Files)
            Notify.People(session, session.People.Heads(Core.Wita.Today(time)), PaperFiles.Message(file, PaperWords.ReportCaption(WeekWords.Name(made.Week), made.Version)), $"report/{made.Week}/{made.Version}/{file.Kind}");
    }
}
