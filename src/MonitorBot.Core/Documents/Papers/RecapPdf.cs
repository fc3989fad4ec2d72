using MonitorBot.Core.Documents.Fonts;
using MonitorBot.Core.Documents.Layout;
using MonitorBot.Core.Documents.Parts;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Documents.Papers;

/// <summary>Rekapitulasi of a month or a year: figures, the weeks, the ranking, and OPD by week.</summary>
public static class RecapPdf
{
    public static void Write(PeriodRecap recap, OfficeSettings office, DocumentFonts fonts, Stream stream)
    {
        var document = new OfficialDocument(PageFormat.Portrait, office, fonts);
        Letterhead.Write(document.Flow, office.Letterhead);
        document.Title("REKAPITULASI MONITORING WEBSITE PERANGKAT DAERAH");
        document.Title(recap.Name.ToUpperInvariant(), 11.5f);
        document.Flow.Gap(8);
        document.Text(RecapWords.Summary(recap));
        Weeks(document, recap);
        Ranks(document, recap);
        SignatureBlock.Write(
            document.Flow,
            [$"{office.Place}, {IndonesianText.Date(Wita.Day(recap.MadeAt))}", $"{office.Head.Position},"],
            office.Head,
            "");
        HeatPages(document, recap);
        document.Save(
            new($"Rekapitulasi {recap.Name}", office.Letterhead.Office, "Rekapitulasi monitoring website Perangkat Daerah", recap.MadeAt),
            [$"Rekapitulasi {recap.Name}. Dibuat oleh bot pada {IndonesianText.DayDateTime(recap.MadeAt)}."],
            PageFormat.Portrait,
            stream);
    }

    private static void Weeks(OfficialDocument document, PeriodRecap recap)
    {
        if (recap.Weeks.Count == 0)
        {
            return;
        }

        document.Section("A. Hasil setiap pekan");
        new Table(
            [new("No.", Alignment.Centre), new("Tanggal pemeriksaan"), new("Update", Alignment.Right), new("Dimonitor", Alignment.Right), new("Persentase", Alignment.Right)],
            [.. recap.Weeks.Select((w, i) => (IReadOnlyList<Cell>)
                [$"{i + 1}", IndonesianText.DayAndDate(w.Monday), $"{w.Fresh}", $"{w.Total}", IndonesianText.Percent(w.Fresh, w.Total)])],
            9).Write(document.Flow);
    }

    private static void Ranks(OfficialDocument document, PeriodRecap recap)
    {
        if (recap.Ranking.Count == 0)
        {
            return;
        }

        document.Section("B. Peringkat Perangkat Daerah");
        new Table(
            [
                new("Peringkat", Alignment.Centre), new("Nama Perangkat Daerah"), new("Pekan update", Alignment.Centre, Whole: true), new("Persentase", Alignment.Right),
                new("Jumlah konten", Alignment.Right), new("Perubahan", Alignment.Centre), new("Beruntun", Whole: true),
            ],
            [.. recap.Ranking.Select(l => (IReadOnlyList<Cell>)
                [
                    $"{l.Rank}", l.Agency.Name, $"{l.Fresh} dari {l.Weeks}", IndonesianText.Percent(l.Fresh, l.Weeks), IndonesianText.Number(l.Items),
                    RecapWords.Change(recap, l), l.Streak.Weeks > 1 ? $"{l.Streak.Weeks} pekan {(l.Streak.Fresh ? "update" : "tidak update")}" : "-",
                ])],
            8.5f).Write(document.Flow);
    }

    private static void HeatPages(OfficialDocument document, PeriodRecap recap)
    {
        document.Flow.NewPage(PageFormat.Landscape);
        document.Title("LAMPIRAN: STATUS PERANGKAT DAERAH SETIAP PEKAN", 11.5f);
        document.Flow.Gap(6);
        document.Flow.GlueTail(1);
        HeatTable.Write(document.Flow, recap.HeatMap);
        document.Note(HeatTable.Legend);
    }
}
