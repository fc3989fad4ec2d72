using MonitorBot.Chat.Weeks;
using MonitorBot.Core.Archiving;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Printing;

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
