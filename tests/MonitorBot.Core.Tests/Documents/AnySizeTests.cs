using MonitorBot.Core.Documents.Samples;
using MonitorBot.Core.Reports.Letters;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace MonitorBot.Core.Tests.Documents;

/// <summary>Every paper, from one website to three hundred, with and without signers: what an eye would notice first.</summary>
public sealed class AnySizeTests
{
    private static readonly OfficeSettings NoSigner = new();

    private static readonly (int Size, bool Signed)[] Sizes = [(1, false), (5, true), (60, false), (60, true), (300, true)];

    public static TheoryData<string, int, bool> Cases()
    {
        var cases = new TheoryData<string, int, bool>();
        foreach (var name in SamplePapers.All(NoSigner, Made.Fonts, 1).Select(paper => paper.Name).Where(name => name.EndsWith(".pdf", StringComparison.Ordinal)))
            foreach (var (size, signed) in Sizes.Where(one => one.Size < 300 || name.StartsWith("rekap", StringComparison.Ordinal))) cases.Add(name, size, signed);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_keeps_to_the_margins_and_no_page_is_nearly_empty(string name, int size, bool signed)
    {
        var write = SamplePapers.All(signed ? SampleWeek.Office : NoSigner, Made.Fonts, size).Single(paper => paper.Name == name).Write;
        using var document = PdfDocument.Open(Made.Keep($"{size:000}{(signed ? "" : "-kosong")}-{name}", write));
        for (var number = 1; number <= document.NumberOfPages; number += document.NumberOfPages > 30 && number < document.NumberOfPages - 3 ? 7 : 1)
        {
            var page = document.GetPage(number);
            Assert.True(page.Letters.All(letter => letter.BoundingBox.Right is > 20 and var right && right < page.Width - 20), $"page {number} leaves its margins");
            Assert.True(Body(page) >= LeastLines, $"page {number} holds {Body(page)} lines");
        }
    }

    /// <summary>A heading row and two of the table, or a title and a sentence below it.</summary>
    private const int LeastLines = 4;

    /// <summary>Lines of text above the foot.</summary>
    private static int Body(Page page) => page.Letters.Where(letter => letter.Location.Y > 60).Select(letter => Math.Round(letter.Location.Y)).Distinct().Count();
}
