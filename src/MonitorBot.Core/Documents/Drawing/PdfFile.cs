using MonitorBot.Core.Documents.Fonts;
using SkiaSharp;

namespace MonitorBot.Core.Documents.Drawing;

/// <summary>What a PDF says of itself.</summary>
/// <param name="MadeAt">Stands as the creation date, so that equal data gives equal bytes.</param>
internal sealed record DocumentInfo(string Title, string Author, string Subject, DateTimeOffset MadeAt);

/// <summary>Writes laid-out sheets as a PDF with fonts cut to the characters used.</summary>
internal static class PdfFile
{
    public static void Write(IReadOnlyList<Sheet> sheets, DocumentInfo info, DocumentFonts fonts, Stream stream)
    {
        var typefaces = Cut(sheets, fonts);
        try
        {
            Write(sheets, info, typefaces, stream);
        }
        finally
        {
            foreach (var typeface in typefaces.Values) typeface.Dispose();
        }
    }

    private static void Write(IReadOnlyList<Sheet> sheets, DocumentInfo info, Dictionary<Face, SKTypeface> typefaces, Stream stream)
    {
        using var pdf = SKDocument.CreatePdf(stream, Metadata(info));
        foreach (var sheet in sheets)
        {
            using var painter = new MarkPainter(pdf.BeginPage(sheet.Width, sheet.Height), face => typefaces[face]);
            foreach (var mark in sheet.Marks)
            {
                painter.Paint(mark);
            }

            pdf.EndPage();
        }

        pdf.Close();
    }

    private static Dictionary<Face, SKTypeface> Cut(IReadOnlyList<Sheet> sheets, DocumentFonts fonts) => sheets
        .SelectMany(s => s.Marks)
        .OfType<Mark.Text>()
        .GroupBy(t => t.Face)
        .OrderBy(g => g.Key)
        .ToDictionary(g => g.Key, g => DocumentFonts.Load(TrueTypeSubset.Cut(fonts[g.Key], g.SelectMany(t => t.Value.EnumerateRunes()).Select(r => r.Value))));

    private static SKDocumentPdfMetadata Metadata(DocumentInfo info) => new()
    {
        Title = info.Title,
        Author = info.Author,
        Subject = info.Subject,
        Creator = "MonitorBot",
        Producer = "MonitorBot",
        Creation = info.MadeAt.UtcDateTime,
        Modified = info.MadeAt.UtcDateTime,
        RasterDpi = 144,
        EncodingQuality = 90,
    };
}
