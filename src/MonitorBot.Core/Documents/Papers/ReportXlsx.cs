using MonitorBot.Core.Agencies;
using MonitorBot.Core.Documents.Spreadsheets;
using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Documents.Papers;

/// <summary>The report's tables as a workbook: Rekap, Bukti, Waktu SOP.</summary>
public static class ReportXlsx
{
    private static readonly double[] ResultWidths = [5, 38, 28, 24, 18, 10, 18, 18, 10, 24, 9, 16, 44];
    private static readonly double[] EvidenceWidths = [5, 38, 10, 44, 24, 72, 25, 22, 36];

    public static void Write(WeekReport report, OfficeSettings office, Stream stream) => WorkbookFile.Write(
        [Results(report), Evidence(report), Steps(report)],
        $"Laporan Rekapitulasi {report.Reference}",
        office.Letterhead.Office,
        report.MadeAt,
        stream);

    private static SheetContent Results(WeekReport report) => new(
        "Rekap",
        Titles(report, ReportPdf.Subject),
        [.. ReportLine.Titles.Zip(ResultWidths, (t, w) => new FieldColumn(t, w))],
        [.. ReportLine.Of(report.Rows).Select(Row)]);

    private static IReadOnlyList<Field> Row(ReportLine line) =>
    [
        line.Number, line.Agency, new Field.Text(line.Address, line.Link), line.Access, Field.Of(line.News), Field.Of(line.NewsCount),
        Field.Of(line.Article), Field.Of(line.Agenda), Field.Of(line.AgeDays), new Field.Status(line.Status, line.Verdict, line.AgeDays),
        line.Finding, line.FollowUp, line.Note,
    ];

    private static SheetContent Evidence(WeekReport report) => new(
        "Bukti",
        Titles(report, "Bukti Pemeriksaan"),
        [.. EvidenceLine.Titles.Zip(EvidenceWidths, (t, w) => new FieldColumn(t, w))],
        [.. EvidenceLine.Of(report.Rows).Select(Row)]);

    private static IReadOnlyList<Field> Row(EvidenceLine line) =>
    [
        line.Number, line.Agency, CategoryName.Title(line.Category), line.Title, line.Printed, new Field.Text(line.Url.AbsoluteUri, line.Link),
        new Field.Moment(line.CheckedAt), line.Source, line.Sha256,
    ];

    private static SheetContent Steps(WeekReport report) => new(
        "Waktu SOP",
        Titles(report, "Waktu Pelaksanaan SOP"),
        [
            new("No", 5), new("Kegiatan", 60), new("Pelaksana", 18), new("Kelengkapan", 36), new("Waktu baku (menit)", 12),
            new("Diterima (WITA)", 26), new("Selesai (WITA)", 26), new("Realisasi (menit)", 12), new("Respons (menit)", 12), new("Output", 34),
        ],
        [.. report.Steps.Select(Row)]);

    private static IReadOnlyList<Field> Row(StepTime time) =>
    [
        time.Step, time.Standard.Activity, time.Standard.Actor, time.Standard.Requisites, time.Standard.StandardMinutes,
        Field.Of(time.ReceivedAt), Field.Of(time.DoneAt), Minutes(time.Work), Minutes(time.Response),
        time.Standard.Output,
    ];

    private static Field Minutes(TimeSpan? span) => Field.Of(span is { } known ? (int?)Math.Ceiling(known.TotalMinutes) : null);

    private static IReadOnlyList<string> Titles(WeekReport report, string title) =>
    [
        title,
        $"Periode {IndonesianText.Period(report.From, report.To)}",
        $"Referensi {report.Reference}, versi {report.Version}",
    ];
}
