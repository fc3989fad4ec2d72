using MonitorBot.Core.Archiving;
using MonitorBot.Core.Documents.Pictures;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Printing;

/// <summary>The team's photos of a week, from the archive's folder into its documents.</summary>
internal static class ProofFiles
{
    /// <summary>So that the report stays small enough to be sent; each takes about 100 KB.</summary>
    private const int MostPrinted = 40;

    public static IReadOnlyList<ReportPhoto> Printed(ArchiveFiles files, IReadOnlyList<SiteRow> rows)
    {
        var printed = 0;
        return [.. Of(rows).Select(one => new ReportPhoto(one.Row.Agency.Name, one.Row.Agency.Site!.Host, one.Proof, MayPrint(one.Row) && printed++ < MostPrinted ? Jpeg(files, one.File) : null))];
    }

    /// <summary>The report goes to the group, where of a website with findings nothing more is said than that there are some.</summary>
    private static bool MayPrint(SiteRow row) => !row.HasFinding;

    public static IReadOnlyList<ArchivedFile> Sealed(IReadOnlyList<SiteRow> rows) => [.. Of(rows).Select(one => one.File)];

    private static IEnumerable<(SiteRow Row, ProofPhoto Proof, ArchivedFile File)> Of(IReadOnlyList<SiteRow> rows)
        => rows.Where(row => row.Agency.Site is not null).SelectMany(row => row.Proofs.Select((proof, index) => (row, proof, proof.File(row.Agency.Site!.Host, index + 1))));

    /// <summary>Null when the file is gone: the report is still made, and the archive's check names what is missing.</summary>
    private static byte[]? Jpeg(ArchiveFiles files, ArchivedFile file)
    {
        var path = files.PathOf(file);
        return File.Exists(path) ? ProofImage.ForPaper(File.ReadAllBytes(path)) : null;
    }
}
