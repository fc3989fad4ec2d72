using MonitorBot.Core.Documents.Fonts;
using MonitorBot.Core.Documents.Layout;
using MonitorBot.Core.Documents.Parts;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Integrity.Life;
using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Documents.Papers;

/// <summary>The restricted annex: integrity findings, for Head and Admin. Addresses are defanged, nothing is a link.</summary>
public static class FindingsAnnexPdf
{
    public static void Write(WeekReport report, OfficeSettings office, DocumentFonts fonts, Stream stream)
    {
        var document = new OfficialDocument(PageFormat.Landscape, office, fonts);
        Letterhead.Write(document.Flow, office.Letterhead);
        document.Title("LAMPIRAN TERBATAS: INDIKASI TEMUAN KEAMANAN WEBSITE");
        document.Title($"Periode {IndonesianText.Period(report.From, report.To)}", 9.5f);
        document.Flow.Gap(8);
        document.Text("TERBATAS. Hanya untuk Kepala Bidang dan Admin; tidak untuk disebarluaskan. Setiap butir adalah indikasi hasil pemeriksaan otomatis "
            + "dan perlu diverifikasi. Alamat sengaja dibuat tidak dapat diklik; jangan membukanya pada komputer kerja.");
        Findings(document, report);
        SignatureBlock.Write(
            document.Flow, [$"{office.Place}, {IndonesianText.Date(Wita.Day(report.MadeAt))}", "Tim Pengelola Website,"], report.ReportedBy, "");
        document.Save(
            new($"Lampiran Terbatas {report.Reference}", office.Letterhead.Office, "Indikasi temuan keamanan website Perangkat Daerah", report.MadeAt),
            [$"TERBATAS. Lampiran {report.Reference}, versi {report.Version}. Dibuat oleh bot pada {IndonesianText.DayDateTime(report.MadeAt)}."],
            PageFormat.Landscape,
            stream);
    }

    private static void Findings(OfficialDocument document, WeekReport report)
    {
        var rows = report.Rows.Where(r => r.Scan is not null).SelectMany(r => r.Scan!.Findings.Select(f => (Row: r, Finding: f)))
            .OrderByDescending(p => SeverityRule.Of(p.Finding)).ToList();
        if (rows.Count == 0)
        {
            document.Text("Tidak terdapat indikasi temuan pada pemeriksaan ini.");
            return;
        }

        new Table(
            [
                new("No.", Alignment.Centre), new("Tingkat", MaxWidth: 60), new("Perangkat Daerah", MaxWidth: 135), new("Website", MaxWidth: 120), new("Indikasi", MaxWidth: 110),
                new("Letak", MaxWidth: 190), new("Kutipan", MaxWidth: 190), new("Keyakinan", Alignment.Centre),
            ],
            [.. rows.Select((p, i) => Line(i + 1, p.Row, p.Finding))],
            8).Write(document.Flow);
    }

    private static IReadOnlyList<Cell> Line(int number, SiteRow row, Finding finding) =>
    [
        $"{number}", SignWords.Of(SeverityRule.Of(finding)), row.Agency.Name, row.Agency.Site?.Host ?? "-", SignWords.Of(finding.Sign), Defang.Text(finding.Where), Defang.Text(finding.Excerpt),
        ConfidenceWords.Of(finding.Confidence),
    ];
}
