using MonitorBot.Core.Agencies;
using MonitorBot.Core.Documents.Layout;
using MonitorBot.Core.Documents.Parts;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Documents.Papers;

/// <summary>Lampiran I, the table of all websites; Lampiran II, the evidence. Both landscape.</summary>
internal static class ReportAnnex
{
    private const int DigestShown = 16;

    public static void Write(OfficialDocument document, WeekReport report)
    {
        Heading(document, "LAMPIRAN I", "TABEL REKAPITULASI", report);
        Results(report).Write(document.Flow);
        document.Note("Umur konten dihitung dari konten terbaru pada hari pemeriksaan. Temuan hanya disebut ada atau tidak; rinciannya dalam lampiran terbatas.");
        var evidence = EvidenceLine.Of(report.Rows);
        Heading(document, "LAMPIRAN II", "BUKTI PEMERIKSAAN", report);
        if (evidence.Count == 0)
        {
            document.Text("Tidak ada konten bertanggal yang ditemukan pada pemeriksaan ini.");
            return;
        }

        Evidence(evidence).Write(document.Flow);
        document.Note("SHA-256 adalah sidik isi halaman tempat tanggal dibaca; nilai lengkap terdapat pada berkas XLSX.");
    }

    private static void Heading(OfficialDocument document, string annex, string title, WeekReport report)
    {
        document.Flow.NewPage(PageFormat.Landscape);
        document.Title($"{annex}: {title}", 11.5f);
        document.Title($"Periode {IndonesianText.Period(report.From, report.To)}", 9.5f);
        document.Flow.Gap(6);
        document.Flow.GlueTail(1);
    }

    private static Table Results(WeekReport report) => new(
    [
        new(ReportLine.Titles[0], Alignment.Centre), new(ReportLine.Titles[1], MaxWidth: 130), new(ReportLine.Titles[2], MaxWidth: 120),
        new(ReportLine.Titles[3], MaxWidth: 85), new(ReportLine.Titles[4], MaxWidth: 55, Whole: true), new(ReportLine.Titles[5], Alignment.Centre, 38),
        new(ReportLine.Titles[6], MaxWidth: 55, Whole: true), new(ReportLine.Titles[7], MaxWidth: 55, Whole: true), new(ReportLine.Titles[8], Alignment.Centre, 36),
        new(ReportLine.Titles[9], MaxWidth: 96), new(ReportLine.Titles[10], Alignment.Centre, 40), new(ReportLine.Titles[11], MaxWidth: 75),
        new(ReportLine.Titles[12], MaxWidth: 120),
    ],
    [.. ReportLine.Of(report.Rows).Select(Row)],
    7.2f);

    private static IReadOnlyList<Cell> Row(ReportLine line) =>
    [
        $"{line.Number}", line.Agency, new(line.Address, line.Link), line.Access, Day(line.News), $"{line.NewsCount?.ToString() ?? "-"}",
        Day(line.Article), Day(line.Agenda), line.AgeDays is { } age ? IndonesianText.Number(age) : "-",
        new(line.Status.Replace(" hari)", "\u00a0hari)"), Badge: (sheet, x, y, size) => VerdictBadge.Draw(sheet, x, y + size * 0.15f, size * 0.85f, line.Verdict, line.AgeDays)),
        line.Finding, line.FollowUp, line.Note,
    ];

    private static Table Evidence(IReadOnlyList<EvidenceLine> lines) => new(
    [
        new(EvidenceLine.Titles[0], Alignment.Centre), new(EvidenceLine.Titles[1], MaxWidth: 120), new(EvidenceLine.Titles[2]),
        new(EvidenceLine.Titles[3], MaxWidth: 180), new(EvidenceLine.Titles[4], MaxWidth: 75), new(EvidenceLine.Titles[5], MaxWidth: 190),
        new(EvidenceLine.Titles[6], MaxWidth: 60), new(EvidenceLine.Titles[7], MaxWidth: 70), new(EvidenceLine.Titles[8], MaxWidth: 75),
    ],
    [.. lines.Select(Row)],
    7.2f);

    private static IReadOnlyList<Cell> Row(EvidenceLine line) =>
    [
        $"{line.Number}", line.Agency, CategoryName.Title(line.Category), line.Title, line.Printed, new(line.Url.AbsoluteUri, line.Link),
        IndonesianText.ShortDateTime(line.CheckedAt), line.Source, line.Sha256.Length > DigestShown ? line.Sha256[..DigestShown] + "…" : line.Sha256,
    ];

    private static string Day(DateOnly? day) => day is { } known ? IndonesianText.ShortDate(known) : "-";
}
