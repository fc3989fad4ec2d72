using MonitorBot.Chat.Printing;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Archiving;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Jobs;

/// <summary>Step 4: the final documents are made and sealed in the archive's chain, the group is told the head hash.</summary>
internal sealed class SealJobHandler(Store store, WeekPapers weekPapers, ArchiveFiles files, TimeProvider time) : IJobHandler
{
    public string Kind => JobKind.Seal;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        if (await weekPapers.MakeAsync(job, final: true) is { } made) await store.WriteAsync(session => Seal(session, job, made.Week, made.Files, made.Report));
    }

    public void Failed(StoreSession session, Job job)
        => Notify.People(session, session.People.With(Role.Admin), new Outgoing.Text(PaperWords.NotMade(PaperWords.Archive)));

    private void Seal(StoreSession session, Job job, CycleId id, IReadOnlyList<ReportFile> made, WeekReport report)
    {
        session.Jobs.Done(job.Id);
        var cycle = session.Cycles.Find(id)!;
        var now = time.GetUtcNow();
        if (cycle.ArchivedAt is not null || CycleRule.Archive(cycle, now) is not { } archived) return;
        var entry = session.Archive.Seal(id.ToString(), [.. made.Select(Described), .. ProofFiles.Sealed(report.Rows)], now);
        PaperFiles.Issue(session, id, made, report);
        session.Cycles.Replace(archived, cycle.Version);
        session.Audit.Append(new AuditLine { At = now, PersonName = "program", Action = "arsipkan", Cycle = id.ToString(), Detail = entry.Hash });
        WeekCards.Update(session, archived);
        if (report.Disposition is { } sheet) SignerNotice.Tell(session, sheet.By, SignerNotice.Head);
        Notify.Group(session, new Outgoing.Text(WeekWords.Sealed(archived, entry.ShortHash)), $"sealed/{id}");
        foreach (var file in made)
        {
            var message = PaperFiles.Message(file, PaperWords.ReportCaption(WeekWords.Name(id), Math.Max(1, cycle.LastReport?.Version ?? 1)));
            Notify.Group(session, message, $"sealed/{id}/{file.Kind}");
        }
    }

    private ArchivedFile Described(ReportFile file)
    {
        var described = new ArchivedFile(file.Name, file.Sha256, 0);
        return described with { Bytes = new FileInfo(files.PathOf(described)).Length };
    }
}
