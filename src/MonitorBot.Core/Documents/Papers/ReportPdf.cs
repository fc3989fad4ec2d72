using MonitorBot.Core.Documents.Fonts;
using MonitorBot.Core.Documents.Layout;
using MonitorBot.Core.Documents.Parts;
using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Core.Documents.Papers;

/// <summary>Laporan Rekapitulasi Hasil Monitoring Website Perangkat Daerah, with annexes and, once approved, the Lembar Disposisi.</summary>
public static class ReportPdf
{
    internal const string Subject = "Laporan Rekapitulasi Hasil Monitoring Website Perangkat Daerah";

    public static void Write(WeekReport report, OfficeSettings office, DocumentFonts fonts, Stream stream)
    {
        var document = new OfficialDocument(PageFormat.Portrait, office, fonts);
        Opening(document, report);
        ReportBody.Write(document, report);
        Signature(document, report);
        ReportAnnex.Write(document, report);
        PhotoAnnex.Write(document, report);
        if (report.Disposition is { } disposition)
        {
            DispositionPage.Write(document, report, disposition);
        }

        document.Save(
            new($"Laporan Rekapitulasi {report.Reference}", office.Letterhead.Office, Subject, report.MadeAt),
            Foot(report),
            PageFormat.Portrait,
            stream);
    }

    /// <summary>Who stands as having approved: "Disetujui melalui bot oleh …".</summary>
    internal static string Approved(DispositionSheet disposition) =>
        $"Disetujui melalui bot oleh {Name(disposition.By)} pada {IndonesianText.DayDateTime(disposition.At)}; bukan tanda tangan elektronik tersertifikasi.";

    internal static string Name(Signer signer) => signer.FullName.Length > 0 ? signer.FullName : signer.Position ?? "";

    private static void Opening(OfficialDocument document, WeekReport report)
    {
        Letterhead.Write(document.Flow, document.Office.Letterhead);
        document.Title("LAPORAN REKAPITULASI");
        document.Title("HASIL MONITORING WEBSITE PERANGKAT DAERAH");
        document.Title("Nomor: " + LetterNumber.Of(document.Office.NumberFormat, report.Serial, report.To), OfficialDocument.BodySize);
        document.Flow.Gap(8);
        document.Labels(
        [
            ("Periode", IndonesianText.Period(report.From, report.To)),
            ("Tanggal pemeriksaan", Checked(report)),
            ("Referensi", $"{report.Reference}, versi {report.Version}"),
        ], 115);
    }

    private static string Checked(WeekReport report) => report.Checked is { } span
        ? $"{IndonesianText.DayAndDate(Wita.Day(span.First))}, pukul {IndonesianText.Clock(span.First)} s.d. {IndonesianText.Time(span.Last)}"
        : "tidak terlaksana";

    private static void Signature(OfficialDocument document, WeekReport report)
    {
        string[] lines =
        [
            $"{document.Office.Place}, {IndonesianText.Date(Wita.Day(report.MadeAt))}",
            "Tim Pengelola Website,",
        ];
        SignatureBlock.Write(document.Flow, lines, report.ReportedBy, report.VerificationCode, report.VerificationLink);
    }

    private static IReadOnlyList<string> Foot(WeekReport report)
    {
        var made = $"Referensi {report.Reference}, versi {report.Version}. Dibuat oleh bot pada {IndonesianText.DayDateTime(report.MadeAt)}.";
        return report.Disposition is { } disposition ? [made, Approved(disposition)] : [made];
    }
}
