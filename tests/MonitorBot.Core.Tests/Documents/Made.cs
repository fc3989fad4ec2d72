using MonitorBot.Core.Documents.Fonts;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace MonitorBot.Core.Tests.Documents;

/// <summary>Documents made for the tests, kept below artifacts/documents for people to look at.</summary>
internal static class Made
{
    public static readonly DocumentFonts Fonts = DocumentFonts.Find();

    private static readonly string Folder = Directory.CreateDirectory(Path.Combine(Root(), "artifacts", "documents")).FullName;

    public static byte[] Keep(string name, Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        File.WriteAllBytes(Path.Combine(Folder, name), stream.ToArray());
        return stream.ToArray();
    }

    public static string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>The text of each page, words in reading order with single blanks.</summary>
    public static IReadOnlyList<string> Pages(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(p => string.Join(' ', ContentOrderTextExtractor.GetText(p).Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)))];
    }

    /// <summary>All text without blanks between lines; quick, for long documents.</summary>
    public static string Raw(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return string.Concat(document.GetPages().Select(p => p.Text));
    }

    public static int Links(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.GetPages().Sum(p => p.GetHyperlinks().Count);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "MonitorBot.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run from the repository.");
        }

        return folder;
    }
}
