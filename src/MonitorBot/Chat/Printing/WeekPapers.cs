using System.Text.Json;
using MonitorBot.Chat.Weeks;
using MonitorBot.Core.Archiving;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Printing;

/// <param name="Version">0: of a week that was never reported.</param>
internal sealed record MadePapers(CycleId Week, int Version, WeekReport Report, IReadOnlyList<ReportFile> Files);

/// <summary>Makes a week's report as PDF and XLSX and keeps both by content hash: once for the decision, once for the archive.</summary>
internal sealed class WeekPapers(Store store, ArchiveFiles files, Papers papers)
{
    /// <param name="final">With disposition, and of the last version; else of the version that the job names.</param>
    /// <returns>Null when the job names no week.</returns>
    public async Task<MadePapers?> MakeAsync(Job job, bool final)
    {
        var order = JsonSerializer.Deserialize<CycleJob>(job.Data)!;
        if (!CycleId.TryParse(order.Cycle, out var id)) return null;
        var (report, version) = await store.WriteAsync(session =>
        {
            var cycle = session.Cycles.Find(id)!;
            var last = final ? cycle.LastReport?.Version ?? 0 : order.Version;
            return (WeekReports.Of(session, cycle, last, papers.Making(job.At, final)), last);
        });
        report = report with { Photos = ProofFiles.Printed(files, report.Rows) };
        return new MadePapers(id, version, report, PaperFiles.Keep(files, id, version, papers.ReportPdf(report), papers.ReportXlsx(report)));
    }
}
