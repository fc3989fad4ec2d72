using System.IO.Compression;
using System.Security;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace MonitorBot.Core.Documents.Spreadsheets;

/// <summary>Writes sheets as an XLSX file; equal content gives equal bytes.</summary>
internal static class WorkbookFile
{
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(IReadOnlyList<SheetContent> sheets, string title, string author, DateTimeOffset madeAt, Stream stream)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            document.ChangeIdOfPart(book, "rId1");
            book.Workbook = new Workbook(
                new BookViews(new WorkbookView()),
                new Sheets(sheets.Select((s, i) => new Sheet { Name = s.Name, SheetId = (uint)i + 1, Id = $"sheet{i + 1}" })),
                new DefinedNames(sheets.SelectMany(Names)));
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = CellStyles.Sheet();
            for (var i = 0; i < sheets.Count; i++)
            {
                new WorksheetBuilder(book.AddNewPart<WorksheetPart>($"sheet{i + 1}"), sheets[i]).Build();
            }

            Describe(document, title, author, madeAt);
        }

        CopyWithFixedTimes(package, stream);
    }

    private static IEnumerable<DefinedName> Names(SheetContent sheet, int index)
    {
        var head = WorksheetBuilder.HeadRow(sheet);
        var filter = $"'{sheet.Name}'!$A${head}:${WorksheetBuilder.LastColumn(sheet)}${head + sheet.Rows.Count}";
        yield return new DefinedName(filter) { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)index, Hidden = true };
        yield return new DefinedName($"'{sheet.Name}'!${head}:${head}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)index };
    }

    /// <summary>Written by hand: the library's own property part has a random name.</summary>
    private static void Describe(SpreadsheetDocument document, string title, string author, DateTimeOffset madeAt)
    {
        var part = document.AddCoreFilePropertiesPart();
        document.ChangeIdOfPart(part, "rId2");
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write(
            $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{SecurityElement.Escape(title)}</dc:title><dc:creator>{SecurityElement.Escape(author)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">{madeAt.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}</dcterms:created></cp:coreProperties>
            """);
    }

    private static void CopyWithFixedTimes(MemoryStream package, Stream stream)
    {
        package.Position = 0;
        using var source = new ZipArchive(package, ZipArchiveMode.Read);
        using var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries.OrderBy(e => e.FullName != "[Content_Types].xml").ThenBy(e => e.FullName, StringComparer.Ordinal))
        {
            var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = EntryTime;
            using var from = entry.Open();
            using var to = copy.Open();
            from.CopyTo(to);
        }
    }
}
