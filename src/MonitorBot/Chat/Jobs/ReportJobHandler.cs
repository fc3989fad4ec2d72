using System.Text.Json;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Archiving;
using MonitorBot.Core.Reports;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Jobs;

/// <summary>A submitted version's PDF and XLSX, to the Heads; kept by content hash.</summary>
internal sealed class ReportJobHandler(Store store, ArchiveFiles files, Papers papers, TimeProvider time) : IJobHandler
{
    public string Kind => JobKind.Report;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        var order = JsonSerializer.Deserialize<CycleJob>(job.Data)!;
        if (!CycleId.TryParse(order.Cycle, out var id)) return;
        var report = await store.WriteAsync(session => WeekReports.Of(session, session.Cycles.Find(id)!, order.Version, papers.Making(job.At)));
        var made = PaperFiles.Keep(files, id, order.Version, papers.ReportPdf(report), papers.ReportXlsx(report));
        await store.WriteAsync(session =>
        {
            session.Jobs.Done(job.Id);
            var cycle = session.Cycles.Find(id)!;
            session.Cycles.Replace(cycle with { Reports = [.. cycle.Reports.Select(one => one.Version == order.Version ? one with { Files = made } : one)] }, cycle.Version);
            PaperFiles.Issue(session, id, made, report);
            foreach (var file in made)
                Notify.People(session, session.People.Heads(Core.Wita.Today(time)), PaperFiles.Message(file, PaperWords.ReportCaption(WeekWords.Name(id), order.Version)), $"report/{id}/{order.Version}/{file.Kind}");
        });
    }

    public void Failed(StoreSession session, Job job)
        => Notify.People(session, session.People.Heads(Core.Wita.Today(time)), new Outgoing.Text(PaperWords.NotMade("Laporan rekapitulasi")));
}

/// <summary>Documents as files of the archive's folder and as messages.</summary>
internal static class PaperFiles
{
    public static IReadOnlyList<ReportFile> Keep(ArchiveFiles files, CycleId id, int version, byte[] pdf, byte[] xlsx)
    {
        var name = version == 0 ? $"Hasil Pemeriksaan {id}" : $"Laporan Rekapitulasi {id} v{version}";
        return [Keep(files, "pdf", $"{name}.pdf", pdf), Keep(files, "xlsx", $"{name}.xlsx", xlsx)];
    }

    /// <summary>Makes the PDF known by the code printed on it.</summary>
    public static void Issue(StoreSession session, CycleId id, IReadOnlyList<ReportFile> made, WeekReport report)
        => session.Archive.Issue(new IssuedDocument(report.VerificationCode, $"Laporan rekapitulasi {id} versi {report.Version}", id.ToString(), made[0].Sha256, report.MadeAt));

    public static Outgoing.Document Message(ReportFile file, string caption)
        => new(FilePlace.Archive(file.Sha256, file.Name), file.Name, caption) { Silent = true };

    private static ReportFile Keep(ArchiveFiles files, string kind, string name, byte[] content)
        => new(kind, name, files.Put(name, content).Sha256);
}
