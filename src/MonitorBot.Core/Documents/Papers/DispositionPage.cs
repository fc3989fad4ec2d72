using MonitorBot.Core.Documents.Drawing;
using MonitorBot.Core.Documents.Layout;
using MonitorBot.Core.Documents.Parts;
using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Core.Documents.Papers;

/// <summary>Lembar Disposisi, the last page of the approved report.</summary>
internal static class DispositionPage
{
    private static readonly IReadOnlyList<(string Text, DispositionKind? Kind)> Wishes =
    [
        ("Tanggapan dan saran", null),
        ("Proses lebih lanjut", DispositionKind.WriteToAgencies),
        ("Koordinasi/konfirmasikan", null),
        ("Arsipkan", DispositionKind.Archive),
    ];

    public static void Write(OfficialDocument document, WeekReport report, DispositionSheet sheet)
    {
        document.Flow.NewPage(PageFormat.Portrait);
        Letterhead.Write(document.Flow, document.Office.Letterhead);
        document.Title("LEMBAR DISPOSISI", 13);
        document.Flow.Gap(10);
        document.Labels(Facts(document.Office, report, sheet), 120);
        document.Section("Diteruskan kepada Sdr.:");
        document.List(sheet.ForwardedTo.Count > 0 ? sheet.ForwardedTo : ["Tim Pengelola Website"]);
        document.Section("Dengan hormat harap:");
        foreach (var (text, kind) in Wishes)
        {
            Wish(document.Flow, text, kind == sheet.Kind);
        }

        document.Section("Catatan:");
        document.Text(sheet.Note.Length > 0 ? sheet.Note : "-");
        document.Text(ReportPdf.Approved(sheet));
        SignatureBlock.Write(document.Flow, Lines(document.Office, sheet), sheet.By, report.VerificationCode, report.VerificationLink);
    }

    private static IReadOnlyList<(string, string)> Facts(OfficeSettings office, WeekReport report, DispositionSheet sheet) =>
    [
        ("Surat dari", "Tim Pengelola Website"),
        ("Nomor", LetterNumber.Of(office.NumberFormat, report.Serial, report.To)),
        ("Tanggal", IndonesianText.Date(Wita.Day(report.MadeAt))),
        ("Diterima tanggal", sheet.ReceivedAt is { } received ? IndonesianText.DayDateTime(received) : "-"),
        ("No. Agenda", sheet.AgendaNumber.Length > 0 ? sheet.AgendaNumber : "…………………"),
        ("Sifat", "Biasa"),
        ("Hal", $"{ReportPdf.Subject} periode {IndonesianText.Period(report.From, report.To)} ({report.Reference}, versi {report.Version})"),
    ];

    private static IReadOnlyList<string> Lines(OfficeSettings office, DispositionSheet sheet) =>
    [
        IndonesianText.DayAndDate(Wita.Day(sheet.At)) + ",",
        $"pukul {IndonesianText.Time(sheet.At)}",
        $"{sheet.By.Position ?? office.Head.Position},",
    ];

    private static void Wish(Flow flow, string text, bool chosen)
    {
        var left = flow.Format.Left;
        flow.Add(new(17, (sheet, y) =>
        {
            sheet.Frame(left + 2, y + 1, 10, 10, 0.8f, Palette.Black);
            if (chosen)
            {
                sheet.Line(left + 3.5f, y + 6, left + 6, y + 9, 1.6f, Palette.Black);
                sheet.Line(left + 6, y + 9, left + 11, y + 2, 1.6f, Palette.Black);
            }

            sheet.Text(left + 20, y + OfficialDocument.BodySize, text, chosen ? OfficialDocument.Strong : OfficialDocument.Body);
        }));
    }
}
