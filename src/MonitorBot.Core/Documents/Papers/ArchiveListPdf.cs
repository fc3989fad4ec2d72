using MonitorBot.Core.Documents.Fonts;
using MonitorBot.Core.Documents.Layout;
using MonitorBot.Core.Documents.Parts;
using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Documents.Papers;

/// <summary>Daftar Arsip of a period, with the hash chain.</summary>
public static class ArchiveListPdf
{
    public static void Write(ArchiveList list, OfficeSettings office, DocumentFonts fonts, Stream stream)
    {
        var document = new OfficialDocument(PageFormat.Landscape, office, fonts);
        Letterhead.Write(document.Flow, office.Letterhead);
        document.Title("DAFTAR ARSIP MONITORING WEBSITE PERANGKAT DAERAH");
        document.Title(list.Name.ToUpperInvariant(), 11);
        document.Flow.Gap(8);
        if (list.Lines.Count == 0)
        {
            document.Text("Belum ada arsip pada periode ini.");
        }
        else
        {
            Table(list, office).Write(document.Flow);
        }

        SignatureBlock.Write(
            document.Flow, [$"{office.Place}, {IndonesianText.Date(Wita.Day(list.MadeAt))}", $"{office.Head.Position},"], office.Head, "");
        document.Save(
            new($"Daftar Arsip {list.Name}", office.Letterhead.Office, "Daftar arsip monitoring website Perangkat Daerah", list.MadeAt),
            [$"Daftar Arsip {list.Name}. Dibuat oleh bot pada {IndonesianText.DayDateTime(list.MadeAt)}."],
            PageFormat.Landscape,
            stream);
    }

    private static Table Table(ArchiveList list, OfficeSettings office) => new(
        [.. ArchiveLine.Titles.Select(Column)],
        [.. list.Lines.Select(l => (IReadOnlyList<Cell>)
        [
            $"{l.FileNumber}", office.ClassificationCode, l.Description, IndonesianText.Days(l.From, l.To), l.Count, "Asli", "Digital",
            "Folder arsip bot", office.Retention, "Tersegel", l.Hash, l.PreviousHash,
        ])],
        7.2f);

    private static Column Column(string title, int index) => index switch
    {
        0 or 1 or 4 => new(title, Alignment.Centre, 60, Whole: true),
        2 => new(title, MaxWidth: 150),
        3 => new(title, MaxWidth: 80),
        10 or 11 => new(title, MaxWidth: 96),
        _ => new(title, MaxWidth: 60),
    };
}
