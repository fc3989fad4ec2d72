using System.Globalization;
using MonitorBot.Core.Archiving;
using MonitorBot.Core.Documents.Fonts;
using MonitorBot.Core.Documents.Papers;
using MonitorBot.Core.Documents.Pictures;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Documents.Samples;

/// <summary>One of each paper and picture, from invented data, for an office to judge before going live.</summary>
public static class SamplePapers
{
    private const int Usual = 60;

    /// <summary>File names and how to write them; <paramref name="office"/> is the office's own.</summary>
    public static IReadOnlyList<(string Name, Action<Stream> Write)> All(OfficeSettings office, DocumentFonts fonts, int agencies = Usual)
    {
        var report = SampleWeek.Report(agencies);
        var (month, year) = (Recap(11, agencies), Recap(null, agencies));
        return
        [
            ("perintah-tugas.pdf", s => AssignmentPdf.Write(SampleWeek.Assignment(), office, fonts, s)),
            ("laporan-rekapitulasi.pdf", s => ReportPdf.Write(report with { Photos = SamplePhotos.Of(report, fonts) }, office, fonts, s)),
            ("laporan-rekapitulasi.xlsx", s => ReportXlsx.Write(report, office, s)),
            ("surat-pemberitahuan.pdf", s => LetterPdf.Write(Letter(report, LetterKind.Notice), office, fonts, s)),
            ("surat-pengingat.pdf", s => LetterPdf.Write(Letter(report, LetterKind.Reminder), office, fonts, s)),
            ("rekap-bulan.pdf", s => RecapPdf.Write(month, office, fonts, s)),
            ("rekap-bulan.xlsx", s => RecapXlsx.Write(month, office, s)),
            ("rekap-tahun.pdf", s => RecapPdf.Write(year, office, fonts, s)),
            ("rekap-tahun.xlsx", s => RecapXlsx.Write(year, office, s)),
            ("daftar-arsip.pdf", s => ArchiveListPdf.Write(Archive(30), office, fonts, s)),
            ("lampiran-terbatas.pdf", s => FindingsAnnexPdf.Write(report, office, fonts, s)),
            .. Drawn(new PictureMaker(fonts), report, agencies).Select(p => (p.Name, (Action<Stream>)(s => s.Write(p.Picture.Png)))),
        ];
    }

    public static PeriodRecap Recap(int? month, int agencies = Usual) => PeriodRecap.Of(
        2026, month, SampleHistory.Agencies(agencies), SampleHistory.Weeks(agencies, 40), Wita.Instant(new(2026, 11, 30), new(8, 0)));

    public static AgencyLetter Letter(WeekReport report, LetterKind kind) => new()
    {
        Row = report.Rows.Where(AgencyLetter.IsDue).MaxBy(r => r.AgeDays) ?? report.Rows[0],
        Kind = kind,
        Date = report.To.AddDays(kind == LetterKind.Notice ? 1 : 8),
        MadeAt = report.MadeAt.AddDays(1),
        Reference = report.Reference,
        FirstLetter = kind == LetterKind.Notice ? null : report.To.AddDays(1),
    };

    public static ArchiveList Archive(int weeks)
    {
        List<ArchiveLine> lines = [];
        ArchiveEntry? entry = null;
        for (var i = 0; i < weeks; i++)
        {
            var monday = SampleWeek.Monday.AddDays(-7 * (weeks - 1 - i));
            var subject = string.Create(CultureInfo.InvariantCulture, $"MON/{monday.Year}/{ISOWeek.GetWeekOfYear(monday.ToDateTime(default)):000}-1");
            entry = ArchiveEntry.Seal(entry, Wita.Instant(monday, new(9, 48)), subject, [new("Laporan.pdf", new('a', 64), 1), new("Laporan.xlsx", new('b', 64), 1)]);
            lines.Add(ArchiveLine.Of(entry, $"Laporan Rekapitulasi Hasil Monitoring Website {subject}", monday.AddDays(-7), monday));
        }

        return new("Tahun 2026", SampleWeek.Report(1).MadeAt, lines);
    }

    private static IEnumerable<(string Name, Picture Picture)> Drawn(PictureMaker maker, WeekReport report, int count)
    {
        var (agencies, weeks) = (SampleHistory.Agencies(count), SampleHistory.Weeks(count));
        yield return ("gambar-pekan.png", maker.WeekSummary(report.Summary, report.Rows));
        yield return ("gambar-tren.png", maker.Trend(Trend.Of(agencies, weeks), "Tren pembaruan website OPD"));
        yield return ("gambar-riwayat.png", maker.SiteHistory(SiteHistory.Of(agencies[Math.Min(3, agencies.Count - 1)], weeks)));
        yield return ("gambar-waktu-sop.png", maker.StepTimes(report.Steps, IndonesianText.DayAndDate(report.To)));
        foreach (var (picture, i) in maker.HeatMap(HeatMap.Of(agencies, weeks, SampleWeek.Monday)).Select((p, i) => (p, i)))
        {
            yield return ($"gambar-peta-{i + 1}.png", picture);
        }
    }
}
