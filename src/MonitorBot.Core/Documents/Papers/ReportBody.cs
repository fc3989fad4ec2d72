using MonitorBot.Core.Documents.Layout;
using MonitorBot.Core.Documents.Parts;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Documents.Papers;

/// <summary>Sections I to VI of the report.</summary>
internal static class ReportBody
{
    private const int StalestShown = 10;

    public static void Write(OfficialDocument document, WeekReport report)
    {
        Introduction(document, report);
        Execution(document, report);
        Results(document, report);
        document.Section("IV. KENDALA DAN TEMUAN");
        document.List(ReportNarrative.Obstacles(report));
        document.Section("V. KESIMPULAN DAN REKOMENDASI");
        document.Text(ReportNarrative.Conclusion(report));
        document.List(ReportNarrative.Recommendations(report));
        if (report.Note.Length > 0)
        {
            document.Text($"Catatan tim: {report.Note}");
        }

        document.Section("VI. PENUTUP");
        document.Text(ReportNarrative.Closing);
    }

    private static void Introduction(OfficialDocument document, WeekReport report)
    {
        document.Section("I. PENDAHULUAN");
        document.Section("A. Dasar");
        document.List(document.Office.LegalBasis);
        document.Section("B. Maksud dan Tujuan");
        document.Text(ReportNarrative.Purpose);
        document.Section("C. Ruang Lingkup");
        document.Text(ReportNarrative.Scope(report));
    }

    private static void Execution(OfficialDocument document, WeekReport report)
    {
        document.Section("II. PELAKSANAAN");
        document.Text(ReportNarrative.Execution(report, document.Office.Division));
        if (report.Members.Count > 0)
        {
            document.Text("Tim pelaksana:");
            document.Flow.GlueTail(1);
            document.List([.. report.Members.Select(m => m.Position is { Length: > 0 } position ? $"{m.FullName} ({position})" : m.FullName)]);
        }

        if (report.Steps.Count > 0)
        {
            document.Text("Waktu pelaksanaan setiap langkah SOP:");
            document.Flow.GlueTail(1);
            StepTable.Write(document.Flow, report.Steps);
        }
    }

    private static void Results(OfficialDocument document, WeekReport report)
    {
        document.Section("III. HASIL");
        document.Text(ReportNarrative.Result(report));
        if (report.Summary.Total > 0)
        {
            VerdictBars.Write(document.Flow, report.Summary);
        }

        var stalest = report.Rows.Where(r => r.Verdict == Verdict.Stale).OrderByDescending(r => r.AgeDays).Take(StalestShown).ToList();
        if (stalest.Count > 0)
        {
            document.Text("Website yang paling lama tidak memperbarui konten:");
            document.Flow.GlueTail(1);
            Stalest(stalest).Write(document.Flow);
            document.Flow.Gap(6);
        }

        foreach (var change in ReportNarrative.Changes(report))
        {
            document.Text(change);
        }

        document.Text("Hasil selengkapnya tercantum pada Lampiran I dan bukti pemeriksaan pada Lampiran II.");
    }

    private static Table Stalest(IReadOnlyList<SiteRow> rows) => new(
        [new("No.", Alignment.Centre), new("Nama Perangkat Daerah"), new("Alamat Website"), new("Konten terakhir", Whole: true), new("Umur (hari)", Alignment.Right)],
        [.. rows.Select((r, i) => (IReadOnlyList<Cell>)
        [
            $"{i + 1}", r.Agency.Name, r.Agency.Site!.Host,
            r.Latest is { } latest ? IndonesianText.Date(latest) : "-", r.AgeDays is { } age ? IndonesianText.Number(age) : "-",
        ])],
        9);
}
