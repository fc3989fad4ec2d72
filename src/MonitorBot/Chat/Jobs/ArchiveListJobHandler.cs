using System.Text.Json;
using MonitorBot.Chat.Printing;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core;
using MonitorBot.Core.Archiving;
using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Jobs;

/// <summary>The Daftar Arsip of a year: every sealing whose week began in it, with the hash chain.</summary>
internal sealed class ArchiveListJobHandler(Store store, Papers papers) : IJobHandler
{
    public string Kind => JobKind.ArchiveList;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        var order = JsonSerializer.Deserialize<ArchiveListJob>(job.Data)!;
        var days = papers.Making(job.At).WindowDays;
        var entries = await store.ReadAsync(session => session.Archive.Entries());
        var list = new ArchiveList(ArchiveWords.YearName(order.Year), job.At, [.. entries.Select(entry => Line(entry, days)).Where(line => line.To.Year == order.Year)]);
        var file = FilePlace.Media(store.Options.Folder, papers.ArchiveList(list), ".pdf");
        await store.WriteAsync(session =>
        {
            session.Jobs.Done(job.Id);
            SignerNotice.Tell(session, papers.Office.Head, SignerNotice.Head);
            order.Answer.Edit(session, ArchiveWords.YearListReady(order.Year, list.Lines.Count));
            order.Answer.Send(session, new Outgoing.Document(file, $"Daftar Arsip {list.Name}.pdf", ArchiveWords.YearList(order.Year)) { Silent = true }, "pdf");
        });
    }

    public void Failed(StoreSession session, Job job) => JsonSerializer.Deserialize<ArchiveListJob>(job.Data)!.Answer.Edit(session, PaperWords.NotMade(PaperWords.ArchiveList));

    /// <summary>Papers of a week are about the window before its Monday, as they print it.</summary>
    private static ArchiveLine Line(ArchiveEntry entry, int windowDays)
    {
        if (!CycleId.TryParse(entry.Subject, out var id)) return ArchiveLine.Of(entry, entry.Subject, Wita.Day(entry.SealedAt), Wita.Day(entry.SealedAt));
        return ArchiveLine.Of(entry, $"Laporan Rekapitulasi Hasil Monitoring Website ({id.Reference})", id.Monday.AddDays(-windowDays), id.Monday);
    }
}
