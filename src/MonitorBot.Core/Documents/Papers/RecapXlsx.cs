using MonitorBot.Core.Documents.Parts;
using MonitorBot.Core.Documents.Spreadsheets;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Documents.Papers;

/// <summary>The recap's tables as a workbook: Peringkat, Pekan, Status.</summary>
public static class RecapXlsx
{
    private const int MostWeeksInWords = 8;

    public static void Write(PeriodRecap recap, OfficeSettings office, Stream stream) => WorkbookFile.Write(
        [Ranking(recap), Weeks(recap), States(recap)], $"Rekapitulasi {recap.Name}", office.Letterhead.Office, recap.MadeAt, stream);

    private static SheetContent Ranking(PeriodRecap recap) => new(
        "Peringkat",
        Titles(recap, "Peringkat Perangkat Daerah"),
        [
            new("Peringkat", 10), new("Nama Perangkat Daerah", 48), new("Alamat Website", 32), new("Pekan update", 12), new("Pekan dimonitor", 12),
            new("Persentase", 12), new("Jumlah konten", 12), new("Perubahan", 12), new("Keterangan", 36),
        ],
        [.. recap.Ranking.Select(l => (IReadOnlyList<Field>)
        [
            l.Rank, l.Agency.Name, l.Agency.Site?.Host ?? "-", l.Fresh, l.Weeks, new Field.Percent(l.Share), l.Items, RecapWords.Change(recap, l),
            l.Streak.Weeks > 1 ? l.Streak.Words : "-",
        ])]);

    private static SheetContent Weeks(PeriodRecap recap) => new(
        "Pekan",
        Titles(recap, "Hasil setiap pekan"),
        [new("No.", 6), new("Tanggal pemeriksaan", 22), new("Update", 10), new("Dimonitor", 12), new("Persentase", 12)],
        [.. recap.Weeks.Select((w, i) => (IReadOnlyList<Field>)[i + 1, new Field.Day(w.Monday), w.Fresh, w.Total, new Field.Percent(w.Share)])]);

    /// <summary>Words for a month; a year's weeks fit on paper as letters only.</summary>
    private static SheetContent States(PeriodRecap recap)
    {
        var letters = recap.HeatMap.Mondays.Count > MostWeeksInWords;
        return new(
            "Status",
            [.. Titles(recap, "Status Perangkat Daerah setiap pekan"), .. letters ? (string[])[HeatTable.Legend] : []],
            [new("No.", 6), new("Nama Perangkat Daerah", 48), .. recap.HeatMap.Mondays.Select(m => letters ? new FieldColumn($"{m.Day}/{m.Month}", 5.5) : new FieldColumn(IndonesianText.ShortDate(m), 18))],
            [.. recap.HeatMap.Rows.Select((r, i) => (IReadOnlyList<Field>)[i + 1, r.Agency.Name, .. r.Cells.Select(cell => Cell(cell, letters))])]);
    }

    private static Field Cell(HistoryVerdict? cell, bool letter) => cell is { } known
        ? new Field.Status(letter ? VerdictWords.Letter(known.Verdict) : VerdictWords.Of(known.Verdict), known.Verdict, known.AgeDays)
        : new Field.Blank();

    private static IReadOnlyList<string> Titles(PeriodRecap recap, string title) =>
        [title, $"Periode {recap.Name}", $"Dibuat {IndonesianText.DayDateTime(recap.MadeAt)}"];
}
